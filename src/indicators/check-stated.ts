/** What a stated figure must be before it is kept: readable, possible, of a period that is over, from a document. */
import { type AreaCode, type Day, refuse } from '#kernel'
import type { IndicatorUnit } from '#policy'
import { lastDayOfPeriod, readPeriod, sayPeriod } from './period.ts'
import { compareDecimals, type Decimal, signedDecimal } from './ratio.ts'
import type { StatedValue } from './store-stated.ts'
import type { Subject } from './subject.ts'

export type Statement = {
  readonly subject: Subject
  readonly area: AreaCode
  readonly period: string
  /** As typed: `96.5`. */
  readonly amount: string
  readonly document: string
  readonly documentDay: Day
  readonly note?: string
  /** It is worked out in another way than earlier periods. */
  readonly newDefinition?: boolean
  readonly publish?: boolean
  /** Who states it, in words. */
  readonly by: string
  /** Why it takes the place of what stands; without it nothing is replaced. */
  readonly reason?: string
}

export type Checked = Omit<
  StatedValue,
  'id' | 'supersedes' | 'reason' | 'statedBy' | 'statedByName' | 'statedAt'
>

export function checkStated(said: Statement, today: Day): Checked {
  const { subject, area, publish = false, documentDay } = said
  const period = readPeriod(said.period) ?? refuse('indicator.period-unreadable', { value: said.period })
  const on = lastDayOfPeriod(period)
  if (on > today) refuse('indicator.period-not-over', { period: sayPeriod(period).zh, last: on })
  const amount = said.amount.trim().replace(/[%％]$/, '')
  checkAmount(subject, amount)
  const document = said.document.trim()
  if (document.length < 4) refuse('indicator.document-missing', { value: document })
  if (documentDay > today) refuse('indicator.document-later', { day: documentDay })
  if (publish && subject.unit === 'people' && Number(amount) > 0 && Number(amount) < 5)
    refuse('indicator.small-published', { value: amount })
  const note = said.note?.trim() || null
  return {
    subject: subject.id,
    area,
    period,
    on,
    unit: subject.unit,
    amount,
    document,
    documentDay,
    note,
    newDefinition: said.newDefinition ?? false,
    published: publish,
  }
}

export const numberOf = (text: string): Decimal =>
  signedDecimal(text.trim().replace(/[%％]$/, '')) ?? refuse('indicator.amount-unreadable', { value: text })

const least: Readonly<Record<IndicatorUnit, string>> = { percent: '0', people: '0', 'percent-a-year': '-100' }
const most: Readonly<Record<IndicatorUnit, string>> = {
  percent: '100',
  people: '999999999',
  'percent-a-year': '1000',
}

function checkAmount({ unit }: Subject, text: string): void {
  const amount = numberOf(text)
  if (unit === 'people' && amount.places > 0) refuse('indicator.people-not-whole', { value: text })
  const facts = { value: text, least: least[unit], most: most[unit] }
  if (unit === 'percent' && compareDecimals(amount, numberOf('100')) > 0)
    refuse('indicator.percent-above', { value: text })
  if (compareDecimals(amount, numberOf(least[unit])) < 0 || compareDecimals(amount, numberOf(most[unit])) > 0)
    refuse('indicator.amount-out-of-range', facts)
}
