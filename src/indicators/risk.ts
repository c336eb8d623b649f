/** Whether a target is in danger: from where it stands, where it is heading, and how much time is left. */
import type { Day } from '#kernel'
import type { Forecast } from './forecast.ts'

export type Risk =
  /** Met now, and nothing unknown could turn it. */
  | 'met'
  | 'on-course'
  | 'at-risk'
  /** Its day has passed and it is not met. */
  | 'missed'
  | 'cannot-say'

export type RiskQuestion = {
  readonly state: 'met' | 'not-met' | 'unknown'
  readonly certain: boolean
  readonly forecast: Forecast
  readonly on: Day
  readonly by: Day
  /** Whether the value lies behind the straight line from base to target; undefined where the plan states no base. */
  readonly behindLine: boolean | undefined
}

/** 约束性 targets that this finds `at-risk` or `missed` are flagged. */
export function riskOf({ state, certain, forecast, on, by, behindLine }: RiskQuestion): Risk {
  if (state === 'unknown') return 'cannot-say'
  if (state === 'met' && certain) return forecastFalls(forecast) ? 'at-risk' : 'met'
  if (on > by) return state === 'met' ? 'cannot-say' : 'missed'
  if (forecast.state === 'forecast' && forecast.outlook !== 'no-target')
    return forecast.outlook === 'reaches' || forecast.outlook === 'probably' ? 'on-course' : 'at-risk'
  if (state === 'met') return 'on-course'
  if (behindLine === undefined) return 'cannot-say'
  return behindLine ? 'at-risk' : 'on-course'
}

/** Met today, and heading below the target by its day even in the best case. */
const forecastFalls = (forecast: Forecast) => forecast.state === 'forecast' && forecast.outlook === 'misses'

export const isFlagged = (kind: 'binding' | 'expected', risk: Risk): boolean =>
  kind === 'binding' && (risk === 'at-risk' || risk === 'missed')
