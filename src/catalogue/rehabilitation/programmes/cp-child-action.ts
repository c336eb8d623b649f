/** 脑瘫儿童康复救助专项行动: help along the whole way for children with cerebral palsy. */
import { all, cite, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { cerebralPalsy } from '../facts/health.ts'
import { child } from '../terms.ts'

const basis = [cite(zhangdian14, '2.2.3')]

export const cpChildAction = programme({
  id: 'cp-child-action',
  name: {
    zh: '脑瘫儿童康复救助专项行动',
    en: 'Help for children with cerebral palsy',
    easy: '脑瘫的孩子做康复',
  },
  serves: 'child',
  summary: {
    zh: '脑瘫儿童可以获得从筛查、诊断、康复医疗到康教融合的全程救助。',
    en: 'From screening and diagnosis to treatment and schooling for children with cerebral palsy.',
    easy: '孩子是脑瘫。看病、康复、上学，都有人帮。',
  },
  bring: [householdRegister, guardianCard, diagnosis],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(child(zhangdian14), cerebralPalsy.holds).because(...basis),
      amount: service(
        '筛查诊断、康复医疗、康教融合等一体化救助（标准未写明）',
        'Screening, diagnosis, treatment, rehabilitation with schooling (rate not stated)',
        '检查、看病、康复、上学（帮多少还没有写）',
      ),
    },
  ],
})
