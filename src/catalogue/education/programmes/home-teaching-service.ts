/** 送教上门: teaching at home for those who cannot come to school. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, diagnosis, guardianCard } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledChild, disabledPerson, severe } from '../../terms.ts'
import { cannotAttendSchool } from '../facts/schooling.ts'
import { disabledOfSchoolAge } from '../terms.ts'

const id = 'home-teaching-service'
const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, '3.3.5'), cite(yangjiang14, 'box-4', 1), cite(yangjiang14, 'annex', 26)],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2'), cite(zhangdian14, '2.4.1')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.4.2')] }

/** Who is taught at home rather than at school, neither plan says; Yangjiang wants their share kept small. */
const placedAtHome = leftOpen(
  `${id}.placed`,
  {
    zh: '经教育评估安置为送教上门（规划未写明标准）',
    en: 'Placed in teaching at home by the assessment (not said by what standard)',
    easy: '评估以后，安排老师上门教',
  },
  { readings: [cannotAttendSchool.holds] },
)

const atHome = inKind(
  { zh: '教师送教上门', en: 'Teaching at home', easy: '老师到家里上课' },
  'service',
  'unstated',
)

export const homeTeachingService = programme({
  id,
  name: { zh: '送教上门', en: 'Teaching at home', easy: '老师到家里上课' },
  serves: 'student',
  summary: {
    zh: '为不能到校学习的残疾儿童少年提供送教上门服务。',
    en: 'Children who cannot come to school are taught at home.',
    easy: '孩子去不了学校，老师到家里来教。',
  },
  bring: [guardianCard, certificateItself, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledOfSchoolAge(yangjiang14), placedAtHome).because(...yangjiang.basis),
      amount: atHome,
    },
    {
      ...shuozhou,
      eligible: all(disabledChild(shuozhou13), severe(shuozhou13), cannotAttendSchool.holds).because(
        ...shuozhou.basis,
      ),
      amount: atHome,
    },
    {
      ...zhangdian,
      eligible: placedAtHome.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '送教、送医、送康复上门',
          en: 'Teaching, medical care and rehabilitation at home',
          easy: '老师、医生、康复师到家里来',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, born.ageBetween(6, 15), cannotAttendSchool.holds).because(
        ...fictional.basis,
      ),
      amount: inKind(
        { zh: '教师每周送教上门', en: 'A teacher comes home every week', easy: '老师每个星期到家里上课' },
        'service',
        'unstated',
      ),
    },
  ],
})
