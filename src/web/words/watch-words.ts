/** Words shared by the pages of supervision: its tabs, years, units, and what is missing in a form. */
import type { StaffPhrases } from './phrases.ts'

export const watchWords = {
  tabs: { zh: '督查督办栏目', en: 'Parts of supervision' },
  board: { zh: '任务亮灯', en: 'Lamp board' },
  slips: { zh: '督办单', en: 'Slips' },
  circulars: { zh: '通报', en: 'Circulars' },
  documents: { zh: '政策文件', en: 'Policy documents' },
  pledges: { zh: '助残实事', en: 'Pledges' },
  meetings: { zh: '会议', en: 'Meetings' },
  budget: { zh: '预算项目', en: 'Budget' },
  years: { zh: '年份', en: 'Years' },
  yearOf: (year: string) => ({ zh: `${year}年`, en: year }),
  unit: { zh: '责任单位', en: 'Unit' },
  chooseUnit: { zh: '请选择单位', en: 'Choose a unit' },
  none: { zh: '不关联', en: 'None' },
  lamp: { zh: '灯', en: 'Lamp' },
  stage: { zh: '环节', en: 'Stage' },
  nobody: { zh: '还没有确定', en: 'not named yet' },
  notSaid: { zh: '没有写明', en: 'not stated' },
  done: { zh: '已登记。', en: 'Recorded.' },
  unitMissing: { zh: '请选择单位', en: 'Choose a unit' },
  dayMissing: { zh: '请填写日历上有的日期', en: 'Enter a date that exists' },
  dayToCome: {
    zh: '这一天还没有到，请填写已经发生的日期',
    en: 'This day is still to come; enter one that has passed',
  },
  wholeMissing: { zh: '请填写整数，不带单位', en: 'Enter a whole number without a unit' },
  moneyMissing: {
    zh: '请填写大于零的金额，单位为元，最多两位小数',
    en: 'Enter yuan, more than nothing, with at most two decimals',
  },
} satisfies StaffPhrases
