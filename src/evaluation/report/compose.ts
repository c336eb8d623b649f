/** The contents of an evaluation report: what is said in which order, in words an office would use. */

import type { Counted } from '../rounds/figures.ts'
import type { Round } from '../rounds/round.ts'
import { assess } from '../scores/assess.ts'
import { type Block, figure, heading, name, type Part, paragraph } from './block.ts'
import { countiesPart } from './compose-counties.ts'
import { indicatorsPart } from './compose-indicators.ts'
import { mattersPart } from './compose-matters.ts'
import { surveyPart } from './compose-survey.ts'
import { tasksPart } from './compose-tasks.ts'
import { unitsPart } from './compose-units.ts'

export type Composing = Counted & {
  readonly round: Pick<Round, 'kind'>
  /** The plan's title, or what is assessed. */
  readonly of: string
}

/** Cost: one look at each unit, county, indicator and open matter. */
export function compose({ round, of, ...counted }: Composing): readonly Block[] {
  const assessment = assess(counted.facts, counted.weightings)
  return [
    { kind: 'title', lines: titleLines(of, titles[round.kind]) },
    paragraph`现将${name(of)}${opening[round.kind]}报告如下。报告所列数据均截至${figure('round.on')}：由业务记录统计的，直接引自记录；由有关部门填报的，注明来源，与统计数据分别列示；暂时无法判断的，单独列出，不作零处理。`,
    heading(1, '总体情况'),
    ...overall(counted),
    ...tasksPart(counted),
    ...indicatorsPart(counted),
    ...unitsPart(counted, assessment),
    ...countiesPart(counted, assessment),
    ...mattersPart(counted),
    ...surveyPart(counted),
    heading(1, '意见建议'),
    { kind: 'open', asks: '请起草人员结合以上情况，提出改进工作的意见建议' },
  ]
}

const titles = {
  mid: '实施情况中期评估报告',
  final: '实施情况总结评估报告',
  annual: '年度考核情况报告',
} as const
const opening = {
  mid: '实施情况的中期评估结果',
  final: '实施情况的总结评估结果',
  annual: '年度考核结果',
} as const

/** 二号 has about twenty characters on a line. */
const titleLines = (of: string, what: string): (readonly Part[])[] =>
  of.length + what.length > 18 ? [[name(of)], [what]] : [[name(of), what]]

function overall({ facts }: Counted): Block[] {
  const tasks = facts.tasks
    ? paragraph`共分解责任事项${figure('tasks.total')}项，涉及责任单位${figure('units.total')}个。其中，按时办结${figure('tasks.done')}项，超期办结${figure('tasks.done-late')}项，已超期未办结${figure('tasks.overdue')}项，报完成但记录未见${figure('tasks.contradicted')}项。`
    : paragraph`规划任务尚未分解为责任事项，任务落实情况${figure('tasks.total')}。`
  return [
    tasks,
    paragraph`共有主要指标${figure('indicators.total')}项，已达到目标${figure('indicators.met')}项，尚未达到目标${figure('indicators.not-met')}项，暂时无法判断${figure('indicators.unknown')}项，目标为文字表述、不作数值比较${figure('indicators.not-comparable')}项。`,
  ]
}
