/** Cases as chance would have them: any open action by anybody who may, with days going by. */
import fc from 'fast-check'
import { addDays, type Day } from '#kernel'
import type { Process } from '../declare.ts'
import type { CaseEvent, History } from '../event.ts'
import { mayDo } from '../may-do.ts'
import type { CaseState } from '../state.ts'
import { stateOf } from '../state-of.ts'
import { actorFor, castOf, take } from '../walk.ts'
import { benefit } from './benefit.ts'
import { setting } from './calendar.ts'
import { petition } from './petition.ts'
import { slip } from './slip.ts'
import { task } from './task.ts'

export const toys: readonly Process<string, string, string>[] = [slip, benefit, petition, task]

export const picks = fc
  .infiniteStream(fc.nat(10_000))
  .map((stream) => (n: number) => (stream.next().value ?? 0) % n)

type Pick = (n: number) => number

export type Could = {
  readonly do: string
  readonly as: string
  readonly member: string
  readonly refused: string | null
}

/** Everything anybody of the cast could try in this state. */
export const couldDo = (process: Process, state: CaseState): readonly Could[] =>
  Object.keys(process.parties).flatMap((party) =>
    (state.parties[party] ?? castOf(party, false)).flatMap(({ id }) => {
      const actor = actorFor(process, state, { party, member: id })
      return mayDo(process, state, { actor, given: setting.given }).map((offer) => ({
        do: offer.action,
        as: party,
        member: id,
        refused: offer.refused?.code ?? null,
      }))
    }),
  )

export const stateAt = (process: Process, history: History, on: Day): CaseState => {
  const found = stateOf(process, history, { on, calendar: setting.given.calendar })
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

/** A history of at most so many acts and the day it has come to. */
export function randomCase(
  process: Process,
  pick: Pick,
  most = 12,
): { readonly history: History; readonly on: Day } {
  let on: Day = setting.from
  const first = process.begins[pick(process.begins.length)] ?? ''
  const begun = take(process, [], { ...setting, do: first, on, pick })
  if (!begun.ok) throw new Error(begun.problem.code)
  let history: readonly CaseEvent[] = begun.value
  for (let n = pick(most); n > 0; n--) {
    on = addDays(on, pick(3) === 0 ? pick(25) : pick(3))
    const open = couldDo(process, stateAt(process, history, on)).filter(({ refused }) => refused === null)
    const chosen = open[pick(Math.max(1, open.length))]
    const done = chosen && take(process, history, { ...setting, ...chosen, on, pick })
    if (done?.ok) history = [...history, ...done.value]
  }
  return { history, on }
}

/** Any toy with a random case of it. */
export const cases = fc
  .tuple(fc.constantFrom(...toys), picks)
  .map(([process, pick]) => ({ process, ...randomCase(process, pick), pick }))
