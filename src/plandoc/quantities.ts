/** Numbers with what they are counted in, and the exact comparison the words make. */
import { chineseNumber } from './numerals.ts'

/** `≈`: 左右, 约 — about, and how near is not said. */
export type Comparator = '>' | '>=' | '=' | '<' | '<=' | '≈'

export type Quantity = {
  readonly comparator: Comparator
  readonly value: number
  readonly unit: string
  /** Positions in the text, comparison words included. */
  readonly from: number
  readonly to: number
  /** Position of the first digit. */
  readonly digits: number
  /** The words of comparison stand after the number: `95%以上`. */
  readonly trailing: boolean
  /** No comparison is written: `达到100%` or a bare `100%`. */
  readonly bare: boolean
}

/** 民法典 1259: 以上、以下、以内 include the number itself; 超过、不满 do not. */
const before: readonly (readonly [Comparator, RegExp])[] = [
  [
    '>=',
    /(?:≥|>=|不低于|不少于|不小于|不得低于|不得少于|至少|不下于|大于等于|大于或等于)(?:[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{2,10}的)$/,
  ],
  [
    '<=',
    /(?:≤|<=|不高于|不超过|不大于|不多于|不得超过|不得高于|小于等于|控制在|至多|最多)(?:[\u4e00-\u9fff]{0,4})$/,
  ],
  ['>', /(?:>|超过|高于|大于|多于|超出|突破)$/],
  ['<', /(?:<|低于|小于|少于|不足|不满|未满)$/],
  ['≈', /(?:(?<![契合条公签特制节预])约|大约)$/],
]
const after: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', /^(?:及其?|或)?以上|^及以上|^\+/],
  ['<=', /^(?:及其?|或)?以[下内]/],
  ['≈', /^左右/],
]

/** Longest first, so that 个百分点 is not read as 个. */
const measures =
  '个工作日|工作日|个百分点|平方米|百分点|人次|户次|家庭|平方公里|立方米|公顷|公里|千米|小时|课时|分钟|批次|站点|周岁|千瓦|学时|社区|机构|人|名|户|家|个|所|处|辆|台|套|次|场|项|件|张|块|座|栋|条|部|册|篇|亩|元|间|株|副|幅|盏|床|天|门|支|期|对|岁|年|月|日|级|届|号|时|倍|分|吨|种|片|组|村|镇'
const multipliers: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
}

/** Counted things that are ages, dates, grades and ordinals, not commitments. */
const notCounts = new Set(['分', '岁', '周岁', '年', '月', '日', '级', '届', '号', '时'])

const number = /\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g
const unitPattern = new RegExp(
  `^\\s{0,2}(百万|千万|万|亿|千|百)?\\s{0,2}(%|‰|1?/10万|(?:${measures})(?:/(?:[千万百]人|10万人?|[千百]户))?)?`,
)
const inWords =
  /(至少|不少于|不低于)(?:[\u4e00-\u9fff]{0,5}?)([一二两三四五六七八九十]{1,3})(名|人|户|个|家|所|处|次|场|项|件|套|辆|台|门|支|种)/g

function comparison(text: string, from: number, to: number) {
  const head = text.slice(Math.max(0, from - 14), from).trimEnd()
  const tail = text.slice(to, to + 6).trimStart()
  const late = after.find(([, pattern]) => pattern.test(tail))
  if (late) {
    const length = late[1].exec(tail)?.[0].length ?? 0
    const gap = text.slice(to, to + 6).length - tail.length
    return { comparator: late[0], from, to: to + gap + length, trailing: true, bare: false }
  }
  const early = before.find(([, pattern]) => pattern.test(head))
  if (!early) return { comparator: '=' as const, from, to, trailing: false, bare: true }
  const length = early[1].exec(head)?.[0].length ?? 0
  const gap = text.slice(Math.max(0, from - 14), from).length - head.length
  return { comparator: early[0], from: from - gap - length, to, trailing: false, bare: false }
}

/** What a multiplied number without a measure counts: `2.5万农村贫困残疾人` counts people. */
function nounAfter(text: string, at: number): string {
  const found = /^[\u4e00-\u9fff]{1,12}?(?:人|户|家庭|名)/.exec(text.slice(at, at + 14))
  return found ? (found[0].endsWith('户') || found[0].endsWith('家庭') ? '户' : '人') : ''
}

function quantityAt(text: string, found: RegExpMatchArray): Quantity | undefined {
  const at = found.index ?? 0
  const end = at + found[0].length
  const sign = text[at - 1] ?? ''
  if (/[A-Za-z\d第“]/.test(sign) || /[A-Za-z]/.test(text[end] ?? '')) return undefined
  const measured = unitPattern.exec(text.slice(end, end + 12))
  const times = measured?.[1] ? (multipliers[measured[1]] ?? 1) : 1
  const to = end + (measured?.[0].trimEnd().length ?? 0)
  const unit = measured?.[2] ?? (times > 1 ? nounAfter(text, to) : '')
  const value = Math.round(Number(found[0].replace(/[,，]/g, '')) * times * 1e6) / 1e6
  return { ...comparison(text, at, to), value, unit, digits: at }
}

/** `百分之十以上`: a share in words; 百分之百 is an absolute and not here. */
function sharesInWords(text: string): Quantity[] {
  return [...text.matchAll(/百分之([一二三四五六七八九十]{1,3})(?![百分点])/g)].flatMap((found) => {
    const value = chineseNumber(found[1] ?? '')
    if (value === undefined) return []
    const to = found.index + found[0].length
    return [{ ...comparison(text, found.index, to), value, unit: '%', digits: found.index }]
  })
}

/** Every number of the text with its measure. `10000元`, `2.5万`, `>95%`, `不低于80%`. One pass, bounded look-around. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const digits = [...text.matchAll(number)].flatMap((found) => quantityAt(text, found) ?? [])
  const words = [...text.matchAll(inWords)].flatMap((found) => {
    const value = chineseNumber(found[2] ?? '')
    if (value === undefined) return []
    const from = found.index
    const to = from + found[0].length
    const size = {
      value,
      unit: found[3] ?? '',
      from,
      to,
      digits: to - (found[3]?.length ?? 0) - (found[2]?.length ?? 0),
    }
    return [{ comparator: '>=' as const, trailing: false, bare: false, ...size }]
  })
  const spelt = [...words, ...sharesInWords(text)]
  return spelt.length === 0 ? digits : [...digits, ...spelt].toSorted((a, b) => a.from - b.from)
}

export const isCount = (quantity: Quantity): boolean => quantity.unit !== '' && !notCounts.has(quantity.unit)

/** Both ends of a range such as `0-6岁` or `16至59周岁` are conditions, not commitments. */
export const inRange = (text: string, quantity: Quantity): boolean =>
  /^\s?[-—~至]\s?\d/.test(text.slice(quantity.to, quantity.to + 4)) ||
  /\d(?:万|%|[\u4e00-\u9fff]{1,2})?\s?[-—~至]\s?$/.test(
    text.slice(Math.max(0, quantity.digits - 5), quantity.digits),
  )
