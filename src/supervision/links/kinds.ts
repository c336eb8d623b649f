/** What a task of a plan can be tied to, and what such a tie is called. */
import type { Id, Words } from '#kernel'

export const linkKinds = {
  programme: { zh: '政策项目', en: 'programme' },
  indicator: { zh: '系统指标', en: 'declared indicator' },
  'plan-indicator': { zh: '规划指标', en: 'indicator of the plan' },
  'policy-document': { zh: '政策文件', en: 'policy document' },
  pledge: { zh: '实事', en: 'pledge' },
  'budget-line': { zh: '预算项目', en: 'budget line' },
} as const satisfies Record<string, Words>

export type LinkKind = keyof typeof linkKinds

/** A task of a plan, wherever it is spoken of. */
export type TaskRef = { readonly plan: Id<'plan'>; readonly task: string }

export const taskId = ({ plan, task }: TaskRef): string => `${plan}/${task}`

/** One end of a link; what the other end is called on pages. */
export type Target = { readonly kind: LinkKind; readonly id: string }

export const targetKey = ({ kind, id }: Target): string => `${kind}:${id}`
