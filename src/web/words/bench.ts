/** Words around every page of officers. */
import type { StaffPhrases } from './phrases.ts'

export const bench = {
  name: { zh: '同行工作台', en: 'Tongxing workbench' },
  navigation: { zh: '工作台栏目', en: 'Workbench sections' },
  glance: { zh: '本地概况', en: 'My area' },
  queue: { zh: '我的待办', en: 'My tasks' },
  supervision: { zh: '督查督办', en: 'Supervision' },
  dueNow: (n: string) => ({ zh: `，${n} 项已超期或即将到期`, en: `, ${n} overdue or due soon` }),
  board: { zh: '规划任务', en: 'Plan board' },
  plans: { zh: '规划文件', en: 'Plan documents' },
  units: { zh: '单位名录', en: 'Units' },
  indicators: { zh: '指标', en: 'Indicators' },
  evaluations: { zh: '评估考核', en: 'Evaluation' },
  people: { zh: '人员', en: 'People' },
  sweeps: { zh: '政策找人', en: 'Sweeps' },
  lists: { zh: '人员名单', en: 'Lists' },
  numbers: { zh: '待定标准', en: 'Numbers to set' },
  whatIf: { zh: '政策测算', en: 'What if' },
  payRuns: { zh: '补贴发放', en: 'Pay runs' },
  signOut: { zh: '退出', en: 'Sign out' },
  area: { zh: '地区', en: 'Area' },
  all: { zh: '全部', en: 'All' },
  show: { zh: '查看', en: 'Show' },
  unknownArea: { zh: '所在乡镇不明', en: 'Town unknown' },
  publicSite: { zh: '公众网站', en: 'Public site' },
} satisfies StaffPhrases
