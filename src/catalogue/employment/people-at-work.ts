/** For tests: somebody to be told apart from, and the days on which each plan holds. */
import { certified } from '../assistance/case-by-case.ts'
import { shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'

/** Forty-odd, without work, wishing for it. */
export const seeker = {
  ...certified,
  work_state: 'none',
  wants_work: true,
  hard_to_employ: true,
  low_income: false,
} as const

export const inShenzhen = { in: shenzhen, on: '2027-06-01', base: seeker }
export const inYangjiang = { in: yangjiang, on: '2022-06-01', base: seeker }
export const inShuozhou = { in: shuozhou, on: '2018-06-01', base: seeker }
export const inZhangdian = { in: zhangdian, on: '2022-06-01', base: seeker }
export const inDistrict = { in: unnamedDistrict, on: '2018-06-01', base: seeker }

export const withoutCertificate = { certificate_status: 'none' } as const
