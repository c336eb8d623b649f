/** One written event taken into the state. */
import { type Answers, idsIn } from '#forms'
import { isLate, longer, readAnew, readingOf, renewed, setAll } from './clock.ts'
import type { Action, Process } from './declare.ts'
import { enter, stageOf, type World, waiting } from './enter.ts'
import type { Acted, By } from './event.ts'
import type { Span } from './limit.ts'
import { advance, gathered } from './passage.ts'
import type { CaseState, Part } from './state.ts'

/** An action the declaration has; histories are only written by commands that were checked against it. */
export function actionOf({ actions, id }: Process, name: string): Action {
  const found = actions[name]
  if (!found) throw new RangeError(`${id} has no action ${name}`)
  return found
}

/** The actor's own part, when this action is taken as one of the units asked. */
export function ownPart(
  process: Process,
  state: CaseState,
  { action, by }: { action: Action; by: By },
): Part | undefined {
  const stage = stageOf(process, state.stage)
  if (stage.kind !== 'gather' || by.kind !== 'staff' || !action.by.includes(stage.from)) return undefined
  return state.parts.find(({ unit }) => unit.id === by.unit.id)
}

export function applyActed(world: World, before: CaseState, event: Acted): CaseState {
  const { process, calendar } = world
  const state = advance(world, before, event.on)
  const action = actionOf(process, event.action)
  const own = ownPart(process, state, { action, by: event.by })
  const told: CaseState = {
    ...state,
    length: state.length + 1,
    parties: { ...state.parties, ...event.parties },
    answers: own ? state.answers : { ...state.answers, ...event.answers },
  }
  const read = own ? told : readAnew(told, Object.keys(event.answers), calendar)
  const done = setAll(process, effect({ ...world, action, event, own }, read), calendar)
  return gathered(world, {
    ...done,
    steps: [...state.steps, stepOf(world, { state, done, event, own, action })],
  })
}

type Taken = { state: CaseState; done: CaseState; event: Acted; own: Part | undefined; action: Action }

function stepOf({ process }: World, { state, done, event, own, action }: Taken): CaseState['steps'][number] {
  const arrives = action.does.kind === 'moves' ? (stageOf(process, done.stage).news ?? []) : []
  return {
    kind: 'acted',
    on: event.on,
    from: state.stage,
    to: done.stage,
    action: event.action,
    by: event.by,
    answers: event.answers,
    late: isLate(own ? own.clock : state.clock, event.on),
    news: [...(action.news ?? []), ...arrives],
  }
}

type Effect = World & { readonly action: Action; readonly event: Acted; readonly own: Part | undefined }

function effect(work: Effect, state: CaseState): CaseState {
  const { does } = work.action
  switch (does.kind) {
    case 'moves':
      return enter(work, state, does)
    case 'answers':
      return {
        ...state,
        parts: withPart(state.parts, [work.own?.unit.id], (part) => answered(part, work.event)),
      }
    case 'asks-also':
      return askedAlso(work, state)
    case 'asks-again':
    case 'lets-off':
      return { ...state, parts: changedParts(work, state, idsIn(work.event.answers[does.whom])) }
    case 'stops':
    case 'resumes': {
      const stopped = does.kind === 'stops'
      return work.own
        ? { ...state, parts: withPart(state.parts, [work.own.unit.id], (part) => ({ ...part, stopped })) }
        : { ...state, stopped }
    }
    case 'extends':
      return extended(work, state)
    case 'renews':
      return withNextDate(work, state, does.opens)
    case 'notes':
      return state
  }
}

const withPart = (
  parts: readonly Part[],
  ids: readonly (string | undefined)[],
  change: (part: Part) => Part,
) => parts.map((part) => (ids.includes(part.unit.id) ? change(part) : part))

const answered = (part: Part, { on, answers }: Acted): Part => ({
  ...part,
  standing: 'answered',
  stopped: false,
  answeredOn: on,
  late: isLate(part.clock, on),
  answers,
})

function changedParts(work: Effect, state: CaseState, ids: readonly string[]) {
  return work.action.does.kind === 'lets-off'
    ? withPart(state.parts, ids, (part) => ({ ...part, standing: 'not-needed' }))
    : withPart(state.parts, ids, ({ unit }) => afresh(work, state, unit))
}

function afresh({ process, calendar }: Effect, state: CaseState, unit: Part['unit']): Part {
  const stage = stageOf(process, state.stage)
  return waiting(unit, stage.kind === 'gather' ? stage.within : undefined, { state, calendar })
}

/** A unit asked in addition is a party from now on; one that was asked already is not asked twice. */
function askedAlso(work: Effect, state: CaseState): CaseState {
  const stage = stageOf(work.process, state.stage)
  const known = new Set(state.parts.map(({ unit }) => unit.id))
  const more = unitsIn(work.event.answers, work.action.does).filter(({ id }) => !known.has(id))
  const parts = [...state.parts, ...more.map((unit) => afresh(work, state, unit))]
  if (stage.kind !== 'gather') return state
  return { ...state, parts, parties: { ...state.parties, [stage.from]: parts.map(({ unit }) => unit) } }
}

function unitsIn(answers: Answers, does: Action['does']): readonly Part['unit'][] {
  const value = 'whom' in does && does.whom !== undefined ? answers[does.whom] : null
  const units: readonly unknown[] = Array.isArray(value) ? value : [value]
  return units.filter((unit): unit is Part['unit'] => idsIn([unit as Part['unit']]).length === 1)
}

function extended({ calendar, action: { does }, event, own }: Effect, state: CaseState): CaseState {
  if (does.kind !== 'extends') return state
  const more = (clock: Part['clock']) =>
    longer(clock, does.by, {
      on: state.on,
      ...readingOf({ ...state, answers: { ...state.answers, ...event.answers } }, calendar),
    })
  const count = { ...state.extended, [event.action]: (state.extended[event.action] ?? 0) + 1 }
  const ids = own ? [own.unit.id] : unitsIn(event.answers, does).map(({ id }) => id)
  const parts = withPart(state.parts, ids, (part) => ({ ...part, clock: more(part.clock) }))
  if (own || does.whom !== undefined) return { ...state, extended: count, parts }
  return { ...state, extended: count, clock: more(state.clock), whole: more(state.whole) }
}

function withNextDate({ process, calendar }: Effect, state: CaseState, opens: Span): CaseState {
  const stage = stageOf(process, state.stage)
  const own = stage.kind === 'end' ? undefined : stage.within
  return {
    ...state,
    clock: renewed(state.clock, own, { opens, on: state.on, ...readingOf(state, calendar) }),
  }
}
