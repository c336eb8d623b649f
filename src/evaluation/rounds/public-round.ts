/** What anybody may read of a round: sentences in standard Chinese, English and plain Chinese, and the tables behind them. */
import { smallBelow } from '#indicators'
import type { AreaCode, Day, PlainWords } from '#kernel'
import { assess } from '../scores/assess.ts'
import { showScore } from '../scores/shown-score.ts'
import { questionWords } from '../survey/questions.ts'
import { sentences } from './account.ts'
import type { IndicatorFacts, TaskStanding } from './facts.ts'
import type { Counted } from './figures.ts'
import { type Round, type RoundKind, roundKinds } from './round.ts'

export type PublicRound = {
  readonly kind: RoundKind
  readonly kindWords: PlainWords
  readonly of: string
  readonly area: AreaCode
  readonly from: Day
  readonly to: Day
  readonly on: Day
  /** The account, sentence by sentence. */
  readonly says: readonly PlainWords[]
  readonly tasks: Readonly<Record<TaskStanding, number>> | null
  readonly indicators: readonly Pick<IndicatorFacts, 'key' | 'name' | 'base' | 'target' | 'value' | 'state'>[]
  /** By the units' names; null without weights. */
  readonly units: readonly { readonly name: string; readonly earned: string; readonly of: string }[] | null
  readonly survey: readonly {
    readonly question: PlainWords
    readonly answered: number | null
    readonly satisfied: number | null
  }[]
}

export type Publishing = Counted & {
  readonly round: Pick<Round, 'kind' | 'area' | 'from' | 'to'>
  readonly of: string
}

/** Cost: one look at each indicator and unit. */
export function publicRound({ facts, weightings, round, of }: Publishing): PublicRound {
  const { units } = assess(facts, weightings)
  const indicators = facts.indicators.map(publicIndicator)
  const survey = facts.survey
  return {
    kind: round.kind,
    kindWords: roundKinds[round.kind],
    of,
    area: round.area,
    from: round.from,
    to: round.to,
    on: facts.on,
    says: sentences(facts),
    tasks: facts.tasks,
    indicators,
    units:
      units &&
      units.map(({ unit, score }) => {
        const { earned, points } = showScore(score)
        return { name: unit.name, earned, of: points }
      }),
    survey: (survey?.questions ?? [])
      .filter(({ area }) => area === survey?.area)
      .map(({ question, answered, satisfied }) => ({
        question: questionWords(question),
        answered,
        satisfied,
      })),
  }
}

/** A share whose parts would point to a few people is not published. */
function publicIndicator({
  key,
  name,
  base,
  target,
  value,
  state,
}: IndicatorFacts): PublicRound['indicators'][number] {
  const few = value?.by === 'counted' && pointsToFew(value.exact)
  return {
    key,
    name,
    base,
    target,
    value: few || !value ? null : { ...value, exact: value.text },
    state: few ? 'unknown' : state,
  }
}

function pointsToFew(exact: string): boolean {
  const [part = 0, whole = 0] = exact.split('/').map(Number)
  return [part, whole, whole - part].some((people) => people > 0 && people < smallBelow)
}
