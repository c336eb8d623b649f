/** Indicator tables in the shapes that extraction leaves them in. All tables are made up here. */
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'

/** `number | name | unit | base | comparator value | kind of target | 约束性` of every indicator. */
const brief = (text: string) =>
  readPlan(text).indicators.map((i) =>
    [
      i.no ?? '-',
      i.name,
      i.unit ?? '',
      i.baseline ?? '',
      `${i.comparator ?? ''}${i.value ?? ''}`,
      i.targetKind,
      i.kind ?? '',
    ].join('|'),
  )

const two = ['1|康复服务覆盖率|%|80|>90|number|约束性', '2|新增就业人数|人|120|=200|number|预期性']

const shapes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'tabs between cells',
    '指标\t2020年\t2025年\t属性\n1.康复服务覆盖率\t80%\t＞90%\t约束性\n2.新增就业人数（人）\t120\t200\t预期性',
    two,
  ],
  [
    'a cell a line, rows marked by tabs',
    '\t指    标\n\t2020年\n\t2025年\n\t属性\n\n\t1.康复服务覆盖率\n\t80%\n\t＞90%\n\t约束性\n\n\t2.新增就业人数（人）\n\t120\n\t200\n\t预期性\n',
    two,
  ],
  [
    'cells set apart by blank lines',
    '指标\n\n2020年\n\n2025年\n\n属性\n\n1.康复服务覆盖率\n\n80%\n\n>90%\n\n约束性\n\n2.新增就业人数（人）\n\n120\n\n200\n\n预期性\n',
    two,
  ],
  [
    'spaces between cells',
    '指标 2020年 2025年 属性\n1.康复服务覆盖率 80% > 90% 约束性\n2.新增就业人数（人） 120 200 预期性\n',
    two,
  ],
  [
    'everything run together on one line',
    '指标 2020年 2025年 属性 1.康复服务覆盖率 80% >90% 约束性 2.新增就业人数（人） 120 200 预期性',
    two,
  ],
  [
    'a column for the unit and one for the number',
    '序号\t指标名称\t单位\t2020年基期值\t2025年目标值\t指标属性\n1\t康复服务覆盖率\t%\t80\t>90\t约束性\n2\t新增就业人数\t人\t120\t200\t预期性',
    two,
  ],
  [
    'three levels, the upper ones merged',
    '一级指标\t二级指标\t三级指标\t2020年\t2025年\t属性\n服务\t康复\t1.康复服务覆盖率\t80%\t＞90%\t约束性\n就业\t岗位\t2.新增就业人数（人）\t120\t200\t预期性',
    two,
  ],
  [
    'LaTeX per cent signs and comparisons',
    '指标\t2020年\t2025年\t属性\n1.康复服务覆盖率\t$80\\%$\t$>90\\%$\t约束性\n2.新增就业人数（人）\t120\t200\t预期性',
    two,
  ],
  [
    'a header that repeats on the next page',
    '指标\t2020年\t2025年\t属性\n1.康复服务覆盖率\t80%\t＞90%\t约束性\n\n指 标\t2020 年\t2025 年\t属性\n2.新增就业人数（人）\t120\t200\t预期性',
    two,
  ],
]

describe('an indicator table', () => {
  for (const [name, text, expected] of shapes)
    test(`is read from ${name}`, () => {
      expect(brief(text)).toEqual(expected)
    })

  test('keeps comparisons exactly as written', () => {
    const cells = [
      '90%',
      '＞90%',
      '≥90%',
      '90%以上',
      '超过90%',
      '不低于90%',
      '<5%',
      '≤5%',
      '不超过5%',
      '$\\geq 90\\%$',
    ]
    const text = `指标\t目标值\t属性\n${cells.map((cell, i) => `${i + 1}.指标第${'甲乙丙丁戊己庚辛壬癸'[i]}项覆盖率\t${cell}\t预期性`).join('\n')}`
    expect(readPlan(text).indicators.map((i) => `${i.comparator}${i.value}`)).toEqual([
      '=90',
      '>90',
      '>=90',
      '>=90',
      '>90',
      '>=90',
      '<5',
      '<=5',
      '<=5',
      '>=90',
    ])
  })

  test('tells targets that follow another series or cover everybody', () => {
    const text =
      '指标\t2020年\t2025年\n1.人均收入增速\t—\t与经济增长基本同步\n2.家庭改造率\t—\t应改尽改\n3.建站乡镇\t—\t全覆盖\n4.服务质量\t—\t明显提升'
    expect(readPlan(text).indicators.map((i) => [i.targetKind, i.value, i.baseline])).toEqual([
      ['follows', null, null],
      ['all-covered', null, null],
      ['all-covered', null, null],
      ['words', null, null],
    ])
  })

  test('takes the earliest year as the base and the latest as the target', () => {
    const text = '指标\t2025年\t2023年\t2020年\n1.康复服务覆盖率\t90%\t85%\t80%'
    expect(readPlan(text).indicators[0]).toMatchObject({
      baselineYear: 2020,
      baseline: 80,
      targetYear: 2025,
      value: 90,
    })
  })

  test('keeps the group an indicator stands in', () => {
    const text =
      '指标\t2020年\t2025年\n康复\n1.康复服务覆盖率\t80%\t90%\n就业\n2.新增就业人数（人）\t120\t200'
    expect(readPlan(text).indicators.map((i) => i.group)).toEqual(['康复', '就业'])
  })
})
