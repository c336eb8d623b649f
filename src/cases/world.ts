/** What the runtime is given: the processes there are, the workdays, and the clock. It knows none of them by name. */
import type { Tx } from '#access'
import { must, refuse } from '#kernel'
import type { Clock } from '#platform'
import { type Calendar, type CaseRow, type CaseState, type Process, versionOf } from '#process'
import { addWorkdays, workdaysBetween } from '#standards'
import type { CaseKey } from './store.ts'

export type World = {
  /** The newest version of each; older ones hang on it by `follows`. */
  readonly processes: readonly Process[]
  readonly calendar: Calendar
  readonly clock: Clock
  /** What domains keep of the cases of their processes beside the row of the runtime, by the process's name. */
  readonly keepers?: Readonly<Record<string, Keeper>>
}

/** Writes what a domain reads of a case, in the transaction of the act; computed from the state alone, so that it can be told again. */
export type Keeper = (tx: Tx, key: CaseKey, told: Told) => Promise<void>

/** The state of a case and the row queues read of it. */
export type Told = { readonly state: CaseState; readonly row: CaseRow }

type Kept = { readonly key: CaseKey; readonly projection: Told }

export const keepState = async (tx: Tx, { keepers }: World, { key, projection }: Kept): Promise<void> =>
  keepers?.[projection.state.process]?.(tx, { county: key.county, id: key.id }, projection)

/** Workdays as the State Council announces them. */
export const officialCalendar: Calendar = { add: addWorkdays, between: workdaysBetween }

export const getProcess = ({ processes }: World, id: string): Process =>
  processes.find((process) => process.id === id) ?? refuse('case.unknown-process', { process: id })

/** The declaration a case runs by. */
export const ownVersion = (world: World, { process, version }: Running): Process =>
  must(versionOf(getProcess(world, process), version))

type Running = { readonly process: string; readonly version: number }
