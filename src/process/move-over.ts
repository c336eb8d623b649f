/** Moving a running case to the next version of its declaration: somebody decides it, with a reason, and it is written down. */
import { type Day, good, type Result, wrong } from '#kernel'
import type { Process } from './declare.ts'
import type { By, CaseEvent, History } from './event.ts'
import type { Calendar } from './limit.ts'
import { stateOf } from './state-of.ts'

type Moving = {
  readonly key: string
  readonly by: By
  readonly on: Day
  readonly at: string
  readonly reason: string
}

/** One version at a time; a case that is already there is left as it is. */
export function moveOver(
  process: Process,
  history: History,
  { moving, calendar }: { moving: Moving; calendar: Calendar },
): Result<readonly CaseEvent[]> {
  const state = stateOf(process, history, { on: moving.on, calendar })
  if (!state.ok) return state
  const last = history.at(-1)
  if (last && moving.on < last.on) return wrong('case.before-last', { on: moving.on, last: last.on })
  const next = nextAfter(process, state.value.version)
  if (!next || history.some(({ key }) => key === moving.key)) return good([])
  const event: CaseEvent = { ...moving, kind: 'moved-over', version: next.version }
  const moved = stateOf(process, [...history, event], { on: moving.on, calendar })
  return moved.ok ? good([event]) : moved
}

function nextAfter(process: Process, version: number): Process | undefined {
  for (let found: Process | undefined = process; found; found = found.follows?.process)
    if (found.follows?.process.version === version) return found
  return undefined
}
