/** Which characters mean the same: full and half width, look-alikes, invisible ones. */

const space = 32
const dropped = -1
const newline = 10

/** Punctuation whose Chinese form is the one the grammar is written in. */
const toChinese: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  '?': '？',
  '!': '！',
  '❨': '（',
  '❩': '）',
  '〖': '【',
  '〗': '】',
  '『': '【',
  '』': '】',
  '{': '〔',
  '}': '〕',
  '｛': '〔',
  '｝': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '［': '[',
  '］': ']',
}

const lookAlikes: Readonly<Record<string, string>> = {
  '﹥': '>',
  '﹤': '<',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '﹪': '%',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '―': '—',
  '─': '—',
  '﹣': '-',
  '∶': '：',
  '﹕': '：',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹙': '（',
  '﹚': '）',
  '｡': '。',
  '､': '、',
  '〜': '~',
  '︰': '：',
}

const fixed = new Map<number, number>([
  ...Object.entries({ ...toChinese, ...lookAlikes }).map(
    ([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const,
  ),
  ...[0x0c, 0x0b, 0x2028, 0x2029].map((code) => [code, newline] as const),
  ...[0xa0, 0x3000, 0x202f, 0x205f, 0xfffd].map((code) => [code, space] as const),
  ...[0xfeff, 0xad, 0x2060, 0x180e].map((code) => [code, dropped] as const),
])

/** Full-width signs that stay as they are: the grammar expects them so. */
const staysWide = new Set([...'（），：；！？'].map((sign) => sign.charCodeAt(0)))

/** The code a character counts as: −1 when it is invisible and dropped. */
export function plainCode(code: number): number {
  const known = fixed.get(code)
  if (known !== undefined) return known
  if (code >= 0xff01 && code <= 0xff5e && !staysWide.has(code)) return code - 0xfee0
  if (code < 32 && code !== 9 && code !== newline) return dropped
  if (code >= 0x200b && code <= 0x200f) return dropped
  if (code >= 0x2000 && code <= 0x200a) return space
  // private-use signs are lost bullets and paragraph marks of word processors
  if (code >= 0xe000 && code <= 0xf8ff) return space
  return code
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Chinese characters, with the Chinese zero. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf)

/** Chinese characters and Chinese punctuation: next to these a space carries no meaning. */
export const isChinese = (code: number): boolean =>
  isHan(code) || (code >= 0x3001 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff1f) || code === 0x2014
