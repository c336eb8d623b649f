/** 危房改造倾斜照顾: more for those who cannot pay their own share of the renovation; how much more, the plans do not say. */
import { all, any, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { help } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { dangerousHomeReport } from '../bring.ts'
import { cannotFundRenovation, dangerousHome } from '../facts/housing.ts'
import { tekunHousehold } from '../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.5')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.4')] }

export const dangerousHousingExtra = programme({
  id: 'dangerous-housing-extra',
  partOf: 'dangerous-housing-aid',
  name: {
    zh: '农村危房改造倾斜照顾',
    en: 'More help with a dangerous rural home',
    easy: '没有钱修危房，多帮一些',
  },
  serves: 'household',
  summary: {
    zh: '无力自筹资金改造农村危房的残疾人家庭（朔州市也包括特困户），给予倾斜照顾。',
    en: 'Households that cannot raise their own money, in Shuozhou also those in extreme hardship, receive more.',
    easy: '农村的房子危险，家里拿不出钱修。政府多帮一些。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof, dangerousHomeReport],
  variants: [
    {
      ...yangjiang,
      eligible: all(
        disabledPerson,
        residence.is('rural'),
        dangerousHome.is('rural'),
        cannotFundRenovation.holds,
      ).because(...yangjiang.basis),
      amount: help('倾斜照顾（内容未写明）', 'Special care (not said which)', '多帮一些（怎么帮还没有写）'),
    },
    {
      ...shuozhou,
      eligible: all(
        disabledPerson,
        dangerousHome.is('rural'),
        any(tekunHousehold, cannotFundRenovation.holds),
      ).because(...shuozhou.basis),
      amount: help(
        '特困户加大资金支持，无力自筹资金的给予倾斜照顾（金额看贫困程度和改造形式，未写明）',
        'More money in extreme hardship, special care without own means; by poverty and kind of renovation, not stated',
        '多给一些钱（给多少还没有写）',
      ),
    },
  ],
})
