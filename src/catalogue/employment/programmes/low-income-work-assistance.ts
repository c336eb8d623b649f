/** 与就业补助同时提供的就业援助. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, hardToEmploy, lowIncome } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 17)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 14), cite(shuozhou13, '3.2.6')] }

const help = inKind(
  { zh: '就业援助（内容未写明）', en: 'Help in finding work (not said which)', easy: '帮您找工作' },
  'service',
  'unstated',
)

export const lowIncomeWorkAssistance = programme({
  id: 'low-income-work-assistance',
  partOf: 'low-income-work-supplement',
  name: {
    zh: '低收入、就业困难残疾人就业援助',
    en: 'Help to find work for those of low income or hard to employ',
    easy: '收入低、找工作难，有人帮',
  },
  serves: 'person',
  summary: {
    zh: '对就业困难（阳江市还须低收入）的残疾人提供就业援助。',
    en: 'Help in finding work for those who find it hard (in Yangjiang also of low income).',
    easy: '找工作难，有人帮您找。',
  },
  bring: [identityCard, certificateItself, jobSeekerCard],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, hardToEmploy(yangjiang14), lowIncome(yangjiang14)).because(
        ...yangjiang.basis,
      ),
      amount: help,
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, hardToEmploy(shuozhou13)).because(...shuozhou.basis),
      amount: help,
    },
  ],
})
