/** The parts of the result beside the document: what is to do, tasks, indicators, outline, acceptance. */
import {
  type Acceptance,
  kindOfRow,
  type PlanUnderReview,
  type Review,
  type ReviewedValue,
  valueKey,
} from '#plans'
import type { AcceptView, CheckRow, NamedValue, OutlineView, RowsView, TodoView } from '#web'
import { localTime } from './local-time.ts'
import { checkValue, rowNameOf, written } from './plan-import-values.ts'

export type NameOf = (hand: string) => string

/** Places of a finding shown as links; the rest are in its sentence. */
const linesShown = 6
/** Values listed at once; the next come up as these are settled. */
const valuesShown = 60
/** Cards on a page. */
export const perPage = 40

const named = (review: Review, value: ReviewedValue): NamedValue => ({
  value: checkValue(review, value),
  row: rowNameOf(review, value.row),
})

/** Open findings first; contradictions before gaps is the order the reader gives them in. */
export function todoOf(review: Review, nameOf: NameOf): TodoView {
  const rank = { open: 0, noted: 1, settled: 2 }
  return {
    findings: review.findings
      .toSorted((a, b) => rank[a.standing] - rank[b.standing])
      .map(({ key, zh, en, standing, places, note }) => ({
        see: key,
        says: { zh, en },
        standing,
        lines: [...new Set(places.map(({ line }) => line))].slice(0, linesShown),
        notedBy: standing === 'noted' && note ? nameOf(note.by) : undefined,
      })),
    values: review.toCheck.slice(0, valuesShown).map((value) => named(review, value)),
    homeless: review.homeless.map(({ row, field, value, by }) => ({
      row,
      what: `${field} = ${written(value)}`,
      by: nameOf(by),
    })),
  }
}

export function rowsOf(
  review: Review,
  kind: 'task' | 'indicator',
  { page, nameOf }: { page: number; nameOf: NameOf },
): RowsView {
  const all = kind === 'task' ? review.rows.tasks : review.rows.indicators
  const byRow = valuesByRow(review)
  const shown = all.slice((page - 1) * perPage, page * perPage)
  return {
    kind,
    rows: shown.map(({ key }) => cardOf(review, key, byRow.get(key) ?? [])),
    pages: Math.max(1, Math.ceil(all.length / perPage)),
    struck: review.struck
      .filter(({ kind: of }) => (of === 'indicator') === (kind === 'indicator'))
      .map(({ key, words, by }) => ({ see: key, words, by: nameOf(by.by) })),
    head: kind === 'task' ? (byRow.get('plan') ?? []).map((value) => checkValue(review, value)) : [],
  }
}

/** Values of targets stand with those of their task. */
const valuesByRow = (review: Review) =>
  Map.groupBy(review.values.values(), ({ row }) => row.replace(/\/target:\d+$/, ''))

function cardOf(review: Review, key: string, values: readonly ReviewedValue[]): CheckRow {
  const task = kindOfRow(key) === 'task'
  // The card's heading says the words of the row; they are looked at by choosing it.
  const first = task ? 'words' : 'name'
  return {
    key,
    name: rowNameOf(review, key),
    see: valueKey(key, first),
    looked: review.checked.has(key),
    added: key.startsWith('task:+'),
    values: values
      .filter(({ aspect, standing }) => aspect !== first || standing !== 'certain')
      .map((value) => checkValue(review, value)),
  }
}

export const outlineOf = ({ rows: { sections, boxes, items } }: Review): OutlineView => ({
  headings: sections.map(({ label, title, depth, line }) => ({
    text: [label, title].filter(Boolean).join(' '),
    depth,
    line: line ?? undefined,
  })),
  boxes: boxes.map((box) => ({
    text: [box.no && `专栏${box.no}`, box.title].filter(Boolean).join(' '),
    line: box.line ?? undefined,
    items: items
      .filter((item) => item.box === box.key)
      .map(({ no, title, text, line }) => ({
        text: [no, title || text].filter(Boolean).join(' '),
        line: line ?? undefined,
      })),
  })),
})

export function acceptOf({ plan, review, acceptance }: PlanUnderReview, nameOf: NameOf): AcceptView {
  return {
    unknown: review.unknown.map((value) => named(review, value)),
    unchecked: review.toCheck.length - review.unknown.length,
    accepted: acceptance && acceptedBy(acceptance, plan.reading, nameOf),
    edition: plan.edition ?? undefined,
  }
}

const acceptedBy = ({ by, at, leftOpen, reading }: Acceptance, current: string, nameOf: NameOf) => ({
  by: nameOf(by),
  at: localTime(at),
  leftOpen: leftOpen.length,
  current: reading === current,
})
