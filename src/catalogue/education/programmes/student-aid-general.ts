/** 残疾学生资助: money for students from preschool to postgraduate; Shuozhou gives precedence in what there is. */
import { all, any, cite, inKind, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { studentProof } from '../bring.ts'
import { childOfDisabledPerson } from '../facts/family.ts'
import { atSchool } from '../terms.ts'

const id = 'student-aid-general'
const name = { zh: '残疾学生资助', en: 'Aid for students', easy: '上学的补助' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6'), cite(yangjiang14, 'annex', 29)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }

const aid = openRate(
  { id, name: { zh: '残疾学生资助标准', en: 'Rate of aid for students', easy: '上学补多少钱' } },
  [yangjiang, zhangdian],
)

const disabledStudent = all(disabledPerson, atSchool)

export const studentAidGeneral = programme({
  id,
  name,
  serves: 'student',
  summary: {
    zh: '对残疾学生给予资助，家庭经济困难等学生优先。',
    en: 'Students with disabilities receive aid; in some places those in difficulty come first.',
    easy: '残疾学生上学，政府补助。有的地方，困难的学生先补。',
  },
  bring: [identityCard, certificateItself, studentProof, incomeProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: disabledStudent.because(...yangjiang.basis),
      amount: paid(aid),
    },
    {
      ...shuozhou,
      eligible: all(
        any(disabledStudent, childOfDisabledPerson.holds),
        qualifies(id, name, 'student'),
      ).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '优先予以资助（标准按资助政策）',
          en: 'Aid before others (amounts laid down elsewhere)',
          easy: '上学的补助，先给您（多少钱另外定）',
        },
        'priority',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledStudent.because(...zhangdian.basis),
      amount: paid(aid),
    },
  ],
})
