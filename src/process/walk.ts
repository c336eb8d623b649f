/** Walks: lists of actions that a test takes through a process, with actors and answers made up where it does not care. */
import { type Answers, exampleAnswers, type Filling, factsIn, type Pick, type Reference } from '#forms'
import type { AreaCode, Day } from '#kernel'
import { must } from '#kernel'
import { act, begin } from './act.ts'
import { actionOf } from './apply.ts'
import type { Process } from './declare.ts'
import type { Actor, History } from './event.ts'
import { addSpan, type Span } from './limit.ts'
import type { Given } from './may-do.ts'
import type { CaseState } from './state.ts'
import { stateOf } from './state-of.ts'

/** One act; by default its first party does it, through its first member, on the day of the act before. */
export type WalkStep<A extends string = string, P extends string = string> = {
  readonly do: A
  readonly as?: P
  /** Id of the member that acts, where a party has several. */
  readonly member?: string
  readonly after?: Span
  readonly answers?: Answers
}

/** Or nothing happens for a while. */
export type Wait = { readonly wait: Span }

export type Setting = {
  readonly from: Day
  readonly area: AreaCode
  readonly given: Given
  readonly pick?: Pick
}

export type Walked = { readonly history: History; readonly state: CaseState }

/** Takes the walk; a refusal on the way throws, naming the step and the problem. */
export function walk<S extends string, A extends string, P extends string>(
  process: Process<S, A, P>,
  steps: readonly (A | WalkStep<A, P> | Wait)[],
  setting: Setting,
): Walked {
  const whole = process
  let history: History = []
  let on = setting.from
  for (const step of steps) {
    if (typeof step === 'object') on = later(on, 'wait' in step ? step.wait : step.after, setting)
    if (typeof step === 'object' && 'wait' in step) continue
    const taken = typeof step === 'string' ? { do: step } : step
    const written = take(whole, history, { ...setting, ...taken, on })
    if (!written.ok) throw new RangeError(`${taken.do}: ${JSON.stringify(written.problem)}`)
    history = [...history, ...written.value]
  }
  return { history, state: must(stateOf(whole, history, { on, calendar: setting.given.calendar })) }
}

const later = (on: Day, span: Span | undefined, { given }: Setting): Day =>
  span ? must(addSpan(on, span, given.calendar)) : on

type Taking = Setting & WalkStep & { readonly on: Day }

/** One act as a command, with whatever is missing made up. */
export function take(process: Process, history: History, { on, area, given, ...step }: Taking) {
  const found =
    history.length > 0 ? must(stateOf(process, history, { on, calendar: given.calendar })) : undefined
  const action = actionOf(process, step.do)
  const referable = referableFor(process, found, action)
  const known = { ...given.facts, ...factsIn(found?.answers ?? {}) }
  const filling: Filling = { on, area, referable, facts: known, settings: given.settings ?? [] }
  const example = action.asks ? exampleAnswers(action.asks, filling, step.pick) : {}
  const sent = {
    key: `${history.length}-${step.do}`,
    actor: actorFor(process, found, {
      party: step.as ?? action.by[0] ?? '',
      member: step.member,
    }),
    on,
    at: `${on}T09:00:00`,
    action: step.do,
    referable,
    parties: givenParties(process, action),
    answers: {
      ...example,
      ...step.answers,
    },
  }
  if (!found) return begin(process, { ...sent, area }, given)
  return act(process, history, { command: { ...sent, expects: history.length }, given })
}

/** Members made up for a party: two units to be asked, one of everything else. */
export const castOf = (party: string, many: boolean): readonly Reference[] =>
  (many ? ['1', '2', '3'] : ['1']).map((n) => ({ id: `${party}-${n}`, name: `${party} ${n}` }))

const isMany = (process: Process, party: string) => process.parties[party]?.kind === 'units'

function givenParties(process: Process, { names = {} }: ReturnType<typeof actionOf>) {
  const given = Object.entries(names).filter(([, how]) => how === 'given')
  return Object.fromEntries(given.map(([party]) => [party, castOf(party, isMany(process, party))]))
}

/** Whoever is a party already, else somebody made up who could become one. */
export function actorFor(
  process: Process,
  state: CaseState | undefined,
  { party, member }: { party: string; member: string | undefined },
): Actor {
  const members = state?.parties[party] ?? castOf(party, isMany(process, party))
  const chosen = members.find(({ id }) => id === member) ?? members[0] ?? { id: 'nobody', name: 'nobody' }
  const declared = process.parties[party]
  if (declared?.kind === 'person') return { kind: 'person', ...chosen, duties: [] }
  if (declared?.kind === 'case') return { kind: 'case', ...chosen, process: declared.process, duties: [] }
  return {
    kind: 'staff',
    id: `${chosen.id}-staff`,
    name: chosen.name,
    unit: chosen,
    duties: declared ? [declared.duty] : [],
  }
}

/** Units and persons that could be named, three files and records, and for parts of a gathering only the units asked. */
function referableFor(
  process: Process,
  state: CaseState | undefined,
  { does }: ReturnType<typeof actionOf>,
): NonNullable<Filling['referable']> {
  const parties = Object.entries(process.parties)
  const cast = (kinds: readonly string[]) =>
    parties
      .filter(([, { kind }]) => kinds.includes(kind))
      .flatMap(([party]) => castOf(party, isMany(process, party)))
  const asked = state?.parts
    .filter(({ standing }) => does.kind === 'asks-again' || standing === 'waiting')
    .map(({ unit }) => unit)
  const isPart = 'whom' in does && does.whom !== undefined && does.kind !== 'asks-also'
  const units = isPart ? (asked ?? []) : cast(['units', 'unit'])
  return {
    unit: byId(units),
    person: byId(cast(['person'])),
    case: byId(cast(['case'])),
    file: byId(castOf('file', true)),
    record: byId(castOf('record', true)),
  }
}

const byId = (references: readonly Reference[]): ReadonlyMap<string, Reference> =>
  new Map(references.map((one) => [one.id, one]))
