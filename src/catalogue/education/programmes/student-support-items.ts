/** 特殊用品、教育训练、交通费等支持: services in Yangjiang, money in Shuozhou. */
import { all, cite, inKind, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { studentProof } from '../bring.ts'
import { atSchool } from '../terms.ts'

const id = 'student-support-items'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.4')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '特殊学习用品、教育训练、交通费补助标准',
      en: 'Rate for aids to study, training and fares',
      easy: '学习用品、训练、车费补多少钱',
    },
  },
  [shuozhou],
)

const disabledStudent = all(disabledPerson, atSchool)

export const studentSupportItems = programme({
  id,
  name: {
    zh: '残疾学生特殊用品、教育训练和交通费支持',
    en: 'Aids to study, training and fares',
    easy: '学习用品、训练、上学坐车的补助',
  },
  serves: 'student',
  summary: {
    zh: '为残疾学生提供特殊学习用品、教育训练、交通费等支持或补助。',
    en: 'Students with disabilities get help with aids to study, training and fares.',
    easy: '残疾学生要用的东西、训练、坐车，政府帮一些。',
  },
  bring: [identityCard, certificateItself, studentProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: disabledStudent.because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '特殊用品、辅助器具、教育训练和交通费方面的支持（标准未写明）',
          en: 'Devices, special aids, training, help with fares (not said how much)',
          easy: '辅助器具、学习用品、训练、坐车的帮助',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: disabledStudent.because(...shuozhou.basis),
      amount: paid(subsidy),
    },
  ],
})
