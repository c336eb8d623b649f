/** 水、电、气、暖费用优惠和补贴: lower bills for water, electricity, gas and heating. */
import type { PlainWords } from '#kernel'
import { all, cite, leftOpen, openRate, programme, share } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, lowIncome } from '../../terms.ts'

const id = 'utility-discount'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.2')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 4)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.5')] }

const reduction = openRate(
  {
    id,
    unit: 'percent',
    name: {
      zh: '水、电、气、暖费用优惠和补贴幅度',
      en: 'Reduction of water, power, gas and heating bills',
      easy: '水费、电费便宜多少',
    },
  },
  [yangjiang, shuozhou, district],
)

const discount = (of: PlainWords) => share('unstated', { of, percent: reduction, form: 'discount' })

const withHeating = discount({
  zh: '生活用水、电、气、暖费用',
  en: 'Bills for water, electricity, gas and heating',
  easy: '水费、电费、燃气费、暖气费',
})

/** 落实已出台的…政策: only what the place has already enacted. */
const enacted = leftOpen(
  `${id}.enacted`,
  {
    zh: '本地已出台水、电、气、暖费用优惠和补贴政策',
    en: 'The place has enacted reductions of these bills',
    easy: '您这里已经定了便宜的办法',
  },
  { about: 'household' },
)

export const utilityDiscount = programme({
  id,
  name: {
    zh: '水、电、气、暖费用优惠和补贴',
    en: 'Lower bills for water, electricity, gas and heating',
    easy: '水费、电费、燃气费便宜一些',
  },
  serves: 'household',
  summary: {
    zh: '低收入残疾人家庭的生活用水、电、气等费用，按规定享受优惠和补贴。',
    en: 'Households of low income pay less for water, electricity and gas.',
    easy: '家里收入低，水费、电费、燃气费可以少交。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, lowIncome(yangjiang14)).because(...yangjiang.basis),
      amount: discount({
        zh: '生活用水、电、燃气费用',
        en: 'Bills for water, electricity and gas',
        easy: '水费、电费、燃气费',
      }),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, lowIncome(shuozhou13), enacted).because(...shuozhou.basis),
      amount: withHeating,
    },
    {
      ...district,
      eligible: all(disabledPerson, lowIncome(districtXiaokang)).because(...district.basis),
      amount: withHeating,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, reliefStatus.oneOf('dibao', 'dibao-edge')).because(...fictional.basis),
      amount: share('unstated', {
        of: { zh: '生活用水、用电费用', en: 'Bills for water and electricity', easy: '水费、电费' },
        percent: 15,
        form: 'discount',
      }),
    },
  ],
})
