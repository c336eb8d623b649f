/** Faults of a declaration in what it reads: limits, parties, units and conditions that point to answers nobody gives. */
import { type Field, fieldsOf } from '#forms'
import { factsOf } from '#policy'
import type { Action, Process } from './declare.ts'
import type { ProcessFault } from './faults.ts'
import type { Limit } from './limit.ts'

export const answerFaults = (process: Process): readonly ProcessFault[] => [
  ...limitFaults(process),
  ...Object.entries(process.actions).flatMap(([name, action]) => actionFaults(process, name, action)),
]

const askedBy = ({ asks }: Action): readonly Field[] => (asks ? fieldsOf(asks) : [])

const askedAnywhere = ({ actions }: Process) => Object.values(actions).flatMap(askedBy)

const isDay = (field: Field) => field.kind === 'fact' && field.fact.type === 'day'

/** A limit that is answered must be asked somewhere, as a day; an extension asks for it itself. */
function limitFaults(process: Process): readonly ProcessFault[] {
  const days = new Set(
    askedAnywhere(process)
      .filter(isDay)
      .map(({ name }) => name),
  )
  const known = new Set([
    ...askedAnywhere(process).map(({ name }) => name),
    ...(process.reads ?? []).map(({ key }) => key),
  ])
  const unasked = (limit: Limit | undefined): boolean => {
    if (limit === undefined || 'unit' in limit || 'yearly' in limit) return false
    if ('until' in limit) return !days.has(limit.until)
    const isRead = factsOf(limit.either).every(({ key }) => known.has(key))
    return !isRead || unasked(limit.holds) || unasked(limit.fails)
  }
  const stages = Object.entries(process.stages).filter(
    ([, stage]) => stage.kind !== 'end' && unasked(stage.within),
  )
  const actions = Object.entries(process.actions).filter(([, { does }]) =>
    does.kind === 'moves' ? unasked(does.within) : does.kind === 'extends' && unasked(does.by),
  )
  const whole = unasked(process.whole?.within) ? [process.id] : []
  return [...stages, ...actions]
    .map(([name]) => name)
    .concat(whole)
    .map((at) => ({ code: 'unknown-answer', at }))
}

function actionFaults(process: Process, name: string, action: Action): readonly ProcessFault[] {
  const pointing = askedBy(action)
    .filter(({ kind }) => kind === 'reference')
    .map((field) => field.name)
  const wanted = Object.values(action.names ?? {}).flatMap((how) =>
    typeof how === 'object' ? [how.answer] : [],
  )
  const whom = 'whom' in action.does && action.does.whom !== undefined ? [action.does.whom] : []
  const known = new Set([
    ...askedAnywhere(process).map((field) => field.name),
    ...(process.reads ?? []).map(({ key }) => key),
  ])
  const read = action.when ? factsOf(action.when).filter(({ key }) => !known.has(key)) : []
  const dayNames = new Set(
    askedAnywhere(process)
      .filter(isDay)
      .map((field) => field.name),
  )
  const compared = action.later ? [action.later.answer, action.later.than] : []
  const counted = action.atMost?.of
  return [
    ...(counted !== undefined && !Object.hasOwn(process.actions, counted)
      ? [{ code: 'unknown-action', at: name } as const]
      : []),
    ...compared
      .filter((answer) => !dayNames.has(answer))
      .map((): ProcessFault => ({ code: 'unknown-answer', at: name })),
    ...[...wanted, ...whom]
      .filter((answer) => !pointing.includes(answer))
      .map((): ProcessFault => ({ code: 'unknown-answer', at: name })),
    ...read.map((): ProcessFault => ({ code: 'never-known', at: name })),
  ]
}
