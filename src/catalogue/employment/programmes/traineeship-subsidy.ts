/** 见习补贴: for trainees who qualify; no age is stated for them. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { practiceProof } from '../bring.ts'
import { practice } from '../facts/work.ts'

const id = 'traineeship-subsidy'
const name = { zh: '就业见习补贴', en: 'Subsidy during a traineeship', easy: '见习的补贴' }
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 15)] }

const subsidy = openRate(
  { id, name: { zh: '就业见习补贴标准', en: 'Rate of the traineeship subsidy', easy: '见习补多少钱' } },
  [place],
)

export const traineeshipSubsidy = programme({
  id,
  partOf: 'internship-subsidy',
  name,
  serves: 'person',
  summary: {
    zh: '符合条件的残疾人参加就业见习，给予见习补贴。',
    en: 'Money for trainees with a disability who meet the conditions.',
    easy: '刚开始工作，先在单位见习，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, practiceProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, practice.is('traineeship'), qualifies(id, name)).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
