/** Numbers as lists show them: 一、 （一） 1. ① a. iv., by the names Word and web pages give these ways of counting. */

const digits = '〇一二三四五六七八九'

/** 1 → 一, 12 → 十二, 120 → 一百二十; beyond 9,999 as plain digits. */
export function chinese(n: number): string {
  if (n < 1 || n > 9999 || !Number.isInteger(n)) return String(n)
  const places = ['', '十', '百', '千']
  let out = ''
  let gap = false
  for (const [i, digit] of [...String(n)].entries()) {
    const place = String(n).length - 1 - i
    if (digit === '0') gap = out !== ''
    else {
      out += (gap ? '零' : '') + digits[Number(digit)] + places[place]
      gap = false
    }
  }
  return out.startsWith('一十') ? out.slice(1) : out
}

/** Signs that exist for some numbers only. */
const row = (first: number, count: number) => (n: number) =>
  n >= 1 && n <= count ? String.fromCodePoint(first + n - 1) : String(n)

const letters = (first: string) => (n: number) => {
  if (n < 1 || n > 780) return String(n)
  const sign = String.fromCodePoint((first.codePointAt(0) ?? 97) + ((n - 1) % 26))
  return sign.repeat(Math.ceil(n / 26))
}

const romanParts = 'm1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1'
  .split(' ')
  .map((part) => [part.replace(/\d/g, ''), Number(part.replace(/\D/g, ''))] as const)

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let out = ''
  for (const [sign, value] of romanParts)
    while (rest >= value) {
      out += sign
      rest -= value
    }
  return out
}

const wide = (n: number) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const cycle = (signs: string) => (n: number) => [...signs][(n - 1) % [...signs].length] ?? String(n)

const counting: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: row(0x2460, 20),
  decimalEnclosedCircleChinese: row(0x2460, 20),
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  ideographEnclosedCircle: row(0x3280, 10),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanDigital2: chinese,
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  lowerLetter: letters('a'),
  upperLetter: letters('A'),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  bullet: () => '',
  none: () => '',
}

/** A number by Word's name of the way of counting; names nobody knows count in digits. */
export const numeral = (format: string, n: number): string => (counting[format] ?? String)(n)

const webStyles: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/^none$|^disc$|^circle$|^square$/i, () => ''],
  [/^cjk-ideographic$|chinese|^cjk-decimal$|^japanese|^korean/i, (n) => `${chinese(n)}、`],
  [/^lower-(?:alpha|latin)$|^a$/, (n) => `${letters('a')(n)}. `],
  [/^upper-(?:alpha|latin)$|^A$/, (n) => `${letters('A')(n)}. `],
  [/^lower-roman$|^i$/, (n) => `${roman(n)}. `],
  [/^upper-roman$|^I$/, (n) => `${roman(n).toUpperCase()}. `],
]

/** What stands before the item of a numbered list on a web page. */
export const listMarker = (style: string, n: number): string =>
  webStyles.find(([pattern]) => pattern.test(style))?.[1](n) ?? `${n}. `
