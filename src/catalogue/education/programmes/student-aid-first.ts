/** 家庭经济困难残疾学生优先资助: in Yangjiang, those whose families are in difficulty come first. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { studentProof } from '../bring.ts'
import { atSchool, familyInDifficulty } from '../terms.ts'

const basis = [cite(yangjiang14, '3.3.6')]

export const studentAidFirst = programme({
  id: 'student-aid-first',
  partOf: 'student-aid-general',
  name: {
    zh: '家庭经济困难残疾学生优先资助',
    en: 'Aid first for students in difficulty',
    easy: '家里困难的学生，先补助',
  },
  serves: 'student',
  summary: {
    zh: '对家庭经济困难的残疾学生优先给予资助。',
    en: 'Students with disabilities whose families are in difficulty receive aid before others.',
    easy: '家里困难的残疾学生，先拿到补助。',
  },
  bring: [identityCard, certificateItself, studentProof, incomeProof],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, atSchool, familyInDifficulty(yangjiang14)).because(...basis),
      amount: inKind(
        { zh: '优先予以资助', en: 'Aid before others', easy: '上学的补助，先给您' },
        'priority',
        'unstated',
      ),
    },
  ],
})
