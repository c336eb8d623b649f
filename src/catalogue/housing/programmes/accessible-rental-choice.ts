/** 优先选择公租房: who has difficulty moving about chooses easy access and low floors first. */
import { all, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { first } from '../../giving.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, mobilityImpaired } from '../../terms.ts'

const basis = [cite(yangjiang14, '3.1.5')]

export const accessibleRentalChoice = programme({
  id: 'accessible-rental-choice',
  partOf: 'public-rental-priority',
  name: {
    zh: '优先选择公租房楼层和位置',
    en: 'First choice of accessible public rental homes',
    easy: '租公家的房子，先选楼层低的',
  },
  serves: 'person',
  summary: {
    zh: '行动不便的残疾人，优先选择出入方便、楼层较低的公租房。',
    en: 'Who has difficulty moving about chooses homes with easy access and on low floors first.',
    easy: '走路不方便，可以先选好进出、楼层低的公租房。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, mobilityImpaired(yangjiang14)).because(...basis),
      amount: first(
        '优先选择出入方便、楼层较低的公租房',
        'First choice of public rental homes with easy access and on low floors',
        '先选好进出、楼层低的房子',
      ),
    },
  ],
})
