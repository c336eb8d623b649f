/** 市内公共交通优惠: buses and other city transport, cheaper or free. */
import type { PlainWords } from '#kernel'
import { cite, inKind, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'public-transport-discount'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.5')] }

const reduction = openRate(
  {
    id,
    unit: 'percent',
    name: { zh: '公共交通票价优惠幅度', en: 'Reduction of fares', easy: '车票便宜多少' },
  },
  [yangjiang, shuozhou],
)

const discount = (of: PlainWords) => share('unstated', { of, percent: reduction, form: 'discount' })

export const publicTransportDiscount = programme({
  id,
  name: {
    zh: '市内公共交通优惠',
    en: 'Cheaper or free city transport',
    easy: '坐公交车便宜，或者不要钱',
  },
  serves: 'person',
  summary: {
    zh: '残疾人乘坐市内公共交通工具，享受优惠或者免费。',
    en: 'Persons with disabilities ride city transport at a lower fare or for free.',
    easy: '残疾人坐公交车，可以少花钱，有的地方不要钱。',
  },
  bring: [certificateItself, identityCard],
  variants: [
    {
      ...yangjiang,
      eligible: disabledPerson.because(...yangjiang.basis),
      amount: discount({ zh: '市内公共汽车票价', en: 'Fares of city buses', easy: '公共汽车的车票' }),
    },
    {
      ...shuozhou,
      eligible: disabledPerson.because(...shuozhou.basis),
      amount: discount({
        zh: '市内公共交通工具票价（并给予乘车便利）',
        en: 'Fares of city transport (with help in riding)',
        easy: '公交车的车票，坐车也方便',
      }),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: inKind(
        { zh: '免费乘坐市内公共交通工具', en: 'Free city transport', easy: '坐公交车不要钱' },
        'free',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: inKind(
        { zh: '免费乘坐市内公交车', en: 'Free city buses', easy: '坐公交车不要钱' },
        'free',
        'unstated',
      ),
    },
  ],
})
