/** 残疾青壮年文盲扫盲: reading and writing for those who never learned it. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { illiterate } from '../facts/schooling.ts'

const id = 'literacy-class'
const basis = [cite(shuozhou13, 'annex', 19), cite(shuozhou13, '3.3.4'), cite(shuozhou13, 'box-4', 4)]

const youngAdult = leftOpen(
  `${id}.young-adult`,
  {
    zh: '青壮年（规划未写明年龄）',
    en: 'Young or in the prime of life (no ages given)',
    easy: '年轻人、壮年人',
  },
  { readings: [born.ageBetween(15, 50)] },
)

export const literacyClass = programme({
  id,
  name: { zh: '残疾青壮年扫盲', en: 'Classes in reading and writing', easy: '教您认字' },
  serves: 'person',
  summary: {
    zh: '帮助不识字的残疾青壮年识字。',
    en: 'Young and middle-aged people with disabilities learn to read and write.',
    easy: '不认字的残疾人，可以来学认字。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, youngAdult, illiterate.holds).because(...basis),
      amount: inKind(
        {
          zh: '扫盲教学，可结合职业培训、托养等进行',
          en: 'Lessons, also beside vocational training or day care',
          easy: '有人教认字，可以一边学技术一边学',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
