/** Counting an indicator now, as this transaction sees people; without the duty it refuses instead of saying zero. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import { listSettings } from '#parameters'
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
  const asked = await prepare(tx, question)
  const towns = await countTowns(tx, asked)
  const { indicator, on, area } = question
  const sweep = await lastSweep(tx, { programme: indicator.of.id, area })
  return {
    counts: sumUp(area, towns),
    towns,
    freshness: { on, facts: asked.facts, sweep, countedAt: clock.now() },
  }
}

/** Adds what the question leaves open: which facts hold on its day, and the numbers offices have set. */
export const prepare = async (tx: Tx, question: Question): Promise<CountQuestion> => ({
  ...question,
  facts: (await profilesSpeakFor(tx, question)) ? 'profile' : 'records',
  settings: question.settings ?? (await listSettings(tx)),
})
