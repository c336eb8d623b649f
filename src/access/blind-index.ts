/** Finds a sealed number without opening it: a keyed hash of its one normal spelling. */
import type { KeyObject } from 'node:crypto'
import { createHmac } from 'node:crypto'
import type { SealedField } from './vault.ts'

const spaces = /[\s\u3000·・-]/g

/** How the same number is typed in different ways. Widths are folded first (１２３ → 123). */
const normal: Readonly<Record<SealedField, (text: string) => string>> = {
  'id-number': (text) => text.toUpperCase(),
  phone: (text) => text.replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''),
  'bank-account': (text) => text,
}

export const normaliseField = (field: SealedField, text: string): string =>
  normal[field](text.normalize('NFKC').replace(spaces, ''))

/** 128 of the 256 bits: two of 10^9 numbers meet with a chance below 10^-20. The field is part of the hash. */
export const blindIndexOf = (key: KeyObject, field: SealedField, plain: string): string =>
  createHmac('sha256', key)
    .update(`${field}\0${normaliseField(field, plain)}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
