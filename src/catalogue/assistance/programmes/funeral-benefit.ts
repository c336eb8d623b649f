/** 惠民殡葬政策: funerals of persons with disabilities in hardship; asked for by the family. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, hardship, qualifies } from '../../terms.ts'
import { deathCertificate } from '../bring.ts'

const id = 'funeral-benefit'
const name = { zh: '惠民殡葬', en: 'Help with a funeral', easy: '办丧事，政府帮' }
const basis = [cite(shuozhou13, '3.1.1')]

export const funeralBenefit = programme({
  id,
  name,
  serves: 'household',
  summary: {
    zh: '困难残疾人去世后，达到规定条件的，按惠民殡葬政策办理。',
    en: 'The policy of affordable funerals covers persons with disabilities in hardship.',
    easy: '困难的残疾人去世了，家里办丧事，政府帮一些。',
  },
  bring: [identityCard, certificateItself, deathCertificate],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, hardship(shuozhou13), qualifies(id, name, 'household')).because(...basis),
      amount: inKind(
        {
          zh: '惠民殡葬（项目和标准另行规定）',
          en: 'Help with the funeral (items and amounts laid down elsewhere)',
          easy: '办丧事的帮助（帮什么，另外定）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
