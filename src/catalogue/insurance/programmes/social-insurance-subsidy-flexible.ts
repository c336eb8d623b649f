/** 社会保险补贴（灵活就业）: for people in flexible work; the other part is the employers’. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { enrolmentProof } from '../bring.ts'

const id = 'social-insurance-subsidy-flexible'
const name = {
  zh: '社会保险补贴（灵活就业残疾人）',
  en: 'Social-insurance subsidy for flexible work',
  easy: '打零工的人，补社保的钱',
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '灵活就业残疾人社会保险补贴标准',
      en: 'Rate of the social-insurance subsidy for flexible work',
      easy: '打零工补多少社保',
    },
  },
  [zhangdian],
)

export const socialInsuranceSubsidyFlexible = programme({
  id,
  partOf: 'social-insurance-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '灵活就业的残疾人达到规定条件的，领取社会保险补贴。',
    en: 'People in flexible work are helped with their social-insurance contributions.',
    easy: '您打零工，自己交社保，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof, accountBook],
  variants: [
    {
      ...zhangdian,
      eligible: all(disabledPerson, workState.is('flexible'), qualifies(id, name)).because(
        ...zhangdian.basis,
      ),
      amount: paid(subsidy),
    },
  ],
})
