/** 困难残疾人家庭农业保险补贴: whether a share of the premium or a sum, the plan does not say. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, hardship, qualifies } from '../../terms.ts'
import { farmProof } from '../bring.ts'
import { farmProject } from '../facts/work.ts'

const id = 'farm-insurance-subsidy'
const name = {
  zh: '困难残疾人家庭农业保险补贴',
  en: 'Farm-insurance subsidy for families in hardship',
  easy: '种地、养殖的保险，有补贴',
}
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.6')] }

const subsidy = openRate(
  { id, name: { zh: '农业保险补贴标准', en: 'Rate of the farm-insurance subsidy', easy: '保险补多少钱' } },
  [place],
)

export const farmInsuranceSubsidy = programme({
  id,
  name,
  serves: 'household',
  summary: {
    zh: '困难残疾人家庭的种植、养殖项目，按规定给予农业保险补贴。',
    en: 'Money towards insurance of the crops or animals of families in hardship.',
    easy: '家里困难，种地、养殖买了保险，政府补一些钱。',
  },
  bring: [identityCard, householdRegister, certificateItself, farmProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(
        disabledPerson,
        hardship(yangjiang14),
        farmProject.holds,
        qualifies(id, name, 'household'),
      ).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
