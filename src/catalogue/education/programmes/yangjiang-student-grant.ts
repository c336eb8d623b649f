/** 阳江市扶残助学工程: the city’s own grant beside the province’s. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, admissionNotice, certificateItself, identityCard } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'yangjiang-student-grant'
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6')] }

const grant = openRate(
  { id, name: { zh: '阳江市扶残助学资助标准', en: 'Rate of the city’s grant', easy: '市里补多少钱' } },
  [place],
)

/** Whether 中等院校 covers ordinary senior schools, the plan does not say. */
const atCollege = leftOpen(
  `${id}.secondary-or-higher`,
  {
    zh: '进入中高等院校学习（规划未写明包括哪些学校）',
    en: 'Admitted to a secondary or higher institution (not said which)',
    easy: '考上了中专、大专、大学这样的学校',
  },
  {
    readings: [
      stage.oneOf('vocational', 'college', 'bachelor', 'master', 'doctor'),
      stage.oneOf('senior', 'vocational', 'college', 'bachelor', 'master', 'doctor'),
    ],
  },
)

export const yangjiangStudentGrant = programme({
  id,
  name: {
    zh: '阳江市扶残助学资助',
    en: 'Yangjiang grant for students with disabilities',
    easy: '阳江市给残疾学生的补助',
  },
  serves: 'student',
  summary: {
    zh: '资助残疾学生进入中高等院校学习。',
    en: 'A grant to students with disabilities at secondary and higher institutions.',
    easy: '残疾学生考上中专、大学，市里补助。',
  },
  bring: [identityCard, certificateItself, admissionNotice, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, atCollege).because(...place.basis),
      amount: paid(grant),
    },
  ],
})
