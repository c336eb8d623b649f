/** The plan of the fictional city of Linhe, read from end to end. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'

const source = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
const plan = readPlan(source)
const task = (no: number) => plan.tasks.find((each) => each.no === no)
const found = (code: string) => plan.findings.filter((each) => each.code === code)

describe('the plan of Linhe', () => {
  test('says what it is, who issued it and for which years', () => {
    expect(plan).toMatchObject({
      title: '临禾市“十四五”残疾人服务规划',
      issuer: '临禾市人民政府',
      period: { from: 2021, to: 2025 },
    })
  })

  test('has four chapters, with their sections and measures', () => {
    const top = plan.outline.filter((entry) => /^第.章$/.test(entry.label))
    expect(top.map((entry) => entry.title)).toEqual(['现状与问题', '总体要求', '主要任务', '保障措施'])
    expect(plan.outline.filter((entry) => entry.label.endsWith('节'))).toHaveLength(11)
    expect(plan.outline.filter((entry) => entry.label.endsWith('、'))).toHaveLength(20)
  })

  test('has five boxes: one of indicators, four of numbered projects', () => {
    expect(plan.boxes.map((box) => [box.no, box.holds, box.items.length])).toEqual([
      [1, 'indicators', 9],
      [2, 'items', 4],
      [3, 'items', 10],
      [4, 'items', 4],
      [5, 'items', 7],
    ])
    expect(plan.boxes[1]?.items[1]).toMatchObject({ no: 2, title: '上门照护' })
  })

  test('has nine indicators with base, target and exact comparison', () => {
    expect(
      plan.indicators.map((i) => [i.no, i.unit, i.baseline, i.comparator, i.value, i.targetKind, i.kind]),
    ).toEqual([
      [1, null, null, null, null, 'follows', '预期性'],
      [2, '人', 1860, '=', 2400, 'number', '预期性'],
      [3, '%', 100, '=', 100, 'number', '约束性'],
      [4, '%', 100, '=', 100, 'number', '约束性'],
      [5, '%', null, '>', 95, 'number', '预期性'],
      [6, '%', 95.8, '>=', 97, 'number', '约束性'],
      [7, '%', 88, '>=', 95, 'number', '约束性'],
      [8, '%', 94, '=', 98, 'number', '预期性'],
      [9, null, null, null, null, 'all-covered', '预期性'],
    ])
    expect(plan.indicators[2]?.group).toBe('保障与服务')
  })

  test('has eighteen tasks with lead and cooperating offices', () => {
    expect(plan.tasks.map((each) => each.no)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
    expect(plan.tasks.every((each) => each.leadKnown)).toBe(true)
    expect(task(4)).toMatchObject({
      lead: ['市残联', '市卫生健康委'],
      coop: ['市财政局', '各县（市、区）人民政府'],
    })
  })

  test('keeps a policy issued apart from work completed, and both when a cell has two dates', () => {
    expect(task(1)).toMatchObject({ deadline: null, deadlineKind: 'ongoing' })
    expect(task(2)).toMatchObject({ deadline: '2022-06-30', deadlineKind: 'policy-issued' })
    expect(task(9)?.deadlines.map((each) => [each.on, each.kind])).toEqual([
      ['2022-09-30', 'policy-issued'],
      ['2024-12-31', 'completed'],
    ])
    expect(task(9)).toMatchObject({ deadline: '2024-12-31', deadlineKind: 'completed' })
    expect(task(12)).toMatchObject({ deadline: null, deadlineKind: null, timing: null })
  })

  test('promises numbers with their comparison and year', () => {
    const targets = (no: number) =>
      task(no)?.targets.map((t) => [t.comparator, t.value, t.unit, t.byYear, t.kind])
    expect(targets(3)).toEqual([['>=', 95, '%', 2025, 'number']])
    expect(targets(6)).toEqual([['=', 12, '个', null, 'number']])
    expect(targets(8)).toEqual([
      ['>=', 4, '场', null, 'number'],
      ['=', 2400, '人', null, 'number'],
    ])
    expect(targets(16)).toEqual([['=', 260, '户', null, 'number']])
    expect(targets(9)).toEqual([[null, null, null, null, 'all-covered']])
  })

  test('contradicts itself on one figure of 2020, and only on one', () => {
    expect(found('contradictory-figures').map((each) => each.facts)).toMatchObject([
      { name: '残疾人辅助器具适配率', year: 2020 },
    ])
    const places = found('contradictory-figures')[0]?.at ?? []
    expect(places.map((at) => source.slice(at.from, at.to))).toEqual(['91.6%', '94%'])
  })

  test('is told its other weak points', () => {
    expect(found('target-wording-differs').map((each) => each.facts['name'])).toEqual([
      '残疾人城乡居民基本医疗保险参保率',
    ])
    expect(found('target-met-at-baseline').map((each) => each.facts['name'])).toContain(
      '残疾人城乡居民基本医疗保险参保率',
    )
    expect(found('deadline-after-plan').map((each) => each.facts['deadline'])).toEqual(['2026-12-31'])
    expect(found('group-not-listed').map((each) => each.facts['name'])).toEqual([
      '各县（市、区）人民政府',
      '有关单位',
    ])
    expect(found('task-without-measure')[0]?.facts['tasks']).toBe('12')
  })

  test('shows every value at its place in the source', () => {
    for (const each of plan.tasks)
      for (const mention of each.mentions)
        expect(source.slice(mention.at.from, mention.at.to)).toBe(mention.name)
    for (const indicator of plan.indicators)
      if (indicator.places.target)
        expect(source.slice(indicator.places.target.from, indicator.places.target.to)).toBe(indicator.target)
  })
})
