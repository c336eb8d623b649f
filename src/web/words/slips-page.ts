/** Words of the list of supervision slips. */
import type { StaffPhrases } from './phrases.ts'

export const slipsWords = {
  title: { zh: '督办单', en: 'Slips' },
  lead: {
    zh: '督办单从立项到办结的每一步都有记录。先到期的排在前面。',
    en: 'Every step of a slip, from raising to closing, is recorded. The next one due comes first.',
  },
  open: { zh: '未办结', en: 'Open' },
  all: { zh: '全部', en: 'All' },
  filter: { zh: '范围', en: 'Which' },
  noneOpen: { zh: '没有未办结的督办单。', en: 'No slip is open.' },
  none: { zh: '还没有督办单。', en: 'There are no slips yet.' },
  slip: { zh: '督办事项', en: 'Slip' },
  about: { zh: '督办对象', en: 'About' },
  units: { zh: '承办单位', en: 'Units' },
  due: { zh: '本环节期限', en: 'This stage by' },
  noDue: { zh: '本环节没有期限', en: 'no limit in this stage' },
  ended: (on: string) => ({ zh: `${on}办结`, en: `closed on ${on}` }),
  raise: { zh: '督办单立项', en: 'Raise a slip' },
  more: { zh: '后面的', en: 'More' },
} satisfies StaffPhrases
