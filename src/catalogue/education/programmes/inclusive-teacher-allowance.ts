/** 随班就读、送教上门教师津（补）贴: beside the allowance of special schools. */
import { cite, openRate, paid, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { teachingProof } from '../bring.ts'
import { post } from '../facts/teacher.ts'

const id = 'inclusive-teacher-allowance'
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.6')] }

const allowance = openRate(
  {
    id,
    name: { zh: '随班就读、送教上门津（补）贴标准', en: 'Rate of the allowance', easy: '老师补多少钱' },
  },
  [place],
)

export const inclusiveTeacherAllowance = programme({
  id,
  partOf: 'special-ed-teacher-allowance',
  name: {
    zh: '随班就读、送教上门教师津（补）贴',
    en: 'Allowance for teaching in ordinary classes and at home',
    easy: '普通班老师、上门老师的补贴',
  },
  serves: 'teacher',
  summary: {
    zh: '承担随班就读、送教上门工作的教师和相关人员享受津（补）贴。',
    en: 'Those who teach pupils with disabilities in ordinary classes or at home receive an allowance.',
    easy: '老师教普通班里的残疾学生，或者上门教课，工资外再加钱。',
  },
  bring: [identityCard, teachingProof],
  variants: [
    {
      ...place,
      eligible: post.oneOf('inclusive', 'home-teaching', 'related').because(...place.basis),
      amount: paid(allowance),
    },
  ],
})
