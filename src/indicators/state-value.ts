/** Stating a figure no record holds: by a person, for a place and period, from a document; never in the place of a count. */
import { actorOf, record, type Tx } from '#access'
import { refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { checkStated, numberOf, type Statement } from './check-stated.ts'
import { type Told, tellParts } from './parts-agree.ts'
import { sayPeriod } from './period.ts'
import { compareDecimals } from './ratio.ts'
import { addStated, listStated, mayState, type PublishedStated, type StatedValue } from './store-stated.ts'

export type Stated = {
  readonly value: StatedValue
  /** `same`: the same figure from the same document stood already. */
  readonly outcome: 'new' | 'replaced' | 'same'
  readonly told: readonly Told[]
}

/** Four statements. Refuses with a sentence; tells where the parts and the whole do not agree. */
export async function stateValue(tx: Tx, said: Statement, clock: Clock): Promise<Stated> {
  const { subject, area } = said
  if (!(await mayState(tx, area))) refuse('indicator.may-not-state', { area })
  const checked = checkStated(said, clock.today())
  const stood = (await listStated(tx, { subjects: [subject.id], areas: [area] })).find(
    (one) => one.period === checked.period,
  )
  if (stood && isSame(stood, said)) return { value: stood, outcome: 'same', told: await tellParts(tx, stood) }
  const reason = said.reason?.trim()
  if (stood && !reason)
    refuse('indicator.stated-already', {
      period: sayPeriod(checked.period).zh,
      amount: stood.amount,
      document: stood.document,
    })
  const value: StatedValue = {
    ...checked,
    id: newId<'stated'>(),
    supersedes: stood?.id ?? null,
    reason: stood ? (reason ?? null) : null,
    statedBy: actorOf(tx),
    statedByName: said.by,
    statedAt: clock.now(),
  }
  const withdrawn = stood?.published && !value.published ? withdrawal(value) : undefined
  const added = withdrawn
    ? (await addStated(tx, withdrawn)) && (await addStated(tx, { ...value, supersedes: withdrawn.id }))
    : await addStated(tx, value)
  if (!added) refuse('indicator.stated-meanwhile', { period: value.period })
  const facts = {
    indicator: subject.id,
    period: value.period,
    amount: value.amount,
    document: value.document,
  }
  await record(tx, { event: 'indicator.stated', subject: value.id, area, facts }, clock)
  return { value, outcome: stood ? 'replaced' : 'new', told: await tellParts(tx, value) }
}

/** Takes the old figure from the public, who will not see the new one. */
const withdrawal = (value: StatedValue): PublishedStated => ({
  ...value,
  id: newId<'stated'>(),
  amount: null,
  published: true,
})

const isSame = (stood: StatedValue, said: Statement) =>
  stood.document === said.document.trim() &&
  stood.documentDay === said.documentDay &&
  stood.published === (said.publish ?? false) &&
  compareDecimals(numberOf(stood.amount), numberOf(said.amount)) === 0
