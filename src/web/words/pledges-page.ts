/** Words of the public page of a year's pledges. */
import type { PlainPhrases } from './phrases.ts'

export const pledgesPageWords = {
  title: (year: string) => ({
    zh: `${year}年助残实事`,
    en: `Pledges of ${year}`,
    easy: `${year}年答应做的实事`,
  }),
  lead: {
    zh: '下面是当年答应办的实事：由谁来办、办多少、什么时候办完、核验的结果怎样。没有核验过的不算办成。',
    en: 'What was promised for the year: by whom, how much, by when, and what a check found. Nothing counts as done before it was checked.',
    easy: '这些是答应做的事。查过了，才算做好。',
  },
  asOf: (on: string) => ({ zh: `公布于 ${on}`, en: `Published on ${on}`, easy: `${on} 写的` }),
  kept: { zh: '已兑现', en: 'Kept', easy: '做到了' },
  short: { zh: '没有办够', en: 'Fell short', easy: '没有做够' },
  open: { zh: '还没有核验', en: 'Not checked yet', easy: '还没有查' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', easy: '不做了' },
  owner: { zh: '责任单位', en: 'Who', easy: '谁来做' },
  promised: { zh: '答应办', en: 'Promised', easy: '答应做' },
  found: { zh: '核验结果', en: 'A check found', easy: '查到' },
  notChecked: { zh: '还没有核验', en: 'not checked yet', easy: '还没有查' },
  due: { zh: '办完期限', en: 'By', easy: '什么时候做完' },
  notSaid: { zh: '没有写明', en: 'not stated', easy: '没有写' },
  amount: (n: string, of: string) => ({ zh: `${n}${of}`, en: `${n} ${of}`, easy: `${n}${of}` }),
  otherYears: { zh: '其他年份', en: 'Other years', easy: '别的年' },
  toPledges: {
    zh: '每年的助残实事办得怎么样',
    en: 'What became of each year’s pledges',
    easy: '每年答应做的实事',
  },
} satisfies PlainPhrases
