/** 公共服务机构费用减免、优先服务: the plan only urges institutions to give it. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.1.2')]

export const publicInstitutionFeeRelief = programme({
  id: 'public-institution-fee-relief',
  name: {
    zh: '公共服务机构费用减免和优先服务',
    en: 'Lower fees and first service in public institutions',
    easy: '看病、上学、办事，少花钱、先办',
  },
  serves: 'person',
  summary: {
    zh: '医疗、教育、文体、法律、通信等公共服务机构，由政府推动其对残疾人少收费、先服务；是否实行以各机构为准。',
    en: 'Hospitals, schools, culture, sport, legal and telecom services are urged to charge less and serve first.',
    easy: '医院、学校、图书馆、体育馆，请他们给残疾人少收钱、先服务。',
  },
  bring: [certificateItself, identityCard],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'supported',
      eligible: disabledPerson.because(...basis),
      amount: inKind(
        {
          zh: '费用减免优惠，优先服务和支持性服务',
          en: 'Lower fees, first service and support',
          easy: '少花钱，先办事，有人帮',
        },
        'relief',
        'unstated',
      ),
    },
  ],
})
