/** What assigning could not know, as the page asks it. */
import type { Words } from '#kernel'
import type { AssignmentQuestion } from '#supervision'

type Told = { readonly says: Words; readonly near: readonly string[] }

const said = {
  lead: { zh: '规划没有写明谁牵头', en: 'the plan does not say who leads' },
  units: { zh: '规划没有写明责任单位', en: 'the plan names no unit' },
} as const

/** Why a name does not lead to a unit. */
const whys = {
  unknown: (written: string) => ({
    zh: `单位名录里找不到“${written}”`,
    en: `“${written}” is not in the register of units`,
  }),
  several: (written: string) => ({
    zh: `“${written}”可能是几个单位，请说明是哪一个`,
    en: `“${written}” may be several units; say which`,
  }),
  ended: (written: string) => ({
    zh: `“${written}”已经撤并，请说明由谁接手`,
    en: `“${written}” has ended; say who carries on`,
  }),
  'no-members': (written: string) => ({
    zh: `还没有人说明“${written}”包括哪些单位`,
    en: `nobody has said which units “${written}” are`,
  }),
} as const

export function assignedTold(question: AssignmentQuestion): Told {
  if (question.asks !== 'unit') return { says: said[question.asks], near: [] }
  const { written, why, near } = question
  // `9901:民政局`: the name is enough for people.
  return { says: whys[why](written), near: near.map((id) => id.slice(id.indexOf(':') + 1)) }
}
