/** Numbers that name a person are kept sealed; only this file turns them into text and back. */
import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto'
import { refuse } from '#kernel'
import { blindIndexOf } from './blind-index.ts'

/** Kinds of numbers that are kept sealed. */
export type SealedField = 'id-number' | 'phone' | 'bank-account'

/** Secret keys of 32 bytes. The first field key seals; all of them open, so keys can be changed while data lives. */
export type VaultKeys = {
  readonly field: readonly { readonly id: string; readonly key: Uint8Array }[]
  readonly index: Uint8Array
}

export type Vault = {
  /** Seals a number for its owner; about 4 µs. The same number sealed twice looks different. */
  readonly seal: (field: SealedField, owner: string, plain: string) => string
  /** The number again; refuses (`access.seal-broken`) what was altered or belongs to another owner or field. */
  readonly open: (field: SealedField, owner: string, sealed: string) => string
  /** The same number always gives the same word, which finds it without telling it; about 2 µs. */
  readonly index: (field: SealedField, plain: string) => string
  /** True when an old key sealed it and it should be sealed again. */
  readonly isOutdated: (sealed: string) => boolean
}

const nonceBytes = 12
const tagBytes = 16

export function openVault(keys: VaultKeys): Vault {
  // Key objects, not bytes: handing the bytes over at every call costs four times as much.
  const opening = new Map(keys.field.map(({ id, key }) => [id, createSecretKey(key)]))
  const current = keys.field[0]
  const sealing = current && opening.get(current.id)
  if (!current || !sealing) throw new Error('a vault needs at least one key')
  const indexKey = createSecretKey(keys.index)
  return {
    seal: (field, owner, plain) => `${current.id}.${sealText(sealing, `${field}:${owner}`, plain)}`,
    open: (field, owner, sealed) => {
      const dot = sealed.indexOf('.')
      const key =
        opening.get(sealed.slice(0, dot)) ?? refuse('access.seal-key-missing', { key: sealed.slice(0, dot) })
      return openText(key, `${field}:${owner}`, sealed.slice(dot + 1))
    },
    index: (field, plain) => blindIndexOf(indexKey, field, plain),
    isOutdated: (sealed) => !sealed.startsWith(`${current.id}.`),
  }
}

/** Owner and field are bound in: a sealed number copied to another row does not open there. */
function sealText(key: KeyObject, bound: string, plain: string): string {
  const nonce = nextNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound))
  const body = cipher.update(plain, 'utf8')
  cipher.final()
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

function openText(key: KeyObject, bound: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
    decipher.setAAD(Buffer.from(bound))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    return decipher.update(bytes.subarray(nonceBytes, -tagBytes)).toString('utf8') + decipher.final('utf8')
  } catch {
    return refuse('access.seal-broken')
  }
}

const chance = Buffer.allocUnsafe(nonceBytes * 1024)
let used = chance.length

/** Random and never reused: drawn many at a time, because one draw costs as much as a seal. */
function nextNonce(): Buffer {
  if (used === chance.length) {
    randomFillSync(chance)
    used = 0
  }
  used += nonceBytes
  return Buffer.from(chance.subarray(used - nonceBytes, used))
}
