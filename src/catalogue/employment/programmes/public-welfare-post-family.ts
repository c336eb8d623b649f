/** 公益性岗位优先安置残疾人家属. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const id = 'public-welfare-post-family'
const name = {
  zh: '公益性岗位安置残疾人家属',
  en: 'Public-welfare posts for members of the family',
  easy: '公益岗位，家里人也可以做',
}
const basis = [cite(yangjiang14, '3.2.2')]

export const publicWelfarePostFamily = programme({
  id,
  partOf: 'public-welfare-post',
  name,
  serves: 'household',
  summary: {
    zh: '公益性岗位优先安置符合条件的残疾人的家属。',
    en: 'Members of the family also come first when public-welfare posts are filled.',
    easy: '公益岗位，残疾人的家里人也可以先做。',
  },
  bring: [identityCard, householdRegister, certificateItself, jobSeekerCard],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, qualifies(id, name, 'household')).because(...basis),
      amount: inKind(
        {
          zh: '公益性岗位优先安置',
          en: 'Public-welfare posts before others',
          easy: '公益岗位先安排您的家里人',
        },
        'priority',
        'unstated',
      ),
    },
  ],
})
