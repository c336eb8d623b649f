/** 残疾儿童家庭指导: rehabilitation at home in Yangjiang, the home itself in Shuozhou. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, guardianCard } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledChild } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-3', 4), cite(yangjiang14, 'annex', 24)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.5.5'), cite(shuozhou13, 'annex', 31)] }

export const familyRehabGuidance = programme({
  id: 'family-rehab-guidance',
  name: { zh: '残疾儿童家庭指导', en: 'Guidance for families', easy: '教家长怎么帮孩子' },
  serves: 'household',
  summary: {
    zh: '指导残疾儿童的家长和家庭。',
    en: 'Parents and families of children with disabilities are shown how to help.',
    easy: '家里有残疾孩子，有人教家长怎么做。',
  },
  bring: [guardianCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: disabledChild(yangjiang14).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '残疾儿童家庭康复指导（内容未写明）',
          en: 'Guidance in rehabilitation at home (not said of what kind)',
          easy: '教家长在家里给孩子做康复',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: disabledChild(shuozhou13).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '家长指导，营造良好的家庭环境',
          en: 'Guidance for parents, towards a good home',
          easy: '教家长怎么带好孩子',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
