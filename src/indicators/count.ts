/** Counting an indicator now, as this transaction sees people; without the duty it refuses instead of saying zero. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import type { Clock } from '#platform'
import { type Freshness, lastSweep } from './freshness.ts'
import { type CountQuestion, countTowns, profilesSpeakFor, seesPeople } from './store-count.ts'
import { type AreaCounts, sumUp, type TownCounts } from './tree.ts'

export type Question = Omit<CountQuestion, 'facts'>

export type Counted = {
  readonly counts: AreaCounts
  readonly towns: readonly TownCounts[]
  readonly freshness: Freshness
}

/** Three statements; the pass over the profile is the cost. A day the profiles do not speak for is read from the records. */
export async function countIndicator(tx: Tx, question: Question, clock: Clock): Promise<Counted> {
  if (!(await seesPeople(tx))) refuse('indicator.people-not-visible', { indicator: question.indicator.id })
  const facts = await factsFor(tx, question)
  const towns = await countTowns(tx, { ...question, facts })
  const { indicator, on, area } = question
  const sweep = await lastSweep(tx, { programme: indicator.of.id, area })
  return {
    counts: sumUp(area, towns),
    towns,
    freshness: { on, facts, sweep, countedAt: clock.now() },
  }
}

export const factsFor = async (tx: Tx, question: Question): Promise<'profile' | 'records'> =>
  (await profilesSpeakFor(tx, question)) ? 'profile' : 'records'
