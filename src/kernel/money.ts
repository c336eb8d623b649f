/** Money as whole fen. No amount is ever a fraction, and no sum is ever rounded. */
import type { Result } from './problem.ts'
import { good, wrong } from './problem.ts'

/** An amount in fen (分), one hundredth of a yuan. */
export type Fen = number & { readonly __fen: true }

/** A whole number of fen; throws on fractions and on amounts beyond exact integers. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`)
  return amount as Fen
}

/** Yuan written in the source code: `yuan(175)`, `yuan(12.5)`. */
export function yuan(amount: number): Fen {
  const parsed = parseYuan(String(amount))
  if (!parsed.ok) throw new RangeError(`not an amount of yuan: ${amount}`)
  return parsed.value
}

const yuanPattern = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/

/** Reads `175`, `175.5`, `3,101,350.00` as typed or imported (`money.malformed`). */
export function parseYuan(text: string): Result<Fen> {
  const parts = yuanPattern.exec(text.trim().replace(/[,，]/g, ''))
  if (!parts) return wrong('money.malformed', { value: text })
  const size = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'))
  return good(fen(parts[1] ? -size : size))
}

export const sumFen = (amounts: Iterable<Fen>): Fen => {
  let total = 0
  for (const amount of amounts) total += amount
  return fen(total)
}

/** `3101350.00`, without grouping: for files and machines. */
export function plainYuan(amount: Fen): string {
  const size = Math.abs(amount)
  return `${amount < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

/** `3,101,350.00`: for readers. */
export const formatYuan = (amount: Fen): string => plainYuan(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
