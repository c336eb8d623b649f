/** Shares of whole numbers, compared exactly: a target is met or not, never nearly. */

/** `part` of `whole`, both whole numbers of people. */
export type Share = { readonly part: number; readonly whole: number }

/** A number as it is written in a plan: `97.38`, `100`, `5464`. */
export type Decimal = { readonly digits: bigint; readonly places: number }

const written = /^(\d{1,15})(?:\.(\d{1,9}))?$/

/** Reads a written number; undefined when it is not one (`与国内生产总值增长基本同步`). */
export function decimal(text: string): Decimal | undefined {
  const parts = written.exec(text.trim())
  if (!parts) return undefined
  const after = parts[2] ?? ''
  return { digits: BigInt(`${parts[1]}${after}`), places: after.length }
}

/** The same with a sign: `-2.5`. */
export function signedDecimal(text: string): Decimal | undefined {
  const minus = /^[-−]/.test(text.trim())
  const found = decimal(minus ? text.trim().slice(1) : text)
  return found && { ...found, digits: minus ? -found.digits : found.digits }
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return compare(a.digits * 10n ** BigInt(b.places), b.digits * 10n ** BigInt(a.places))
}

/** −1, 0 or 1: the share against a percentage. The share of nobody is not a number, so `whole` must not be 0. */
export function compareToPercent({ part, whole }: Share, percent: Decimal): -1 | 0 | 1 {
  const left = BigInt(part) * 100n * 10n ** BigInt(percent.places)
  return compare(left, percent.digits * BigInt(whole))
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

/** `99.9` of 99.99 %: cut, not rounded, so that 100 is only ever shown when it is so. Undefined for a share of nobody. */
export function percentText({ part, whole }: Share, places = 1): string | undefined {
  if (whole === 0) return undefined
  const scaled = (BigInt(part) * 100n * 10n ** BigInt(places)) / BigInt(whole)
  const digits = String(scaled).padStart(places + 1, '0')
  if (places === 0 || part % whole === 0) return digits.slice(0, digits.length - places)
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
