/** Words of what is known about a person and of stating a record. */
import type { StaffPhrases } from './phrases.ts'

export const knownWords = {
  known: { zh: '已了解的情况', en: 'What is known' },
  count: (known: number, unknown: number) =>
    unknown === 0
      ? { zh: `已知 ${known} 项`, en: `${known} known` }
      : { zh: `已知 ${known} 项，未知 ${unknown} 项`, en: `${known} known, ${unknown} unknown` },
  unknown: { zh: '还不清楚：', en: 'Not known yet: ' },
  nothingOf: (kinds: number) => ({
    zh: `另有 ${kinds} 类情况没有任何记录`,
    en: `Nothing recorded of ${kinds} more`,
  }),
  state: { zh: '登记或更正', en: 'Record or correct' },
} satisfies StaffPhrases

export const recordWords = {
  title: (kind: string, kindEn: string) => ({ zh: `登记：${kind}`, en: `Record: ${kindEn}` }),
  lead: {
    zh: '表中已填的是目前的记录。请改正有变化的地方；不清楚的选“不清楚”或者留空。保存后旧记录仍可查看。',
    en: 'What stands in the form is on record. Change what has changed; choose “I do not know”, or leave open, what is not known. The old record stays visible.',
  },
  save: { zh: '保存记录', en: 'Save the record' },
  back: { zh: '不保存，返回', en: 'Back without saving' },
} satisfies StaffPhrases
