/** The one world in which the cases of this service run: every process of the catalogue, official workdays, the clock. */
import { officialCalendar, type World } from '#cases'
import { processes } from '#catalogue'
import type { Clock } from '#platform'

export const caseWorld = (clock: Clock): World => ({ processes, calendar: officialCalendar, clock })
