/** 残疾评定补贴: money towards the assessment of disability; its conveniences are a part. */
import { yuan } from '#kernel'
import { all, cite, once, openRate, paid, programme } from '#policy'
import { diagnosis, identityCard, incomeProof } from '../../bring.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { lowIncomeSevere } from '../assessed-group.ts'
import { inAssessment } from '../facts/need.ts'

const id = 'assessment-subsidy'
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 5)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 10)] }

const subsidy = openRate(
  { id, name: { zh: '残疾评定补贴标准', en: 'Rate of the assessment subsidy', easy: '评残疾补多少钱' } },
  [place],
)

/** No certificate is asked for: the assessment is on the way to it. */
export const assessmentSubsidy = programme({
  id,
  name: { zh: '残疾评定补贴', en: 'Subsidy for the assessment of disability', easy: '评残疾的补贴' },
  serves: 'person',
  summary: {
    zh: '低收入和重度残疾人办理残疾评定，给予补贴。',
    en: 'Money towards the assessment for people of low income and with severe disabilities.',
    easy: '收入低、残疾重的人去医院评残疾，政府补一些钱。',
  },
  bring: [identityCard, incomeProof, diagnosis],
  variants: [
    {
      ...place,
      eligible: all(inAssessment.holds, lowIncomeSevere).because(...place.basis),
      amount: paid(subsidy),
    },
    {
      ...fictional,
      eligible: all(inAssessment.holds, reliefStatus.is('dibao')).because(...fictional.basis),
      amount: once(yuan(200)),
    },
  ],
})
