/** “温馨家园”: demonstration stations in some communities; whether there is one is for the place to say. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, reached } from '../../terms.ts'

const id = 'warm-home-service'
const name = {
  zh: '“温馨家园”社区服务站服务',
  en: 'Services of the Warm Home stations',
  easy: '社区里的“温馨家园”',
}
const basis = [cite(shuozhou13, 'box-5', 8)]

export const warmHomeService = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '残疾人可以到社区“温馨家园”服务站，接受康复、照料、助学等服务。',
    en: 'Stations in the community help with rehabilitation, care, learning and more.',
    easy: '有的社区有“温馨家园”。那里能做康复，有人照顾，还能学习、做活。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inShuozhou,
      basis,
      // 建立一批: a number of stations, not one everywhere.
      eligible: all(disabledPerson, reached(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '康复、照料、助学、就业、无障碍改造、文体和社会工作等服务',
          en: 'Rehabilitation, care, help with learning, sheltered work, access, culture and sport, social work',
          easy: '做康复、有人照顾、学习、做活、玩',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
