/** 收养残疾儿童家庭优惠支持: what the support is, the plan does not say. */
import { all, cite, inKind, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledChild } from '../../terms.ts'
import { adoptionCertificate } from '../bring.ts'
import { adopted } from '../facts/family.ts'

const basis = [cite(shuozhou13, '3.1.5')]

export const adoptionSupport = programme({
  id: 'adoption-support',
  name: {
    zh: '收养残疾儿童家庭优惠支持',
    en: 'Support for families who adopt a child with a disability',
    easy: '收养残疾孩子的家庭，政府支持',
  },
  serves: 'household',
  summary: {
    zh: '家庭收养残疾儿童的，可以得到更多的优惠和支持。',
    en: 'Families who adopt a child with a disability receive more support.',
    easy: '家里收养了残疾孩子，政府多给一些支持。',
  },
  bring: [householdRegister, guardianCard, adoptionCertificate, diagnosis],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledChild(shuozhou13), adopted.holds).because(...basis),
      amount: inKind(
        {
          zh: '政策优惠支持（内容未写明）',
          en: 'More favourable treatment (not said which)',
          easy: '政府的支持（给什么还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
