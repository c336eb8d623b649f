/** Tasks in prose, told by markers of responsibility, in the shapes offices write them. All documents are made up here. */
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'

/** `label | heading | text | lead | cooperating | joint` of every task. */
const brief = (text: string) =>
  readPlan(text).tasks.map((task) => {
    const joint = task.units.filter((unit) => !task.lead.includes(unit) && !task.coop.includes(unit))
    return [
      task.label,
      task.heading,
      task.text,
      task.lead.join('、'),
      task.coop.join('、'),
      joint.join('、'),
    ].join('|')
  })

const shapes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'one list in brackets',
    '1.建好康复站。每镇一所。（责任单位：区残联、区卫健局）\n2.办好就业服务。全年开放。（责任单位：区人社局、区残联）',
    ['1|建好康复站|每镇一所。|||区残联、区卫健局', '2|办好就业服务|全年开放。|||区人社局、区残联'],
  ],
  [
    'lead and cooperating offices in one bracket',
    '1.建好康复站。每镇一所。（牵头单位：区残联；配合单位：区卫健局、区财政局）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局、区财政局|'],
  ],
  [
    'lead and cooperating offices divided by a comma',
    '1.建好康复站。每镇一所。（牵头单位：区残联，配合单位：区卫健局、区财政局）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局、区财政局|'],
  ],
  [
    'two brackets one after the other',
    '1.建好康复站。每镇一所。（牵头单位：区残联）（责任单位：区卫健局）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局|'],
  ],
  [
    'verbs instead of titles',
    '（一）建好康复站。每镇一所。（区残联牵头，区卫健局、区财政局配合）\n（二）办好就业服务。全年开放。（区人社局、区残联负责）',
    [
      '（一）|建好康复站|每镇一所。|区残联|区卫健局、区财政局|',
      '（二）|办好就业服务|全年开放。|||区人社局、区残联',
    ],
  ],
  [
    'work shared by duties',
    '1.建好康复站。每镇一所。（区残联、区卫健局、区财政局按职责分工负责）',
    ['1|建好康复站|每镇一所。|||区残联、区卫健局、区财政局'],
  ],
  [
    'a lead followed by others that share the work',
    '1.建好康复站。每镇一所。（区残联牵头，区卫健局、区财政局等按职责分工负责）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局、区财政局|'],
  ],
  [
    'a group whose members are not listed',
    '1.建好康复站。每镇一所。（各有关单位）\n2.办好就业服务。（各镇人民政府、街道办事处）',
    ['1|建好康复站|每镇一所。|||各有关单位', '2||办好就业服务。|||各镇人民政府、街道办事处'],
  ],
  [
    'a line of its own without brackets',
    '1.建好康复站\n每镇一所，年内开放。\n责任单位：区残联、区卫健局\n2.办好就业服务\n全年开放，随到随办。\n牵头单位：区人社局\n配合单位：区残联、区总工会',
    [
      '1|建好康复站|每镇一所，年内开放。|||区残联、区卫健局',
      '2|办好就业服务|全年开放，随到随办。|区人社局|区残联、区总工会|',
    ],
  ],
  [
    'a lead on the heading above',
    '（一）康复服务（牵头单位：区残联）\n1.建好康复站。每镇一所。（责任单位：区卫健局）\n2.培训治疗师。每年一期。（责任单位：区卫健局、区人社局）',
    [
      '（一）1|建好康复站|每镇一所。|区残联|区卫健局|',
      '（一）2|培训治疗师|每年一期。|区残联|区卫健局、区人社局|',
    ],
  ],
  [
    'a rule stated once for all lists after it',
    '1.建好康复站。每镇一所。（责任单位：区残联、区卫健局，排在第一位的为牵头部门，下同）\n2.办好就业服务。全年开放。（责任单位：区人社局、区残联）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局|', '2|办好就业服务|全年开放。|区人社局|区残联|'],
  ],
  [
    'bold type that survived on the lead',
    '1.建好康复站。每镇一所。（责任部门：**区残联**（标黑体的为牵头）、区卫健局）\n2.办好就业服务。全年开放。（责任部门：区残联、**区人社局**）',
    ['1|建好康复站|每镇一所。|区残联|区卫健局|', '2|办好就业服务|全年开放。|区人社局|区残联|'],
  ],
  [
    'tasks at the level of 一、',
    '一、建好康复站。每镇一所。（责任单位：区残联、区卫健局）\n二、办好就业服务。全年开放。（责任单位：区人社局、区残联）',
    ['一|建好康复站|每镇一所。|||区残联、区卫健局', '二|办好就业服务|全年开放。|||区人社局、区残联'],
  ],
  [
    'unnumbered paragraphs under a heading',
    '一、康复服务\n每镇建好一所康复站。（区残联、区卫健局负责）\n每年培训一期治疗师。（区卫健局、区人社局负责）',
    [
      '一|康复服务|每镇建好一所康复站。|||区残联、区卫健局',
      '一|康复服务|每年培训一期治疗师。|||区卫健局、区人社局',
    ],
  ],
  [
    'one marker after the last of several points',
    '（一）康复服务。抓好三件事：\n1.建好康复站；\n2.培训治疗师；\n3.备足器材。（责任单位：区残联、区卫健局）\n（二）就业服务。全年开放。（责任单位：区人社局、区残联）',
    [
      '（一）|康复服务|抓好三件事：1.建好康复站；2.培训治疗师；3.备足器材。|||区残联、区卫健局',
      '（二）|就业服务|全年开放。|||区人社局、区残联',
    ],
  ],
  [
    'separators and brackets inside a name',
    '1.建好康复站。每镇一所。（责任单位：区委宣传部（网信办、文明办）、各县（市、区）人民政府、区残联）',
    ['1|建好康复站|每镇一所。|||区委宣传部（网信办、文明办）、各县（市、区）人民政府、区残联'],
  ],
  [
    'half-width signs',
    '1.建好康复站。每镇一所。(责任单位:区残联,区卫健局)',
    ['1|建好康复站|每镇一所。|||区残联、区卫健局'],
  ],
  [
    'a page break inside the marker and inside a name',
    '1.建好康复站。每镇一所。（责任单位：区残联、区人力资源\n\n— 8 —\n\n和社会保障局、区财政局）\n2.办好就业服务。全年开放。（责任单位：区人社局、区残联）',
    [
      '1|建好康复站|每镇一所。|||区残联、区人力资源和社会保障局、区财政局',
      '2|办好就业服务|全年开放。|||区人社局、区残联',
    ],
  ],
  [
    'a whole document on one line',
    '某区康复工作方案 一、总体要求 坚持需求导向。二、重点任务（一）建好康复站。每镇一所。（责任单位：区残联、区卫健局）（二）办好就业服务。全年开放。（责任单位：区人社局、区残联）三、工作要求 各单位按月报送。',
    [
      '二（一）|建好康复站|每镇一所。|||区残联、区卫健局',
      '二（二）|办好就业服务|全年开放。|||区人社局、区残联',
    ],
  ],
  [
    'footnote digits stuck to names',
    '1.建好康复站。每镇一所。（责任单位：区残联1、区卫健局②、区财政局[3]）',
    ['1|建好康复站|每镇一所。|||区残联、区卫健局、区财政局'],
  ],
  [
    'two markers in one paragraph',
    '1.康复服务。每镇建好一所康复站。（区残联、区卫健局负责）每年培训一期治疗师。（区卫健局、区人社局负责）',
    [
      '1|康复服务|每镇建好一所康复站。|||区残联、区卫健局',
      '1|康复服务|每年培训一期治疗师。|||区卫健局、区人社局',
    ],
  ],
  [
    'two levels of tasks, both marked',
    '1.建好康复站。每镇一所。（责任单位：区残联、区卫健局）\n2.办好就业服务：\n（1）办招聘会。每季一场。（责任单位：区人社局、区残联）\n（2）建见习点。每镇一处。（责任单位：区人社局、区教育局）',
    [
      '1|建好康复站|每镇一所。|||区残联、区卫健局',
      '2（1）|办招聘会|每季一场。|||区人社局、区残联',
      '2（2）|建见习点|每镇一处。|||区人社局、区教育局',
    ],
  ],
]

