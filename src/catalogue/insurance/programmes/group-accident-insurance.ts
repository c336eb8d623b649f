/** 残疾人意外伤害保险: bought for people; Zhangdian tries out this or, for severe disability, its city’s policy (a part). */
import { day } from '#kernel'
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { born, localRegistration } from '../../facts/person.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

/** Since 2020, as the plan says of the years before it. */
const yangjiang = {
  ...inYangjiang,
  from: day('2020-01-01'),
  basis: [cite(yangjiang14, '1.1'), cite(yangjiang14, '3.1.4')],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 3)] }

const amount = inKind(
  {
    zh: '为您购买的意外伤害保险（保额未写明）',
    en: 'Accident insurance bought for you (not said for how much)',
    easy: '替您买好的意外伤害保险',
  },
  'insurance',
  'unstated',
)

export const groupAccidentInsurance = programme({
  id: 'group-accident-insurance',
  name: {
    zh: '残疾人意外伤害保险',
    en: 'Accident insurance for persons with disabilities',
    easy: '意外伤害保险',
  },
  serves: 'person',
  summary: {
    zh: '为残疾人购买意外伤害保险。',
    en: 'Accident insurance is bought for persons with disabilities.',
    easy: '政府给残疾人买保险。出了意外，保险会赔钱。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, localRegistration.holds).because(...yangjiang.basis),
      amount,
    },
    {
      ...zhangdian,
      standing: 'explored',
      eligible: disabledPerson.because(...zhangdian.basis),
      amount,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, born.ageBetween(3, 80)).because(...fictional.basis),
      amount: inKind(
        {
          zh: '为您购买的意外伤害保险，保额5万元',
          en: 'Accident insurance bought for you, for 50,000 yuan',
          easy: '替您买好的意外伤害保险，最多赔5万元',
        },
        'insurance',
        'unstated',
      ),
    },
  ],
})
