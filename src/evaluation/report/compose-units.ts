/** Responsible units with their points; without weights of the year there are none. */
import type { Counted } from '../rounds/figures.ts'
import type { Assessment } from '../scores/assess.ts'
import { type Block, figure, heading, name, paragraph } from './block.ts'

export function unitsPart({ facts: { units } }: Counted, { units: scored }: Assessment): Block[] {
  if (units.length === 0) return []
  if (!scored)
    return [
      heading(1, '责任单位考核情况'),
      paragraph`本年度责任单位考核权重尚未确定，考核得分${figure('weights.unit.year')}，待有关文件明确后补充。`,
    ]
  return [
    heading(1, '责任单位考核情况'),
    paragraph`按照${figure('weights.unit.document')}确定的${figure('weights.unit.year')}年度考核权重，对${figure('units.total')}个责任单位进行了考核。各单位总分等于得分、失分、暂不能判定和未涉及四部分之和；暂不能判定的部分不计为失分。`,
    {
      kind: 'table',
      caption: '责任单位考核得分',
      head: ['责任单位', '牵头事项', '总分', '得分', '失分', '暂不能判定', '未涉及'],
      rows: scored.map(({ unit }) => [
        [name(unit.name)],
        [figure(`unit.${unit.id}.leads`)],
        ...['points', 'earned', 'lost', 'unknown', 'idle'].map((part) => [figure(`unit.${unit.id}.${part}`)]),
      ]),
    },
  ]
}
