/** Words of the page of the plan's own words. */
import type { PlainPhrases } from './phrases.ts'

export const planTextWords = {
  title: { zh: '规划全文', en: 'The plan in full', easy: '规划原文' },
  lead: {
    zh: '下面是规划的原文。从待遇页面的“依据”点进来时，所依据的那一条会标出来。',
    en: 'The plan in its own words, which are Chinese. When you come from the basis of a benefit, the clause it stands on is marked.',
    easy: '这是规划的原话，字很多。从“依据”点进来，要看的那一条有颜色。',
  },
  publishedOn: (on: string) => ({ zh: `公布于 ${on}`, en: `Published on ${on}`, easy: `${on} 写的` }),
  contents: { zh: '目录', en: 'Contents', easy: '有哪些部分' },
  table: { zh: '表格', en: 'Table', easy: '表' },
  toText: { zh: '看规划全文', en: 'Read the plan in full', easy: '看规划原文' },
} as const satisfies PlainPhrases
