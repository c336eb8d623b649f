/** What time and the last answer of a gathering bring about by themselves. */
import { addDays, type Day } from '#kernel'
import type { Process } from './declare.ts'
import { enter, stageOf, type World } from './enter.ts'
import type { CaseState, Clock, Part } from './state.ts'

export type Passage = { readonly on: Day; readonly to: string }

/** Beyond this a declaration goes in circles by itself (`faultsOf` says so); a case then simply stands. */
const mostAtOnce = 1000

/** The case as it stands on a later day. Cost: one step a passage; nothing when none is due. */
export function advance(world: World, state: CaseState, on: Day): CaseState {
  let now = state
  for (let n = 0; n < mostAtOnce; n++) {
    const passage = nextPassage(world.process, now)
    if (!passage || passage.on > on) break
    now = goOn(world, { ...now, on: passage.on }, passage.to)
  }
  return now.on < on ? { ...now, on } : now
}

/** What time will bring about by itself as things stand, and on which day. */
export function nextPassage(process: Process, state: CaseState): Passage | null {
  const stage = stageOf(process, state.stage)
  if (stage.kind === 'stage' && stage.passesTo !== undefined)
    return after([state.clock], stage.passesTo, state)
  if (stage.kind !== 'gather' || stage.late === 'waits') return null
  const open = state.parts.filter(({ standing }) => standing === 'waiting')
  return open.length > 0
    ? after(
        open.map(({ clock }) => clock),
        stage.goesOnTo,
        state,
      )
    : null
}

/** The day after the last of these days; none while a clock stands still or its day cannot be told. */
function after(clocks: readonly (Clock | null)[], to: string, { since }: CaseState): Passage | null {
  const dues = clocks.map((clock) =>
    clock && clock.stopped === null && clock.due.ok ? clock.due.value : null,
  )
  const last = dues.reduce((a, b) => (a !== null && b !== null ? (a > b ? a : b) : null))
  if (last === null) return null
  const next = addDays(last, 1)
  return { on: next > since ? next : since, to }
}

function goOn(world: World, state: CaseState, to: string): CaseState {
  const arrived = enter(world, state, { kind: 'moves', to, clock: 'fresh' })
  const { news = [] } = stageOf(world.process, to)
  const without = state.parts.filter(({ standing }) => standing === 'waiting').map(({ unit }) => unit)
  const how =
    state.parts.length > 0 ? ({ kind: 'gathered', without } as const) : ({ kind: 'passed' } as const)
  const step = { ...how, on: state.on, from: state.stage, to, late: false, news }
  return { ...arrived, steps: [...state.steps, step] }
}

/** Once enough units have answered, the gathering is over on that day. */
export function gathered(world: World, state: CaseState): CaseState {
  const stage = stageOf(world.process, state.stage)
  if (stage.kind !== 'gather' || !enough(stage.enough, state.parts)) return state
  return goOn(world, state, stage.goesOnTo)
}

function enough(wanted: 'all' | 'any' | number, parts: readonly Part[]): boolean {
  const open = parts.filter(({ standing }) => standing === 'waiting').length
  const answered = parts.filter(({ standing }) => standing === 'answered').length
  if (parts.length === 0) return false
  return open === 0 || (wanted !== 'all' && answered >= (wanted === 'any' ? 1 : wanted))
}
