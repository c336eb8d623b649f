/** 个人所得税减免. */
import { all, cite, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { atWork } from '../groups.ts'

const id = 'income-tax-relief'
const name = { zh: '个人所得税减免', en: 'Lower income tax', easy: '工资少交税' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.1')] }

const reduction = openRate(
  {
    id,
    unit: 'percent',
    name: { zh: '个人所得税减免幅度', en: 'Reduction of income tax', easy: '税少交多少' },
  },
  [yangjiang, zhangdian],
)

const relief = share('unstated', {
  of: { zh: '个人所得税', en: 'Income tax', easy: '工资要交的税' },
  percent: reduction,
  form: 'relief',
})

export const incomeTaxRelief = programme({
  id,
  partOf: 'benefit-taper',
  name,
  serves: 'person',
  summary: {
    zh: '就业残疾人按规定享受个人所得税减免。',
    en: 'People with disabilities at work pay less income tax.',
    easy: '残疾人上班，工资要交的税可以少交。',
  },
  bring: [identityCard, certificateItself, workProof],
  variants: [
    { ...yangjiang, eligible: all(disabledPerson, atWork).because(...yangjiang.basis), amount: relief },
    {
      ...zhangdian,
      eligible: all(disabledPerson, qualifies(id, name)).because(...zhangdian.basis),
      amount: relief,
    },
  ],
})
