/** 残疾人职业培训补贴: money towards training, by a policy of its own. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'vocational-training-subsidy'
const name = { zh: '残疾人职业培训补贴', en: 'Subsidy for vocational training', easy: '学技术的补贴' }
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.3')] }

const subsidy = openRate(
  { id, name: { zh: '职业培训补贴标准', en: 'Rate of the training subsidy', easy: '学技术补多少钱' } },
  [place],
)

export const vocationalTrainingSubsidy = programme({
  id,
  partOf: 'vocational-training',
  name,
  serves: 'person',
  summary: {
    zh: '残疾人参加职业培训，按政策给予补贴。',
    en: 'Money for people with disabilities who take vocational training.',
    easy: '去学技术，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, qualifies(id, name)).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
