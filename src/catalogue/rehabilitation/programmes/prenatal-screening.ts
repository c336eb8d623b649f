/** 婚前、孕前、围孕期保健和产前筛查: prevention before a child is born. */
import { cite, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { childbearing } from '../facts/childbearing.ts'

const basis = [cite(zhangdian14, '2.2.1')]

export const prenatalScreening = programme({
  id: 'prenatal-screening',
  partOf: 'child-screening',
  name: {
    zh: '孕产保健和产前筛查',
    en: 'Care and screening before birth',
    easy: '生孩子以前，做检查',
  },
  serves: 'person',
  summary: {
    zh: '婚前、孕前、围孕期保健，产前筛查和诊断，预防出生缺陷。',
    en: 'Care before marriage and pregnancy and during it, and screening before birth.',
    easy: '结婚前、怀孕时做检查，让孩子健康。',
  },
  bring: [identityCard],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: childbearing.oneOf('marrying', 'planning', 'expecting').because(...basis),
      amount: service(
        '婚前、孕前、围孕期保健，产前筛查和诊断',
        'Care before marriage and pregnancy and during it; screening and diagnosis before birth',
        '结婚前、怀孕时的检查',
      ),
    },
  ],
})
