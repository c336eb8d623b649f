/** The state of a case as a reduce over its history: rebuilt whole, or one event further. */
import { type Day, good, type Result, wrong } from '#kernel'
import { applyActed } from './apply.ts'
import { readingOf, setAll, startedOn } from './clock.ts'
import type { Process } from './declare.ts'
import type { World } from './enter.ts'
import type { CaseEvent, History } from './event.ts'
import type { Calendar } from './limit.ts'
import { advance } from './passage.ts'
import type { CaseState } from './state.ts'

/** The day and the calendar: all that a state needs beside the history. */
export type Now = { readonly on: Day; readonly calendar: Calendar }

/** The declaration a case runs by: the version given, or one before it. */
export function versionOf(process: Process, version: number): Result<Process> {
  for (let found: Process | undefined = process; found; found = found.follows?.process)
    if (found.version === version) return good(found)
  return wrong('case.unknown-version', { process: process.id, version, newest: process.version })
}

/** Cost: one step an event. A command that was written twice counts once. */
export function stateOf(process: Process, history: History, { on, calendar }: Now): Result<CaseState> {
  let state: CaseState | undefined
  for (const event of once(history)) {
    const next = stepBy(process, state, { event, calendar })
    if (!next.ok) return next
    state = next.value
  }
  return state
    ? stateOn(process, state, { on, calendar })
    : wrong('case.empty-history', { process: process.id })
}

export function once(history: History): History {
  const seen = new Set<string>()
  return history.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** The state on a later day; on an earlier one it is as it was. */
export function stateOn(process: Process, state: CaseState, { on, calendar }: Now): Result<CaseState> {
  const version = versionOf(process, state.version)
  return version.ok ? good(advance({ process: version.value, calendar }, state, on)) : version
}

type Next = { readonly event: CaseEvent; readonly calendar: Calendar }

/** One event further: what the runtime does with the projection in the transaction that writes the event. */
export function stepBy(
  process: Process,
  state: CaseState | undefined,
  { event, calendar }: Next,
): Result<CaseState> {
  if (event.kind === 'began') return began(process, event, calendar)
  if (!state) return wrong('case.empty-history', { process: process.id })
  const version = versionOf(process, state.version)
  if (!version.ok) return version
  const world = { process: version.value, calendar }
  if (event.kind === 'moved-over') return movedOver(process, state, { world, event })
  return good(applyActed(world, state, event))
}

type Began = Extract<CaseEvent, { kind: 'began' }>

function began(process: Process, event: Began, calendar: Calendar): Result<CaseState> {
  const version = versionOf(process, event.version)
  if (!version.ok) return version
  const world = { process: version.value, calendar }
  const { does } = version.value.actions[event.action] ?? {}
  if (does?.kind !== 'moves') return wrong('case.cannot-begin', { process: process.id, action: event.action })
  const state = { ...blank(event, does.to), answers: event.answers }
  const whole = startedOn(version.value.whole?.within, event.on, readingOf(state, calendar))
  return good(applyActed(world, { ...state, whole }, event))
}

const blank = ({ process, version, area, on }: Began, stage: string): CaseState => ({
  process,
  version,
  area,
  on,
  began: on,
  stage,
  since: on,
  length: 0,
  ended: null,
  stopped: false,
  clock: null,
  whole: null,
  parties: {},
  answers: {},
  left: {},
  parts: [],
  extended: {},
  steps: [],
})

type MovedOver = { readonly world: World; readonly event: Extract<CaseEvent, { kind: 'moved-over' }> }

/** Clocks run on as they were: what was promised to somebody stays promised. */
function movedOver(process: Process, before: CaseState, { world, event }: MovedOver): Result<CaseState> {
  const newer = versionOf(process, event.version)
  if (!newer.ok) return newer
  const state = advance(world, before, event.on)
  const stage = newer.value.follows?.moves[state.stage]
  if (newer.value.follows?.process.version !== state.version || stage === undefined)
    return wrong('case.no-way-over', { process: process.id, from: state.version, to: event.version })
  const step = {
    kind: 'moved-over',
    on: event.on,
    from: state.stage,
    to: stage,
    late: false,
    news: [],
  } as const
  const { by, version, reason } = event
  return good(
    setAll(
      newer.value,
      {
        ...state,
        stage,
        version,
        length: state.length + 1,
        steps: [...state.steps, { ...step, by, version, reason }],
      },
      world.calendar,
    ),
  )
}
