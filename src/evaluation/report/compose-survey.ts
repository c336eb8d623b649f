/** The satisfaction survey: how many were asked, how many answered and how, and what they said. */
import type { Counted } from '../rounds/figures.ts'
import { questionWords } from '../survey/questions.ts'
import { type Block, figure, heading, name, paragraph } from './block.ts'

export function surveyPart({ facts: { survey } }: Counted): Block[] {
  if (!survey)
    return [
      heading(1, '满意度调查情况'),
      { kind: 'open', asks: '本次评估尚未开展满意度调查，请说明原因或补充调查' },
    ]
  const asked = survey.questions.filter(({ area }) => area === survey.area)
  return [
    heading(1, '满意度调查情况'),
    paragraph`共发出调查码${figure('survey.invited')}个，收回有效答卷${figure('survey.answered')}份，回收率${figure('survey.rate')}；其中网页填答${figure('survey.by.page')}份，电话代填${figure('survey.by.telephone')}份，纸质代录${figure('survey.by.paper')}份。答卷不记名，人数较少的分组不予列示。`,
    {
      kind: 'table',
      caption: '满意度调查结果',
      head: ['调查内容', '作出评价（人）', '满意（很满意、比较满意）'],
      rows: asked.map(({ question }) => [
        [name(questionWords(question).zh)],
        [figure(`survey.${question}.answered`)],
        [figure(`survey.${question}.satisfied`)],
      ]),
    },
  ]
}
