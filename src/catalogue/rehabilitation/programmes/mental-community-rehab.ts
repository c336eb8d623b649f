/** 精神障碍社区康复与综合管理: care in the community; Zhangdian does not ask that the disorder be severe. */
import { cite, programme } from '#policy'
import { diagnosis, identityCard } from '../../bring.ts'
import { severeMentalDisorder } from '../../facts/health.ts'
import { service } from '../../giving.ts'
import { mentalDisorder } from '../../insurance/facts/health.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'

const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, 'box-3', 2), cite(yangjiang14, '3.3.3'), cite(yangjiang14, 'annex', 23)],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.1')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.4')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.2.4')] }

export const mentalCommunityRehab = programme({
  id: 'mental-community-rehab',
  name: {
    zh: '精神障碍社区康复',
    en: 'Rehabilitation in mental disorder',
    easy: '精神方面的病，在社区做康复',
  },
  serves: 'person',
  summary: {
    zh: '为精神障碍患者（阳江市、朔州市、临禾市为严重精神障碍患者）提供社区康复和综合服务。',
    en: 'Care in the community for people with a mental disorder; in Yangjiang, Shuozhou and Linhe a severe one.',
    easy: '有精神方面的病，医生、社区来帮您。',
  },
  bring: [identityCard, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: severeMentalDisorder.holds.because(...yangjiang.basis),
      amount: service(
        '定期随访、指导服药、心理疏导、社区康复等',
        'Visits, guidance in taking medicine, rehabilitation in the community, counselling',
        '来看您，教您吃药，陪您说话，做康复',
      ),
    },
    {
      ...shuozhou,
      eligible: severeMentalDisorder.holds.because(...shuozhou.basis),
      amount: service('救治救助、防治管理和康复服务', 'Treatment, care and rehabilitation', '治病，做康复'),
    },
    {
      ...zhangdian,
      eligible: mentalDisorder.holds.because(...zhangdian.basis),
      amount: service('精神障碍社区康复', 'Rehabilitation in the community', '在社区做康复'),
    },
    {
      ...fictional,
      eligible: severeMentalDisorder.holds.because(...fictional.basis),
      amount: service(
        '社区每月随访一次',
        'The community comes to see you every month',
        '社区的人每个月来看您',
      ),
    },
  ],
})
