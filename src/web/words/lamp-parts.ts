/** Words of what is left until a last day. */
import type { StaffPhrases } from './phrases.ts'

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`

export const lampParts = {
  today: { zh: '今天是最后一天', en: 'today is the last day' },
  leftWorkdays: (n: number) => ({ zh: `还有 ${n} 个工作日`, en: `${counted(n, 'workday')} left` }),
  leftNoWorkdays: (n: number) => ({
    zh: `还有 ${n} 天，其间没有工作日`,
    en: `${counted(n, 'day')} left, none of them a workday`,
  }),
  leftDays: (n: number) => ({
    zh: `还有 ${n} 天（当年工作日安排尚未公布）`,
    en: `${counted(n, 'day')} left (workdays of that year not announced yet)`,
  }),
  overWorkdays: (n: number) => ({ zh: `已超过 ${n} 个工作日`, en: `${counted(n, 'workday')} over` }),
  overDays: (n: number) => ({ zh: `已超过 ${n} 天`, en: `${counted(n, 'day')} over` }),
} satisfies StaffPhrases
