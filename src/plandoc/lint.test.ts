/** Each finding on the smallest document that deserves it, and silence on one that does not. */
import { describe, expect, test } from 'vitest'
import { plandocProblems, readPlan } from './index.ts'
import { agree, similarity } from './lint-figures.ts'

const found = (text: string, code: string) => readPlan(text).findings.filter((each) => each.code === code)
const table = (rows: string) => `某市“十四五”服务规划\n序号\t工作任务\t牵头单位\t配合单位\t完成时限\n${rows}`
const indicators = (rows: string) => `某市“十四五”服务规划\n指标\t2020年\t2025年\t属性\n${rows}`

describe('a plan is told', () => {
  test('that two figures of one year contradict each other', () => {
    const text = `${indicators('1.残疾人辅助器具适配率\t99%\t100%\t预期性')}\n第一章 发展基础\n截至2020年底，辅助器具适配率达到95.5%。`
    expect(found(text, 'contradictory-figures')).toMatchObject([
      { facts: { name: '残疾人辅助器具适配率', year: 2020, said: '99%', otherSaid: '95.5%' } },
    ])
  })

  test('of figures said together the ones that belong to its name', () => {
    const text = `${indicators('1.残疾人辅助器具适配率\t91.6%\t100%\t预期性\n2.残疾人基本康复服务覆盖率\t88%\t95%\t预期性')}\n第一章 发展基础\n2020年，基本康复服务覆盖率和辅助器具适配率分别达到88.2%和91.6%。`
    expect(found(text, 'contradictory-figures')).toEqual([])
  })

  test('nothing when one figure is only told more exactly', () => {
    const text = `${indicators('1.残疾儿童义务教育入学率\t96.5%\t97%\t预期性')}\n第一章 发展基础\n残疾儿童义务教育入学率96.54%。`
    expect(found(text, 'contradictory-figures')).toEqual([])
    expect([agree(96.54, 96.5), agree(95.55, 99), agree(99, 99.4), agree(99, 99.6)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('nothing when the figures are of different years', () => {
    const text = `${indicators('1.残疾人辅助器具适配率\t99%\t100%\t预期性')}\n第一章 发展基础\n2016年，残疾人辅助器具适配率达到60.2%。`
    expect(found(text, 'contradictory-figures')).toEqual([])
  })

  test('that nearly equal names have different figures, less surely', () => {
    const text = `${indicators('1.残疾人基本康复服务覆盖率\t99%\t100%\t预期性')}\n第一章 发展基础\n残疾人精准康复服务率达到97.3%。`
    expect(found(text, 'contradictory-figures')).toEqual([])
    expect(found(text, 'figures-to-compare')).toHaveLength(1)
    expect(similarity('参保率', '参保率')).toBe(1)
  })

  test('that a target excludes the number in one place and includes it in another', () => {
    const text = `${indicators('1.生活补贴目标人群覆盖率\t—\t＞95%\t约束性')}\n\n序号\t工作任务\t责任单位\n1\t到2025年，生活补贴目标人群覆盖率达到95%以上。\t市民政局`
    expect(found(text, 'target-wording-differs')).toHaveLength(1)
  })

  test('that a target was met before the plan began', () => {
    const text = `${indicators('1.城乡居民基本养老保险参保率\t—\t＞90%\t预期性')}\n第一章 发展基础\n截至2020年底，基本养老保险参保率91.5%。`
    expect(found(text, 'target-met-at-baseline')).toMatchObject([
      { facts: { said: '91.5%', target: '＞90%' } },
    ])
  })

  test('that a deadline lies after the end of the plan', () => {
    expect(found(table('1\t建好康复站。\t市残联\t/\t2027年底'), 'deadline-after-plan')).toHaveLength(1)
    expect(found(table('1\t建好康复站。\t市残联\t/\t2025年底'), 'deadline-after-plan')).toEqual([])
  })

  test('the late deadline in the words of its language', () => {
    const [late] = found(table('1\t建好康复站。\t市残联\t/\t2027年底'), 'deadline-after-plan')
    expect(late?.message).toContain('期限2027年12月31日晚于')
    expect(late?.words.en).toContain('2027-12-31')
  })

  test('which tasks were read with little certainty', () => {
    const text = '1.办好义诊。全天开放。（康复部）\n2.办好讲座。全年开放。（责任单位：市残联、市民政局）'
    expect(found(text, 'unsure-task')).toMatchObject([{ facts: { count: 1, tasks: '1' } }])
  })

  test('which offices appear once only', () => {
    const rows = [1, 2, 3, 4, 5].map(
      (no) => `${no}\t做好第${no}项服务。\t市残联\t${no === 3 ? '市气象局' : '市民政局'}\t/`,
    )
    expect(found(table(rows.join('\n')), 'unit-once')).toMatchObject([
      { facts: { count: 1, names: '市气象局' } },
    ])
  })

  test('which names leave out their place or ending, with what they may stand for', () => {
    const text = '1.排查隐患。全面整改。（市应急管理局牵头，市教育、民政、卫健等部门配合）'
    expect(found(text, 'unit-name-elided')).toMatchObject([
      { facts: { count: 3, names: '市教育（市教育局）、民政（市民政局）、卫健（市卫健委）' } },
    ])
    const [task] = readPlan(text).tasks
    expect(task?.mentions.map((mention) => mention.suggestion)).toEqual([
      null,
      '市教育局',
      '市民政局',
      '市卫健委',
    ])
    expect(found(text.replace('市教育、民政、卫健等部门', '市教育局、市民政局'), 'unit-name-elided')).toEqual(
      [],
    )
  })

  test('which tasks can be measured by nothing', () => {
    const text = table('1\t建好康复站10个。\t市残联\t/\t/\n2\t改进服务。\t市残联\t/\t/')
    expect(found(text, 'task-without-measure')).toMatchObject([{ facts: { count: 1, tasks: '2' } }])
  })

  test('which indicators no task serves', () => {
    const text = `${indicators('1.残疾人康复服务覆盖率\t80%\t90%\t约束性\n2.文化活动参与率\t20%\t30%\t预期性')}\n\n序号\t工作任务\t责任单位\n1\t办好康复服务。\t市残联`
    expect(found(text, 'indicator-without-task').map((each) => each.facts['name'])).toEqual([
      '文化活动参与率',
    ])
  })

  test('which tasks do not show their lead', () => {
    const text = '序号\t工作任务\t责任单位\n1\t建好康复站。\t市残联、市民政局\n2\t办好服务。\t市残联'
    expect(found(text, 'lead-unknown')).toMatchObject([{ facts: { count: 1, tasks: '1' } }])
  })

  test('which tasks name nobody', () => {
    expect(found(table('1\t建好康复站。\t/\t/\t2025年底'), 'units-missing')).toHaveLength(1)
  })

  test('where the numbering breaks off', () => {
    const text = table(
      '1\t建好康复站。\t市残联\t/\t/\n2\t改进服务。\t市残联\t/\t/\n4\t办招聘会。\t市残联\t/\t/',
    )
    expect(found(text, 'numbering-gap')).toMatchObject([{ facts: { before: 2, after: 4 } }])
  })

  test('that one office is known under two names', () => {
    const text = table(
      '1\t建好康复站。\t市卫健委\t市残联\t/\n2\t改进服务。\t市卫生健康委\t市公安局\t/\n3\t管好交通。\t市公安局交通警察局\t/\t/',
    )
    expect(found(text, 'unit-two-names').map((each) => each.facts)).toEqual([
      { name: '市卫健委', otherName: '市卫生健康委' },
    ])
  })

  test('which groups have no list of members', () => {
    expect(found(table('1\t建好康复站。\t市残联\t各有关单位\t/'), 'group-not-listed')).toHaveLength(1)
  })

  test('where a number was lost', () => {
    expect(found('到年，覆盖率达到以上。', 'lost-number')).toHaveLength(2)
    expect(found('到2025年，覆盖率达到95%以上。', 'lost-number')).toEqual([])
  })

  test('what its head does not say', () => {
    const codes = readPlan('没有标题的一段话。').findings.map((each) => each.code)
    expect(codes).toEqual(expect.arrayContaining(['title-missing', 'issuer-missing', 'period-unknown']))
  })
})

test('every finding is a full sentence in both languages', () => {
  const facts = new Proxy({}, { get: (_, key) => String(key) })
  for (const told of Object.values(plandocProblems)) {
    expect(told.zh(facts)).toMatch(/。$/)
    expect(told.en(facts)).toMatch(/^[A-Z0-9“].*\.$|^count /)
  }
})
