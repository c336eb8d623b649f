/** What scanning and old type do to the words the grammar stands on: misread signs, spread letters, years in characters. */
import { isDigit, isHan } from './signs.ts'

/** A sign, the sign meant, and its neighbour before or after that tells so. */
const misreadings: readonly (readonly [string, string, 'before' | 'after', string])[] = [
  ['責', '责', 'after', '任仼'],
  ['貴', '责', 'after', '任仼'],
  ['贵', '责', 'after', '任仼'],
  ['仼', '任', 'before', '责責貴贵'],
  ['單', '单', 'after', '位'],
  ['単', '单', 'after', '位'],
  ['牽', '牵', 'after', '头頭'],
  ['頭', '头', 'before', '牵牽'],
]
const bySign = Map.groupBy(misreadings, ([sign]) => sign.charCodeAt(0))

/** `貴任单位` is `责任单位`; `貴州` stays. */
function wellRead(source: string, at: number, code: number): number {
  for (const [, meant, where, neighbours] of bySign.get(code) ?? [])
    if (neighbours.includes(source[where === 'after' ? at + 1 : at - 1] || '\n')) return meant.charCodeAt(0)
  return code
}

const spaces = ' \u3000\u00a0'
const isSpace = (sign: string | undefined) => sign !== undefined && spaces.includes(sign)
const isEnd = (sign: string | undefined) => sign === undefined || '\n\r：:）)'.includes(sign)

/** How many lone signs, each with a space on either side, stand from here in one direction; three are enough. */
function loneSigns(source: string, from: number, step: 1 | -1): number {
  let count = 0
  for (let at = from; count < 3; at += 2 * step) {
    const sign = source[at]
    const next = source[at + step]
    if (isEnd(sign) || isSpace(sign) || !(isSpace(next) || isEnd(next))) return count
    count++
    if (isEnd(next)) return count
  }
  return count
}

/** `责 任 单 位 ：` is one word spread out: the space between its letters is layout. A table of single digits is not. */
export function spreadOut(source: string, at: number): boolean {
  if (!isSpace(source[at])) return false
  const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at + 1)]
  if (!(isHan(before) || isHan(after) || (isDigit(before) !== isDigit(after) && after === 46))) return false
  const left = loneSigns(source, at - 1, -1)
  if (left === 0) return false
  const right = loneSigns(source, at + 1, 1)
  return right > 0 && left + right >= 4
}

const zeros = '〇○零O0oＯ０'
const numerals = '〇一二三四五六七八九'

/** A digit of a year written in characters. */
const yearDigit = (sign: string | undefined): number =>
  sign === undefined ? -1 : zeros.includes(sign) ? 0 : numerals.indexOf(sign)

/** `二〇二五年`, `二O二五年`: the digit this sign is within such a year; undefined elsewhere. */
function digitOfYear(source: string, at: number): number | undefined {
  const own = yearDigit(source[at])
  if (own < 0) return undefined
  for (let start = at; start > at - 4; start--) {
    if (source[start] !== '二' || !zeros.includes(source[start + 1] || '\n')) continue
    if (source[start + 4] !== '年') continue
    return yearDigit(source[start + 2]) >= 0 && yearDigit(source[start + 3]) >= 0 ? own : undefined
  }
  return undefined
}

/** 1 for the few signs that are worth a second look, so that all others cost nothing. */
const worthALook = new Uint8Array(0x10000)
for (const [sign] of misreadings) worthALook[sign.charCodeAt(0)] = 1
for (const sign of zeros + numerals) worthALook[sign.charCodeAt(0)] = 1

/** The sign that is meant here, for signs that scanning misreads and digits of years in characters. */
export function meantSign(source: string, at: number, code: number): number {
  if (worthALook[code] !== 1) return code
  const digit = digitOfYear(source, at)
  return digit === undefined ? wellRead(source, at, code) : 48 + digit
}
