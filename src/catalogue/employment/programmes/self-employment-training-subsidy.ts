/** 自主就业创业职业培训补贴; that of everybody else is `vocational-training-subsidy`. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { ownBusiness } from '../groups.ts'

const id = 'self-employment-training-subsidy'
const name = {
  zh: '自主就业创业职业培训补贴',
  en: 'Training subsidy for the self-employed',
  easy: '自己做生意，学技术有补贴',
}
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 14)] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '自主就业创业职业培训补贴标准',
      en: 'Rate of the training subsidy for the self-employed',
      easy: '学技术补多少钱',
    },
  },
  [place],
)

export const selfEmploymentTrainingSubsidy = programme({
  id,
  partOf: 'self-employment-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '残疾人自主就业创业，参加职业培训给予补贴。',
    en: 'Money for people on their own account who take vocational training.',
    easy: '自己做生意的人去学技术，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, ownBusiness, qualifies(id, name)).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
