/** What a command says: the answers its form lets through, and whom they make a party. */
import { type Answers, type Filling, idsIn, type Reference, settle } from '#forms'
import { type AreaCode, type Day, good, type Result, wrong } from '#kernel'
import { actionOf } from './apply.ts'
import type { Action, Process } from './declare.ts'
import type { Actor, Parties } from './event.ts'
import type { Given } from './may-do.ts'
import { named } from './words.ts'

export type Sent = {
  readonly key: string
  readonly actor: Actor
  readonly on: Day
  readonly at: string
  readonly action: string
  readonly answers: Answers
  /** Parties the runtime has found: the office of the place, a case begun on behalf of this one. */
  readonly parties?: Parties
  /** What the actor may point to in the answers. */
  readonly referable?: Filling['referable']
}

type Saying = Sent & { readonly area: AreaCode; readonly known: Filling['facts'] }

/** The answers the form lets through, and the parties they name. */
export function answersOf(
  process: Process,
  said: Saying,
  given: Given,
): Result<{ answers: Answers; parties: Parties }> {
  const action = actionOf(process, said.action)
  const { on, area, referable = {} } = said
  const filling = {
    on,
    area,
    referable,
    facts: { ...given.facts, ...said.known },
    settings: given.settings ?? [],
  }
  const form = action.asks ?? { id: said.action, title: action.words, audience: 'officers', sections: [] }
  const { answers, problems } = settle(form, said, filling)
  const [first] = problems
  return first ? { ok: false, problem: first.problem } : partiesOf(process, action, { ...said, answers })
}

function partiesOf(process: Process, { names = {}, words }: Action, said: Sent) {
  const parties: Record<string, readonly Reference[]> = {}
  for (const [party, how] of Object.entries(names)) {
    const found =
      how === 'self'
        ? [selfOf(said.actor)]
        : how === 'given'
          ? said.parties?.[party]
          : pointedTo(said.answers, how)
    if (!found || found.length === 0)
      return wrong('case.nobody-named', {
        ...named('action', words),
        ...named('who', process.parties[party]?.words ?? words),
      })
    parties[party] = found
  }
  return good({ answers: said.answers, parties })
}

/** Nobody when the answer was left blank: a party is never made up. */
export function pointedTo(
  answers: Answers,
  how: { readonly answer: string } | undefined,
): readonly Reference[] {
  const value = how ? answers[how.answer] : undefined
  const some = (Array.isArray(value) ? value : [value]) as readonly (Reference | undefined)[]
  return some.filter((one): one is Reference => one !== undefined && idsIn(one).length === 1)
}

const selfOf = (actor: Actor): Reference =>
  actor.kind === 'staff' ? actor.unit : { id: actor.id, name: actor.name }
