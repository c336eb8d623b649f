/** 残疾人康复保险: the plan only explores it, and says nothing of who or what. */
import { cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

const id = 'rehab-insurance-pilot'
const basis = [cite(yangjiang14, '3.1.4')]

export const rehabInsurancePilot = programme({
  id,
  name: {
    zh: '残疾人康复保险（探索）',
    en: 'Rehabilitation insurance (being tried out)',
    easy: '康复保险（还在试）',
  },
  serves: 'person',
  summary: {
    zh: '康复保险还在探索，参保对象和待遇尚未规定。',
    en: 'The plan means to try out rehabilitation insurance; who is insured and for what is not laid down.',
    easy: '政府在试一种保险，给做康复的残疾人。还没有定下来。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'explored',
      eligible: leftOpen(`${id}.members`, {
        zh: '属于康复保险的参保对象',
        en: 'Belongs to those the rehabilitation insurance covers',
        easy: '是康复保险要保的人',
      }).because(...basis),
      amount: inKind(
        { zh: '康复保险保障', en: 'Cover by rehabilitation insurance', easy: '康复保险' },
        'insurance',
        'unstated',
      ),
    },
  ],
})
