/** The unified social credit code of organisations (统一社会信用代码, GB 32100-2015). */
import type { AreaCode, Result } from '#kernel'
import { good, wrong } from '#kernel'
import { firstMisfit, normaliseNumber } from './normalise.ts'

/** A checked credit code of 18 characters. */
export type CreditCode = string & { readonly __creditCode: true }

/** Digits and capitals without I, O, S, V, Z; a character's place is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** The organisation code inside it (GB 11714): 8 characters of 0-9 A-Z and a MOD 11 check. */
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const

/** The check character that belongs behind 17 characters (MOD 31). */
export function creditCodeCheck(first17: string): string {
  let sum = 0
  for (let at = 0; at < 17; at++) sum += alphabet.indexOf(first17.charAt(at)) * (weights[at] ?? 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** The check character of the organisation code at positions 9 to 16, which stands at 17. */
export function organisationCheck(code8: string): string {
  let sum = 0
  for (let at = 0; at < 8; at++)
    sum += organisationAlphabet.indexOf(code8.charAt(at)) * (organisationWeights[at] ?? 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Reads a credit code as typed and refuses it with the position and the reason. */
export function parseCreditCode(text: string): Result<CreditCode> {
  const code = normaliseNumber(text)
  if (code === '') return wrong('credit-code.empty')
  if (code.length !== 18) return wrong('credit-code.length', { length: code.length })
  const misfit = firstMisfit(code, /[0-9A-HJ-NP-RTUWXY]/)
  if (misfit) return wrong('credit-code.character', { position: misfit, found: code.charAt(misfit - 1) })
  const area = firstMisfit(code.slice(2, 8), /\d/)
  if (area) return wrong('credit-code.area', { position: area + 2, found: code.charAt(area + 1) })
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16))
    return wrong('credit-code.organisation-check', { found: code.charAt(16) })
  if (creditCodeCheck(code) !== code.charAt(17)) return wrong('credit-code.check', { found: code.charAt(17) })
  return good(code as CreditCode)
}

/** Where the organisation is registered: the six digits at positions 3 to 8. */
export const creditCodeArea = (code: CreditCode): AreaCode => code.slice(2, 8) as AreaCode
