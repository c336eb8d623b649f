/** The number of a disability certificate (残疾人证号): the holder's identity number, category, grade, and a reissue mark. */
import type { Result } from '#kernel'
import { good, wrong } from '#kernel'
import type { DisabilityCategory, DisabilityGrade } from './disability.ts'
import { categoryDigit, categoryOfDigit, isGrade } from './disability.ts'
import { normaliseNumber } from './normalise.ts'
import type { ResidentId } from './resident-id.ts'
import { parseResidentId } from './resident-id.ts'

/** A checked certificate number: 20 characters, or 22 with a reissue mark. */
export type CertificateNumber = string & { readonly __certificateNumber: true }

export type CertificateNumberParts = {
  residentId: ResidentId
  category: DisabilityCategory
  grade: DisabilityGrade
  /** `B1` for the first reissue, `B2` for the second. */
  reissue?: string
}

/** Reads a certificate number as typed and refuses it with the position and the reason. */
export function parseCertificateNumber(text: string): Result<CertificateNumber> {
  const number = normaliseNumber(text)
  if (number === '') return wrong('certificate-number.empty')
  if (number.length !== 20 && number.length !== 22)
    return wrong('certificate-number.length', { length: number.length })
  const id = parseResidentId(number.slice(0, 18))
  if (!id.ok) return wrong('certificate-number.identity', { because: id.problem.code, ...id.problem.facts })
  if (!categoryOfDigit(Number(number.charAt(18))))
    return wrong('certificate-number.category', { found: number.charAt(18) })
  if (!/[1-4]/.test(number.charAt(19))) return wrong('certificate-number.grade', { found: number.charAt(19) })
  if (number.length === 22 && !/^B[1-9]$/.test(number.slice(20)))
    return wrong('certificate-number.reissue', { found: number.slice(20) })
  return good(number as CertificateNumber)
}

export function certificateNumberParts(number: CertificateNumber): CertificateNumberParts {
  const category = categoryOfDigit(Number(number.charAt(18)))
  const grade = Number(number.charAt(19))
  if (!category || !isGrade(grade)) throw new RangeError('not a certificate number')
  const parts = { residentId: number.slice(0, 18) as ResidentId, category, grade }
  return number.length === 22 ? { ...parts, reissue: number.slice(20) } : parts
}

export const makeCertificateNumber = (parts: CertificateNumberParts): CertificateNumber =>
  `${parts.residentId}${categoryDigit(parts.category)}${parts.grade}${parts.reissue ?? ''}` as CertificateNumber
