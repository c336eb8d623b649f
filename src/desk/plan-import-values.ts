/** Values of a plan as the checking page shows them, and as its forms are filled. */
import {
  type FieldValue,
  kindOfRow,
  type Review,
  type ReviewedValue,
  targetOfKey,
  valueKey,
  valueNow,
} from '#plans'
import type { CheckValue, RowName, ValueKind, ValueShown } from '#web'
import { valueKindOf } from './plan-import-see.ts'

/** How one field reads now, as text. */
type Now = (field: string) => string

const nowIn =
  (review: Review, row: string): Now =>
  (field) =>
    written(valueNow(review, row, field))

/** A list reads as its members; nothing reads as ''. */
export const written = (value: FieldValue): string =>
  Array.isArray(value) ? value.join('、') : value === null ? '' : String(value)

const signs: Readonly<Record<string, string>> = {
  '>=': '≥',
  '>': '＞',
  '=': '',
  '<': '＜',
  '<=': '≤',
  '≈': '约',
}

/** `≥ 95%`: what is compared, after the words of the document. */
const compared = (now: Now, unit: string): string =>
  now('value') === '' ? '' : `${signs[now('comparator')] ?? ''}${now('value')}${unit}`

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ')

const plain = (text: string) =>
  text
    .replace(/[%％\s=＝]/g, '')
    .replace('>', '＞')
    .replace('<', '＜')

/** 覆盖率达到95%以上（≥95%，2025年）: the words, and how they were understood where that is not the same. */
const understood = (text: string, ...parts: readonly string[]) => {
  const told = parts.filter((part) => part !== '' && plain(part) !== plain(text)).join('，')
  return told === '' ? text : `${text}（${told}）`
}
const inYear = (year: string) => (year === '' ? '' : `${year}年`)

const texts: Record<Exclude<ValueKind, 'units' | 'when'>, (now: Now) => string> = {
  planTitle: (now) => now('title'),
  issuer: (now) => now('issuer'),
  period: (now) => (now('from') === '' && now('to') === '' ? '' : `${now('from')}—${now('to')}年`),
  words: (now) => joined(now('heading'), now('text')),
  measure: (now) => understood(now('text'), compared(now, now('unit')), inYear(now('byYear'))),
  name: (now) => joined(now('name'), now('unit'), now('kind')),
  base: (now) => (now('base') === '' ? '' : understood(now('base'), inYear(now('baseYear')))),
  target: (now) => understood(now('target'), compared(now, ''), inYear(now('targetYear'))),
}

export function shownOf(review: Review, row: string, kind: ValueKind): ValueShown {
  const field = (name: string) => valueNow(review, row, name)
  if (kind === 'units')
    return {
      kind,
      lead: field('lead') as readonly string[],
      coop: field('coop') as readonly string[],
      named: field('named') as readonly string[],
      leadKnown: field('leadKnown') === true,
    }
  if (kind === 'when')
    return {
      kind,
      on: field('deadline') as (ValueShown & { kind: 'when' })['on'],
      of: field('deadlineKind') as string | null,
      timing: field('timing') as string | null,
    }
  return { kind: 'text', text: texts[kind](nowIn(review, row)) }
}

export function checkValue(review: Review, { row, aspect, standing, places }: ReviewedValue): CheckValue {
  const see = valueKey(row, aspect)
  const kind = valueKindOf(see)
  if (!kind) throw new Error(`a value without a kind: ${see}`)
  const line = places[0]?.line ?? review.places.get(row)?.line
  return { see, kind, standing, shown: shownOf(review, row, kind), line }
}

/** A row as people call it; a target goes by its task. */
export function rowNameOf(review: Review, key: string): RowName {
  const row = kindOfRow(key) === 'target' ? targetOfKey(key).task : key
  const now = nowIn(review, row)
  const kind = kindOfRow(row)
  if (kind === 'task') {
    const label = row.replace(/^task:/, '')
    const no = /^[~+]/.test(label) ? '' : label
    return { kind, no, title: now('heading') || now('text') }
  }
  if (kind === 'indicator') return { kind, no: now('no'), title: now('name') }
  return { kind: 'plan', no: '', title: '' }
}
