/** 特困人员救助供养: support of people in extreme hardship. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'tekun-support'
const name = {
  zh: '特困人员救助供养',
  en: 'Support of people in extreme hardship (tekun)',
  easy: '特困供养',
}

const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, 'annex', 3), cite(yangjiang14, '3.1.3'), cite(yangjiang14, '1.1')],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.1')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.1')] }

const standard = openRate(
  { id, name: { zh: '特困人员救助供养标准', en: 'Standard of tekun support', easy: '特困供养给多少钱' } },
  [yangjiang, shuozhou, zhangdian],
)

/** “农村低保或特困人员救助供养”: the text does not decide whether “rural” goes with both. */
const ruralOnly = leftOpen(
  `${id}.rural`,
  {
    zh: '属于农村居民（原文“农村”是否也限定特困供养，未写明）',
    en: 'Is a rural resident (the text leaves open whether that is asked for)',
    easy: '是农村户口（不知道是不是一定要）',
  },
  { readings: [residence.is('rural')] },
)

export const tekunSupport = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '残疾人达到特困人员认定条件的，享受救助供养。',
    en: 'Persons with disabilities who meet the conditions of extreme hardship are supported.',
    easy: '特别困难的残疾人，够条件的，政府来养。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    ...[yangjiang, shuozhou].map((place) => ({
      ...place,
      eligible: all(disabledPerson, qualifies(id, name)).because(...place.basis),
      amount: paid(standard),
    })),
    {
      ...zhangdian,
      eligible: all(disabledPerson, ruralOnly, qualifies(id, name)).because(...zhangdian.basis),
      amount: paid(standard),
    },
  ],
})
