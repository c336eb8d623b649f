/** What the runtime is given: the processes there are, the workdays, and the clock. It knows none of them by name. */
import { must, refuse } from '#kernel'
import type { Clock } from '#platform'
import { type Calendar, type Process, versionOf } from '#process'
import { addWorkdays, workdaysBetween } from '#standards'

export type World = {
  /** The newest version of each; older ones hang on it by `follows`. */
  readonly processes: readonly Process[]
  readonly calendar: Calendar
  readonly clock: Clock
}

/** Workdays as the State Council announces them. */
export const officialCalendar: Calendar = { add: addWorkdays, between: workdaysBetween }

export const getProcess = ({ processes }: World, id: string): Process =>
  processes.find((process) => process.id === id) ?? refuse('case.unknown-process', { process: id })

/** The declaration a case runs by. */
export const ownVersion = (world: World, { process, version }: Running): Process =>
  must(versionOf(getProcess(world, process), version))

type Running = { readonly process: string; readonly version: number }
