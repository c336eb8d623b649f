/** Arriving in a stage: its clock, and the parts of a gathering. */
import { readingOf, setAll, startedOn } from './clock.ts'
import type { Does, Process, Stage } from './declare.ts'
import type { Calendar, Limit } from './limit.ts'
import type { CaseState, Clock, Part } from './state.ts'

/** Where a state is computed: its declaration and the calendar. */
export type World = { readonly process: Process; readonly calendar: Calendar }

export type Moves = Extract<Does, { kind: 'moves' }>

/** A stage the declaration has; histories are only written by commands that were checked against it. */
export function stageOf({ stages, id }: Process, name: string): Stage {
  const found = stages[name]
  if (!found) throw new RangeError(`${id} has no stage ${name}`)
  return found
}

export function enter(world: World, state: CaseState, move: Moves): CaseState {
  const { process, calendar } = world
  const stage = stageOf(process, move.to)
  const resting = state.clock && { ...state.clock, stopped: state.clock.stopped ?? state.on }
  const left = resting ? { ...state.left, [state.stage]: resting } : state.left
  return setAll(
    process,
    {
      ...state,
      stage: move.to,
      since: state.on,
      stopped: false,
      left,
      ended: stage.kind === 'end' ? state.on : null,
      clock:
        stage.kind === 'stage'
          ? clockOf(
              world,
              {
                ...state,
                left,
              },
              move,
            )
          : null,
      parts: partsOf(stage, move, {
        state,
        calendar,
      }),
    },
    calendar,
  )
}

function partsOf(stage: Stage, { within }: Moves, asked: Asked): readonly Part[] {
  if (stage.kind !== 'gather') return []
  return (asked.state.parties[stage.from] ?? []).map((unit) => waiting(unit, within ?? stage.within, asked))
}

function clockOf({ process, calendar }: World, state: CaseState, { to, clock, within }: Moves): Clock | null {
  const stage = stageOf(process, to)
  const before = clock === 'resumed' ? state.left[to] : undefined
  return (
    before ??
    startedOn(within ?? ('within' in stage ? stage.within : undefined), state.on, readingOf(state, calendar))
  )
}

type Asked = { readonly state: CaseState; readonly calendar: Calendar }

export const waiting = (unit: Part['unit'], within: Limit | undefined, { state, calendar }: Asked): Part => ({
  unit,
  standing: 'waiting',
  clock: startedOn(within, state.on, readingOf(state, calendar)),
  stopped: false,
  answeredOn: null,
  late: false,
  answers: {},
})
