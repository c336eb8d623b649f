/** 就业援助范围: those who find it hard to get work, and qualify. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardToEmploy, qualifies } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const id = 'employment-assistance'
const name = { zh: '就业困难残疾人就业援助', en: 'Employment assistance', easy: '找工作难，有人帮' }
const places = [
  { plan: yangjiang14, ...inYangjiang, basis: [cite(yangjiang14, '3.2.4')] },
  { plan: zhangdian14, ...inZhangdian, basis: [cite(zhangdian14, '2.3.4')] },
]

export const employmentAssistance = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '就业困难、符合条件的残疾人，可以得到就业援助。',
    en: 'Those who find it hard to get work, and meet the conditions, are helped.',
    easy: '找工作很难的残疾人，政府帮着找工作。',
  },
  bring: [identityCard, certificateItself, jobSeekerCard],
  variants: places.map(({ plan, ...place }) => ({
    ...place,
    eligible: all(disabledPerson, hardToEmploy(plan), qualifies(id, name)).because(...place.basis),
    amount: inKind(
      { zh: '纳入就业援助范围', en: 'Employment assistance', easy: '有人帮您找工作' },
      'service',
      'unstated',
    ),
  })),
})
