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

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** The number in a circle, 1 … 20. */
export function circledNumber(sign: string): number | undefined {
  const index = circled.indexOf(sign)
  return index < 0 || sign === '' ? undefined : index + 1
}
