/** 普通学校就近就便入学: among equals, a place nearby in the enrolment area; schools are encouraged or supported to give it. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, guardianCard, householdRegister } from '../../bring.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { ableForOrdinarySchool, disabledYoung } from '../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-4', 4)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }

export const ordinarySchoolEnrolment = programme({
  id: 'ordinary-school-enrolment',
  partOf: 'school-placement',
  name: {
    zh: '普通学校就近就便入学',
    en: 'An ordinary school nearby',
    easy: '去家附近的普通学校上学',
  },
  serves: 'student',
  summary: {
    zh: '残疾儿童少年进普通学校，条件相同的，在招生片区内就近入学。',
    en: 'Ordinary schools take children with disabilities, nearby where other things are equal.',
    easy: '普通学校收残疾孩子。条件一样，安排在家附近。',
  },
  bring: [householdRegister, guardianCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      standing: 'encouraged',
      eligible: disabledYoung(yangjiang14).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '条件相同的，在招生片区就近安排入学',
          en: 'Among equals, a place nearby in the enrolment area',
          easy: '条件一样，安排在家附近的学校',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      standing: 'supported',
      eligible: all(disabledYoung(zhangdian14), ableForOrdinarySchool(zhangdian14)).because(
        ...zhangdian.basis,
      ),
      amount: inKind(
        {
          zh: '条件相同的，在招生片区内就近优先安排入学',
          en: 'Among equals, first choice of a place nearby in the enrolment area',
          easy: '条件一样，先安排您去家附近的学校',
        },
        'priority',
        'unstated',
      ),
    },
  ],
})
