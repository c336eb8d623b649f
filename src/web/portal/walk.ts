/** What the pages of a conversation ask of the domains, and where those pages lie: for a citizen, or for an officer on a visit. */
import type { Tx } from '#access'
import type { AreaCode, Day, Fen, PlainWords } from '#kernel'
import type { Rhythm } from '#policy'
import type { Clause } from '../parts/clauses.tsx'
import type { Contact } from '../parts/contacts.tsx'
import type { Reason, Verdict } from '../parts/reason-tree.tsx'
import { withQuery } from '../paths.ts'
import type { Asked, Errand } from './errand.ts'
import { errandQuery } from './errand.ts'
import type { Answers, Question } from './questions.ts'

/** How things stand at any moment: names, so that nothing is a bare number. */
export type Standings = {
  readonly certain: readonly PlainWords[]
  readonly possible: readonly PlainWords[]
  readonly out: readonly PlainWords[]
}

export type NextPage = {
  /** What the questions have in common, when there are several. */
  readonly theme?: PlainWords | undefined
  readonly questions: readonly Question[]
  /** The programmes these answers can still change. */
  readonly matters: readonly PlainWords[]
  /** Pages answered before, each as the keys it asked: the last is where *back* leads. */
  readonly before: readonly (readonly string[])[]
  readonly standings: Standings
}

/** What is given, in figures or in words. */
export type Gift = {
  readonly amount?: Fen | undefined
  readonly per?: Rhythm | undefined
  /** Money is promised, but nobody has said how much. */
  readonly amountOpen: boolean
  readonly words?: PlainWords | undefined
}

/** One programme in a line of the result. */
export type ProgrammeLine = {
  readonly id: string
  readonly name: PlainWords
  readonly gift: Gift
  /** Said where the plan does not promise it outright. */
  readonly standing?: PlainWords | undefined
  /** For *maybe*: questions of the visitor, and what an office has to set or find. */
  readonly ask: readonly Question[]
  readonly office: readonly PlainWords[]
  /** For *no*: the condition that fails and the visitor's value. */
  readonly because?: { readonly says: PlainWords; readonly value?: PlainWords | undefined } | undefined
  readonly change?: PlainWords | undefined
  readonly basis: readonly Clause[]
}

export type SituationPart = {
  readonly id: string
  readonly words: PlainWords
  readonly lines: readonly ProgrammeLine[]
}

export type ResultFacts = {
  readonly mine: readonly SituationPart[]
  readonly maybe: readonly SituationPart[]
  readonly not: readonly SituationPart[]
  /** Taken for granted from other answers, so that it can be put right. */
  readonly supposed: readonly GivenSupposed[]
}

export type GivenSupposed = { readonly question: Question; readonly value: PlainWords }

/** One programme in full. */
export type ProgrammeResult = {
  readonly id: string
  readonly name: PlainWords
  readonly summary: PlainWords
  readonly verdict: Verdict
  readonly gift: Gift
  readonly standing?: PlainWords | undefined
  readonly reasons: readonly Reason[]
  /** The nearest changes that would turn a no into a yes, nearest first. */
  readonly changes: readonly PlainWords[]
  readonly missing: readonly Question[]
  readonly office: readonly PlainWords[]
  readonly basis: readonly Clause[]
  readonly bring: readonly PlainWords[]
  readonly where: PlainWords
}

export type ServicePoint = {
  readonly area: AreaCode
  readonly town: string
  readonly name: PlainWords
  readonly address: string
  readonly hours: PlainWords
}

/** One list for several programmes: bring these things once, to one place. */
export type Preparation = {
  readonly programmes: readonly ProgrammeLine[]
  readonly bring: readonly PlainWords[]
  readonly points: readonly ServicePoint[]
  readonly point?: ServicePoint | undefined
  readonly where: PlainWords
}

export type Walk = {
  readonly questions: readonly Question[]
  /** Undefined when no answer can change anything any more. Nothing is kept. */
  next(tx: Tx, asked: Asked): Promise<NextPage | undefined>
  supposed(tx: Tx, asked: Asked): Promise<readonly GivenSupposed[]>
  result(tx: Tx, asked: Asked): Promise<ResultFacts>
  /** `web.not-found` for a programme the place does not have on the day. */
  why(tx: Tx, asked: Asked, programme: string): Promise<ProgrammeResult>
  prepare(
    tx: Tx,
    asked: Asked,
    chosen: { picks: readonly string[]; town?: string | undefined },
  ): Promise<Preparation>
}

export type WalkStep = 'ask' | 'check' | 'result' | 'why' | 'prepare'

/** Where the pages lie, and whose they are. */
export type Way = {
  readonly base: string
  readonly usual: Pick<Errand, 'place' | 'on'>
  readonly contacts: readonly Contact[]
  /** An officer's visit: the person's name and page. What the records know is not asked. */
  readonly visit?: { readonly name: string; readonly to: string } | undefined
  readonly placeName: PlainWords
  /** The last day of the place's plan, where it has gone by. */
  readonly ended?: Day | undefined
}

type More = Readonly<Record<string, string | undefined>>

/** The address of a step with everything said so far. */
export const stepOf = (way: Way, step: WalkStep, { asked, more = {} }: { asked: Asked; more?: More }) =>
  withQuery(`${way.base}/${step}`, { ...errandQuery(asked.errand, way.usual), ...asked.answers, ...more })

/** The fields a form carries along: the errand and the answers but those being asked. */
export function carried(way: Way, { errand, answers }: Asked): readonly (readonly [string, string])[] {
  const said: Record<string, string | undefined> = { ...errandQuery(errand, way.usual), ...answers }
  return Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
}

export const without = (answers: Answers, keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)))
