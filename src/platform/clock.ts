/** The only source of now and today. Everything else is given a clock. */
import type { Day } from '#kernel'
import { refuse } from '#kernel'

/** A moment in UTC to the millisecond, `2020-12-31T16:00:00.000Z`. Compares correctly as text. */
export type Instant = string & { readonly __instant: true }

export type Clock = {
  readonly now: () => Instant
  /** The calendar day in China, where one time zone without summer time holds. */
  readonly today: () => Day
}

const chinaOffset = 8 * 3_600_000

/** The day it is in China at an instant. */
export const dayAt = (instant: Instant): Day =>
  new Date(Date.parse(instant) + chinaOffset).toISOString().slice(0, 10) as Day

/** The instant a day begins in China. */
export const startOf = (day: Day): Instant =>
  new Date(Date.parse(`${day}T00:00:00Z`) - chinaOffset).toISOString() as Instant

export const plusMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString() as Instant

const clockOf = (milliseconds: () => number): Clock => {
  const now = () => new Date(milliseconds()).toISOString() as Instant
  return { now, today: () => dayAt(now()) }
}

export const systemClock: Clock = clockOf(() => Date.now())

/** Reads `2020-12-31` (noon in China) or a full instant; for demonstrations and tests. */
export function parseInstant(text: string): Instant {
  const noon = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00+08:00` : text
  const milliseconds = Date.parse(noon)
  if (Number.isNaN(milliseconds)) refuse('platform.instant-malformed', { value: text })
  return new Date(milliseconds).toISOString() as Instant
}

/** A clock that stands at one instant. */
export const clockAt = (text: string): Clock => {
  const instant = parseInstant(text)
  return clockOf(() => Date.parse(instant))
}

/** A clock that starts at an instant and then runs, so that later writes stay later. */
export const clockFrom = (text: string): Clock => {
  const shift = Date.parse(parseInstant(text)) - Date.now()
  return clockOf(() => Date.now() + shift)
}
