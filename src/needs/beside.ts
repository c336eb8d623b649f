/** What a person's programmes do to each other: excludes, lowers, feeds, opens; told before anybody is confirmed. */
import type { Tx } from '#access'
import { programmes, relations } from '#catalogue'
import { type Day, refuse } from '#kernel'
import { listSettings } from '#parameters'
import { bearing, compileTogether, type Decision, isChoice, type Joint, type Relation } from '#policy'
import type { PersonKey } from '#registry'
import { askableOn } from './askable.ts'
import type { Consent } from './candidate.ts'
import { type CandidateKey, listCandidaciesOf } from './store-candidates.ts'

/** A relation that makes a programme come to something else for this person. */
export type Beside = {
  readonly relation: Relation
  /** Whose answer it is that differs. */
  readonly programme: string
  readonly was: Decision
  readonly now: Decision
  /** The other is had: confirmed, or shown by a record. Else the person is only entitled to it as well. */
  readonly had: boolean
}

/** Whoever has the one cannot have the other, or nobody can say which of them stays: a human has to settle it. */
export const excludes = ({ relation: { kind }, was, now }: Beside): boolean =>
  (kind === 'not-together' || kind === 'supersedes') && was.verdict === 'yes' && now.verdict !== 'yes'

type Question = {
  readonly on: Day
  /** Programmes as if they were confirmed already. */
  readonly with?: readonly string[]
}

/**
 * Only what records make certain: a benefit nobody recorded is not taken to be had. First what is had bears on the rest, then
 * all that the person is entitled to. Cost: the look-ups of one person's rules, and every related programme three times.
 */
export async function besideOf(tx: Tx, person: PersonKey, question: Question): Promise<readonly Beside[]> {
  const asked = await askableOn(tx, person, { on: question.on, settings: await listSettings(tx) })
  if (!asked) return []
  const household = 'household' in asked.question ? asked.question.household : undefined
  const { decide } = compileTogether(programmes, relations, asked.question)
  const joints = (receives: readonly string[]) =>
    decide(asked.facts, household, { receives: new Set(receives), recordedOnly: true })
  const confirmed = (await listCandidaciesOf(tx, person)).filter(({ decision }) => decision === 'confirmed')
  const had = [...confirmed.map(({ programme }) => programme), ...(question.with ?? [])]
  const certain = joints(had)
  const entitled = certain.filter(({ alone }) => alone.verdict === 'yes').map(({ programme }) => programme)
  const known = effectsIn(certain, true)
  const told = new Set(known.map(({ relation }) => relation))
  return [
    ...known,
    ...effectsIn(joints([...had, ...entitled]), false).filter((one) => !told.has(one.relation)),
  ]
}

const effectsIn = (joints: readonly Joint[], had: boolean): readonly Beside[] =>
  joints.flatMap(({ programme, changed }) => changed.map((effect) => ({ ...effect, programme, had })))

/** What stands against confirming these: they are excluded by something had, or exclude something that is had. */
export async function exclusionsOf(
  tx: Tx,
  person: PersonKey,
  { on, programmes: wanted }: { readonly on: Day; readonly programmes: readonly string[] },
): Promise<readonly Beside[]> {
  const all = await besideOf(tx, person, { on, with: wanted })
  return all.filter((beside) => beside.had && excludes(beside) && touches(beside, wanted))
}

/** Whether the programme is one of the two the relation is about. */
export const touches = ({ relation }: Pick<Beside, 'relation'>, ids: readonly string[]): boolean =>
  ids.includes(relation.of) || ids.includes(relation.with)

/** Which of the two comes to something else, and which makes it so. */
export const otherThan = ({ relation, programme }: Pick<Beside, 'relation' | 'programme'>): string =>
  isChoice(relation)
    ? relation.of === programme
      ? relation.with
      : relation.of
    : (bearing(relation)?.by ?? relation.of)

/** Nobody is confirmed against an exclusion in silence: how it is settled has to be said (`candidate.excluded`). */
export async function checkExclusions(
  tx: Tx,
  { county, personId, programme }: CandidateKey,
  { on, consent }: { readonly on: Day; readonly consent: Consent },
): Promise<void> {
  if (consent.settled?.trim()) return
  const [first] = await exclusionsOf(tx, { county, id: personId }, { on, programmes: [programme] })
  if (first) refuse('candidate.excluded', { zh: first.relation.words.zh, en: first.relation.words.en })
}