const more: typeof shapes = [
  [
    'a title with its marker and the text below',
    '一、建好康复站（区残联、区卫健局，列第一位的为牵头单位，下同）\n每镇一所，年内开放。\n二、办好就业服务（区人社局、区残联）\n随到随办，不收费用。',
    [
      '一|建好康复站|每镇一所，年内开放。|区残联|区卫健局|',
      '二|办好就业服务|随到随办，不收费用。|区人社局|区残联|',
    ],
  ],
  [
    'a marked title over an enumeration of one task',
    '一、完善制度（责任单位：区民政局、区残联）\n1.发放补贴；\n2.核对资格；\n3.公开标准。',
    ['一|完善制度|1.发放补贴；2.核对资格；3.公开标准。|||区民政局、区残联'],
  ],
  [
    'a marked title over measures of their own',
    '一、完善制度（责任单位：区民政局、区残联）\n1.按月发放补贴，逾期说明原因。\n2.每年核对资格，结果公示。',
    [
      '一1||按月发放补贴，逾期说明原因。|||区民政局、区残联',
      '一2||每年核对资格，结果公示。|||区民政局、区残联',
    ],
  ],
  [
    'unnumbered paragraphs that end in an unbracketed list',
    '二、重点任务\n\n完善补贴制度。按月发放。牵头单位：区民政局；责任单位：区财政局、区残联\n\n办好康复站。责任单位：区残联、区卫健局',
    [
      '二|重点任务|完善补贴制度。按月发放。|区民政局|区财政局、区残联|',
      '二|重点任务|办好康复站。|||区残联、区卫健局',
    ],
  ],
  [
    'square and tortoise brackets, spaces between the parts',
    '1.建好康复站。每镇一所。【牵头单位：区残联　配合单位：区卫健局、区财政局】\n2.办好服务。全年开放。〔责任单位：区人社局〕',
    ['1|建好康复站|每镇一所。|区残联|区卫健局、区财政局|', '2|办好服务|全年开放。|区人社局||'],
  ],
  [
    'schedules on lines of their own',
    '1.建好康复站\n配齐人员和器材。\n责任单位：区残联，各镇（街道）\n完成时限：2023年12月\n2.培训治疗师\n每年一期。\n责任单位：区卫健局\n完成时限：长期',
    ['1|建好康复站|配齐人员和器材。|||区残联、各镇（街道）', '2|培训治疗师|每年一期。|区卫健局||'],
  ],
]

