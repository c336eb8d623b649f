/** 企业职工基本养老保险病残津贴: paid by the employees’ pension scheme under rules of the state. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { pension } from '../../facts/insurance.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { enrolmentProof } from '../bring.ts'

const id = 'disability-allowance'
const name = {
  zh: '企业职工基本养老保险病残津贴',
  en: 'Disability allowance of the employees’ pension',
  easy: '职工养老保险的病残津贴',
}
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4')] }

const allowance = openRate(
  { id, name: { zh: '病残津贴标准', en: 'Rate of the disability allowance', easy: '病残津贴给多少钱' } },
  [yangjiang],
)

export const disabilityAllowance = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '参加企业职工养老保险的残疾人，达到规定条件的，领取病残津贴。',
    en: 'An allowance for insured employees whose disability meets the conditions.',
    easy: '在单位参加了养老保险、有残疾的人，够条件的，可以领一笔钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, pension.is('employees'), qualifies(id, name)).because(...yangjiang.basis),
      amount: paid(allowance),
    },
  ],
})
