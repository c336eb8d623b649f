/** 上门办、网上办、就近办、一次办: errands done at home, online, nearby, in one go. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'doorstep-service'
const basis = [cite(zhangdian14, '2.1.2')]

/** 特殊困难: another word than 困难, and as little defined. */
const specialHardship = leftOpen(`${id}.special-hardship`, {
  zh: '属于特殊困难残疾人（规划未写明标准）',
  en: 'Is in special hardship (not defined)',
  easy: '有特别的困难',
})

export const doorstepService = programme({
  id,
  name: {
    zh: '上门办、网上办、就近办、一次办',
    en: 'Errands done at your door, online or in one go',
    easy: '办事的人上门来',
  },
  serves: 'person',
  summary: {
    zh: '有特殊困难的残疾人办事，可以上门办、网上办、就近办、一次办。',
    en: 'Offices come to people in special hardship, or settle things online, nearby, in one visit.',
    easy: '您有特别的困难，出门不便。办事的人上门来，或者在网上办、一次办好。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(disabledPerson, specialHardship).because(...basis),
      amount: inKind(
        {
          zh: '上门办、网上办、就近办、一次办（事项范围未写明）',
          en: 'Errands at home, online, nearby, in one go (not said which)',
          easy: '有人上门办，网上办，家附近办，一次办好',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
