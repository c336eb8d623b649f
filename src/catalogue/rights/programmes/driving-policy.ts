/** 残疾人驾驶汽车政策: Zhangdian carries out a policy it does not describe. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { drivingLicence } from '../bring.ts'

const id = 'driving-policy'
const name = { zh: '残疾人驾驶汽车', en: 'Driving a car', easy: '残疾人开车' }
const basis = [cite(zhangdian14, '2.5.3')]

export const drivingPolicy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '落实残疾人驾驶汽车政策。',
    en: 'The policy by which persons with disabilities may drive cars is carried out.',
    easy: '有些残疾人可以学开车、开汽车。请问问您行不行。',
  },
  bring: [identityCard, certificateItself, drivingLicence],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(disabledPerson, qualifies(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '残疾人驾驶汽车政策（内容另行规定）',
          en: 'What the policy on driving gives (laid down elsewhere)',
          easy: '怎么学车、开车（另外定）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
