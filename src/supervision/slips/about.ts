/** What a slip, a dispute or a decision is about, as cases keep it; and which party of each process answers for it. */
import type { Words } from '#kernel'

export const aboutKinds = {
  obligation: { zh: '任务落实', en: 'obligation' },
  task: { zh: '规划任务', en: 'task' },
  pledge: { zh: '实事', en: 'pledge' },
  'policy-document': { zh: '政策文件', en: 'policy document' },
  indicator: { zh: '指标', en: 'indicator' },
  meeting: { zh: '会议', en: 'meeting' },
} as const satisfies Record<string, Words>

export type Matter = { readonly kind: keyof typeof aboutKinds; readonly id: string }

export const aboutOf = ({ kind, id }: Matter): string => `${kind}:${id}`

/** What an `about` says; undefined when it is of another domain. */
export function matterOf(about: string): Matter | undefined {
  const [kind = '', ...id] = about.split(':')
  return Object.hasOwn(aboutKinds, kind) ? { kind: kind as Matter['kind'], id: id.join(':') } : undefined
}

/** Who answers for a case of these processes; others are nobody's. */
export const answering: Readonly<Record<string, string>> = {
  obligation: 'unit',
  slip: 'handler',
  decision: 'unit',
  pledge: 'owner',
  'policy-document': 'drafter',
}
