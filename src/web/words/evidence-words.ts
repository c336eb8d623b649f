/** Why something is tied to a task, and what it says of it. */
import type { StaffPhrases } from './phrases.ts'

export const originWords = {
  cited: { zh: '政策依据引用了这项任务', en: 'cites this task' },
  registered: { zh: '登记时写明', en: 'said when registered' },
  confirmed: { zh: '由人确认', en: 'confirmed by a person' },
} satisfies StaffPhrases

/** What evidence says, by what it is about: issued, delivered and spent are three facts. */
export const evidenceWords = {
  issued: {
    done: { zh: '已印发', en: 'issued' },
    'under-way': { zh: '正在制定', en: 'being written' },
    'not-yet': { zh: '还没有起草', en: 'not begun' },
    unknown: { zh: '不知道是否印发', en: 'not known whether issued' },
  },
  delivered: {
    done: { zh: '已做到', en: 'delivered' },
    'under-way': { zh: '正在做', en: 'under way' },
    'not-yet': { zh: '还没有做', en: 'not begun' },
    unknown: { zh: '没有可以判断的记录', en: 'no records to tell' },
  },
  spent: {
    done: { zh: '资金已支出', en: 'money spent' },
    'under-way': { zh: '资金已有支出', en: 'some money spent' },
    'not-yet': { zh: '资金还没有支出', en: 'no money spent' },
    unknown: { zh: '不知道支出多少', en: 'spending not known' },
  },
} satisfies Readonly<Record<string, StaffPhrases>>

/** The kinds of the process `policy-document`. */
export const documentKinds = {
  measure: { zh: '办法、规定', en: 'measure' },
  scheme: { zh: '实施方案', en: 'scheme' },
  catalogue: { zh: '目录、清单', en: 'catalogue' },
  standard: { zh: '标准、规范', en: 'standard' },
} satisfies StaffPhrases
