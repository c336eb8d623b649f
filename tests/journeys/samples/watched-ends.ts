/** The place, task and units the samples of supervision share. */
import type { NamedTask } from '#web'
import { planTitle } from './plan-of-sample.ts'

export const county = '4417'
export const idOf = (n: number) => `019b0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`
export const plan = '019a0000-0000-7000-8000-000000000001'
export const caseHere = (n: number) => ({ county, id: idOf(n) })

export const task: NamedTask = {
  plan,
  task: 'task:12',
  name: '12. 制定康复机构管理办法',
  planTitle,
}

export const units = ['残联', '民政局', '卫生健康局', '教育局'].map((name) => ({ id: `4417:${name}`, name }))
