/** Task tables in the shapes that extraction leaves them in. All documents are made up here. */
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'

/** `number | text | lead | cooperating | joint` of every task. */
const brief = (text: string) =>
  readPlan(text).tasks.map((task) => {
    const joint = task.units.filter((unit) => !task.lead.includes(unit) && !task.coop.includes(unit))
    return [task.no ?? '-', task.text, task.lead.join('、'), task.coop.join('、'), joint.join('、')].join('|')
  })

const two = ['1|建好康复站。|市残联|市财政局、市卫健委|', '2|办好就业服务。|市人社局|市残联|']

const shapes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'tabs between cells, a row a line',
    '序号\t重点任务\t牵头单位\t配合单位\n1\t建好康复站。\t市残联\t市财政局、市卫健委\n2\t办好就业服务。\t市人社局\t市残联',
    two,
  ],
  [
    'a cell a line, rows set apart by blank lines, cells marked by a tab',
    '\t序号\n\t重点任务\n\t牵头单位\n\t配合单位\n\n\t1\n\t建好康复站。\n\t市残联\n\t市财政局、市卫健委\n\n\t2\n\t办好就业服务。\n\t市人社局\n\t市残联\n',
    two,
  ],
  [
    'a cell a line without any mark',
    '序号\n重点任务\n牵头单位\n配合单位\n1\n建好康复站。\n市残联\n市财政局、市卫健委\n2\n办好就业服务。\n市人社局\n市残联\n',
    two,
  ],
  [
    'a cell a line with a blank line after every cell',
    '序号\n\n重点任务\n\n牵头单位\n\n配合单位\n\n1\n\n建好康复站。\n\n市残联\n\n市财政局、市卫健委\n\n2\n\n办好就业服务。\n\n市人社局\n\n市残联\n',
    two,
  ],
  [
    'a Markdown table',
    '| 序号 | 重点任务 | 牵头单位 | 配合单位 |\n| --- | --- | --- | --- |\n| 1 | 建好康复站。 | 市残联 | 市财政局、市卫健委 |\n| 2 | 办好就业服务。 | 市人社局 | 市残联 |\n',
    two,
  ],
  [
    'an HTML table',
    '<table><tr><th>序号</th><th>重点任务</th><th>牵头单位</th><th>配合单位</th></tr><tr><td>1</td><td>建好康复站。</td><td>市残联</td><td>市财政局、市卫健委</td></tr><tr><td>2</td><td>办好就业服务。</td><td>市人社局</td><td>市残联</td></tr></table>',
    two,
  ],
  [
    'spaces between cells, a row a line',
    '序号 重点任务 牵头单位 配合单位\n1 建好康复站。 市残联 市财政局、市卫健委\n2 办好就业服务。 市人社局 市残联\n',
    two,
  ],
  [
    'everything on one line',
    '序号 重点任务 牵头单位 配合单位 1 建好康复站。 市残联 市财政局、市卫健委 2 办好就业服务。 市人社局 市残联',
    two,
  ],
  [
    'the header again on the next page, with a page number before it',
    '序号\t重点任务\t牵头单位\t配合单位\n1\t建好康复站。\t市残联\t市财政局、市卫健委\n\n- 7 -\n\n序号\t重点任务\t牵头单位\t配合单位\n2\t办好就业服务。\t市人社局\t市残联',
    two,
  ],
  [
    'an office broken over two lines inside a cell',
    '\t序号\n\t工作任务\n\t责任单位\n\t1\n\t建好康复站。\n\t市人力资源\n和社会保障局\n市残联\n\t2\n\t办好就业服务。\n\t市残联\n',
    ['1|建好康复站。|||市人力资源和社会保障局、市残联', '2|办好就业服务。|市残联||'],
  ],
  [
    'a slash for an empty cell',
    '序号\t工作任务\t牵头单位\t配合单位\t完成时限\n1\t建好康复站。\t市残联\t/\t2024年底\n2\t办好就业服务。\t市人社局\t市残联\t/',
    ['1|建好康复站。|市残联||', '2|办好就业服务。|市人社局|市残联|'],
  ],
  [
    'merged office cells that vanish in the rows below',
    '序号\t工作任务\t责任单位\n1\t建好康复站。\t市残联、市卫健委\n2\t办好就业服务。\n3\t修好坡道。\t市住建局',
    ['1|建好康复站。|||市残联、市卫健委', '2|办好就业服务。|||市残联、市卫健委', '3|修好坡道。|市住建局||'],
  ],
  [
    'merged group cells at the left that stay empty below',
    '类别\t序号\t工作任务\t责任单位\n康复\t1\t建好康复站。\t市残联\n\t2\t培训治疗师。\t市卫健委\n就业\t3\t办好就业服务。\t市人社局',
    ['1|建好康复站。|市残联||', '2|培训治疗师。|市卫健委||', '3|办好就业服务。|市人社局||'],
  ],
  [
    'titles of groups between the rows',
    '序号\t工作任务\t责任单位\n一、康复服务\n1\t建好康复站。\t市残联\n二、就业服务\n2\t办好就业服务。\t市人社局',
    ['1|建好康复站。|市残联||', '2|办好就业服务。|市人社局||'],
  ],
  [
    'extra columns for persons and remarks',
    '序号\t工作任务\t责任单位\t责任人\t联系电话\t备注\n1\t建好康复站。\t市残联\t甲某某\t555-0101\t\n2\t办好就业服务。\t市人社局\t乙某某\t555-0102\t重点',
    ['1|建好康复站。|市残联||', '2|办好就业服务。|市人社局||'],
  ],
  [
    'the office first, its tasks after it',
    '责任单位\t工作任务\n市残联\t1.建好康复站。2.培训治疗师。\n市人社局\t1.办好就业服务。',
    ['1|建好康复站。|市残联||', '2|培训治疗师。|市残联||', '1|办好就业服务。|市人社局||'],
  ],
  [
    'the office first and merged over several rows',
    '责任单位\t工作任务\t完成时限\n市残联\t建好康复站。\t2024年底\n\t培训治疗师。\t2025年底\n市人社局\t办好就业服务。\t长期',
    ['-|建好康复站。|市残联||', '-|培训治疗师。|市残联||', '-|办好就业服务。|市人社局||'],
  ],
  [
    'lead and responsible columns side by side',
    '序号\t工作任务\t牵头单位\t责任单位\n1\t建好康复站。\t市残联\t市财政局、各县（市、区）人民政府',
    ['1|建好康复站。|市残联|市财政局、各县（市、区）人民政府|'],
  ],
  [
    'a wide and a fine column of tasks',
    '序号\t重点任务\t具体措施\t牵头单位\t配合单位\n1\t康复服务\t建好康复站。\t市残联\t市卫健委\n\t\t培训治疗师。\t市卫健委\t市残联',
    ['1|建好康复站。|市残联|市卫健委|', '-|培训治疗师。|市卫健委|市残联|'],
  ],
  [
    'spaces inside words, as scanning leaves them',
    '序 号\t工 作 任 务\t责 任 单 位\n1\t建 好 康 复 站 。\t市 残 联 、 市 卫 健 委\n2\t办好就业 服务。\t市人社 局',
    ['1|建好康复站。|||市残联、市卫健委', '2|办好就业服务。|市人社局||'],
  ],
  [
    'numbers that were lost',
    '序号\t工作任务\t责任单位\n\t建好康复站。\t市残联\n\t办好就业服务。\t市人社局',
    ['-|建好康复站。|市残联||', '-|办好就业服务。|市人社局||'],
  ],
  [
    'a cell a line without numbers',
    '工作任务\n责任单位\n完成时限\n建好康复站，每镇一所。\n市残联、市卫健委\n2024年底\n办好就业服务，随到随办。\n市人社局\n长期坚持\n',
    ['-|建好康复站，每镇一所。|||市残联、市卫健委', '-|办好就业服务，随到随办。|市人社局||'],
  ],
  [
    'no numbers at all',
    '工作任务\t责任单位\t完成时限\n建好康复站。\t市残联、市卫健委\t2024年底\n办好就业服务。\t市人社局\t长期',
    ['-|建好康复站。|||市残联、市卫健委', '-|办好就业服务。|市人社局||'],
  ],
]

