/** 残疾军人享受惠及特定残疾人的待遇: where the body meets what a benefit for some asks for. */
import { all, cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { disabledServiceman } from '../../facts/armed-service.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { qualifies } from '../../terms.ts'
import { servicemanCertificate } from '../bring.ts'

const id = 'veteran-special-benefit'
const name = {
  zh: '残疾军人享受特定残疾人待遇',
  en: 'Benefits for certain disabilities, for disabled servicemen too',
  easy: '残疾军人，也有某些残疾人的优待',
}
const basis = [cite(yangjiang14, '3.1.8')]

export const veteranSpecialBenefit = programme({
  id,
  partOf: 'veteran-police-benefit',
  name,
  serves: 'person',
  summary: {
    zh: '有些待遇只给特定的残疾人；残疾军人身体状况符合要求的，同样享受。',
    en: 'Disabled servicemen whose disability meets what is asked receive benefits meant for some.',
    easy: '有些优待只给某些残疾人。残疾军人符合要求，也能享受。',
  },
  bring: [identityCard, servicemanCertificate],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledServiceman.holds, qualifies(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '惠及特定残疾人的政策待遇',
          en: 'What is given to persons with certain disabilities',
          easy: '给某些残疾人的优待',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
