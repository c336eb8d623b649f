/** 信息消费优惠: reduced fees for telephone, mobile data, broadband and cable television. */
import type { PlainWords } from '#kernel'
import { all, any, cite, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { blind, deaf, disabledPerson } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 7)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-2', 8), cite(shuozhou13, '3.1.2'), cite(shuozhou13, 'annex', 4)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 4)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.5')] }

const reduction = openRate(
  {
    id: 'telecom-discount',
    unit: 'percent',
    name: { zh: '信息消费优惠幅度', en: 'Reduction of telecom fees', easy: '上网、打电话便宜多少' },
  },
  [yangjiang, shuozhou, district],
)

const discount = (of: PlainWords, percent: number | typeof reduction) =>
  share('unstated', { of, percent, form: 'discount' })

export const telecomDiscount = programme({
  id: 'telecom-discount',
  name: { zh: '残疾人信息消费优惠', en: 'Reduced telecom fees', easy: '打电话、上网、看电视便宜一些' },
  serves: 'person',
  summary: {
    zh: '残疾人使用电话、手机流量、宽带、有线电视等，按规定享受费用优惠。',
    en: 'Telephone, mobile data, broadband and cable television cost less.',
    easy: '残疾人打电话、用流量、装宽带，可以少交钱。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: disabledPerson.because(...yangjiang.basis),
      amount: discount(
        {
          zh: '固定电话、移动电话、宽带网络费用',
          en: 'Fixed phone, mobile and broadband fees',
          easy: '电话、手机、宽带的钱',
        },
        reduction,
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, any(blind(shuozhou13), deaf(shuozhou13))).because(...shuozhou.basis),
      amount: discount(
        {
          zh: '有线（数字）电视、宽带和手机上网流量费用',
          en: 'Cable television, broadband and mobile data',
          easy: '电视、宽带、手机流量的钱',
        },
        reduction,
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: discount(
        {
          zh: '语音、流量、宽带套餐费用（至少）',
          en: 'Voice, data and broadband packages (at least)',
          easy: '打电话、流量、宽带的钱（至少）',
        },
        50,
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, any(blind(districtXiaokang), deaf(districtXiaokang))).because(
        ...district.basis,
      ),
      amount: discount(
        {
          zh: '特定信息消费（项目未写明）',
          en: 'Certain telecom services (not named)',
          easy: '有些上网、打电话的钱',
        },
        reduction,
      ),
    },
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: discount(
        { zh: '手机、宽带套餐', en: 'Mobile and broadband packages', easy: '手机、宽带的钱' },
        50,
      ),
    },
  ],
})
