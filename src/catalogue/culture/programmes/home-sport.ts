/** 康复体育进家庭: equipment, exercises and somebody who shows them, within what there is. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-4', 7)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.3')] }

export const homeSport = programme({
  id: 'home-sport',
  name: { zh: '康复体育进家庭', en: 'Exercise at home', easy: '在家锻炼，有人教' },
  serves: 'household',
  summary: {
    zh: '为残疾人家庭提供康复体育器材、方法和指导。',
    en: 'Equipment, exercises and guidance come to the home.',
    easy: '把锻炼的器材送到家，有人教您怎么练。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shuozhou,
      eligible: all(disabledPerson, severe(shuozhou13)).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '康复体育器材、方法和指导进家庭（适度提供，数量未写明）',
          en: 'Equipment, exercises and guidance at home (in measure; not said for how many)',
          easy: '器材送到家，有人教（不是每家都有）',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      standing: 'supported',
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '康复健身体育进家庭服务',
          en: 'Exercise for rehabilitation and fitness at home',
          easy: '在家做康复锻炼',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
