/** Where and from when to when each plan's promises are read to hold: spread into a variant. */
import { day } from '#kernel'
import { linhe, shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from './places.ts'

/** Stated: 2021 to 2025. */
export const inYangjiang = { in: yangjiang, from: day('2021-01-01'), to: day('2025-12-31') } as const

/** Stated: 2016 to 2020; the document itself is of 10 August 2017. */
export const inShuozhou = { in: shuozhou, from: day('2016-01-01'), to: day('2020-12-31') } as const

/** Stated: the period of Zibo's plan, 2021 to 2025; the document itself is of 20 October 2022. */
export const inZhangdian = { in: zhangdian, from: day('2021-01-01'), to: day('2025-12-31') } as const

/** No period stated: the years its deadlines name, 2017 to 2020. */
export const inUnnamedDistrict = {
  in: unnamedDistrict,
  from: day('2017-01-01'),
  to: day('2020-12-31'),
} as const

/** No date stated anywhere: from the day the catalogue took it in, claiming nothing about earlier days, until something later is read. */
export const inShenzhen = { in: shenzhen, from: day('2026-11-23') } as const

/** Fictional. */
export const inLinhe = { in: linhe, from: day('2021-01-01') } as const
