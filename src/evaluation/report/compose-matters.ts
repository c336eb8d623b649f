/** Problems that are open: slips, tasks reported done that records contradict, disputes. */
import type { FindingFacts, OpenMatter } from '../rounds/facts.ts'
import type { Counted } from '../rounds/figures.ts'
import { type Block, figure, heading, name, paragraph } from './block.ts'

export const matterWords = {
  'slip-overdue': '督办单超期未反馈',
  'slip-open': '督办单办理中',
  contradicted: '报完成、记录未见',
  'dispute-open': '数据异议未答复',
} as const satisfies Record<OpenMatter['kind'], string>

export function mattersPart({ facts: { matters, findings } }: Counted): Block[] {
  if (!matters)
    return [
      heading(1, '存在的问题'),
      paragraph`督办情况未纳入本次统计，未办结督办单数${figure('slips.open')}。`,
      ...findingsPart(findings),
    ]
  return [
    heading(1, '存在的问题'),
    paragraph`目前未办结督办单${figure('slips.open')}件，其中超期未反馈${figure('slips.overdue')}件；报完成但记录未见的责任事项${figure('matters.contradicted')}项；未答复的数据异议${figure('disputes.open')}件。`,
    ...(matters.length === 0 ? [] : [list(matters)]),
    ...findingsPart(findings),
    { kind: 'open', asks: '请起草人员分析问题成因' },
  ]
}

const list = (matters: readonly OpenMatter[]): Block => ({
  kind: 'table',
  caption: '未解决事项清单',
  head: ['事项', '责任单位', '问题', '起始日期'],
  rows: matters.map(({ about, unit, kind }, i) => [
    [name(about)],
    [name(unit)],
    [matterWords[kind]],
    [figure(`matter.${i + 1}.since`)],
  ]),
})

function findingsPart(findings: readonly FindingFacts[]): Block[] {
  if (findings.length === 0) return []
  return [
    paragraph`评估中发现问题${figure('findings.total')}个，尚未整改到位${figure('findings.open')}个。`,
    {
      kind: 'table',
      caption: '评估发现的问题及整改情况',
      head: ['问题', '发现方式', '责任单位', '整改要求', '整改期限', '整改情况'],
      rows: findings.map(({ found, by, unit, demand, resolved }, i) => [
        [name(found)],
        [by === 'third-party' ? '第三方评估' : '自评'],
        [name(unit ?? '—')],
        [name(demand)],
        [figure(`finding.${i + 1}.due`)],
        resolved
          ? [figure(`finding.${i + 1}.resolved`), name(`：${resolved.how}（${resolved.document}）`)]
          : ['尚未整改到位'],
      ]),
    },
  ]
}
