/** Numbers of plans as they are written, compared and added without rounding. Pure. */

/** Digits and how many of them stand after the point. */
type Written = { readonly digits: bigint; readonly places: number }

function read(text: string): Written | undefined {
  const [, whole, after = ''] = /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(text.trim()) ?? []
  return whole === undefined ? undefined : { digits: BigInt(whole + after), places: after.length }
}

const scaled = ({ digits, places }: Written, to: number) => digits * 10n ** BigInt(to - places)

/** −1, 0 or 1; undefined when one of them is no number. */
export function compareWritten(one: string, other: string): -1 | 0 | 1 | undefined {
  const [a, b] = [read(one), read(other)]
  if (!a || !b) return undefined
  const places = Math.max(a.places, b.places)
  const [x, y] = [scaled(a, places), scaled(b, places)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** The sum as it would be written; undefined when one of them is no number. */
export function addWritten(texts: readonly string[]): string | undefined {
  const numbers = texts.map(read)
  if (numbers.some((each) => each === undefined)) return undefined
  const known = numbers.filter((each) => each !== undefined)
  const places = Math.max(0, ...known.map((each) => each.places))
  const digits = known.reduce((all, each) => all + scaled(each, places), 0n)
  const text = String(digits).padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
}
