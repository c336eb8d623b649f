/** Deadlines in a sentence or a schedule cell: by when, and whether a policy is then issued or the work done. */
import { type Day, dayOf, daysInMonth } from '#kernel'
import { plansNamed } from './period.ts'
import type { Place } from './place.ts'
import { placeOf, type Strand, said, slice } from './strand.ts'

/** `policy-issued`: rules are published by then. `completed`: the work is done by then. `ongoing`: no end. */
export type DeadlineKind = 'policy-issued' | 'completed' | 'ongoing'

export type Deadline = {
  /** Last day; null when the work is ongoing. */
  readonly on: Day | null
  readonly kind: DeadlineKind
  /** How exactly the source says it. */
  readonly precision: 'day' | 'month' | 'year' | 'period' | null
  readonly text: string
  readonly at: Place
  /** Position in the strand it was read from. */
  readonly position: number
}

const dated =
  /(20\d\d)\s{0,2}年\s{0,2}(?:(\d{1,2})\s{0,2}月(?:\s{0,2}(\d{1,2})\s{0,2}日|(上旬|中旬|下旬))?|(上半年|第?[一二三四]季度))?/g
const leads = /(?:到|至|截至|截止|力争|力争到|争取|确保|于|在|最迟|不迟于)\s?$/
const trails = /^\s?(?:年?底|年?末|年终|以?前|之前|底前|末前|内)/
const accomplishes = /^\s?[，]?(?:全面|基本|全部)?(?:完成|实现|建成|达到|出台|制定)/
const issues =
  /(?:出台|制定|印发|发布|研究制定|形成)[^，。；]{0,16}(?:政策|措施|方案|办法|细则|意见|文件|规划|计划|制度|规定|标准|清单)/
const endless = /持续|长期|常年|每年|全年|经常|逐年|常态化|贯穿|不间断|日常/

/** The clause around a position: what is said about the date. */
function clauseAfter(text: string, at: number): string {
  const end = text.slice(at, at + 60).search(/[。；;\n]/)
  return text.slice(at, end < 0 ? at + 60 : at + end)
}

const quarterEnd = (word: string) => ('一二三四'.indexOf(word.replace('第', '')[0] ?? '') + 1) * 3

function dayMeant(found: RegExpMatchArray): { on: Day; precision: 'day' | 'month' | 'year' } | undefined {
  const year = Number(found[1])
  const part = found[5]
  const month = part ? (part === '上半年' ? 6 : quarterEnd(part)) : Number(found[2] ?? 0)
  if (month === 0) return { on: dayOf(year, 12, 31), precision: 'year' }
  if (month > 12) return undefined
  const last = daysInMonth(year, month)
  const third = found[4] ? { 上旬: 10, 中旬: 20, 下旬: last }[found[4]] : undefined
  const date = found[3] ? Number(found[3]) : (third ?? last)
  if (date < 1 || date > last) return undefined
  return { on: dayOf(year, month, date), precision: found[3] ? 'day' : 'month' }
}

const longestDocumentTitle = 200

/** Text inside 《》 names other documents; their years are not deadlines. Bracketed from each opening sign once. */
export function insideTitles(text: string): (at: number) => boolean {
  const spans: [number, number][] = []
  for (let from = text.indexOf('《'); from >= 0; ) {
    const close = text.slice(from, from + longestDocumentTitle).indexOf('》')
    if (close > 0) spans.push([from, from + close])
    from = text.indexOf('《', from + Math.max(1, close))
  }
  let next = 0
  // asked in rising order, so one walk suffices
  return (at) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) < at) next++
    const span = spans[next]
    return span !== undefined && span[0] < at && at < span[1]
  }
}

type Asked = { readonly strand: Strand; readonly inCell: boolean }

function datedDeadlines({ strand, inCell }: Asked): Deadline[] {
  const text = strand.text
  const inTitle = insideTitles(text)
  const out: Deadline[] = []
  for (const found of text.matchAll(dated)) {
    const at = found.index
    const end = at + found[0].length
    const meant = dayMeant(found)
    const before = text.slice(Math.max(0, at - 6), at)
    const after = text.slice(end, end + 12)
    const said_ = leads.test(before) || trails.test(after) || accomplishes.test(after)
    const opensRange = /^\s?(?:[-—~至到])\s?20\d\d/.test(after) || /(?:\d|年)\s?[-—~至]\s?$/.test(before)
    if (!meant || inTitle(at)) continue
    if (!inCell && (!said_ || opensRange || /(?:以来|以后|起)/.test(after.slice(0, 3)))) continue
    if (inCell && /^\s?(?:[-—~至到])\s?20\d\d/.test(after)) continue
    out.push(deadline(strand, { ...meant, at, end }))
  }
  return out
}

