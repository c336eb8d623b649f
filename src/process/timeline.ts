/** A case told in words: what happened, where it stands, what usually comes next and by when. Days are left to the page to write. */
import type { Day, PlainWords, Words } from '#kernel'
import { actionOf } from './apply.ts'
import type { Process } from './declare.ts'
import { stageOf } from './enter.ts'
import type { By } from './event.ts'
import { holderOf } from './holder.ts'
import { dueOf, lampOf } from './lamp.ts'
import type { Lamp } from './lamp-words.ts'
import type { Calendar } from './limit.ts'
import type { CaseState } from './state.ts'
import type { Step } from './step.ts'
import { usualWay } from './usual-way.ts'
import { framed, limitWords, listed } from './words.ts'

/** Persons are not told what is marked `inside`, nor the names of officers. */
export type Audience = 'persons' | 'officers'

export type Happened = {
  readonly on: Day
  readonly says: Words
  /** Null when time brought it about. */
  readonly who: Words | null
  /** The stage it led to, where it led to another one. */
  readonly to: Words | null
  readonly late: boolean
}

export type Timeline = {
  readonly happened: readonly Happened[]
  readonly now: {
    readonly says: Words
    readonly since: Day
    readonly who: Words | null
    readonly due: Day | null
    readonly lamp: Lamp
  }
  /** The usual way from here; what happens may be another one. */
  readonly next: readonly { readonly says: Words; readonly within: PlainWords | null }[]
}

type Telling = { readonly calendar: Calendar; readonly audience: Audience }

export const timelineOf = (
  process: Process,
  state: CaseState,
  { calendar, audience }: Telling,
): Timeline => ({
  happened: state.steps
    .filter((step) => isTold(process, step, audience))
    .map((step) => told(process, step, audience)),
  now: {
    says: stageOf(process, state.stage).words,
    since: state.since,
    who: holderWords(process, state),
    due: dueOf(process, state, calendar),
    lamp: lampOf(process, state, calendar),
  },
  next: usualWay(process, state.stage).map((name) => {
    const stage = stageOf(process, name)
    return {
      says: stage.words,
      within: stage.kind !== 'end' && stage.within ? limitWords(stage.within) : null,
    }
  }),
})

const isTold = (process: Process, step: Step, audience: Audience) =>
  audience === 'officers' || step.kind !== 'acted' || process.actions[step.action]?.inside !== true

function told(process: Process, step: Step, audience: Audience): Happened {
  const to = step.from === step.to ? null : stageOf(process, step.to).words
  const shared = { on: step.on, to, late: step.late }
  switch (step.kind) {
    case 'acted': {
      const { did, words } = actionOf(process, step.action)
      return { ...shared, says: did ?? words, who: byWords(process, step, audience) }
    }
    case 'passed':
      return { ...shared, says: timePassed, who: null }
    case 'gathered':
      return { ...shared, says: gatheredWords(step), who: null }
    case 'moved-over':
      return { ...shared, says: movedOver, who: officer(step.by, audience) }
  }
}

const timePassed = {
  zh: '期限届满，自动转入下一环节',
  en: 'The time was over; the case went on by itself',
  easy: '日子到了，自动到下一步',
}
const movedOver = {
  zh: '转为按新版流程办理',
  en: 'Goes on under the new version of the process',
  easy: '改用新的办法接着办',
}
const allAnswered = { zh: '答复已收齐', en: 'The answers are in', easy: '都回答了' }

function gatheredWords({ without }: Extract<Step, { kind: 'gathered' }>): Words {
  if (without.length === 0) return allAnswered
  return framed(listed(without.map(({ name }) => ({ zh: name, en: name }))), {
    zh: (names) => `不再等候，转入下一环节；未答复：${names}`,
    en: (names) => `Went on without waiting; no answer from: ${names}`,
    easy: (names) => `不等了，到下一步。没有回答的是：${names}`,
  })
}

const plain = (text: string): Words => ({ zh: text, en: text })

function byWords(
  process: Process,
  { by, action }: Extract<Step, { kind: 'acted' }>,
  audience: Audience,
): Words {
  if (by.kind === 'staff') return officer(by, audience)
  const party = actionOf(process, action).by.find((name) => process.parties[name]?.kind === by.kind)
  return audience === 'persons' ? (process.parties[party ?? '']?.words ?? plain(by.name)) : plain(by.name)
}

const officer = (by: By, audience: Audience): Words => {
  if (by.kind !== 'staff') return plain(by.name)
  return audience === 'persons'
    ? plain(by.unit.name)
    : { zh: `${by.unit.name}（${by.name}）`, en: `${by.unit.name} (${by.name})` }
}

function holderWords(process: Process, state: CaseState): Words | null {
  const { party, members } = holderOf(process, state)
  if (party?.kind === 'person' || members.length === 0) return party?.words ?? null
  return listed(members.map(({ name }) => plain(name)))
}
