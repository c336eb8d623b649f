/** 精神残疾人住院补助: money towards a stay in hospital, beside the help with medicine. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { medicalBills } from '../bring.ts'

const id = 'mental-hospital-aid'
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.4')] }

const aid = openRate(
  {
    id,
    name: {
      zh: '精神残疾人住院补助标准',
      en: 'Rate of the hospital subsidy for mental disability',
      easy: '住院补多少钱',
    },
  },
  [zhangdian],
)

export const mentalHospitalAid = programme({
  id,
  partOf: 'mental-medicine-hospital-aid',
  name: {
    zh: '精神残疾人住院补助',
    en: 'Hospital subsidy for people with a mental disability',
    easy: '精神残疾的人，住院有补助',
  },
  serves: 'person',
  summary: {
    zh: '区内的精神残疾人，住院可以得到补助。',
    en: 'Money towards a stay in hospital for people of the district with a mental disability.',
    easy: '精神残疾的人住院，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, medicalBills, accountBook],
  variants: [
    {
      ...zhangdian,
      eligible: all(disabledPerson, categories.has('mental')).because(...zhangdian.basis),
      amount: paid(aid),
    },
  ],
})
