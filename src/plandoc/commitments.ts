/** What a task promises to reach: numbers, and absolute words such as 全覆盖, 应改尽改, 动态清零, 与…同步. */

import type { Place } from './place.ts'
import { type Comparator, inRange, isCount, type Quantity, quantitiesIn } from './quantities.ts'
import { placeOf, type Strand, said, slice } from './strand.ts'
import { deadlinesIn } from './timing.ts'
import { insideTitles } from './title-quotes.ts'

/** `follows`: tied to another series, such as the growth of the economy. */
export type TargetKind = 'number' | 'all-covered' | 'cleared' | 'follows'

export type Target = {
  readonly text: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly unit: string | null
  readonly byYear: number | null
  readonly kind: TargetKind
  /** The words before the number: what is measured. */
  readonly subject: string
  readonly at: Place
}

const absolutes: readonly (readonly [TargetKind, RegExp])[] = [
  ['all-covered', /(?:(?:基本)?实现)?全面?覆盖|应([\u4e00-\u9fff]{1,2})尽\1|百分之百|百分百/g],
  ['cleared', /动态清零|(?<!动态)清零/g],
  [
    'follows',
    /与[^，。；：]{2,24}(?:基本)?同步|高于[^，。；：\d]{2,16}(?:平均水平|增速|增长)|[^，。；：\d]{2,20}增长幅度高于[^，。；：]{2,16}/g,
  ],
]

const clauseSigns = '，。；：\n！？'

