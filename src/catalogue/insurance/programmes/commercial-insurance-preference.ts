/** 商业保险优惠费率: lower premiums, which both plans only support insurers to offer. */
import { cite, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'commercial-insurance-preference'
const places = [
  { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4')] },
  { ...inShuozhou, basis: [cite(shuozhou13, '3.1.3')] },
]

const percent = openRate(
  {
    id,
    unit: 'percent',
    name: {
      zh: '商业保险费率优惠幅度',
      en: 'Reduction of insurance premiums',
      easy: '买保险便宜多少',
    },
  },
  places,
)

export const commercialInsurancePreference = programme({
  id,
  name: {
    zh: '商业保险优惠费率',
    en: 'Lower premiums of commercial insurance',
    easy: '自己买保险，便宜一些',
  },
  serves: 'person',
  summary: {
    zh: '政府支持保险公司对残疾人降低保费，是否优惠由保险公司决定。',
    en: 'Insurers are supported to ask lower premiums; whether they do is for them to say.',
    easy: '残疾人自己买保险，有的保险公司会便宜一些。',
  },
  bring: [identityCard, certificateItself],
  variants: places.map((place) => ({
    ...place,
    standing: 'supported' as const,
    eligible: disabledPerson.because(...place.basis),
    amount: share('unstated', {
      of: { zh: '商业保险保费', en: 'insurance premiums', easy: '买保险的钱' },
      percent,
      form: 'discount',
    }),
  })),
})
