/** The plans of a cascade as its report reads them: tasks and indicators with what is compared. */
import type { IndicatorRow, TaskRow } from '../rows.ts'
import type { PlanId } from '../store.ts'

export const derivationKinds = {
  'county-plan': { zh: '县级规划', en: 'plan of a county' },
  scheme: { zh: '部门实施方案', en: 'scheme of a department' },
  'annual-goals': { zh: '年度工作要点', en: 'goals of a year' },
} as const

export type DerivationKind = keyof typeof derivationKinds

export const isDerivationKind = (text: string): text is DerivationKind => Object.hasOwn(derivationKinds, text)

export type LevelTask = Pick<
  TaskRow,
  'key' | 'no' | 'heading' | 'text' | 'lead' | 'leadKnown' | 'timing' | 'deadline' | 'targets'
>

export type LevelIndicator = Pick<
  IndicatorRow,
  'key' | 'no' | 'name' | 'unit' | 'targetYear' | 'target' | 'comparator' | 'value'
>

export type LevelPlan = {
  readonly plan: PlanId
  readonly title: string
  readonly tasks: readonly LevelTask[]
  readonly indicators: readonly LevelIndicator[]
}

export type LowerPlan = LevelPlan & { readonly kind: DerivationKind }

export type RowOf = 'task' | 'indicator'

export const wordsOf = ({ heading, text }: LevelTask): string => `${heading ?? ''}${text}`
