/** Evidence of a task put together from its links and from what is known of their ends. Pure. */
import { evidenceOfLine } from '../budget/evidence.ts'
import type { ListedLine } from '../budget/line.ts'
import { evidenceOfPledge, type Pledge } from '../pledges/pledge.ts'
import { evidenceOfDocument, type PolicyDocument } from '../policies/document.ts'
import type { Evidence } from './evidence.ts'
import { type LinkKind, type Target, targetKey } from './kinds.ts'

/** What figures say of an indicator or programme: told by whoever stands to the right and knows the numbers. */
export type FigureFact = Pick<Evidence, 'says' | 'firstHand' | 'day' | 'facts'>

export type KnownEnds = {
  /** By `targetKey`. */
  readonly figures: ReadonlyMap<string, FigureFact>
  /** By `matterId`. */
  readonly documents: ReadonlyMap<string, PolicyDocument>
  readonly pledges: ReadonlyMap<string, Pledge>
  readonly lines: ReadonlyMap<string, ListedLine>
}

/** An indicator nobody has figures of is unknown; so is a matter the reader may not see. A programme without figures tells nothing. */
export const evidenceOf = (links: readonly Target[], known: KnownEnds): Evidence[] =>
  links.flatMap((link) => ends[link.kind](link, known))

const unknown = ({ kind, id }: Target, about: Evidence['about']): Evidence[] => [
  { kind, id, about, says: 'unknown', firstHand: false, day: null, facts: {} },
]

const figure = ({ kind, id }: Target, fact: FigureFact): Evidence[] => [
  { kind, id, about: 'delivered', ...fact },
]

type End = (link: Target, known: KnownEnds) => Evidence[]

const measured: End = (link, { figures }) => {
  const fact = figures.get(targetKey(link))
  return fact ? figure(link, fact) : unknown(link, 'delivered')
}

const ends: Readonly<Record<LinkKind, End>> = {
  indicator: measured,
  'plan-indicator': measured,
  programme: (link, { figures }) => {
    const fact = figures.get(targetKey(link))
    return fact ? figure(link, fact) : []
  },
  'policy-document': (link, { documents }) => {
    const document = documents.get(link.id)
    return document ? [evidenceOfDocument(document)] : unknown(link, 'issued')
  },
  pledge: (link, { pledges }) => {
    const pledge = pledges.get(link.id)
    return pledge ? [evidenceOfPledge(pledge)] : unknown(link, 'delivered')
  },
  'budget-line': (link, { lines }) => {
    const line = lines.get(link.id)
    return line ? [evidenceOfLine(line)] : unknown(link, 'spent')
  },
}
