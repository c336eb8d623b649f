/** An obligation: one unit's part in one task of a plan, as tables keep it beside its case. */
import type { CaseKey } from '#cases'
import type { AreaCode, Day, Words } from '#kernel'
import type { PlanId } from '#plans'
import type { UnitId } from '#units'

/** The process obligations run by. */
export const obligationProcess = 'obligation'

export const roles = {
  lead: { zh: '牵头', en: 'lead' },
  coop: { zh: '配合', en: 'cooperating' },
  named: { zh: '负责', en: 'named' },
} as const satisfies Record<string, Words>

export type Role = keyof typeof roles

/** How the document says who leads. */
export const models = {
  'lead-coop': { zh: '牵头单位与配合单位分列', en: 'lead and cooperating units listed apart' },
  'first-leads': { zh: '列第一位者牵头', en: 'the first of the list leads' },
  'bold-leads': { zh: '标黑体者牵头', en: 'the one in bold leads' },
  jointly: { zh: '各单位共同负责', en: 'all are responsible jointly' },
} as const satisfies Record<string, Words>

export type Model = keyof typeof models

/** What the day is about: a document that is out, or work that is done. */
export type ObligationKind = 'issued' | 'done' | 'ongoing' | 'none'

/** What a plan asks of one unit in one task. */
export type Wanted = {
  readonly task: string
  readonly unit: UnitId
  readonly unitName: string
  readonly role: Role
  readonly model: Model
  /** The chapter, and the place in the document. */
  readonly field: string
  readonly position: number
  readonly timing: string | null
  readonly kind: ObligationKind
  readonly due: Day | null
  readonly title: string
  readonly duty: string
}

export type Obligation = CaseKey & {
  readonly area: AreaCode
  readonly plan: PlanId
  readonly task: string
  /** Whom the plan means; `unit` is who answers for it now. */
  readonly named: UnitId
  readonly unit: UnitId
  readonly unitName: string
  readonly role: Role
  readonly model: Model
  readonly field: string
  readonly position: number
  readonly timing: string | null
  readonly planKind: ObligationKind
  readonly planDue: Day | null
  readonly kind: ObligationKind
  readonly due: Day | null
  readonly reportedOn: Day | null
}
