/** 严重精神障碍患者监护补贴: paid to the guardian, asked through the person under guardianship. */
import { yuan } from '#kernel'
import { all, cite, openRate, paid, perYear, programme } from '#policy'
import { accountBook, diagnosis, guardianCard } from '../../bring.ts'
import { hasGuardian } from '../../facts/family.ts'
import { severeMentalDisorder } from '../../facts/health.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

const id = 'mental-guardian-subsidy'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.3'), cite(yangjiang14, 'annex', 23)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 5)] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '严重精神障碍患者监护补贴标准',
      en: 'Rate of the guardians’ subsidy',
      easy: '给监护人补多少钱',
    },
  },
  [yangjiang],
)

export const mentalGuardianSubsidy = programme({
  id,
  name: {
    zh: '严重精神障碍患者监护补贴',
    en: 'Subsidy for guardians of people with a severe mental disorder',
    easy: '给监护人的补贴',
  },
  serves: 'guardian',
  summary: {
    zh: '对严重精神障碍患者的监护人给予补贴。',
    en: 'Money for those who act as guardians of people with a severe mental disorder.',
    easy: '有人精神方面的病很重，您是他的监护人。政府给您一笔钱。',
  },
  bring: [guardianCard, diagnosis, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: all(severeMentalDisorder.holds, hasGuardian.holds).because(...yangjiang.basis),
      amount: paid(subsidy),
    },
    {
      ...fictional,
      eligible: all(severeMentalDisorder.holds, hasGuardian.holds).because(...fictional.basis),
      amount: perYear(yuan(2400)),
    },
  ],
})
