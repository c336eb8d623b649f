/** 无障碍信息服务和优惠套餐: operators are only supported in offering them; lower fees themselves are `telecom-discount`. */
import { cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.4.6')]

export const telecomPackage = programme({
  id: 'telecom-package',
  partOf: 'telecom-discount',
  name: {
    zh: '残疾人无障碍信息服务和优惠套餐',
    en: 'Accessible services and cheaper packages of operators',
    easy: '给残疾人的手机套餐',
  },
  serves: 'person',
  summary: {
    zh: '政府支持电信、互联网企业为残疾人推出便于使用、价格优惠的套餐，是否推出由企业决定。',
    en: 'Telecom and internet companies are supported in offering packages that suit persons with disabilities.',
    easy: '手机公司可以给残疾人出便宜的套餐。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'supported',
      eligible: disabledPerson.because(...basis),
      amount: inKind(
        {
          zh: '便于残疾人使用的信息服务和优惠套餐',
          en: 'Accessible services and cheaper packages',
          easy: '方便用、便宜的套餐',
        },
        'discount',
        'unstated',
      ),
    },
  ],
})
