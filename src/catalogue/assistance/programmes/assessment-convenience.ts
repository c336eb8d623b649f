/** 残疾评定便利服务: which conveniences, the plan does not say. */
import { all, cite, inKind, programme } from '#policy'
import { diagnosis, identityCard, incomeProof } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { lowIncomeSevere } from '../assessed-group.ts'
import { inAssessment } from '../facts/need.ts'

const basis = [cite(yangjiang14, 'box-2', 5)]

export const assessmentConvenience = programme({
  id: 'assessment-convenience',
  partOf: 'assessment-subsidy',
  name: {
    zh: '残疾评定便利服务',
    en: 'Help with the assessment of disability',
    easy: '评残疾，办起来方便',
  },
  serves: 'person',
  summary: {
    zh: '为低收入和重度残疾人办理残疾评定提供便利服务。',
    en: 'The assessment is made easier for people of low income and with severe disabilities.',
    easy: '收入低、残疾重的人去评残疾，办起来方便一些。',
  },
  bring: [identityCard, incomeProof, diagnosis],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(inAssessment.holds, lowIncomeSevere).because(...basis),
      amount: inKind(
        {
          zh: '便利服务（内容未写明）',
          en: 'Help (not said which)',
          easy: '方便的服务（怎么帮还没有写）',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
