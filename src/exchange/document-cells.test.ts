/** What stands on several lines of one cell: a name cut in two is closed, two names stay two. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlan } from '#plandoc'
import { cellText } from './cell-lines.ts'
import { linesOfTable } from './document-cells.ts'

describe('the lines of a cell', () => {
  test.each([
    [['市残联、', '市民政局'], '市残联、市民政局'],
    [['市残联', '、市民政局'], '市残联、市民政局'],
    [['市住房城乡', '建设局'], '市住房城乡建设局'],
    [['市残联', '市民政局'], '市残联 市民政局'],
    [['市委', '宣传部'], '市委宣传部'],
    [['2022年6月底前出台方案，', '2024年底前完成'], '2022年6月底前出台方案，2024年底前完成'],
    [['发好补贴。', '1.按月发放。'], '发好补贴。 1.按月发放。'],
    [[' ', '持续\t推进 '], '持续 推进'],
  ])('%j are read as “%s”', (lines, text) => {
    expect(cellText(lines)).toBe(text)
  })

  test('give the offices they name', () => {
    const table = (units: string[]) =>
      linesOfTable([
        ['序号', '重点任务', '责任单位', '时限'].map((line) => ({ lines: [line], across: 1, down: 1 })),
        [['1'], ['办好康复站，每县一所。'], units, ['2025年底前']].map((lines) => ({
          lines,
          across: 1,
          down: 1,
        })),
      ]).join('\n')
    const units = (lines: string[]) => readPlan(table(lines)).tasks.flatMap((task) => task.units)
    expect(units(['市残联', '市民政局', '市人力资源', '社会保障局'])).toEqual([
      '市残联',
      '市民政局',
      '市人力资源社会保障局',
    ])
    expect(units(['市卫生健', '康委、市残联'])).toEqual(['市卫生健康委', '市残联'])
  })
})

describe('a table', () => {
  const cell = fc.record({
    lines: fc.array(fc.stringMatching(/^[甲乙丙丁0-9。、]{1,8}$/), { maxLength: 3 }),
    across: fc.integer({ min: 1, max: 4 }),
    down: fc.integer({ min: 1, max: 4 }),
  })
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

  test('loses no word of any cell, whatever is merged', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = linesOfTable(table).join('\n').replace(/\s/g, '')
        for (const { lines } of table.flat()) for (const line of lines) expect(text).toContain(line)
      }),
    )
  })

  test('has as many columns in every line', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const lines = linesOfTable(table)
        const widths = new Set(lines.map((line) => line.split('\t').length))
        expect(widths.size).toBeLessThanOrEqual(1)
      }),
    )
  })
})
