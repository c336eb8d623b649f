/** Words of one indicator's page and its list of people still waiting. */
import type { StaffPhrases } from './phrases.ts'

export const indicatorWords = {
  asTable: { zh: '这些数字的表格', en: 'The same as a table' },
  trend: { zh: '变化', en: 'Trend' },
  period: { zh: '时间', en: 'Period' },
  areas: { zh: '按地区', en: 'By area' },
  part: { zh: '已有', en: 'Reached' },
  whole: { zh: '应有', en: 'Should be reached' },
  waiting: { zh: '还在等', en: 'Still waiting' },
  share: { zh: '比例', en: 'Share' },
  total: { zh: '合计', en: 'Total' },
  sums: {
    zh: '合计等于各行（含“所在乡镇不明”）相加。',
    en: 'The total is the sum of the rows, “town unknown” included.',
  },
  about: { zh: '这个数字怎么来的', en: 'Where the number comes from' },
  numerator: { zh: '分子', en: 'Counted' },
  denominator: { zh: '分母', en: 'Out of' },
  source: { zh: '来源', en: 'Source' },
  fresh: { zh: '算出时间', en: 'Computed' },
  newest: { zh: '最新一条记录', en: 'Newest record' },
  unknowns: { zh: '因资料不全无法判断', en: 'Cannot be judged for lack of records' },
  unknownPeople: (n: string) => ({
    zh: `${n} 人（不算在分母里）`,
    en: `${n} people (not in the denominator)`,
  }),
  seeWaiting: (n: string) => ({ zh: `查看还在等的 ${n} 人`, en: `See the ${n} people still waiting` }),
  mayNotSee: {
    zh: '名单只对有“查看人员”职责的工作人员开放。',
    en: 'The list is open only to officers with the duty to see people.',
  },
  waitingTitle: { zh: '还在等的人', en: 'People still waiting' },
  waitingLead: (n: string) => ({
    zh: `共 ${n} 人，按地区排列。`,
    en: `${n} people, in order of place.`,
  }),
  notComputed: {
    zh: '目前没有业务记录可以计算这项指标，因此不显示现值，也没有名单。',
    en: 'No record computes this indicator yet, so there is neither a present value nor a list.',
  },
  nobody: { zh: '没有人在等。', en: 'Nobody is waiting.' },
  person: { zh: '姓名', en: 'Name' },
  area: { zh: '地区', en: 'Area' },
  missing: { zh: '到了哪一步', en: 'How far it has come' },
  since: { zh: '查找发现', en: 'Found by sweep' },
  open: { zh: '打开', en: 'Open' },
} satisfies StaffPhrases
