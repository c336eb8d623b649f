/** Words inside the parts every page is made of. */
import type { PlainPhrases } from './phrases.ts'

export const parts = {
  errorTitle: { zh: '有内容需要更正', en: 'There is a problem', easy: '有地方要改一改' },
  errorHere: { zh: '请更正：', en: 'Error: ', easy: '请改：' },
  year: { zh: '年', en: 'Year', easy: '年' },
  month: { zh: '月', en: 'Month', easy: '月' },
  dayOfMonth: { zh: '日', en: 'Day', easy: '日' },
  change: { zh: '修改', en: 'Change', easy: '改' },
  pages: { zh: '翻页', en: 'Pages', easy: '翻页' },
  previous: { zh: '上一页', en: 'Previous page', easy: '上一页' },
  next: { zh: '下一页', en: 'Next page', easy: '下一页' },
  pageOf: (page: number, pages: string) => ({
    zh: `第 ${page} 页，共 ${pages} 页`,
    en: `Page ${page} of ${pages}`,
    easy: `第 ${page} 页，一共 ${pages} 页`,
  }),
  verdictYes: { zh: '符合', en: 'Met', easy: '符合' },
  verdictNo: { zh: '不符合', en: 'Not met', easy: '不符合' },
  verdictUnknown: { zh: '还不知道', en: 'Not known', easy: '还不知道' },
  allOf: { zh: '下面每一条都要符合', en: 'Every one of these must be met', easy: '下面的都要符合' },
  anyOf: { zh: '下面符合一条就可以', en: 'One of these is enough', easy: '下面有一条符合就行' },
  noneOf: { zh: '下面这条不能成立', en: 'This must not be the case', easy: '不能有下面的情况' },
  itIs: (value: string) => ({ zh: `现在：${value}`, en: `Now: ${value}`, easy: `现在：${value}` }),
  mustBe: (limit: string) => ({ zh: `要求：${limit}`, en: `Required: ${limit}`, easy: `要：${limit}` }),
  basis: { zh: '依据', en: 'Basis', easy: '哪里写的' },
  notRecorded: { zh: '没有记录', en: 'No record', easy: '没有记录' },
  base: { zh: '基数', en: 'Base', easy: '开始时' },
  target: { zh: '目标', en: 'Target', easy: '要做到' },
  now: { zh: '现在', en: 'Now', easy: '现在' },
  protectedValue: {
    zh: '人数很少，为保护个人不公布',
    en: 'Few people: not shown, to protect them',
    easy: '人很少，不写出来，保护他们',
  },
  /** In a table, where the sentence below says which rows are meant: small groups, and those that would tell them. */
  protectedShort: { zh: '为保护个人不公布', en: 'Not shown, to protect people', easy: '不写，保护大家' },
  notComputed: { zh: '还没有可以计算的记录', en: 'No records to compute it from yet', easy: '还算不出来' },
  scaleFrom: (floor: string) => ({
    zh: `纵轴从 ${floor} 开始`,
    en: `Scale starts at ${floor}`,
    easy: `从 ${floor} 画起`,
  }),
  sortedUp: { zh: '从小到大', en: 'ascending', easy: '从小到大' },
  sortedDown: { zh: '从大到小', en: 'descending', easy: '从大到小' },
  sortBy: (what: string) => ({ zh: `按${what}排序`, en: `Sort by ${what}`, easy: `按${what}排` }),
  tableScrolls: { zh: '表格可以左右滚动', en: 'The table scrolls sideways', easy: '表可以左右移动' },
} satisfies PlainPhrases
