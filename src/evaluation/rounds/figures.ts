/** Every figure of a round by its key: reports and publications take them from here and from nowhere else. */
import { type Assessment, assess, type Weightings } from '../scores/assess.ts'
import { type Fraction, fraction, hundredths, inUnits, times, written } from '../scores/fraction.ts'
import { showScore } from '../scores/shown-score.ts'
import { type OpenMatter, type RoundFacts, standings } from './facts.ts'
import { byKey, count, dayText, type Figure, type Figures, notShown, share, text } from './figure.ts'

export type Counted = {
  readonly facts: RoundFacts
  readonly weightings: Weightings
}

/** Cost: one figure a row of the round. */
export function figuresOf({ facts, weightings }: Counted): Figures {
  const assessment = assess(facts, weightings)
  return byKey([
    text('round.on', dayText(facts.on)),
    ...taskFigures(facts),
    ...indicatorFigures(facts),
    ...weightFigures(weightings),
    ...unitFigures(facts, assessment),
    ...countyFigures(facts, assessment),
    ...matterFigures(facts),
    ...surveyFigures(facts),
  ])
}

function taskFigures({ tasks, units }: RoundFacts): Figure[] {
  const total = tasks && standings.reduce((sum, standing) => sum + tasks[standing], 0)
  return [
    count('tasks.total', total),
    count('units.total', units.length),
    ...standings.map((standing) => count(`tasks.${standing}`, tasks && tasks[standing])),
  ]
}

function indicatorFigures({ indicators }: RoundFacts): Figure[] {
  const inState = (state: string) => indicators.filter((one) => one.state === state).length
  const by = (kind: string | null) => indicators.filter(({ value }) => (value?.by ?? null) === kind).length
  return [
    count('indicators.total', indicators.length),
    ...['met', 'not-met', 'unknown', 'not-comparable'].map((state) =>
      count(`indicators.${state}`, inState(state)),
    ),
    count('indicators.counted', by('counted')),
    count('indicators.stated', by('stated')),
    count('indicators.without', by(null)),
    ...indicators.flatMap(({ key, base, target, value }) => [
      text(`${key}.base`, base ?? '—'),
      text(`${key}.target`, target ?? '—'),
      text(`${key}.value`, value?.text ?? null, value?.exact ?? null),
      text(`${key}.on`, value ? dayText(value.on) : null),
    ]),
  ]
}

const weightFigures = ({ unit, county }: Weightings): Figure[] => [
  text('weights.unit.year', unit && String(unit.year)),
  text('weights.unit.document', unit && unit.document),
  text('weights.county.year', county && String(county.year)),
  text('weights.county.document', county && county.document),
]

function unitFigures({ units }: RoundFacts, { units: scored }: Assessment): Figure[] {
  const leads = units.map(({ id, leads: number }) => count(`unit.${id}.leads`, number))
  const scores = (scored ?? []).flatMap(({ unit, score }) => scoreFigures(`unit.${unit.id}`, score))
  return [...leads, ...scores]
}

function scoreFigures(key: string, score: Parameters<typeof showScore>[0]): Figure[] {
  const shown = showScore(score)
  return (['points', 'earned', 'lost', 'unknown', 'idle'] as const).map((part) => ({
    key: `${key}.${part}`,
    exact: written(score[part]),
    shown: shown[part],
  }))
}

function countyFigures({ counties }: RoundFacts, { counties: scored }: Assessment): Figure[] {
  const sizes = counties.map(({ area, people }) => count(`county.${area}.people`, people))
  const scores = (scored?.rows ?? []).flatMap(({ county, score }) =>
    scoreFigures(`county.${county.area}`, score),
  )
  const compared = (scored?.compared.rows ?? []).flatMap(({ subject, range, place }) => [
    percent(`county.${subject.area}.low`, range?.low ?? null),
    percent(`county.${subject.area}.high`, range?.high ?? null),
    text(`county.${subject.area}.place`, place && placeText(place.best, place.worst)),
  ])
  return [count('counties.total', counties.length), ...sizes, ...scores, ...compared]
}

const placeText = (best: number, worst: number) => (best === worst ? String(best) : `${best}—${worst}`)

const percent = (key: string, of: Fraction | null): Figure => ({
  key,
  exact: of && written(of),
  shown: of ? `${hundredths(inUnits(times(of, fraction(100)), 100n))}%` : '—',
})

function matterFigures({ matters, tasks, findings }: RoundFacts): Figure[] {
  const of = (kind: OpenMatter['kind']) => matters && matters.filter((one) => one.kind === kind).length
  const open = of('slip-open')
  const overdue = of('slip-overdue')
  return [
    count('slips.open', open === null || overdue === null ? null : open + overdue),
    count('slips.overdue', overdue),
    // Where nothing was handed out nothing can be contradicted, which is not “none is”.
    count('matters.contradicted', tasks ? of('contradicted') : null),
    count('disputes.open', of('dispute-open')),
    count('findings.total', findings.length),
    count('findings.open', findings.filter(({ resolved }) => resolved === null).length),
    ...findings.flatMap(({ due, resolved }, i) => [
      text(`finding.${i + 1}.due`, due ? dayText(due) : '—'),
      text(`finding.${i + 1}.resolved`, resolved ? dayText(resolved.on) : '—'),
    ]),
    ...(matters ?? []).map(({ since }, i) => text(`matter.${i + 1}.since`, since ? dayText(since) : '—')),
  ]
}

function surveyFigures({ survey }: RoundFacts): Figure[] {
  if (!survey) return []
  const { invited, answered, channels, questions, area } = survey
  return [
    count('survey.invited', invited),
    count('survey.answered', answered),
    share('survey.rate', answered, invited),
    ...Object.entries(channels).map(([channel, number]) => count(`survey.by.${channel}`, number)),
    ...questions
      .filter((one) => one.area === area)
      .flatMap((one) => [
        text(`survey.${one.question}.answered`, one.answered === null ? notShown : String(one.answered)),
        share(`survey.${one.question}.satisfied`, one.satisfied, one.answered),
      ]),
  ]
}
