/** 特殊教育津贴: half of one’s own basic pay in Shuozhou, a rate Yangjiang does not state. */
import { cite, leftOpen, openRate, paid, programme, share } from '#policy'
import { identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { teachingProof } from '../bring.ts'
import { basicPay, post } from '../facts/teacher.ts'

const id = 'special-ed-teacher-allowance'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.5')] }

const allowance = openRate(
  { id, name: { zh: '特殊教育津贴标准', en: 'Rate of the allowance', easy: '老师补多少钱' } },
  [yangjiang],
)

const inSpecialEducation = leftOpen(
  `${id}.special-education`,
  {
    zh: '属于特殊教育津贴的发放对象（规划未写明）',
    en: 'Is among those the allowance is for (not said who)',
    easy: '是可以拿特殊教育津贴的人',
  },
  {
    about: 'teacher',
    readings: [
      post.is('special-school'),
      post.oneOf('special-school', 'special-class', 'vocational-special-class'),
    ],
  },
)

export const specialEdTeacherAllowance = programme({
  id,
  name: { zh: '特殊教育津贴', en: 'Allowance for special education', easy: '特教老师的补贴' },
  serves: 'teacher',
  summary: {
    zh: '从事特殊教育的教师享受津贴补贴。',
    en: 'Teachers in special education receive an allowance.',
    easy: '教残疾学生的老师，工资外再加钱。',
  },
  bring: [identityCard, teachingProof],
  variants: [
    {
      ...yangjiang,
      eligible: inSpecialEducation.because(...yangjiang.basis),
      amount: paid(allowance),
    },
    {
      ...shuozhou,
      eligible: post
        .oneOf('special-school', 'special-class', 'vocational-special-class')
        .because(...shuozhou.basis),
      amount: share('unstated', { of: basicPay, percent: 50, form: 'support' }),
    },
  ],
})
