/** Tasks by how they stand. */
import { standings, type TaskStanding } from '../rounds/facts.ts'
import type { Counted } from '../rounds/figures.ts'
import { type Block, figure, heading } from './block.ts'

export const standingWords = {
  done: '按时办结',
  'done-late': '超期办结',
  contradicted: '报完成、记录未见',
  running: '在期限内办理',
  soon: '即将到期',
  overdue: '已超期未办结',
  stopped: '暂停计时',
  'no-limit': '长期任务（无期限）',
  unknown: '期限待定',
} as const satisfies Record<TaskStanding, string>

export function tasksPart({ facts }: Counted): Block[] {
  if (!facts.tasks) return []
  return [
    heading(1, '任务落实情况'),
    {
      kind: 'table',
      caption: '责任事项落实情况',
      head: ['落实情况', '责任事项（项）'],
      rows: [
        ...standings.map((standing) => [[standingWords[standing]], [figure(`tasks.${standing}`)]]),
        [['合计'], [figure('tasks.total')]],
      ],
    },
  ]
}
