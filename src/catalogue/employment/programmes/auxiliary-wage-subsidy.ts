/** 辅助性就业残疾人工资性补贴. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { workProof } from '../bring.ts'

const id = 'auxiliary-wage-subsidy'
const place = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5')] }

const subsidy = openRate(
  {
    id,
    name: { zh: '辅助性就业工资性补贴标准', en: 'Rate of the wage subsidy', easy: '做简单的工作，补多少钱' },
  },
  [place],
)

export const auxiliaryWageSubsidy = programme({
  id,
  partOf: 'auxiliary-employment-aid',
  name: {
    zh: '辅助性就业工资性补贴',
    en: 'Wage subsidy in auxiliary employment',
    easy: '做简单的工作，工资有补贴',
  },
  serves: 'person',
  summary: {
    zh: '为辅助性就业残疾人提供工资性补贴。',
    en: 'Money on top of the pay of people in auxiliary employment.',
    easy: '您做简单的工作，政府补一些工资。',
  },
  bring: [identityCard, certificateItself, workProof, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, workState.is('auxiliary')).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
