/** Words of where units stand with a promise, for everybody. */
import type { PlainPhrases } from './phrases.ts'

export const standingWords = {
  units: { zh: '各单位落实情况', en: 'Where each unit stands', easy: '谁在做，做到哪了' },
  reportedOn: (on: string) => ({
    zh: `最近一次反馈：${on}`,
    en: `last report ${on}`,
    easy: `${on}说过一次`,
  }),
  why: { zh: '原因说明：', en: 'The reason:', easy: '为什么：' },
  noReason: {
    zh: '还没有公布。',
    en: 'none has been published yet.',
    easy: '还没有说。',
  },
  asOf: (on: string) => ({
    zh: `各单位落实情况由残工委办公室公布，截至 ${on}。`,
    en: `Where units stand is published by the committee’s office, as of ${on}.`,
    easy: `到 ${on} 为止`,
  }),
  before: { zh: '以前公布的情况', en: 'What was published before', easy: '以前是怎么样的' },
} satisfies PlainPhrases
