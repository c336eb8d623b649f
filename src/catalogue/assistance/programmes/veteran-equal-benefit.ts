/** 残疾军人同享惠及所有残疾人的待遇: the serviceman's certificate opens what is open to every person with a disability. */
import { cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { disabledServiceman } from '../../facts/armed-service.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { servicemanCertificate } from '../bring.ts'

const basis = [cite(yangjiang14, '3.1.8')]

export const veteranEqualBenefit = programme({
  id: 'veteran-equal-benefit',
  partOf: 'veteran-police-benefit',
  name: {
    zh: '残疾军人同享残疾人待遇',
    en: 'What every person with a disability has, for disabled servicemen too',
    easy: '残疾军人，也有残疾人的优待',
  },
  serves: 'person',
  summary: {
    zh: '残疾军人凭残疾军人证，享受当地惠及所有残疾人的政策待遇。',
    en: 'The certificate of a disabled serviceman opens what the place gives to all persons with disabilities.',
    easy: '有残疾军人证，就能享受当地所有残疾人都有的优待。',
  },
  bring: [identityCard, servicemanCertificate],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: disabledServiceman.holds.because(...basis),
      amount: inKind(
        {
          zh: '当地惠及所有残疾人的政策待遇',
          en: 'What the place gives to all persons with disabilities',
          easy: '当地给所有残疾人的优待',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
