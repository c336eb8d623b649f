/** Rates of the two subsidies: what the plans state, and what they leave to an office. */
import { day, yuan } from '#kernel'
import { cite, rate } from '#policy'
import { yangjiang } from '../places.ts'
import { inLinhe, inShenzhen, inShuozhou, inUnnamedDistrict, inZhangdian } from '../scopes.ts'
import { districtXiaokang } from '../sources/district-xiaokang.ts'
import { linhe14 } from '../sources/linhe14.ts'
import { shenzhenTasks } from '../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../sources/shuozhou13.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { zhangdian14 } from '../sources/zhangdian14.ts'

/** Yangjiang's plan names the rates of 2020 and leaves later ones to the adjustment mechanism. */
const statedIn2020 = {
  in: yangjiang,
  from: day('2020-01-01'),
  to: day('2020-12-31'),
  because: [cite(yangjiang14, '1.1')],
}

const leftToOffices = [
  {
    in: yangjiang,
    from: day('2021-01-01'),
    open: true,
    because: [cite(yangjiang14, '3.1.2'), cite(yangjiang14, 'box-2', 2)],
  },
  { in: inLinhe.in, from: inLinhe.from, open: true, because: [cite(linhe14, '3.1.1')] },
  { in: inShenzhen.in, from: inShenzhen.from, open: true, because: [cite(shenzhenTasks, 'annex', 3)] },
  { in: inShuozhou.in, from: inShuozhou.from, open: true, because: [cite(shuozhou13, 'annex', 2)] },
  { in: inZhangdian.in, from: inZhangdian.from, open: true, because: [cite(zhangdian14, '2.1.3')] },
  {
    in: inUnnamedDistrict.in,
    from: inUnnamedDistrict.from,
    open: true,
    because: [cite(districtXiaokang, 'annex', 1)],
  },
] as const

export const livingSubsidyRate = rate({
  id: 'living-subsidy',
  name: { zh: '困难残疾人生活补贴标准', en: 'Rate of the living subsidy', easy: '生活补贴每月多少钱' },
  periods: [{ ...statedIn2020, value: yuan(175) }, ...leftToOffices],
})

export const nursingSubsidyRate = rate({
  id: 'nursing-subsidy',
  name: { zh: '重度残疾人护理补贴标准', en: 'Rate of the nursing subsidy', easy: '护理补贴每月多少钱' },
  periods: [{ ...statedIn2020, value: yuan(235) }, ...leftToOffices],
})
