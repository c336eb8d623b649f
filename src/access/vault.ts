/** Numbers that name a person are kept sealed; only this file turns them into text and back. */
import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey, randomFillSync } from 'node:crypto'
import { refuse } from '#kernel'
import { blindIndexer } from './blind-index.ts'
import { mostBytes, nonceBytes, sealMany, tagBytes } from './seal-many.ts'

/** Kinds of numbers that are kept sealed. */
export type SealedField = 'id-number' | 'phone' | 'bank-account'

/** Secret keys of 32 bytes. The first field key seals; all of them open, so keys can be changed while data lives. */
export type VaultKeys = {
  readonly field: readonly { readonly id: string; readonly key: Uint8Array }[]
  readonly index: Uint8Array
}

/** A number to be sealed for its owner. */
export type Sealing = { readonly field: SealedField; readonly owner: string; readonly plain: string }

export type Vault = {
  /** Seals a number for its owner; about 4 µs. The same number sealed twice looks different. */
  readonly seal: (field: SealedField, owner: string, plain: string) => string
  /** Seals many (some hundreds to some thousands), in their order; about 0.6 µs each. */
  readonly sealMany: (numbers: readonly Sealing[]) => string[]
  /** The number again; refuses (`access.seal-broken`) what was altered or belongs to another owner or field. */
  readonly open: (field: SealedField, owner: string, sealed: string) => string
  /** The same number always gives the same word, which finds it without telling it; about 1 µs. */
  readonly index: (field: SealedField, plain: string) => string
  /** True when an old key sealed it and it should be sealed again. */
  readonly isOutdated: (sealed: string) => boolean
}

export function openVault(keys: VaultKeys): Vault {
  // Key objects, not bytes: handing the bytes over at every call costs four times as much.
  const opening = new Map(keys.field.map(({ id, key }) => [id, createSecretKey(key)]))
  const current = keys.field[0]
  const sealing = current && opening.get(current.id)
  if (!current || !sealing) throw new Error('a vault needs at least one key')
  const seal = ({ field, owner, plain }: Sealing) => sealText(sealing, `${field}:${owner}`, plain)
  return {
    seal: (field, owner, plain) => `${current.id}.${seal({ field, owner, plain })}`,
    sealMany: (numbers) => {
      // A text of another kind than a number would hold up all the others.
      if (numbers.some(({ plain }) => plain.length > mostBytes / 3))
        return numbers.map((one) => `${current.id}.${seal(one)}`)
      const bound = numbers.map(({ field, owner, plain }) => ({ bound: `${field}:${owner}`, plain }))
      return sealMany(sealing, bound).map((sealed) => `${current.id}.${sealed}`)
    },
    open: (field, owner, sealed) => {
      const dot = sealed.indexOf('.')
      const key =
        opening.get(sealed.slice(0, dot)) ?? refuse('access.seal-key-missing', { key: sealed.slice(0, dot) })
      return openText(key, `${field}:${owner}`, sealed.slice(dot + 1))
    },
    index: blindIndexer(keys.index),
    isOutdated: (sealed) => !sealed.startsWith(`${current.id}.`),
  }
}

/** AES-256-CCM. Owner and field are bound in: a sealed number copied to another row does not open there. */
function sealText(key: KeyObject, bound: string, plain: string): string {
  const nonce = nextNonce()
  const cipher = createCipheriv('aes-256-ccm', key, nonce, { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(bound), { plaintextLength: Buffer.byteLength(plain) })
  const body = cipher.update(plain, 'utf8')
  cipher.final()
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

function openText(key: KeyObject, bound: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const body = bytes.subarray(nonceBytes, -tagBytes)
    const decipher = createDecipheriv('aes-256-ccm', key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    decipher.setAAD(Buffer.from(bound), { plaintextLength: body.length })
    return decipher.update(body).toString('utf8') + decipher.final('utf8')
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
