/** 康复体育进家庭: equipment, exercises and somebody who shows them, within what there is. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const id = 'home-sport'
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-4', 7)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.3')] }

/** 适度: not to every household, and the plan does not say to how many. */
const chosen = leftOpen(
  `${id}.chosen`,
  {
    zh: '列入康复体育进家庭的提供对象（规划写明适度提供，未写明数量）',
    en: 'Is among the households it is given to (in measure; not said to how many)',
    easy: '您家选上了',
  },
  { about: 'household' },
)

export const homeSport = programme({
  id,
  name: { zh: '康复体育进家庭', en: 'Exercise at home', easy: '在家锻炼，有人教' },
  serves: 'household',
  summary: {
    zh: '把康复体育的器材、方法和指导送到残疾人家里。',
    en: 'Equipment, exercises and guidance come to the home.',
    easy: '把锻炼的器材送到家，有人教您怎么练。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shuozhou,
      eligible: all(disabledPerson, severe(shuozhou13), chosen).because(...shuozhou.basis),
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
