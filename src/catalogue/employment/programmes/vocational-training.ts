/** 职业和就业创业培训: training for those who want to work; upgrading, practical skills and the subsidy are its parts. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { wantsWork } from '../../facts/work.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { wantsTraining } from '../facts/need.ts'
import { employable } from '../groups.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.3')] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-3', 1), cite(shuozhou13, '3.2.6'), cite(shuozhou13, 'annex', 14)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.3')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.3.3'), cite(linhe14, 'annex', 15)] }

export const vocationalTraining = programme({
  id: 'vocational-training',
  name: { zh: '残疾人职业培训', en: 'Vocational training', easy: '学技术、学做生意' },
  serves: 'person',
  summary: {
    zh: '为残疾人提供职业素质、就业创业和职业技能培训。',
    en: 'Training in a trade, for a job or for a business of one’s own.',
    easy: '想工作，可以去学技术。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, wantsWork.holds, employable(yangjiang14), wantsTraining.holds).because(
        ...yangjiang.basis,
      ),
      amount: inKind(
        {
          zh: '职业素质和就业创业技能培训',
          en: 'Training for work and for a business of one’s own',
          easy: '学工作和做生意的本领',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, wantsWork.holds).because(...shuozhou.basis),
      amount: inKind(
        { zh: '免费的就业创业培训', en: 'Training for work or business, free', easy: '免费学技术、学做生意' },
        'free',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: inKind(
        { zh: '职业技能培训', en: 'Training in a trade', easy: '学技术' },
        'service',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, born.ageBetween(16, 59), wantsWork.holds).because(...fictional.basis),
      amount: inKind(
        { zh: '每年一次免费职业培训', en: 'One course a year, free', easy: '每年可以免费学一次技术' },
        'free',
        'year',
      ),
    },
  ],
})