describe('tasks in prose', () => {
  for (const [name, text, expected] of more)
    test(`are read from ${name}`, () => {
      expect(brief(text)).toEqual(expected)
    })

  for (const [name, text, expected] of shapes)
    test(`are read from ${name}`, () => {
      expect(brief(text)).toEqual(expected)
    })

  test('with names elided after the first keep the names as written', () => {
    const [task] = readPlan('1.建好康复站。每镇一所。（市残联牵头，市民政、财政、卫健等部门配合）').tasks
    expect(task).toMatchObject({ lead: ['市残联'], coop: ['市民政', '财政', '卫健'], andOthers: true })
  })

  test('may carry their deadline in the marker', () => {
    const text = '1.建好康复站。每镇一所。（责任单位：区残联、区卫健局；完成时限：2024年6月底前）'
    expect(readPlan(text).tasks).toMatchObject([
      {
        deadline: '2024-06-30',
        deadlineKind: 'completed',
        timing: '2024年6月底前',
        units: ['区残联', '区卫健局'],
      },
    ])
  })

  test('an item without an office is told, not read as a task', () => {
    const text =
      '1.建好康复站。每镇一所。（责任单位：区残联）\n2.写好总结。年底上报。\n3.办好就业服务。全年开放。（责任单位：区人社局）'
    const plan = readPlan(text)
    expect(plan.tasks.map((task) => task.no)).toEqual([1, 3])
    expect(plan.findings.map((found) => found.code)).toContain('item-without-units')
  })

  test('bold type over a whole list tells nothing about the lead', () => {
    const text =
      '1.建好康复站。每镇一所。（**责任部门：区残联（标黑体的为牵头）、区卫健局**）\n2.办好就业服务。全年开放。（牵头部门：区残联、区人社局）'
    const plan = readPlan(text)
    expect(plan.tasks.map((task) => [task.lead, task.leadKnown, task.leadBasis])).toEqual([
      [[], false, 'bold-lost'],
      [[], false, 'bold-lost'],
    ])
    const codes = plan.findings.map((found) => found.code)
    expect(codes).toEqual(
      expect.arrayContaining(['lead-unknown', 'bold-lost', 'lead-label-contradicts-rule']),
    )
  })
})

describe('a document without tasks yields none:', () => {
  const none: readonly (readonly [string, string])[] = [
    [
      'a speech',
      '同志们：今年的工作要抓紧。市残联和市民政局要多走访，多听意见。第一，做好康复。第二，做好就业。',
    ],
    [
      'a notice',
      '各县（市、区）人民政府：\n现将有关事项通知如下。本通知由市残联负责解释。\n（此件公开发布）',
    ],
    [
      'measures that name no office',
      '一、康复服务。建好康复站（点），每镇（街道）一所。\n二、就业服务。办好招聘会（线上、线下）。',
    ],
    ['a table of statistics', '地区\t人数\t比例\n甲县\t1200\t30%\n乙县\t2800\t70%'],
    ['nothing at all', ''],
    [
      'an article that mentions brackets',
      '会议（市残联主办）于三月举行，来宾（共五十人）参观了展览（免费开放）。',
    ],
  ]
  for (const [name, text] of none)
    test(name, () => {
      expect(readPlan(text).tasks).toEqual([])
    })
})
