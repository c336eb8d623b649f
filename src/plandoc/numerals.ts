/** Chinese numerals of headings and small counts: 一 … 九十九, and back. */

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The number a numeral below a hundred writes; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (text.length === 1 && text !== '十') return digits[text]
  const parts = /^([一二两三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text)
  if (!parts) return undefined
  return (parts[1] ? (digits[parts[1]] ?? 0) : 1) * 10 + (parts[2] ? (digits[parts[2]] ?? 0) : 0)
}

/** Numbers that are one sign, by the first of their row: ㈠ stands in for （一）, ⑴ for （1）, ⒈ for 1. */
const rows: readonly (readonly [OneSign, string, number])[] = [
  ['circle', '①', 20],
  ['circle', '❶', 10],
  ['circle', '㊀', 10],
  ['cn-bracket', '㈠', 10],
  ['digit-bracket', '⑴', 20],
  ['digit', '⒈', 20],
]
export type OneSign = 'circle' | 'cn-bracket' | 'digit-bracket' | 'digit'

/** The number this sign is, and the kind of label it stands for. */
export function oneSign(sign: string): { kind: OneSign; number: number } | undefined {
  const code = sign.charCodeAt(0)
  for (const [kind, first, length] of rows) {
    const number = code - first.charCodeAt(0) + 1
    if (number >= 1 && number <= length) return { kind, number }
  }
  return undefined
}

/** Starts of numbers that are one sign, for a quick look. */
export const isOneSign = (sign: string): boolean => /[①-⑳❶-❿㊀-㊉㈠-㈩⑴-⒇⒈-⒛]/.test(sign)
