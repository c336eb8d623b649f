/** What may be done now, by whom, and why not. */
import { type Form, factsIn, fieldsOf } from '#forms'
import type { Problem, ProblemFacts } from '#kernel'
import { type Condition, explain, type Facts, factsOf, type Setting } from '#policy'
import { actionOf, ownPart } from './apply.ts'
import type { Action, Process } from './declare.ts'
import { stageOf } from './enter.ts'
import type { Actor } from './event.ts'
import { addSpan, type Calendar } from './limit.ts'
import type { CaseState } from './state.ts'
import { listed, named } from './words.ts'

/** What conditions may read beside the case's own answers. */
export type Given = {
  readonly calendar: Calendar
  readonly facts?: Facts
  readonly settings?: readonly Setting[]
}

/** One action as offered to one actor; `refused` says why it is shown but not open. */
export type Offer = {
  readonly action: string
  readonly words: Action['words']
  readonly asks: Form | null
  readonly refused: Problem | null
}

/** Every action of the stage, the usual next step first. Cost: one look at each. */
export const mayDo = (process: Process, state: CaseState, { actor, given }: Asking): readonly Offer[] =>
  offered(process, state).map((name) => {
    const { words, asks } = actionOf(process, name)
    return {
      action: name,
      words,
      asks: asks ?? null,
      refused: refusal(process, state, { actor, given, action: name }),
    }
  })

export type Asking = { readonly actor: Actor; readonly given: Given }

/** The actions a new case can begin with, for this actor. */
export const mayBegin = (process: Process, actor: Actor): readonly string[] =>
  process.begins.filter((name) =>
    actionOf(process, name).by.some((party) => isParty(process, party, { actor })),
  )

export function offered(process: Process, { stage }: CaseState): readonly string[] {
  const { kind, next } = stageOf(process, stage)
  return kind === 'end' ? next : [...new Set([...next, ...(process.always ?? [])])]
}

type Whom = { readonly actor: Actor; readonly state?: CaseState }

/** A party nobody has been named for is open to every unit with the duty; row security keeps it to the area. */
export function isParty(process: Process, name: string, { actor, state }: Whom): boolean {
  const party = process.parties[name]
  const members = state?.parties[name]
  const isMember = (id: string) => members === undefined || members.some((member) => member.id === id)
  switch (party?.kind) {
    case 'unit':
    case 'units':
      return actor.kind === 'staff' && actor.duties.includes(party.duty) && isMember(actor.unit.id)
    case 'person':
      return actor.kind === 'person' && isMember(actor.id)
    case 'case':
      return actor.kind === 'case' && actor.process === party.process && isMember(actor.id)
    case undefined:
      return false
  }
}

type Wanted = Asking & { readonly action: string; readonly answers?: Facts }

/** The first reason why not, or null. */
export function refusal(process: Process, state: CaseState, wanted: Wanted): Problem | null {
  const action = actionOf(process, wanted.action)
  if (!offered(process, state).includes(wanted.action)) return notNow(process, state, action)
  if (!action.by.some((party) => isParty(process, party, { actor: wanted.actor, state })))
    return notYours(process, action)
  return (
    tooLate(state, action, wanted.given) ??
    oftenEnough(process, state, wanted.action) ??
    notLater(state, action, wanted.answers) ??
    unfit(process, state, wanted) ??
    unmet(state, action, wanted)
  )
}

const problem = (code: string, facts: ProblemFacts = {}): Problem => ({ code, facts })

function notNow(process: Process, state: CaseState, { words }: Action): Problem {
  const may = listed(offered(process, state).map((name) => actionOf(process, name).words))
  const { words: stage } = stageOf(process, state.stage)
  return problem('case.not-now', {
    ...named('action', words),
    ...named('stage', stage),
    ...named('may', may),
  })
}

