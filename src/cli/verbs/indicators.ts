/** `indicators`: the declared indicators counted from records, per area down to towns, and kept for the month. */
import { indicators as declared } from '#catalogue'
import {
  type AreaCounts,
  type Measured,
  measure,
  percentText,
  publishMeasurement,
  rootsOf,
  sumUp,
  waiting,
} from '#indicators'
import { isWithin } from '#kernel'
import { listSettings } from '#parameters'
import { listCounties } from '#registry'
import { areaName } from '#standards'
import { dayOption } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const indicatorsVerb: DataVerb = {
  name: 'indicators',
  usage: '--on DAY [--publish]',
  summary: 'count every indicator from records, keep the values for the month, and publish them if asked',
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
      const peopled = declared.filter((each) =>
        rootsOf(each).some((root) => counties.some((county) => isWithin(county, root))),
      )
      const all = await measure(tx, { indicators: peopled, on, settings }, clock)
      const measured = all.filter(({ measurement }) =>
        counties.some((county) => isWithin(county, measurement.root)),
      )
      if (typed.options['publish'] === true)
        for (const one of measured) await publishMeasurement(tx, one, clock)
      const json = { on, indicators: measured.map(shown) }
      return { json, text: measured.map(told).join('\n') }
    }),
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
