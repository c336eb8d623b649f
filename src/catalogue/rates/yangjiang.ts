/** Yangjiang's rates of the two subsidies: known for 2020; the plan leaves later years to the adjustment mechanism. */
import { day, yuan } from '#kernel'
import { cite, rate } from '#policy'
import { yangjiang } from '../places.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'

const stated = {
  in: yangjiang,
  from: day('2020-01-01'),
  to: day('2020-12-31'),
  because: [cite(yangjiang14, '1.1')],
}

const leftToOffice = {
  in: yangjiang,
  from: day('2021-01-01'),
  open: true,
  because: [cite(yangjiang14, '3.1.2'), cite(yangjiang14, 'box-2', 2)],
} as const

export const livingSubsidyRate = rate({
  id: 'living-subsidy',
  name: { zh: '困难残疾人生活补贴标准', en: 'Rate of the living subsidy', easy: '生活补贴每月多少钱' },
  periods: [{ ...stated, value: yuan(175) }, leftToOffice],
})

export const nursingSubsidyRate = rate({
  id: 'nursing-subsidy',
  name: { zh: '重度残疾人护理补贴标准', en: 'Rate of the nursing subsidy', easy: '护理补贴每月多少钱' },
  periods: [{ ...stated, value: yuan(235) }, leftToOffice],
})
