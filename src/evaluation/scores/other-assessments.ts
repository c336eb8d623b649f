/** Figures other assessments ask for, as a table by county: who asks, by which clause, and which indicators answer. */

import { percentText } from '#indicators'
import type { AreaCode, Words } from '#kernel'
import { areaName } from '#standards'
import type { RoundFacts } from '../rounds/facts.ts'

type Asking = {
  readonly name: Words
  /** Where a plan says that these figures belong to that assessment; a test holds that the clause exists. */
  readonly because: { readonly source: string; readonly clause: string; readonly item?: number }
  /** Ids of declared indicators. */
  readonly indicators: readonly string[]
}

export const otherAssessments = {
  'poverty-relief': {
    name: { zh: '扶贫开发工作成效考核（残疾人减贫成效）', en: 'Poverty relief effectiveness' },
    because: { source: 'shuozhou-13', clause: 'annex', item: 8 },
    indicators: [
      'out-of-poverty-share',
      'minimum-living-share',
      'living-subsidy-coverage',
      'pension-enrolment',
    ],
  },
  'primary-health': {
    name: { zh: '城乡基层卫生服务考核（残疾人社区医疗康复）', en: 'Primary health service' },
    because: { source: 'district-xiaokang', clause: 'annex', item: 15 },
    indicators: ['rehabilitation-coverage', 'device-fitting-share', 'medical-enrolment'],
  },
  'civilised-city': {
    name: { zh: '文明城市等创建活动（残疾人工作）', en: 'Civilised city creation' },
    because: { source: 'zhangdian-14', clause: '2.4.4' },
    indicators: [
      'home-modification-share',
      'compulsory-education-share',
      'nursing-subsidy-coverage',
      'living-subsidy-coverage',
    ],
  },
} as const satisfies Record<string, Asking>

export type OtherAssessment = keyof typeof otherAssessments

export const isOtherAssessment = (text: string): text is OtherAssessment =>
  Object.hasOwn(otherAssessments, text)

export type AssessmentTable = {
  readonly head: readonly Words[]
  /** Texts, so that a file shows what the page shows. */
  readonly rows: readonly (readonly string[])[]
  /** Indicators that were asked for and nobody has counted. */
  readonly missing: readonly string[]
}

const head: readonly Words[] = [
  { zh: '指标', en: 'Indicator' },
  { zh: '区划代码', en: 'Area code' },
  { zh: '地区', en: 'Area' },
  { zh: '应享受（分母）', en: 'Entitled (denominator)' },
  { zh: '已享受（分子）', en: 'Receiving (numerator)' },
  { zh: '暂无法判断', en: 'Unknown' },
  { zh: '比例（%）', en: 'Share (%)' },
  { zh: '截至日期', en: 'As of' },
]

/** One line an indicator and county, and the sum; the sum is the sum of the lines above it. */
export function tableFor(
  which: OtherAssessment,
  { coverage, on }: Pick<RoundFacts, 'coverage' | 'on'>,
): AssessmentTable {
  const wanted: readonly string[] = otherAssessments[which].indicators
  const found = coverage.filter(({ indicator }) => wanted.includes(indicator))
  return {
    head,
    rows: found.flatMap(({ name, rows }) => {
      const lines = rows.map((row) => [
        name.zh,
        row.area,
        areaName(row.area) ?? row.area,
        ...numbers(row),
        on,
      ])
      const total = rows.reduce(add, { entitled: 0, receiving: 0, unknown: 0 })
      return [...lines, [name.zh, '', '合计', ...numbers(total), on]]
    }),
    missing: wanted.filter((id) => !found.some(({ indicator }) => indicator === id)),
  }
}

type Numbers = { readonly entitled: number; readonly receiving: number; readonly unknown: number }

const add = (a: Numbers, b: Numbers & { readonly area?: AreaCode }): Numbers => ({
  entitled: a.entitled + b.entitled,
  receiving: a.receiving + b.receiving,
  unknown: a.unknown + b.unknown,
})

const numbers = ({ entitled, receiving, unknown }: Numbers) => [
  String(entitled),
  String(receiving),
  String(unknown),
  percentText({ part: receiving, whole: entitled }, 2) ?? '',
]
