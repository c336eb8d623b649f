/** “齐惠保”: the other of the two policies Zhangdian tries out, for severe disability. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const basis = [cite(zhangdian14, '2.1.5')]

export const qihuiInsurance = programme({
  id: 'qihui-insurance',
  partOf: 'group-accident-insurance',
  name: {
    zh: '重度残疾人“齐惠保”',
    en: '“Qihui” medical insurance for severe disability',
    easy: '“齐惠保”保险',
  },
  serves: 'person',
  summary: {
    zh: '探索为重度残疾人购买“齐惠保”（与购买意外伤害保险二者选一，由区里决定）。',
    en: 'The district tries out buying this for severe disability, or else accident insurance for all.',
    easy: '区里在试：给残疾重的人买“齐惠保”。也可能改买意外保险。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      standing: 'explored',
      eligible: all(disabledPerson, severe(zhangdian14)).because(...basis),
      amount: inKind(
        {
          zh: '为您购买的“齐惠保”',
          en: 'The “Qihui” policy, bought for you',
          easy: '替您买好的“齐惠保”',
        },
        'insurance',
        'unstated',
      ),
    },
  ],
})
