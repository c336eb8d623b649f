/** Codes of a letter: easy to read aloud and to type, hard to guess, and known to the system by their hash only. */
import { createHash, randomBytes } from 'node:crypto'
import { good, type Result, wrong } from '#kernel'

/** Thirty-two signs without those that are taken for one another (I, L, O, U). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eleven signs by chance (55 bits) and one that checks them. */
const length = 11

/** A new code, `7KQ2-M9XD-3HVT`. */
export function newCode(): string {
  const chosen = [...randomBytes(length)].map((byte) => signs[byte & 31] ?? '0').join('')
  return grouped(chosen + checkSign(chosen))
}

const grouped = (code: string) => code.match(/.{4}/g)?.join('-') ?? code

/** Odd weights, so that no single mistyped sign passes. */
function checkSign(chosen: string): string {
  const sum = [...chosen].reduce((total, sign, i) => total + signs.indexOf(sign) * (2 * i + 1), 0)
  return signs[sum % 32] ?? '0'
}

/** Reads a code as people type it: small letters, blanks and dashes anywhere, O for 0, I or L for 1. */
export function readCode(text: string): Result<string> {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—–_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const chosen = plain.slice(0, length)
  const right = plain.length === length + 1 && [...plain].every((sign) => signs.includes(sign))
  if (!right || checkSign(chosen) !== plain[length]) return wrong('evaluation.code-mistyped')
  return good(grouped(plain))
}

/** What is kept of a code: nobody can go back from it to the letter. */
export const hashOfCode = (survey: string, code: string): string =>
  createHash('sha256').update(`${survey}:${code}`, 'utf8').digest('hex')
