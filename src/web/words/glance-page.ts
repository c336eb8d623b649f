/** Words of "my area at a glance". */
import type { StaffPhrases } from './phrases.ts'

export const glanceWords = {
  title: (area: string) => ({ zh: `${area}概况`, en: `${area} at a glance` }),
  asOf: (on: string) => ({ zh: `数据截至 ${on}`, en: `As of ${on}` }),
  urgent: { zh: '已超期或即将到期的待办', en: 'Overdue or due soon' },
  wholeQueue: { zh: '查看全部待办', en: 'All my tasks' },
  work: { zh: '等您处理', en: 'Waiting for you' },
  noWork: { zh: '现在没有等您处理的事。', en: 'Nothing is waiting for you now.' },
  nothingHere: {
    zh: '您的岗位不查看人员、补贴和规划数字，这里没有要您处理的事。',
    en: 'Your office does not see people, payments or figures of the plan, so nothing is shown here.',
  },
  numbers: { zh: '数字', en: 'Numbers' },
  indicators: { zh: '指标', en: 'Indicators' },
  dueBy: (on: string) => ({ zh: `${on}前`, en: `by ${on}` }),
} satisfies StaffPhrases
