/** Counting indicators now, as this transaction sees people; without the duty it refuses instead of saying zero. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import { listSweeps } from '#needs'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import type { Indicator } from '#policy'
import { type Freshness, lastSweep } from './freshness.ts'
import { type CountQuestion, countTowns, profilesSpeakFor, seesPeople } from './store-count.ts'
import { type AreaCounts, sumUp, type TownCounts } from './tree.ts'

export type ManyQuestion = Omit<CountQuestion, 'facts'>

export type Question = Omit<ManyQuestion, 'indicators'> & { readonly indicator: Indicator }

export type Counted = {
  readonly counts: AreaCounts
  readonly towns: readonly TownCounts[]
  readonly freshness: Freshness
}

/** One indicator; the pass over the profile is the cost. */
export async function countIndicator(
  tx: Tx,
  { indicator, ...question }: Question,
  clock: Clock,
): Promise<Counted> {
  const counted = await countIndicators(tx, { ...question, indicators: [indicator] }, clock)
  return counted.get(indicator.id) as Counted
}

/** All in one pass, by their ids. A day the profiles do not speak for is read from the records. */
export async function countIndicators(
  tx: Tx,
  question: ManyQuestion,
  clock: Clock,
): Promise<ReadonlyMap<string, Counted>> {
  const { indicators, on, area } = question
  const [first] = indicators
  if (!first) return new Map()
  if (!(await seesPeople(tx))) refuse('indicator.people-not-visible', { indicator: first.id })
  const asked = await prepare(tx, question)
  const counts = await countTowns(tx, asked)
  const sweeps = await listSweeps(tx, 50)
  const countedAt = clock.now()
  return new Map(
    indicators.map((one) => {
      const towns = counts.get(one.id) ?? []
      const sweep = one.counts === 'receiving' ? lastSweep(sweeps, { programme: one.of.id, area }) : null
      return [
        one.id,
        { counts: sumUp(area, towns), towns, freshness: { on, facts: asked.facts, sweep, countedAt } },
      ]
    }),
  )
}

/** Adds what the question leaves open: which facts hold on its day, and the numbers offices have set. */
export async function prepare<Asked extends Omit<ManyQuestion, 'indicators'>>(
  tx: Tx,
  question: Asked,
): Promise<Asked & Pick<CountQuestion, 'facts' | 'settings'>> {
  return {
    ...question,
    facts: (await profilesSpeakFor(tx, question)) ? 'profile' : 'records',
    settings: question.settings ?? (await listSettings(tx)),
  }
}
