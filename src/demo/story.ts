/** The demonstration's last four months: who was confirmed when, so that every page has something true to show. */
import { linhe } from '#catalogue'
import {
  type AreaCode,
  addMonths,
  areaCode,
  type Day,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  yuan,
} from '#kernel'
import type { NewSetting } from '#parameters'

/** 河东区, 河西区, 禾丰县 */
export const counties = {
  hedong: areaCode('990102'),
  hexi: areaCode('990103'),
  hefeng: areaCode('990121'),
} as const

const townsOf = (county: string, towns: readonly string[]) =>
  towns.map((town) => areaCode(`${county}${town}`))

export type Chapter = {
  readonly month: Month
  /** The day the office works on it. */
  readonly on: Day
  /** Where it confirms everybody found so far; the rest goes on waiting. */
  readonly confirms: readonly AreaCode[]
  /** Whether the month was paid to the end. */
  readonly pays: boolean
}

/** Three months that are over and the one that runs. In two towns and for whoever has no town nobody is confirmed yet. */
export function chaptersUntil(today: Day): Chapter[] {
  const month = (ago: number) => monthOf(addMonths(firstDayOf(monthOf(today)), -ago))
  const past = (ago: number, confirms: readonly AreaCode[]): Chapter => ({
    month: month(ago),
    on: lastDayOf(month(ago)),
    confirms,
    pays: true,
  })
  return [
    past(3, townsOf('990102', ['002', '003', '100', '101'])),
    past(2, [counties.hefeng]),
    past(1, townsOf('990103', ['001', '100', '101'])),
    { month: month(0), on: today, confirms: [], pays: false },
  ]
}

const yearly = [
  [2021, 160, 215],
  [2022, 165, 220],
  [2023, 170, 230],
  [2024, 175, 240],
  [2025, 185, 250],
  [2026, 195, 260],
] as const

/** Linhe announces its rates every year (chapter 3, section 1, 1 of its plan); invented like the city. */
const subsidies: readonly NewSetting[] = yearly.flatMap(([year, living, nursing]) => {
  const base = {
    in: linhe,
    from: `${year}-01-01` as Day,
    document: `临府发〔${year}〕3号 关于公布残疾人两项补贴标准的通知`,
  }
  return [
    { ...base, parameter: 'living-subsidy', value: yuan(living) },
    { ...base, parameter: 'nursing-subsidy', value: yuan(nursing) },
  ]
})

/** Set once in a notice of 2024. What is not here (the reward above the ratio, the sum for care institutions …) stays open, and people are told so. */
const others = [
  ['temporary-assistance', 2_000],
  ['orphan-basic-living', 1_500],
  ['employer-subsidy', 500],
  ['college-encouragement', 2_000],
  ['minimum-wage', 1_900],
] as const

export const settings: readonly NewSetting[] = [
  ...subsidies,
  ...others.map(([parameter, value]) => ({
    parameter,
    in: linhe,
    from: '2024-01-01' as Day,
    value: yuan(value),
    document: '临府发〔2024〕8号 关于公布残疾人服务有关标准的通知',
  })),
]
