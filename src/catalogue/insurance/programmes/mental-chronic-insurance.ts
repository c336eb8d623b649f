/** 严重精神障碍门诊慢特病保障: outpatient treatment of a severe mental disorder on either medical insurance. */
import { all, cite, openRate, programme, share } from '#policy'
import { diagnosis, identityCard } from '../../bring.ts'
import { severeMentalDisorder } from '../../facts/health.ts'
import { medical } from '../../facts/insurance.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { enrolmentProof, medicalBills } from '../bring.ts'

const id = 'mental-chronic-insurance'
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }

const percent = openRate(
  {
    id,
    unit: 'percent',
    name: {
      zh: '严重精神障碍门诊慢特病支付比例',
      en: 'Share of outpatient costs of a severe mental disorder insurance pays',
      easy: '门诊看病报销多少',
    },
  },
  [zhangdian],
)

export const mentalChronicInsurance = programme({
  id,
  name: {
    zh: '严重精神障碍门诊慢特病保障',
    en: 'Outpatient cover for a severe mental disorder',
    easy: '精神方面的病很重，门诊也能报销',
  },
  serves: 'person',
  summary: {
    zh: '严重精神障碍的门诊费用，职工医保和居民医保按门诊慢特病支付。',
    en: 'Medical insurance pays towards outpatient treatment of a severe mental disorder.',
    easy: '精神方面的病很重的人，不住院看病，医保也报销。',
  },
  bring: [identityCard, diagnosis, enrolmentProof, medicalBills],
  variants: [
    {
      ...zhangdian,
      eligible: all(severeMentalDisorder.holds, medical.oneOf('employees', 'residents')).because(
        ...zhangdian.basis,
      ),
      amount: share('unstated', {
        of: {
          zh: '严重精神障碍门诊费用',
          en: 'outpatient costs of a severe mental disorder',
          easy: '门诊看病的钱',
        },
        percent,
        form: 'reimbursement',
      }),
    },
  ],
})
