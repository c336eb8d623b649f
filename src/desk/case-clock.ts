/** A clock as pages show it: lamp, last day, and what is left of it in workdays. */
import { type Day, daysBetween } from '#kernel'
import type { Calendar, Lamp } from '#process'
import type { ClockView } from '#web'

type Shown = { readonly lamp: Lamp; readonly due: Day | null }
type On = { readonly on: Day; readonly calendar: Calendar }

/** Workdays after today up to the last day; after it, those that have gone by since. */
export function clockOf({ lamp, due }: Shown, { on, calendar }: On): ClockView {
  if (due === null) return { lamp, due, left: null }
  const days = daysBetween(on, due)
  const between = days >= 0 ? calendar.between(on, due) : calendar.between(due, on)
  const workdays = between.ok ? between.value * (days < 0 ? -1 : 1) : null
  return { lamp, due, left: { workdays, days } }
}
