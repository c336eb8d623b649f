/** 结对帮扶、定期走访探视: what Zhangdian's villages are to try out beyond ordinary visits. */
import { cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(zhangdian14, '2.1.6')]

export const pairedVisits = programme({
  id: 'paired-visits',
  partOf: 'home-visit-service',
  name: {
    zh: '结对帮扶和定期走访探视',
    en: 'A helping partner and visits at fixed times',
    easy: '固定的人，定时来看您',
  },
  serves: 'person',
  summary: {
    zh: '村（社区）探索结对帮扶、定期走访探视，帮助残疾人应对突发灾害事故。',
    en: 'Villages try out helping partners and regular visits, so that people come through disasters and accidents.',
    easy: '村里在试：固定一个人，定时来看您，出了事来帮您。',
  },
  bring: [identityCard],
  variants: [
    {
      ...inZhangdian,
      basis,
      standing: 'explored',
      eligible: disabledPerson.because(...basis),
      amount: inKind(
        {
          zh: '结对帮扶、定期走访探视（间隔未写明）',
          en: 'A helping partner, visits at fixed times (not said how often)',
          easy: '固定的人定时来看您',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