type Dated = { on: Day; precision: 'day' | 'month' | 'year' | 'period'; at: number; end: number }

function deadline(strand: Strand, { on, precision, at, end }: Dated): Deadline {
  const text = strand.text
  const lead = leads.exec(text.slice(Math.max(0, at - 6), at))
  const trail = /^\s?(?:(?:年?底|年?末|年终)?(?:以?前|之前)?)/.exec(text.slice(end, end + 8))
  const from = at - (lead?.[0].length ?? 0)
  const to = end + (trail?.[0].length ?? 0)
  const place = slice(strand, from, to)
  const clause = clauseAfter(text, end)
  // `2017年6月底前出台政策，2018年底前完成`: each date speaks up to the next one
  const own = clause.slice(0, nextDate(clause))
  const kind = issues.test(own) || issues.test(issuedBefore(text, from)) ? 'policy-issued' : 'completed'
  return { on, kind, precision, text: said(place), at: placeOf(place), position: from }
}

const nextDate = (clause: string) => {
  const found = /20\d\d\s?年/.exec(clause)
  return found ? found.index : clause.length
}

/** `出台实施方案（2023年底前）`: the words stand before the date, in the same clause. */
function issuedBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at)
  const cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('，'))
  return cut < 0 && at > 30 ? '' : /[（]$/.test(before) ? before.slice(cut + 1) : ''
}

/** `“十四五”时期`, `“十三五”末`: the end of that plan. */
function periodDeadlines({ strand, inCell }: Asked): Deadline[] {
  const inTitle = insideTitles(strand.text)
  return plansNamed(strand.text).flatMap((named) => {
    const end = named.at + named.length
    const tail = /^(?:规划)?(?:时期|期间|期末|末期?|中后期|期内)/.exec(strand.text.slice(end, end + 6))
    if (inTitle(named.at) || (!tail && !inCell)) return []
    const place = slice(strand, named.at, end + (tail?.[0].length ?? 0))
    const on = dayOf(named.to, 12, 31)
    const found = { on, kind: 'completed' as const, precision: 'period' as const }
    return [{ ...found, text: said(place), at: placeOf(place), position: named.at }]
  })
}

function ongoing(strand: Strand): Deadline[] {
  const found = endless.exec(strand.text)
  if (!found) return []
  return [
    {
      on: null,
      kind: 'ongoing',
      precision: null,
      text: said(strand),
      at: placeOf(strand),
      position: found.index,
    },
  ]
}

/** Deadlines said inside the text of a task. */
export const deadlinesIn = (strand: Strand): readonly Deadline[] =>
  [...datedDeadlines({ strand, inCell: false }), ...periodDeadlines({ strand, inCell: false })].toSorted(
    (a, b) => a.position - b.position,
  )

/** Deadlines of a schedule cell, where a bare date is a deadline and `持续实施` an answer. */
export const deadlinesOfCell = (strand: Strand): readonly Deadline[] => {
  const byDate = [
    ...datedDeadlines({ strand, inCell: true }),
    ...periodDeadlines({ strand, inCell: true }),
  ].toSorted((a, b) => a.position - b.position)
  return [...byDate, ...ongoing(strand)]
}

/** The one deadline that counts when there are several: the work done before the policy issued before no end. */
export function chief(deadlines: readonly Deadline[]): Deadline | undefined {
  const last = (kind: DeadlineKind) => deadlines.findLast((candidate) => candidate.kind === kind)
  return last('completed') ?? last('policy-issued') ?? last('ongoing')
}

/** How much a short text reads as a schedule: for telling table columns apart. */
export const timingLikeness = (text: string): number => {
  if (text.length > 60) return 0
  if (/20\d\d\s?年|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|末)/.test(text)) return text.length < 30 ? 1 : 0.6
  if (endless.test(text) && text.length < 14) return 1
  return /^(?:长期|近期|中期|年底前|立即|即时|\d{1,2}月底前)/.test(text) && text.length < 14 ? 0.8 : 0
}
