/** 残疾人大学生励志助学: Zhangdian goes on with a project whose rules stand elsewhere. */
import { all, cite, leftOpen, openRate, paid, perYear, programme } from '#policy'
import { accountBook, admissionNotice, certificateItself, identityCard } from '../../bring.ts'
import { stage } from '../../facts/schooling.ts'
import { inLinhe, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'college-encouragement'
const place = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.1')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.4.3')] }

const grant = openRate(
  { id, name: { zh: '励志助学资助标准', en: 'Rate of the grant', easy: '大学生补多少钱' } },
  [place, fictional],
)

const universityStudent = leftOpen(
  `${id}.university-student`,
  {
    zh: '大学生（原文未写明包括哪些学历层次）',
    en: 'A university student (not said of which levels)',
    easy: '大学生',
  },
  { readings: [stage.oneOf('college', 'bachelor'), stage.oneOf('college', 'bachelor', 'master', 'doctor')] },
)

export const collegeEncouragement = programme({
  id,
  name: {
    zh: '残疾人大学生励志助学',
    en: 'Encouragement grant for university students',
    easy: '残疾大学生的补助',
  },
  serves: 'student',
  summary: {
    zh: '通过励志助学项目资助残疾人大学生。',
    en: 'A grant to university students with disabilities.',
    easy: '残疾人上大学，政府补助。',
  },
  bring: [identityCard, certificateItself, admissionNotice, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, universityStudent).because(...place.basis),
      amount: paid(grant),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, stage.oneOf('college', 'bachelor', 'master', 'doctor')).because(
        ...fictional.basis,
      ),
      amount: perYear(grant),
    },
  ],
})
