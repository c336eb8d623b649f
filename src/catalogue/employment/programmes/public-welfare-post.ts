/** 公益性岗位优先安置; members of the family are a part. */
import { all, any, cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { first, help } from '../../giving.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardToEmploy, qualifies } from '../../terms.ts'
import { jobSeekerCard } from '../bring.ts'

const id = 'public-welfare-post'
const name = { zh: '公益性岗位安置', en: 'Public-welfare posts', easy: '公益岗位，先给残疾人做' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2'), cite(yangjiang14, 'annex', 19)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }

export const publicWelfarePost = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '公益性岗位用人时，符合条件的残疾人优先。',
    en: 'People with disabilities come first when public-welfare posts are filled.',
    easy: '打扫、看门这样的公益岗位，先给残疾人做。',
  },
  bring: [identityCard, certificateItself, jobSeekerCard],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, qualifies(id, name)).because(...yangjiang.basis),
      amount: first('公益性岗位优先安置', 'Public-welfare posts before others', '公益岗位先给您做'),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, any(hardToEmploy(shuozhou13), qualifies(id, name))).because(
        ...shuozhou.basis,
      ),
      amount: first(
        '公益性岗位优先安排（不低于15%的岗位）',
        'Public-welfare posts before others (at least 15% of them)',
        '公益岗位先给您做',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: help(
        '适合残疾人就业的城乡公益性岗位',
        'Urban and rural public-welfare posts that suit people with disabilities',
        '适合您的公益岗位',
      ),
    },
  ],
})