describe('a task table', () => {
  for (const [name, text, expected] of shapes)
    test(`is read from ${name}`, () => {
      expect(brief(text)).toEqual(expected)
    })

  test('under a footnote that the first office leads gives every row its lead', () => {
    const text =
      '序号\t工作任务\t负责单位\n1\t建好康复站。\t市残联、市卫健委\n2\t办好就业服务。\t市人社局、市残联\n\n注：列第一位的为牵头单位，其他为参与单位'
    expect(brief(text)).toEqual(['1|建好康复站。|市残联|市卫健委|', '2|办好就业服务。|市人社局|市残联|'])
  })

  test('stops where prose begins again', () => {
    const text =
      '序号\t工作任务\t责任单位\n1\t建好康复站。\t市残联\n\n各单位要提高认识，把任务落到实处，按时报告进展，遇到困难及时会商。市残联每半年通报一次，年底开展评估。\n三、保障措施'
    const plan = readPlan(text)
    expect(plan.tasks.map((task) => task.text)).toEqual(['建好康复站。'])
    expect(plan.outline.map((entry) => entry.title)).toEqual(['保障措施'])
  })

  test('keeps the place of every value in the source', () => {
    const text = '表\r\n序号\t工作任务\t牵头单位\t配合单位\r\n1\t建好康复站。\t市残联\t市财政局、市卫健委\r\n'
    const [task] = readPlan(text).tasks
    expect(task?.at.line).toBe(3)
    for (const mention of task?.mentions ?? [])
      expect(text.slice(mention.at.from, mention.at.to)).toBe(mention.name)
  })
})
