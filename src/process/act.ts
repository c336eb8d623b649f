/** Doing something to a case: the command checked against the state, and the events to be written. Never throws for a reader's mistake. */
import { type Answers, factsIn } from '#forms'
import { type AreaCode, good, type Problem, type Result, wrong } from '#kernel'
import { actionOf } from './apply.ts'
import type { Process } from './declare.ts'
import { stageOf } from './enter.ts'
import type { Actor, By, CaseEvent, History } from './event.ts'
import { type Given, mayBegin, refusal } from './may-do.ts'
import { answersOf, pointedTo, type Sent } from './said.ts'
import type { CaseState } from './state.ts'
import { once, stateOf, versionOf } from './state-of.ts'
import { named } from './words.ts'

/** `expects` is the number of events the actor saw; somebody else's step in between is a refusal, not an overwriting. */
export type Command = Sent & { readonly expects: number }

export type Beginning = Sent & { readonly area: AreaCode }

/** Begins a case. */
export function begin(process: Process, sent: Beginning, given: Given): Result<readonly CaseEvent[]> {
  const { key, actor, on, at, area } = sent
  if (!Object.hasOwn(process.actions, sent.action))
    return wrong('case.unknown-action', { process: process.id, action: sent.action })
  if (!process.begins.includes(sent.action))
    return wrong('case.cannot-begin', { process: process.id, action: sent.action })
  if (!mayBegin(process, actor).includes(sent.action)) return notYours(process, sent.action)
  const said = answersOf(process, { ...sent, known: {}, area }, given)
  if (!said.ok) return said
  const written = { key, on, at, by: byOf(actor), action: sent.action, ...said.value }
  const event: CaseEvent = { ...written, kind: 'began', process: process.id, version: process.version, area }
  return arrived(process, [event], given)
}

function notYours(process: Process, action: string): Result<never> {
  const { words, by } = actionOf(process, action)
  const who = by.map((party) => process.parties[party]?.words ?? words)
  return wrong('case.not-yours', {
    ...named('action', words),
    who: who.map(({ zh }) => zh).join('、'),
    whoEn: who.map(({ en }) => en).join(', '),
  })
}

/** The events to append; none when the same command was taken before. Cost: one step an event of the history. */
export function act(
  process: Process,
  history: History,
  { command, given }: { command: Command; given: Given },
): Result<readonly CaseEvent[]> {
  const state = stateOf(process, history, { on: command.on, calendar: given.calendar })
  if (!state.ok) return state
  const version = versionOf(process, state.value.version)
  if (!version.ok) return version
  const own = version.value
  if (!Object.hasOwn(own.actions, command.action))
    return wrong('case.unknown-action', { process: process.id, action: command.action })
  const before = history.find(({ key }) => key === command.key)
  if (before) return repeated(own, before, command)
  const stale = meanwhile(own, once(history), command)
  if (stale) return { ok: false, problem: stale }
  return written(own, state.value, { command, given, history })
}

function repeated(
  process: Process,
  before: CaseEvent,
  { key, action }: Command,
): Result<readonly CaseEvent[]> {
  if (before.kind !== 'moved-over' && before.action === action) return good([])
  const words = before.kind === 'moved-over' ? process.name : actionOf(process, before.action).words
  return wrong('case.key-reused', { key, ...named('action', words) })
}

function meanwhile(process: Process, history: History, { expects, on }: Command): Problem | null {
  const last = history.at(-1)
  if (last && on < last.on) return { code: 'case.before-last', facts: { on, last: last.on } }
  const newer = history[expects]
  if (expects > history.length)
    return { code: 'case.unknown-length', facts: { expected: expects, found: history.length } }
  if (!newer) return null
  const words =
    newer.kind === 'moved-over' ? process.name : (process.actions[newer.action]?.words ?? process.name)
  return { code: 'case.changed-meanwhile', facts: { by: newer.by.name, ...named('action', words) } }
}

type Writing = { readonly command: Command; readonly given: Given; readonly history: History }

function written(
  process: Process,
  state: CaseState,
  { command, given, history }: Writing,
): Result<readonly CaseEvent[]> {
  const { actor, action, key, on, at } = command
  const wanted = { actor, given, action }
  const early = refusal(process, state, wanted)
  if (early) return { ok: false, problem: early }
  const said = answersOf(process, { ...command, area: state.area, known: factsIn(state.answers) }, given)
  if (!said.ok) return said
  const late =
    refusal(process, state, { ...wanted, answers: factsIn(said.value.answers) }) ??
    unfitUnits(process, state, { action, answers: said.value.answers })
  if (late) return { ok: false, problem: late }
  const event: CaseEvent = { kind: 'acted', key, on, at, by: byOf(actor), action, ...said.value }
  const all = arrived(process, [...once(history), event], given)
  return all.ok ? good([event]) : all
}

/** A gathering that nobody is asked in would never end. */
function arrived(process: Process, history: History, { calendar }: Given): Result<readonly CaseEvent[]> {
  const [last] = history.slice(-1)
  const state = last
    ? stateOf(process, history, { on: last.on, calendar })
    : wrong('case.empty-history', { process: process.id })
  if (!state.ok) return state
  const stage = stageOf(process, state.value.stage)
  return stage.kind === 'gather' && state.value.parts.length === 0
    ? wrong('case.nobody-asked', named('stage', stage.words))
    : good(history)
}

/** Duties are of the moment; what is written down is who it was. */
function byOf(actor: Actor): By {
  const { duties: _, ...by } = actor
  return by
}

function unfitUnits(
  process: Process,
  state: CaseState,
  { action, answers }: { action: string; answers: Answers },
): Problem | null {
  const { does } = actionOf(process, action)
  if (!('whom' in does) || does.whom === undefined || does.kind === 'asks-also') return null
  const fit = state.parts.filter(({ standing }) => does.kind === 'asks-again' || standing === 'waiting')
  const strange = pointedTo(answers, { answer: does.whom }).find(
    ({ id }) => !fit.some(({ unit }) => unit.id === id),
  )
  return strange ? { code: 'case.part-unknown', facts: { unit: strange.name } } : null
}
