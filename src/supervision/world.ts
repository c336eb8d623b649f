/** The one world in which the cases of this service run: every process of the catalogue, official workdays, the clock, and what domains keep. */
import { officialCalendar, type World } from '#cases'
import { processes } from '#catalogue'
import type { Clock } from '#platform'
import { supervisionKeepers } from './obligations/keep.ts'

export const caseWorld = (clock: Clock): World => ({
  processes,
  calendar: officialCalendar,
  clock,
  keepers: supervisionKeepers,
})
