/** “一人一案”教育安置: a place for every child of school age, found one by one. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledOfSchoolAge } from '../terms.ts'

const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, '3.3.5'), cite(yangjiang14, 'box-4', 1), cite(yangjiang14, 'annex', 26)],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }
const linhe = { ...inLinhe, basis: [cite(linhe14, 'annex', 7)] }

export const schoolPlacement = programme({
  id: 'school-placement',
  name: { zh: '“一人一案”教育安置', en: 'A school place for each child', easy: '给孩子找合适的学校' },
  serves: 'student',
  summary: {
    zh: '根据适龄残疾儿童少年的情况，逐人安排合适的就学方式。',
    en: 'Each child of school age with a disability gets a place that fits.',
    easy: '残疾孩子到了上学的年纪，一个一个安排好上学。',
  },
  bring: [householdRegister, guardianCard, certificateItself, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: disabledOfSchoolAge(yangjiang14).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '按残疾类别和等级安排：普通学校、特殊教育学校、儿童福利机构特教班或送教上门',
          en: 'By category and grade: an ordinary school, a special school, a class in a children’s home, or teaching at home',
          easy: '去普通学校、特殊学校、福利院的班，或者老师上门教',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledOfSchoolAge(shuozhou13), stage.is('none')).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '以“一人一案”方式解决义务教育问题',
          en: 'Compulsory schooling, found for each child',
          easy: '一个一个想办法，让孩子上学',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledOfSchoolAge(zhangdian14).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '评估教育需求，“一人一案”教育安置',
          en: 'An assessment of what the child needs, and a place that fits',
          easy: '先看孩子需要什么，再安排上学',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...linhe,
      eligible: disabledOfSchoolAge(linhe14).because(...linhe.basis),
      amount: inKind({ zh: '安排入学', en: 'A school place', easy: '安排上学' }, 'service', 'unstated'),
    },
  ],
})
