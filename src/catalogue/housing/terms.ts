/** Words of housing that plans use without saying what they mean. */
import type { PlainWords } from '#kernel'
import { any, type Condition, leftOpen } from '#policy'
import { lowIncome, relapseMonitored } from '../facts/income.ts'
import { status as relief } from '../facts/relief.ts'

type Plan = { readonly id: string }

const publicHousing: PlainWords = {
  zh: '符合住房保障条件（规划未写明）',
  en: 'Meets the conditions of public housing (not stated in the plan)',
  easy: '够得上租公家房子的条件',
}

/** 符合住房保障条件: set by the rules of public housing. */
export const meetsPublicHousing = (plan: Plan): Condition =>
  leftOpen(`${plan.id}.public-housing`, publicHousing, { about: 'household' })

const inEconomicHardship: PlainWords = {
  zh: '经济困难（规划未写明标准）',
  en: 'In economic hardship (the plan draws no line)',
  easy: '家里没有钱',
}

const relieved = relief.oneOf('dibao', 'dibao-edge', 'tekun')

/** 经济困难: neither 困难 nor 低收入, and no line is drawn. */
export const economicHardship = (plan: Plan): Condition =>
  leftOpen(`${plan.id}.economic-hardship`, inEconomicHardship, {
    about: 'household',
    readings: [relief.oneOf('dibao', 'tekun'), relieved, any(relieved, lowIncome.holds)],
  })

/** 低收入群体: a list of groups in the rules of rural housing, not the low income of other clauses. */
export const lowIncomeGroup: Condition = leftOpen(
  'dangerous-housing-aid.low-income-group',
  {
    zh: '符合农村低收入群体条件（规划未写明范围）',
    en: 'Belongs to the low-income groups of rural housing (the plan does not list them)',
    easy: '是农村收入低的那几类人家',
  },
  {
    about: 'household',
    readings: [lowIncome.holds, any(relieved, relapseMonitored.holds, lowIncome.holds)],
  },
)

/** 特困户: older than 特困人员 and not the same word; an office says what it means. */
export const tekunHousehold: Condition = leftOpen(
  'dangerous-housing-extra.tekun-household',
  {
    zh: '属于特困户（规划未写明标准）',
    en: 'Is a household in extreme hardship (not defined)',
    easy: '是特别困难的人家',
  },
  { about: 'household', readings: [relief.is('tekun'), relief.oneOf('dibao', 'tekun')] },
)
