/** 社区康复、居家康复: rehabilitation in the community and at home; Yangjiang only encourages the bodies that give it. */
import { all, cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { needsRehabilitation } from '../../facts/health.ts'
import { service } from '../../giving.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, 'annex', 25), cite(yangjiang14, '3.3.3'), cite(yangjiang14, 'box-3', 5)],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-4', 1)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.4')] }

export const communityRehabService = programme({
  id: 'community-rehab-service',
  name: {
    zh: '社区和居家康复服务',
    en: 'Rehabilitation in the community and at home',
    easy: '在社区、在家做康复',
  },
  serves: 'person',
  summary: {
    zh: '在社区或家中为残疾人提供康复服务。',
    en: 'Rehabilitation close to home or at home.',
    easy: '在家附近做康复，或者来家里做。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      standing: 'encouraged',
      eligible: disabledPerson.because(...yangjiang.basis),
      amount: service(
        '社区康复和居家康复服务',
        'Rehabilitation in the community and at home',
        '在社区、在家做康复',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, needsRehabilitation.holds).because(...shuozhou.basis),
      amount: service(
        '康复服务档案，以及评估、训练、护理、生活照料、辅具适配、咨询、转介等',
        'A file, and assessment, training, nursing, daily care, devices, advice and referral',
        '给您建一个档案，帮您做康复、照料生活',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: service(
        '社区康复，个性化服务',
        'Rehabilitation in the community, fitted to the person',
        '在社区做康复，按您的需要来',
      ),
    },
  ],
})
