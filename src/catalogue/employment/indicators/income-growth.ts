/** Growth of household income: indicator 1 of all three plans. Two of them let it follow another series. */
import { cite, parameter, type Series, statedIndicator } from '#policy'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

export const gdpGrowth: Series<'gdp-growth'> = {
  id: 'gdp-growth',
  name: { zh: '国内生产总值年增速', en: 'Yearly growth of gross domestic product', easy: '经济一年增长多少' },
  unit: 'percent-a-year',
}

export const residentIncomeGrowth: Series<'resident-income-growth'> = {
  id: 'resident-income-growth',
  name: {
    zh: '全市居民人均可支配收入年增速',
    en: 'Yearly growth of residents’ disposable income per head',
    easy: '全市居民的收入一年增长多少',
  },
  unit: 'percent-a-year',
}

/** How many percentage points apart is still 基本同步: the plans do not say, an office does. */
export const inStepTolerance = parameter({
  id: 'income-growth.in-step-tolerance',
  unit: 'percent',
  name: {
    zh: '“基本同步”允许相差的百分点',
    en: 'Percentage points apart that still count as “about as fast”',
    easy: '差多少还算“差不多一样快”',
  },
  periods: [],
})

const why = {
  zh: '登记系统没有逐户逐年的收入记录；按统计部门或残联监测公布的数值填报',
  en: 'the register holds no yearly income of households; stated as the statistics office or a survey publishes it',
  easy: '系统里没有每家每年的收入，由工作人员照公布的数字填',
}

/** 人均收入 here, 人均可支配收入 in Shuozhou: two definitions, so two indicators. */
export const incomeGrowth = statedIndicator({
  id: 'income-growth',
  rows: [
    {
      in: yangjiang,
      because: cite(yangjiang14, 'box-1', 1),
      kind: 'expected',
      target: { follows: gdpGrowth, tolerance: inStepTolerance },
      by: 2025,
    },
    {
      in: linhe,
      because: cite(linhe14, 'box-1', 1),
      kind: 'expected',
      target: { follows: residentIncomeGrowth, tolerance: inStepTolerance },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾人家庭人均收入年均增速',
    en: 'Average yearly growth of income per head in households of persons with disabilities',
    easy: '残疾人家庭的收入，每年增长多少',
  },
  unit: 'percent-a-year',
  counts: 'stated',
  why,
})

export const disposableIncomeGrowth = statedIndicator({
  id: 'disposable-income-growth',
  rows: [
    {
      in: shuozhou,
      because: cite(shuozhou13, 'box-1', 1),
      kind: 'expected',
      target: { comparator: '>', value: '6.5' },
      by: 2020,
    },
  ],
  name: {
    zh: '残疾人家庭人均可支配收入年均增速',
    en: 'Average yearly growth of disposable income per head in households of persons with disabilities',
    easy: '残疾人家庭能花的钱，每年增长多少',
  },
  unit: 'percent-a-year',
  counts: 'stated',
  why,
})

export const series = [gdpGrowth, residentIncomeGrowth] as const satisfies readonly Series[]
