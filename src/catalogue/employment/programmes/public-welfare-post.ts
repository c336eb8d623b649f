/** 公益性岗位优先安置; members of the family are a part. */
import { all, any, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardToEmploy, qualifies } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const id = 'public-welfare-post'
const name = { zh: '公益性岗位安置', en: 'Public-welfare posts', easy: '公益性岗位' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2'), cite(yangjiang14, 'annex', 19)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }

const first = inKind(
  { zh: '公益性岗位优先安置', en: 'Public-welfare posts before others', easy: '公益性岗位先安排您' },
  'priority',
  'unstated',
)

export const publicWelfarePost = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '公益性岗位优先安排符合条件的残疾人就业。',
    en: 'People with disabilities come first when public-welfare posts are filled.',
    easy: '打扫、看门这样的公益岗位，先给残疾人做。',
  },
  bring: [identityCard, certificateItself, jobSeekerCard],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, qualifies(id, name)).because(...yangjiang.basis),
      amount: first,
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, any(hardToEmploy(shuozhou13), qualifies(id, name))).because(
        ...shuozhou.basis,
      ),
      amount: first,
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '适合残疾人就业的城乡公益性岗位',
          en: 'Urban and rural public-welfare posts that suit people with disabilities',
          easy: '适合您的公益岗位',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
