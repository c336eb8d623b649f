/** `indicators`: every declared indicator with its standing: counted from records down to towns and kept, else as stated. */
import type { Tx } from '#access'
import { indicators as counted, everyIndicator } from '#catalogue'
import {
  type AreaCounts,
  figuresFor,
  type IndicatorFigure,
  type Measured,
  measure,
  percentText,
  publishMeasurement,
  riskWords,
  rootsOf,
  sayForecast,
  standingWords,
  sumUp,
  waiting,
} from '#indicators'
import { type AreaCode, type Day, isWithin } from '#kernel'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import type { Setting } from '#policy'
import { listCounties } from '#registry'
import { areaName } from '#standards'
import { dayOption } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const indicatorsVerb: DataVerb = {
  name: 'indicators',
  usage: '--on DAY [--publish]',
  summary:
    'show every indicator: count what records hold, keep it for the month, publish it if asked, and add what was stated',
  options: {
    on: { type: 'string', meaning: 'the day counted for' },
    publish: { type: 'boolean', meaning: 'put them on the public page, small groups protected' },
  },
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const on = dayOption(typed, 'on')
      const settings = await listSettings(tx)
      const counties = await listCounties(tx)
      const measured = await measureHere(tx, { on, settings, counties }, clock)
      if (typed.options['publish'] === true)
        for (const one of measured) await publishMeasurement(tx, one, clock)
      const figures = await figuresOf(tx, { on, settings, counties }, clock)
      const json = { on, indicators: measured.map(shown), figures: figures.map(figureShown) }
      return { json, text: [...measured.map(told), ...figures.map(figureTold)].join('\n') }
    }),
}

type Here = {
  readonly on: Day
  readonly settings: readonly Setting[]
  readonly counties: readonly AreaCode[]
}

/** Only places in which somebody is registered. */
async function measureHere(tx: Tx, { on, settings, counties }: Here, clock: Clock): Promise<Measured[]> {
  const peopled = counted.filter((each) =>
    rootsOf(each).some((root) => counties.some((county) => isWithin(county, root))),
  )
  const all = await measure(tx, { indicators: peopled, on, settings }, clock)
  return all.filter(({ measurement }) => counties.some((county) => isWithin(county, measurement.root)))
}

type Figured = IndicatorFigure & { readonly area: AreaCode }

/** Each place whose plan has indicators, from what has just been kept and what was stated. */
async function figuresOf(tx: Tx, { on, settings, counties }: Here, clock: Clock): Promise<Figured[]> {
  const places = new Set(everyIndicator.flatMap(({ rows = [] }) => rows.map((row) => row.in)))
  const figures: Figured[] = []
  for (const area of places) {
    if (!counties.some((county) => isWithin(county, area))) continue
    const indicators = everyIndicator.filter(({ rows = [] }) => rows.some((row) => row.in === area))
    const found = await figuresFor(tx, { indicators, area, on, settings, counts: 'kept' }, clock)
    figures.push(...[...found.values()].map((figure) => ({ ...figure, area })))
  }
  return figures
}

const shown = ({ measurement, towns }: Measured) => ({
  id: measurement.indicator,
  on: measurement.on,
  freshness: measurement.freshness,
  ...areaShown(sumUp(measurement.root, towns)),
})

type ShownArea = AreaCounts['counts'] & {
  readonly area: string
  readonly name: string
  readonly unplaced?: true
  readonly waiting: number
  /** Cut after two places, so that 100 is only said when it is so; null where nobody is entitled. */
  readonly percent: string | null
  readonly parts: readonly ShownArea[]
}

const areaShown = ({ area, unplaced, counts, parts }: AreaCounts): ShownArea => ({
  area,
  name: areaName(area) ?? area,
  ...(unplaced ? { unplaced: true as const } : {}),
  ...counts,
  waiting: waiting(counts),
  percent: percentText({ part: counts.receiving, whole: counts.entitled }, 2) ?? null,
  parts: parts.map(areaShown),
})

function told({ measurement, towns }: Measured): string {
  const { counts } = sumUp(measurement.root, towns)
  const percent = percentText({ part: counts.receiving, whole: counts.entitled }, 2) ?? '—'
  return `${measurement.indicator} ${measurement.root}：${percent}%（${counts.receiving}/${counts.entitled}，待享受 ${waiting(counts)}，无法判断 ${counts.unknown}）`
}

const figureShown = ({ indicator, ...figure }: Figured) => ({
  ...figure,
  declared: indicator?.counts ?? null,
})

const kinds = { binding: '约束性', expected: '预期性' } as const

function figureTold(figure: Figured): string {
  const { area, name, kind, value, subject, standing, risk, flagged, difference, by } = figure
  const unit = subject?.unit === 'people' ? '人' : '%'
  const parts = [
    `${areaName(area) ?? area} ${name.zh}（${kind ? kinds[kind] : '—'}，${by ?? '—'}年）`,
    value === null ? '—' : `${value}${unit}`,
    standingWords[standing].zh,
    riskWords[risk].zh,
    ...(flagged ? ['※约束性指标需关注'] : []),
    ...(difference === null ? [] : [`与填报值相差 ${difference}`]),
    ...(subject ? [sayForecast(figure.forecast, subject.unit).zh] : []),
  ]
  return parts.join(' · ')
}
