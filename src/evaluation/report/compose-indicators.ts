/** Indicators with attainment: those counted from records apart from those somebody stated, and those nobody knows. */
import type { IndicatorFacts } from '../rounds/facts.ts'
import type { Counted } from '../rounds/figures.ts'
import { type Block, figure, heading, name, type Part, paragraph } from './block.ts'

export const stateWords = {
  met: '已达到',
  'not-met': '未达到',
  unknown: '暂无法判断',
  'not-comparable': '不作数值比较',
} as const satisfies Record<IndicatorFacts['state'], string>

export function indicatorsPart({ facts: { indicators } }: Counted): Block[] {
  if (indicators.length === 0) return []
  const by = (kind: 'counted' | 'stated' | null) =>
    indicators.filter(({ value }) => (value?.by ?? null) === kind)
  return [
    heading(1, '主要指标完成情况'),
    ...group('由业务记录统计的指标', by('counted'), [
      paragraph`以下${figure('indicators.counted')}项指标由业务记录直接统计得出。`,
      table('由业务记录统计的指标', by('counted'), []),
    ]),
    ...group('由有关部门填报的指标', by('stated'), [
      paragraph`以下${figure('indicators.stated')}项指标暂无业务记录可供统计，数值由有关部门填报，来源列于表中。`,
      table('由有关部门填报的指标', by('stated'), ['数据来源']),
    ]),
    ...group('尚无数据的指标', by(null), [
      paragraph`以下${figure('indicators.without')}项指标既无业务记录可供统计，也无部门填报，完成情况无法判断：${listed(by(null))}。`,
    ]),
  ]
}

const listed = (rows: readonly IndicatorFacts[]): Part => name(rows.map((row) => row.name).join('、'))

const group = (title: string, rows: readonly IndicatorFacts[], blocks: readonly Block[]): Block[] =>
  rows.length === 0 ? [] : [heading(2, title), ...blocks]

const table = (caption: string, rows: readonly IndicatorFacts[], more: readonly string[]): Block => ({
  kind: 'table',
  caption,
  head: ['指标', '基期值', '目标值', '现状值', '是否达到目标', ...more],
  rows: rows.map((row) => [
    [name(row.name)],
    [figure(`${row.key}.base`)],
    [figure(`${row.key}.target`)],
    [figure(`${row.key}.value`)],
    [stateWords[row.state]],
    ...more.map((): readonly Part[] => [
      name(row.value?.source ?? '未注明'),
      '（',
      figure(`${row.key}.on`),
      '）',
    ]),
  ]),
})
