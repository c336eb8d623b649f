/** Running a round: opened for a plan, an area and years; frozen once with the figures of a day. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, type Day, type Id, isWithin, refuse, yearOf } from '#kernel'
import { type Clock, newId } from '#platform'
import { readWeightings, weightingsFor } from '../scores/weighting.ts'
import { addRound, addSnapshot, findRound, findSnapshot, type RoundRow } from '../store-round.ts'
import type { RoundFacts } from './facts.ts'
import type { Counted } from './figures.ts'
import type { Round, RoundId, RoundKind } from './round.ts'

export type NewRound = {
  readonly kind: RoundKind
  readonly area: AreaCode
  readonly plan: Id<'plan'> | null
  readonly from: Day
  readonly to: Day
}

/** The same may be opened again: the earlier round stays as it is. */
export async function openRound(tx: Tx, { plan, ...opened }: NewRound, clock: Clock): Promise<Round> {
  if (opened.to < opened.from) refuse('evaluation.period-backwards', { from: opened.from, to: opened.to })
  if (opened.area.length > 6) refuse('evaluation.area-too-small', { area: opened.area })
  const round: Round = {
    ...opened,
    planId: plan,
    id: newId<'round'>(),
    openedBy: actorOf(tx),
    openedAt: clock.now(),
  }
  await addRound(tx, round)
  await record(
    tx,
    { event: 'evaluation.opened', area: round.area, subject: round.id, facts: { kind: round.kind } },
    clock,
  )
  return round
}

export const getRound = async (tx: Tx, id: RoundId): Promise<RoundRow> =>
  (await findRound(tx, id)) ?? refuse('evaluation.round-unknown', { round: id })

/** Keeps the figures of a day with the weights of that day; a frozen round cannot be frozen again. */
export async function freezeRound(
  tx: Tx,
  { id, facts }: { readonly id: RoundId; readonly facts: RoundFacts },
  clock: Clock,
): Promise<void> {
  const round = await getRound(tx, id)
  if (facts.on > clock.today()) refuse('evaluation.day-to-come', { on: facts.on })
  const stray = facts.counties.find(({ area }) => !isWithin(area, round.area))
  if (stray) refuse('evaluation.area-elsewhere', { area: stray.area, round: round.area })
  const added = await addSnapshot(tx, {
    round,
    on: facts.on,
    facts,
    weightings: await weightingsFor(tx, round.area, yearOf(round.to)),
    frozenBy: actorOf(tx),
    frozenAt: clock.now(),
  })
  if (!added) refuse('evaluation.frozen-already', { round: id })
  await record(
    tx,
    { event: 'evaluation.frozen', area: round.area, subject: id, facts: { on: facts.on } },
    clock,
  )
}

/** What the round was frozen with. */
export async function frozenFigures(tx: Tx, id: RoundId): Promise<Counted> {
  const snapshot = await findSnapshot(tx, id)
  if (!snapshot) return refuse('evaluation.not-frozen', { round: id })
  return { facts: snapshot.facts, weightings: readWeightings(snapshot.weightings) }
}

/** The same of today: figures as handed over now, weights as they stand now. */
export async function figuresToday(tx: Tx, id: RoundId, facts: RoundFacts): Promise<Counted> {
  const round = await getRound(tx, id)
  return { facts, weightings: readWeightings(await weightingsFor(tx, round.area, yearOf(round.to))) }
}
