/** Finds a sealed number without opening it: a keyed hash of its one normal spelling. */
import { hash } from 'node:crypto'
import type { SealedField } from './vault.ts'

const spaces = /[\s\u3000·・-]/g

/** How the same number is typed in different ways. Widths are folded first (１２３ → 123). */
const normal: Readonly<Record<SealedField, (text: string) => string>> = {
  'id-number': (text) => text.toUpperCase(),
  phone: (text) => text.replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''),
  'bank-account': (text) => text,
}

const plainly = /^[0-9A-Z]+$/

export const normaliseField = (field: SealedField, text: string): string =>
  normal[field](plainly.test(text) ? text : text.normalize('NFKC').replace(spaces, ''))

const hashBlock = 64
const hashBytes = 32

/**
 * HMAC-SHA-256, of whose 256 bits 128 are kept: two of 10^9 numbers meet with a chance below 10^-20. The field is part of
 * the hash. Written out as its two hashes, which cost a third of an HMAC object; a test compares the two.
 */
export function blindIndexer(key: Uint8Array): (field: SealedField, plain: string) => string {
  const padded = Buffer.alloc(hashBlock)
  padded.set(key.length > hashBlock ? Buffer.from(hash('sha256', key, 'hex'), 'hex') : key)
  let inner = Buffer.concat([padded.map((byte) => byte ^ 0x36), Buffer.alloc(192)])
  const outer = Buffer.concat([padded.map((byte) => byte ^ 0x5c), Buffer.alloc(hashBytes)])
  return (field, plain) => {
    const text = `${field}\0${normaliseField(field, plain)}`
    const bytes = hashBlock + Buffer.byteLength(text)
    if (bytes > inner.length) inner = Buffer.concat([inner.subarray(0, hashBlock), Buffer.alloc(bytes)])
    inner.write(text, hashBlock)
    outer.write(hash('sha256', inner.subarray(0, bytes), 'binary'), hashBlock, 'latin1')
    return Buffer.from(hash('sha256', outer, 'binary').slice(0, 16), 'latin1').toString('base64url')
  }
}
