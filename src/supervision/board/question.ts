/** What a board is asked: over which obligations, and of these only those that want somebody's eyes. */
import type { Day } from '#kernel'
import type { PlanId } from '#plans'
import type { UnitId } from '#units'
import type { ObligationLamp } from '../obligations/lamp.ts'
import type { Role } from '../obligations/obligation.ts'

/** Obligations that want something done: due soon, overdue, nothing heard of for half a year, contradicted, not signed for, to be checked. */
export const wants = {
  soon: { zh: '临近到期', en: 'due soon' },
  overdue: { zh: '已超期', en: 'overdue' },
  unreported: { zh: '半年未反馈', en: 'not reported on for half a year' },
  contradicted: { zh: '报完成、记录未见', en: 'reported as done, not so by the records' },
  unsigned: { zh: '未签收', en: 'not signed for' },
  reported: { zh: '待复核', en: 'to be checked' },
} as const

export type Want = keyof typeof wants

export type BoardQuestion = {
  readonly on: Day
  /** Keys of counties to look in; the code of the city or province itself for its own plans. */
  readonly counties: readonly string[]
  readonly plan?: PlanId
  /** Only of plans of this place or below it. */
  readonly area?: string
  readonly unit?: UnitId
  readonly field?: string
  readonly role?: Role
  /** The month it is due: `2026-06`; `none` for what has no day. */
  readonly month?: string
  readonly lamp?: ObligationLamp
  readonly want?: Want
}

export const groupings = {
  plan: { zh: '按规划', en: 'by plan' },
  unit: { zh: '按责任单位', en: 'by unit' },
  field: { zh: '按领域', en: 'by field' },
  month: { zh: '按时限', en: 'by deadline' },
  area: { zh: '按地区', en: 'by area' },
} as const

export type Grouping = keyof typeof groupings

/** Days after which silence is told. */
export const silentAfter = 183
