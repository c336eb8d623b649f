/** 南粤扶残助学工程: one payment for students with disabilities by the level they are admitted to. */
import { yuan } from '#kernel'
import { all, byCase, cite, programme } from '#policy'
import { accountBook, admissionNotice, certificateItself, identityCard } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'nanyue-student-grant'
const name = {
  zh: '南粤扶残助学资助',
  en: 'Nanyue grant for students with disabilities',
  easy: '残疾大学生一次性补助',
}
const basis = [cite(yangjiang14, 'box-4', 7), cite(yangjiang14, '3.3.6'), cite(yangjiang14, 'annex', 29)]

export const nanyueStudentGrant = programme({
  id,
  name,
  serves: 'student',
  summary: {
    zh: '残疾学生被专科、本科、研究生录取后，按学历层次给予一次性资助。',
    en: 'One payment to students with disabilities in college, bachelor’s, master’s or doctoral studies.',
    easy: '考上大专、大学、研究生，发一次钱。',
  },
  bring: [identityCard, certificateItself, admissionNotice, accountBook],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(
        disabledPerson,
        stage.oneOf('college', 'bachelor', 'master', 'doctor'),
        qualifies(id, name, 'student'),
      ).because(...basis),
      amount: byCase('once', [
        [stage.is('college'), yuan(10_000)],
        [stage.is('bachelor'), yuan(15_000)],
        [stage.is('master'), yuan(20_000)],
        [stage.is('doctor'), yuan(30_000)],
      ]),
    },
  ],
})
