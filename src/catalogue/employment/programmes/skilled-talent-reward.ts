/** 残疾人职业技能人才奖励. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { skillCertificate } from '../bring.ts'

const id = 'skilled-talent-reward'
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1')] }

const reward = openRate(
  { id, name: { zh: '职业技能人才奖励标准', en: 'Reward for skilled people', easy: '技术好，奖多少钱' } },
  [place],
)

const skilled = leftOpen(`${id}.skilled`, {
  zh: '属于职业技能人才（规划未写明标准）',
  en: 'Is a person of professional skill (not defined)',
  easy: '技术很好',
})

export const skilledTalentReward = programme({
  id,
  name: { zh: '残疾人职业技能人才奖励', en: 'Reward for skilled people', easy: '技术好，有奖励' },
  serves: 'person',
  summary: {
    zh: '奖励残疾人职业技能人才。',
    en: 'Rewards people with disabilities who excel in their trade.',
    easy: '技术学得很好的残疾人，政府给奖励。',
  },
  bring: [identityCard, certificateItself, skillCertificate, accountBook],
  variants: [
    { ...place, eligible: all(disabledPerson, skilled).because(...place.basis), amount: paid(reward) },
  ],
})
