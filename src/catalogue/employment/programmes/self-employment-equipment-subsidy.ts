/** 自主就业创业设施设备购置改造补贴. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { ownBusinessProof } from '../bring.ts'
import { ownBusiness } from '../groups.ts'

const id = 'self-employment-equipment-subsidy'
const name = {
  zh: '自主就业创业设施设备购置改造补贴',
  en: 'Equipment subsidy for the self-employed',
  easy: '自己做生意，买设备有补贴',
}
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 14), cite(yangjiang14, '3.2.1')] }

const subsidy = openRate(
  {
    id,
    name: { zh: '设施设备购置改造补贴标准', en: 'Rate of the equipment subsidy', easy: '买设备补多少钱' },
  },
  [place],
)

export const selfEmploymentEquipmentSubsidy = programme({
  id,
  partOf: 'self-employment-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '残疾人自主就业创业，购置、改造设施设备给予补贴。',
    en: 'Money for people on their own account who buy or convert equipment.',
    easy: '自己做生意要买设备、改设备，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, ownBusinessProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, ownBusiness, qualifies(id, name)).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
