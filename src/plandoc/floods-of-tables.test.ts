/** Tables made to be slow: every one comes back within the reader's limits, and no row is made up from nothing. */
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'
import { limits } from './limits.ts'

const size = 40_000
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
const rows = '序号\t工作任务\t责任单位\t完成时限\n'
const marked = '\t序号\n\t工作任务\n\t责任单位\n\n\t1\n'

/** Name, text, and how many tasks or indicators may come of it at most. */
const floods: readonly (readonly [string, string, number])[] = [
  ['rows', rows + fill('1\t建站。\t市残联\t2024年\n'), limits.tasks],
  ['cells on one line', rows + fill('市残联\t'), 0],
  ['lines of one sign below a stacked head', `序号\n工作任务\n责任单位\n${fill('a\n')}`, 1],
  ['marked lines of one sign', marked + fill('\ta\n'), 1],
  ['lines that go on in one cell', marked + fill('市\n'), 1],
  ['lines of one tab', marked + fill('\t\n'), 0],
  ['titles on one line', fill('序号 工作任务 责任单位 '), 1],
  ['titles without spaces', fill('序号工作任务责任单位'), 1],
  ['second rows of a head', `序号\t工作任务\t责任单位\n${fill('\t\t牵头\t配合\n')}`, 0],
  ['pipes', `| 序号 | 任务 | 责任单位 |\n${fill('|')}`, 0],
  ['rows in pipes that never close', `| 序号 | 任务 | 责任单位 |\n${fill('| 1\n')}`, 1],
  ['commas', `序号,任务,责任单位\n1,2,3\n${fill(',')}`, 0],
  ['cells between wide gaps', `序号   任务   责任单位\n1   a   市残联\n${fill('a   ')}`, 2],
  [
    'lines that go on under a row',
    `序号   任务   责任单位\n1   a   市残联\n${fill('       a   市残联\n')}`,
    1,
  ],
  ['offices without a sign between them', `序号工作任务责任单位完成时限${fill('市残联')}`, 0],
  ['page numbers', `序号\n任务\n责任单位\n${fill('7\n')}`, 0],
  ['opening brackets in a title', `序号\t任务${fill('（')}\t责任单位\n`, 0],
  ['empty rows', rows + fill('\t\t\t\n'), 0],
  ['rows of indicators', `指标\t2020年\t2025年\t属性\n${fill('率\t80%\t90%\t约束性\n')}`, limits.indicators],
]

describe('a flood of', () => {
  for (const [name, text, most] of floods)
    test(`${name} stays within bounds`, () => {
      const { tasks, indicators } = readPlan(text)
      expect(tasks.length + indicators.length).toBeLessThanOrEqual(most)
    })
})
