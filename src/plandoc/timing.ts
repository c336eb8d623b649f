/** Deadlines in a sentence or a schedule cell: by when, and whether a policy is then issued or the work done. */

import { type Day, dayOf } from '#kernel'
import { bareDates } from './bare-dates.ts'
import { type DateFound, datesIn, datesWithoutYear, type Precision } from './dates.ts'
import { isIssued } from './issuing.ts'
import { plansNamed } from './period.ts'
import type { Place } from './place.ts'
import { placeOf, type Strand, said, slice } from './strand.ts'
import { insideTitles } from './title-quotes.ts'

/** `policy-issued`: rules are published by then. `completed`: the work is done by then. `ongoing`: no end. */
export type DeadlineKind = 'policy-issued' | 'completed' | 'ongoing'

export type Deadline = {
  /** Last day; null when the work is ongoing. */
  readonly on: Day | null
  readonly kind: DeadlineKind
  /** How exactly the source says it. */
  readonly precision: Precision | 'period' | null
  readonly text: string
  readonly at: Place
  /** Position in the strand it was read from. */
  readonly position: number
  /** `document`: the date leaves out its year, which the title of the document says. */
  readonly yearFrom: 'date' | 'document'
}

const leads = /(?:到|至|截至|截止|力争|力争到|争取|确保|于|在|最迟|不迟于)\s?$/
const trails = /^\s?(?:年?底|年?末|年终|以?前|之前|底前|末前|内)/
const accomplishes =
  /^\s?[，：]?(?:前|底)?(?:全面|基本|全部|力争|要|须|必须)?(?:完成|实现|建成|达到|出台|制定|投入|竣工|启用|到位)/
/** `2025年入学率达到97%`: what is measured stands between the year and the verb. */
const reaches = /^[^，。；：\d]{1,14}(?:达到|提高到|提升到|控制在|不低于|不少于|降至|降到)/
const endless =
  /持续|长期|常年|每年|每月|每季|全年|经常|逐年|常态|贯穿|不间断|日常|各年度|年度内|即日起|随时|不定期|定期/
const since = /^\s?(?:以来|以后|起)(?!至|到)/

/** The clause around a position: what is said about the date. */
function clauseAfter(text: string, at: number): string {
  const end = text.slice(at, at + 60).search(/[。；;\n]/)
  return text.slice(at, end < 0 ? at + 60 : at + end)
}

const rangeFollows = /^\s?(?:[-—~至到]{1,2})\s?20\d\d/
const rangeBefore = /(?:20\d\d|年|月|日)\s?[-—~至]{1,2}\s?$/

/** `2021—2025年，每年改造一批`: a period ahead, unlike `2016—2020年，共完成…`. */
function isPeriodAhead(text: string, { at, end }: DateFound): boolean {
  const after = text.slice(end, end + 40)
  const start = text.slice(Math.max(0, at - 12), at)
  return (
    /^(?:期间)?[，]|^期间|^年均|^每年/.test(after) &&
    !/（/.test(start) &&
    !/以来|已|共有|了/.test(clauseAfter(text, end))
  )
}

/** In running text a date is a deadline only when the words around it say so. */
function isDeadline(text: string, date: DateFound): boolean {
  const { at, end } = date
  const before = text.slice(Math.max(0, at - 6), at)
  const after = text.slice(end, end + 12)
  if (rangeFollows.test(after)) return false
  if (rangeBefore.test(text.slice(Math.max(0, at - 7), at)))
    return trails.test(after) || isPeriodAhead(text, date)
  if (date.yearFrom === 'document') {
    const whole = text.slice(at, end)
    const told = /年[底末终]$/.test(whole) ? /^(?:以|之)?前/ : trails
    return told.test(after) || accomplishes.test(after)
  }
  const rest = text.slice(end, end + 20)
  return leads.test(before) || trails.test(after) || accomplishes.test(after) || reaches.test(rest)
}

type Asked = { readonly strand: Strand; readonly inCell: boolean }

function datedDeadlines({ strand, inCell }: Asked): Deadline[] {
  const text = strand.text
  const named = inCell ? [...datesIn(text), ...bareDates(text)] : datesIn(text)
  const { year } = strand.letters
  const all = year === null ? named : [...named, ...datesWithoutYear(text, year, named)]
  const inTitle = insideTitles(text)
  return all
    .toSorted((a, b) => a.at - b.at)
    .flatMap((date) => {
      const after = text.slice(date.end, date.end + 8)
      if (inTitle(date.at) || since.test(after)) return []
      if (inCell ? rangeFollows.test(after) : !isDeadline(text, date)) return []
      return [deadline(strand, date)]
    })
}

