/** Sample figures that people stated: beside counts, followed by a target, corrected, and of a binding target in danger. */
import { areaCode, day } from '#kernel'
import type { FigureTold, IndicatorsView, StatedDesk, StatedView } from '#web'
import { lines, planTitle } from './plan-of-sample.ts'

const document = '2019年全市残疾人事业统计公报'
const brief = {
  amount: '95.2',
  period: { zh: '2019年', en: '2019' },
  document,
  documentDay: day('2020-03-12'),
  by: '陈示例',
}

const nothing: FigureTold = {
  unit: 'percent',
  standing: 'none',
  stated: null,
  difference: null,
  gap: null,
  silence: 'no-value',
  forecast: {
    zh: '口径不变的数值只有1个，不足3个，暂不预测。',
    en: 'Only 1 comparable value: no forecast yet.',
  },
  risk: 'cannot-say',
  flagged: false,
  breaks: [],
}

export const dangerFigure: FigureTold = {
  ...nothing,
  subject: 'nursing-subsidy-coverage',
  standing: 'counted',
  stated: brief,
  difference: '1.29',
  gap: '3.51',
  silence: null,
  forecast: {
    zh: '按口径不变的最近6个数值的变化速度推算，到2025年底约为98.2%（大致在97.1%至99%之间），预计达不到目标。这是推算，不是承诺。',
    en: 'Going on at the speed of the last 6 comparable values, about 98.2% at the end of 2025 (roughly 97.1% to 99%): the target would be missed. An estimate, not a promise.',
  },
  risk: 'at-risk',
  flagged: true,
  breaks: [day('2020-09-01')],
}

export const followingFigure: FigureTold = {
  ...nothing,
  subject: 'income-growth',
  unit: 'percent-a-year',
  standing: 'stated',
  stated: { ...brief, amount: '7.1', by: '陈示例' },
  silence: 'tolerance-not-set',
  follows: {
    id: 'gdp-growth',
    name: { zh: '国内生产总值年增速', en: 'Yearly growth of gross domestic product' },
    step: { state: 'tolerance-not-set', years: [2018, 2019], own: 7.1, followed: 7.64, apart: -0.54 },
  },
}

export const indicatorsView: IndicatorsView = {
  title: planTitle,
  lines: lines.map((line) => ({
    ...line,
    figure: line.no === '1' ? followingFigure : line.no === '5' ? dangerFigure : nothing,
  })),
  series: [
    { id: 'gdp-growth', name: { zh: '国内生产总值年增速', en: 'Yearly growth of gross domestic product' } },
  ],
}

const line = {
  ...brief,
  key: 'a',
  note: null,
  newDefinition: false,
  published: true,
  at: '2020-03-20T10:05:00.000',
  reason: null,
  earlier: [],
}

export const statedView: StatedView = {
  subject: {
    id: 'nursing-subsidy-coverage',
    name: { zh: '重度残疾人护理补贴覆盖率', en: 'Coverage of the nursing subsidy' },
    unit: 'percent',
  },
  area: { code: areaCode('4417'), name: '阳江市' },
  areas: [
    { code: '4417', name: '阳江市' },
    { code: '441702', name: '江城区' },
  ],
  values: [
    { ...line, reason: '公报勘误', earlier: [{ ...brief, amount: '92.5' }] },
    {
      ...line,
      key: 'b',
      amount: '90.1',
      period: { zh: '2018年', en: '2018' },
      newDefinition: true,
      published: false,
      note: '含异地居住人员',
    },
  ],
  mayState: true,
}

export const sampleStatedDesk: StatedDesk = {
  stated: async () => statedView,
  stateFigure: async () => ({ outcome: 'new', told: [] }),
}
