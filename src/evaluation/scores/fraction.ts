/** Exact fractions: points are added, compared and split without a rounding error, and rounded once, when they are shown. */
import { good, type Result, wrong } from '#kernel'

/** In lowest terms; `under` is positive. */
export type Fraction = { readonly over: bigint; readonly under: bigint }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(over), BigInt(under)]
  if (d === 0n) throw new RangeError('a fraction of nothing')
  const by = gcd(n, d) * (d < 0n ? -1n : 1n)
  return { over: n / by, under: d / by }
}

export const zero: Fraction = fraction(0)

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under })

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under)

export const sumOf = (all: Iterable<Fraction>): Fraction => {
  let total = zero
  for (const one of all) total = plus(total, one)
  return total
}

/** Negative, zero or positive, as in a sort. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `7/3`, `12`: as it is kept. */
export const written = ({ over, under }: Fraction): string => (under === 1n ? `${over}` : `${over}/${under}`)

/** The inverse of `written`. */
export function readFraction(text: string): Fraction {
  const [over = '', under = '1'] = text.split('/')
  return fraction(BigInt(over), BigInt(under))
}

const decimalPattern = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** Reads points as an office writes them: `15`, `7.5` (`evaluation.points-malformed`). */
export function readPoints(text: string): Result<Fraction> {
  const parts = decimalPattern.exec(text.trim())
  if (!parts) return wrong('evaluation.points-malformed', { value: text })
  return good(fraction(BigInt(`${parts[1]}${(parts[2] ?? '').padEnd(2, '0')}`), 100n))
}

const floorDivide = (a: bigint, b: bigint) => a / b - (a % b < 0n ? 1n : 0n)

/** How many units of `1/scale` it is, rounded half up. */
export const inUnits = ({ over, under }: Fraction, scale: bigint): bigint =>
  floorDivide(2n * over * scale + under, 2n * under)

/** Units of a hundredth as text: `7350` is `73.50`. */
export const hundredths = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(3, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * Whole units for each part so that they add up to `total`: everybody gets what is whole, the rest goes to the largest
 * remainders, the first of equals first. Parts and total are not negative, and the total lies less than one unit a part away from their sum.
 */
export function apportion(parts: readonly Fraction[], scale: bigint, total: bigint): readonly bigint[] {
  const whole = parts.map(({ over, under }) => floorDivide(over * scale, under))
  let rest = total - whole.reduce((a, b) => a + b, 0n)
  const remainder = parts.map((part, i) => minus(times(part, fraction(scale)), fraction(whole[i] ?? 0n)))
  const order = parts
    .map((_, i) => i)
    .toSorted((a, b) => compare(remainder[b] ?? zero, remainder[a] ?? zero) || a - b)
  for (const i of order) {
    if (rest <= 0n) break
    whole[i] = (whole[i] ?? 0n) + 1n
    rest -= 1n
  }
  for (const i of order.toReversed())
    if (rest < 0n && (whole[i] ?? 0n) > 0n) {
      whole[i] = (whole[i] ?? 0n) - 1n
      rest += 1n
    }
  return whole
}
