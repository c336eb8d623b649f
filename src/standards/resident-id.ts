/** The resident identity number (公民身份号码, GB 11643-1999): 17 digits and a check character of ISO 7064 MOD 11-2. */
import type { AreaCode, Day, Result } from '#kernel'
import { good, parseDay, wrong } from '#kernel'
import { firstMisfit, normaliseNumber } from './normalise.ts'

/** A checked identity number, 18 characters, `X` upper case. */
export type ResidentId = string & { readonly __residentId: true }

export type Sex = 'male' | 'female'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

/** Provinces of GB/T 2260, 83 (residence permits of Taiwan residents), and the fictional 99 of demonstrations. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 99'.split(
    ' ',
  ),
)

/** The check character that belongs behind 17 digits. */
export function residentIdCheck(first17: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += (first17.charCodeAt(at) - 48) * (weights[at] ?? 0)
  return checkCharacters.charAt(sum % 11)
}

/**
 * Reads an identity number as typed: full-width digits, spaces and a lower-case x are forgiven, everything else is
 * refused with the position and the reason. The county part is not looked up: it names where the number was first
 * given, and many of those counties no longer exist.
 */
export function parseResidentId(text: string): Result<ResidentId> {
  const number = normaliseNumber(text)
  if (number === '') return wrong('resident-id.empty')
  if (/^\d{15}$/.test(number)) return wrong('resident-id.old-form', { value: mask(number) })
  if (number.length !== 18) return wrong('resident-id.length', { length: number.length })
  const misfit = firstMisfit(number.slice(0, 17), /\d/) || (/[\dX]/.test(number.charAt(17)) ? 0 : 18)
  if (misfit) return wrong('resident-id.character', { position: misfit, found: number.charAt(misfit - 1) })
  if (!provinces.has(number.slice(0, 2))) return wrong('resident-id.area', { found: number.slice(0, 2) })
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isBirthday(born)) return wrong('resident-id.birthday', { found: born })
  const expected = residentIdCheck(number)
  if (expected !== number.charAt(17))
    return wrong('resident-id.check', { found: number.charAt(17), masked: mask(number) })
  return good(number as ResidentId)
}

/** No living person was born before 1850; a year such as 0198 is a slip of the hand, not a birthday. */
const isBirthday = (text: string) => Number(text.slice(0, 4)) >= 1850 && parseDay(text).ok

/** First area, birthday and sex as the number states them. */
export function residentIdParts(id: ResidentId): { area: AreaCode; born: Day; sex: Sex } {
  return {
    area: id.slice(0, 6) as AreaCode,
    born: `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}` as Day,
    sex: (id.charCodeAt(16) - 48) % 2 === 1 ? 'male' : 'female',
  }
}

/** Puts a number together from its parts; `sequence` is 1..999, odd for men. */
export function makeResidentId(area: string, born: Day, sequence: number): ResidentId {
  const first17 = `${area}${born.slice(0, 4)}${born.slice(5, 7)}${born.slice(8, 10)}${String(sequence).padStart(3, '0')}`
  return `${first17}${residentIdCheck(first17)}` as ResidentId
}

const mask = (number: string) => maskNumber(number)

/** `441702********123X`: enough to recognise one's own number, not enough to use somebody else's. */
export const maskNumber = (number: string): string =>
  number.length <= 8
    ? '*'.repeat(number.length)
    : `${number.slice(0, number.length > 15 ? 6 : 3)}${'*'.repeat(number.length - (number.length > 15 ? 10 : 7))}${number.slice(-4)}`