const notYours = (process: Process, { words, by }: Action): Problem => {
  const who = listed(by.flatMap((name) => process.parties[name]?.words ?? []))
  return problem('case.not-yours', { ...named('action', words), ...named('who', who) })
}

function tooLate(
  { since, on }: CaseState,
  { words, notLaterThan }: Action,
  { calendar }: Given,
): Problem | null {
  if (!notLaterThan) return null
  const last = addSpan(since, notLaterThan, calendar)
  if (!last.ok) return last.problem
  return on > last.value ? problem('case.too-late', { ...named('action', words), last: last.value }) : null
}

function oftenEnough(process: Process, { steps }: CaseState, name: string): Problem | null {
  const { atMost } = actionOf(process, name)
  if (!atMost) return null
  const counted = atMost.of ?? name
  const taken = steps.filter((step) => step.kind === 'acted' && step.action === counted).length
  if (taken < atMost.times) return null
  return problem('case.often-enough', {
    ...named('action', actionOf(process, counted).words),
    times: atMost.times,
  })
}

/** Only once the new day is answered; where none stood before, any day is later. */
function notLater({ answers }: CaseState, { later, words }: Action, told: Facts | undefined): Problem | null {
  const [before, now] = later && told ? [answers[later.than], told[later.answer]] : []
  if (typeof before !== 'string' || typeof now !== 'string' || now > before) return null
  return problem('case.not-later', { ...named('action', words), before, now })
}

/** Whether the case is in a condition to have this done to it: clocks, extensions, one's own part. */
function unfit(process: Process, state: CaseState, { action: name, actor }: Wanted): Problem | null {
  const action = actionOf(process, name)
  const own = ownPart(process, state, { action, by: actor })
  const { does } = action
  switch (does.kind) {
    case 'stops':
      return (own ?? state).stopped ? problem('case.clock-stands') : null
    case 'resumes':
      return (own ?? state).stopped ? null : problem('case.clock-runs')
    case 'answers':
      return own?.standing === 'waiting'
        ? null
        : problem('case.part-done', { unit: actor.kind === 'staff' ? actor.unit.name : actor.name })
    case 'extends':
      return extensible(process, state, { action, name, own: own?.clock ?? null })
    default:
      return null
  }
}

type Extending = { readonly action: Action; readonly name: string; readonly own: CaseState['clock'] }

function extensible(process: Process, state: CaseState, { action, name, own }: Extending): Problem | null {
  const { does, words } = action
  if (does.kind !== 'extends') return null
  if ((state.extended[name] ?? 0) >= does.times)
    return problem('case.extended-enough', { ...named('action', words), times: does.times })
  const clocked = does.whom !== undefined || own || state.clock || state.whole
  return clocked ? null : problem('case.no-clock', named('stage', stageOf(process, state.stage).words))
}

/** What the action's own form will ask may still be missing while it is only offered. */
function unmet(state: CaseState, { when, words, asks }: Action, { given, answers }: Wanted): Problem | null {
  if (!when) return null
  const facts = { ...given.facts, ...factsIn(state.answers), ...answers }
  const { verdict, reasons } = explain(when, facts, {
    on: state.on,
    area: state.area,
    settings: given.settings ?? none,
  })
  if (verdict === 'yes') return null
  const said = { ...named('action', words), ...named('condition', reasons.words) }
  if (verdict === 'no') return problem('case.condition-fails', said)
  const toCome = new Set(answers || !asks ? [] : fieldsOf(asks).map(({ name }) => name))
  const missing = missingFacts(when, facts).filter(({ key }) => !toCome.has(key))
  if (missing.length === 0 && toCome.size > 0) return null
  return problem('case.condition-unknown', {
    ...said,
    ...named('missing', listed(missing.map(({ label }) => label))),
  })
}

const none: readonly Setting[] = []
const missingFacts = (when: Condition, facts: Facts) =>
  factsOf(when).filter(({ key }) => (facts[key] ?? null) === null)