function deadline(strand: Strand, { on, precision, at, end, yearFrom }: DateFound): Deadline {
  const text = strand.text
  const lead = leads.exec(text.slice(Math.max(0, at - 6), at))
  const trail = /^\s?(?:(?:年?底|年?末|年终)?(?:以?前|之前)?)/.exec(text.slice(end, end + 8))
  const from = at - (lead?.[0].length ?? 0)
  const to = end + (trail?.[0].length ?? 0)
  const place = slice(strand, from, to)
  const clause = clauseAfter(text, end)
  // `2017年6月底前出台政策，2018年底前完成`: each date speaks up to the next one
  const own = clause.slice(0, nextDate(clause))
  const kind = isIssued(text, { from, end, own }) ? 'policy-issued' : 'completed'
  return { on, kind, precision, text: said(place), at: placeOf(place), position: from, yearFrom }
}

const nextDate = (clause: string) => {
  const found = /20\d\d\s?年|，[^，]{0,6}\d{1,2}月/.exec(clause)
  return found ? found.index : clause.length
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
    const found = { on, kind: 'completed' as const, precision: 'period' as const, yearFrom: 'date' as const }
    return [{ ...found, text: said(place), at: placeOf(place), position: named.at }]
  })
}

const noEnd = (strand: Strand, position: number): Deadline => ({
  on: null,
  kind: 'ongoing',
  precision: null,
  text: said(strand),
  at: placeOf(strand),
  position,
  yearFrom: 'date',
})

function ongoing(strand: Strand): Deadline[] {
  const found = endless.exec(strand.text)
  return found ? [noEnd(strand, found.index)] : []
}

const yearly =
  /每年(?:的)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}日|[上中下]旬|底|末)?(?:以|之)?前/g

/** `每年12月底前`: due again every year. */
const yearlyIn = (strand: Strand): Deadline[] =>
  [...strand.text.matchAll(yearly)].map((found) =>
    noEnd(slice(strand, found.index, found.index + found[0].length), found.index),
  )

const inOrder = (deadlines: readonly Deadline[]) => deadlines.toSorted((a, b) => a.position - b.position)

/** Deadlines said inside the text of a task. */
export const deadlinesIn = (strand: Strand): readonly Deadline[] => {
  const asked = { strand, inCell: false }
  return inOrder([...datedDeadlines(asked), ...periodDeadlines(asked), ...yearlyIn(strand)])
}

/** Deadlines of a schedule cell, where a bare date is a deadline and `持续实施` an answer. */
export const deadlinesOfCell = (strand: Strand): readonly Deadline[] => {
  const asked = { strand, inCell: true }
  return [...inOrder([...datedDeadlines(asked), ...periodDeadlines(asked)]), ...openEnd(strand, asked)]
}

/** `即日起至2024年底` ends; `2024年底前，长期坚持` has both. */
const openEnd = (strand: Strand, asked: Asked): Deadline[] =>
  /即日起[至到]/.test(strand.text) && datedDeadlines(asked).length > 0 ? [] : ongoing(strand)

/** The one deadline that counts when there are several: the work done, at the latest, before the policy issued before no end. */
export function chief(deadlines: readonly Deadline[]): Deadline | undefined {
  const last = (kind: DeadlineKind) =>
    deadlines
      .filter((each) => each.kind === kind)
      .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
      .at(-1)
  return last('completed') ?? last('policy-issued') ?? last('ongoing')
}

/** How much a short text reads as a schedule: for telling table columns apart. */
export const timingLikeness = (text: string): number => {
  if (text.length > 60) return 0
  if (/20\d\d\s?年|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|末)/.test(text)) return text.length < 30 ? 1 : 0.6
  if (endless.test(text) && text.length < 14) return 1
  if (/^(?:第?[一二三四]季度|[上下]半年)/.test(text) && text.length < 14) return 0.9
  return /^(?:长期|近期|中期|年底前|立即|即时|\d{1,2}月底?前?)/.test(text) && text.length < 14 ? 0.8 : 0
}
