/** 辅助性就业残疾人社会保险补贴. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { workProof } from '../bring.ts'

const id = 'auxiliary-insurance-subsidy'
const place = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '辅助性就业社会保险补贴标准',
      en: 'Rate of the social-insurance subsidy',
      easy: '社会保险补多少钱',
    },
  },
  [place],
)

export const auxiliaryInsuranceSubsidy = programme({
  id,
  partOf: 'auxiliary-employment-aid',
  name: {
    zh: '辅助性就业社会保险补贴',
    en: 'Social-insurance subsidy in auxiliary employment',
    easy: '做简单的工作，社会保险有补贴',
  },
  serves: 'person',
  summary: {
    zh: '为辅助性就业残疾人提供社会保险补贴。',
    en: 'Money towards the insurance of people in auxiliary employment.',
    easy: '您做简单的工作，社会保险的钱，政府补一些。',
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