/** The clause around a position, at most 120 characters to each side. */
export function clauseAround(text: string, from: number, to: number): { from: number; to: number } {
  let start = from
  while (start > 0 && from - start < 120 && !clauseSigns.includes(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && end - to < 120 && !clauseSigns.includes(text[end] ?? '')) end++
  return { from: start, to: end }
}

/** `应有15%以上的残疾人`, `85%以上的医院成为友善机构`: a share of them is promised, unless it says whom the rule is for. */
function sharePromised(text: string, { from, to, unit, trailing }: Quantity): boolean {
  if (unit !== '%' || !trailing) return false
  const clause =
    text
      .slice(Math.max(0, from - 20), from)
      .split(/[，。；]/)
      .at(-1) ?? ''
  if (/(?:有|确保|使|让|推动)$/.test(clause)) return true
  const rest = /^的[^，。；]{2,20}/.exec(text.slice(to, to + 24))?.[0] ?? ''
  const reached = /成为|建成|达到|完成|设[立置]|配备|开展|实现|具备|纳入|建立|得到|享有/.test(rest)
  return reached && !/[对向凡将按给]/.test(clause)
}

/** `5人以上残疾学生的学校` sets a condition; `培训5人以上，` makes a promise. */
function isCondition(text: string, quantity: Quantity): boolean {
  const next = text[quantity.to] ?? ''
  // `漏损率高于20%的管网` says which ones; `达到95%的目标` says how many
  if (
    next === '的' &&
    !quantity.bare &&
    !/^的(?:目标|要求|任务|水平)/.test(text.slice(quantity.to, quantity.to + 3)) &&
    !sharePromised(text, quantity)
  )
    return true
  // `5万人口以上县` names a class of places
  if (quantity.unit === '人' && /^口(?:以[上下]|及以上)/.test(text.slice(quantity.to, quantity.to + 4)))
    return true
  return quantity.trailing && quantity.unit !== '%' && /[\u4e00-\u9fff]/.test(next)
}

/** `基本工资的50%` is a rule of calculation, `每人每月175元` an amount: only the first is left out. */
const ofSomething = (text: string, quantity: Quantity) => quantity.bare && text[quantity.digits - 1] === '的'

/** `15分钟服务圈` describes what is built; it promises no minutes. */
const describes = (text: string, quantity: Quantity) =>
  quantity.bare &&
  /^(?:分钟|小时)$/.test(quantity.unit) &&
  /^[\u4e00-\u9fff]/.test(text.slice(quantity.to, quantity.to + 1))

/** `超10亿元企业`, `缺1人扣2分`: a size that tells whom or when. */
const tellsWhich = (text: string, quantity: Quantity) =>
  (quantity.unit === '元' &&
    /^(?:以上)?(?:企业|项目|单位|工程|园区|机构|合作社)/.test(text.slice(quantity.to, quantity.to + 6))) ||
  /缺\s?$/.test(text.slice(Math.max(0, quantity.from - 2), quantity.from))

function isPromise(text: string, quantity: Quantity): boolean {
  return (
    isCount(quantity) &&
    !inRange(text, quantity) &&
    !isCondition(text, quantity) &&
    !ofSomething(text, quantity) &&
    !describes(text, quantity) &&
    !tellsWhich(text, quantity)
  )
}

const verbs =
  /(?:均|分别|全部|都|力争|基本|稳定|保持在|逐步|进一步)?(?:达到|达|为|提高到|提高至|提升到|提升至|增加到|控制在|保持在|保持|超过|不低于|不少于|至少|高于|≥|>|低于|不超过)?\s*$/

const longestVerb = 16

/** Takes a verb off the end: `覆盖率均达到` measures 覆盖率. */
function withoutVerb(text: string): string {
  const cut = Math.max(0, text.length - longestVerb)
  return text.slice(0, cut) + text.slice(cut).replace(verbs, '')
}

/** What is measured: the clause up to the number, without the verb and the date. */
export function subjectBefore(text: string, clauseFrom: number, at: number): string {
  const clause = text.slice(clauseFrom, at).replace(/^.{0,3}(?:到|至|截至)\s?20\d\d\s?年(?:底|末)?/, '')
  return withoutVerb(withoutVerb(clause)).replace(/\s+/g, '')
}

type Deadlines = readonly { position: number; year: number }[]

/** A target is due by the date said last before it. Asked in rising order, so one walk suffices. */
function yearsUpTo(deadlines: Deadlines): (at: number) => number | null {
  let next = 0
  return (at) => {
    while ((deadlines[next]?.position ?? Infinity) <= at) next++
    return deadlines[next - 1]?.year ?? null
  }
}

function numericTargets(strand: Strand, years: Deadlines): { position: number; target: Target }[] {
  const text = strand.text
  const inTitle = insideTitles(text)
  const yearBefore = yearsUpTo(years)
  return quantitiesIn(text).flatMap((quantity) => {
    if (inTitle(quantity.from) || !isPromise(text, quantity)) return []
    const clause = clauseAround(text, quantity.from, quantity.to)
    const place = slice(strand, clause.from, clause.to)
    const { comparator, value, unit } = quantity
    const target = {
      text: said(place),
      comparator,
      value,
      unit,
      byYear: yearBefore(quantity.from),
      kind: 'number' as const,
      subject: subjectBefore(text, clause.from, quantity.from),
      at: placeOf(strand, quantity.from, quantity.to),
    }
    return [{ position: quantity.from, target }]
  })
}

function absoluteTargets(strand: Strand, years: Deadlines): { position: number; target: Target }[] {
  const text = strand.text
  return absolutes.flatMap(([kind, pattern]) => {
    const inTitle = insideTitles(text)
    const yearBefore = yearsUpTo(years)
    return [...text.matchAll(pattern)].flatMap((found) => {
      const to = found.index + found[0].length
      // `全覆盖的`, `“全覆盖、零拒绝”的要求` describe; they promise nothing
      if (inTitle(found.index) || /^[、”]?[^，。；]{0,5}的/.test(text.slice(to, to + 7))) return []
      const clause = clauseAround(text, found.index, to)
      const full = kind === 'all-covered' && /百分/.test(found[0])
      const target = {
        text: said(slice(strand, clause.from, clause.to)),
        comparator: full
          ? ('=' as const)
          : kind === 'follows' && /高于/.test(found[0])
            ? ('>' as const)
            : null,
        value: full ? 100 : null,
        unit: full ? '%' : null,
        byYear: yearBefore(to),
        kind,
        subject: subjectBefore(text, clause.from, found.index),
        at: placeOf(strand, found.index, to),
      }
      return [{ position: found.index, target }]
    })
  })
}

/** Every promise of the text in reading order. */
export function targetsIn(strand: Strand): readonly Target[] {
  const years = deadlinesIn(strand).flatMap((deadline) =>
    deadline.on ? [{ position: deadline.position, year: Number(deadline.on.slice(0, 4)) }] : [],
  )
  return [...numericTargets(strand, years), ...absoluteTargets(strand, years)]
    .toSorted((a, b) => a.position - b.position)
    .map(({ target }) => target)
}
