/** Deadlines as offices write them. */
import { describe, expect, test } from 'vitest'
import { lettersOf } from './letters.ts'
import { strandOf } from './strand.ts'
import { chief, deadlinesIn, deadlinesOfCell } from './timing.ts'

const strand = (text: string) => {
  const letters = lettersOf(text)
  return strandOf(letters, 0, letters.text.length)
}
const cell = (text: string) => deadlinesOfCell(strand(text)).map((d) => [d.on, d.kind, d.precision])
const prose = (text: string) => deadlinesIn(strand(text)).map((d) => [d.on, d.text])

describe('a schedule cell', () => {
  for (const [text, on, kind, precision] of [
    ['2019年6月底前出台实施细则', '2019-06-30', 'policy-issued', 'month'],
    ['2019年底前完成', '2019-12-31', 'completed', 'year'],
    ['2024年9月15日前', '2024-09-15', 'completed', 'day'],
    ['2025年', '2025-12-31', 'completed', 'year'],
    ['2021-2025年', '2025-12-31', 'completed', 'year'],
    ['2024年上半年', '2024-06-30', 'completed', 'month'],
    ['2024年第三季度', '2024-09-30', 'completed', 'month'],
    ['2024年2月', '2024-02-29', 'completed', 'month'],
    ['“十四五”末', '2025-12-31', 'completed', 'period'],
    ['2023年底前印发实施方案', '2023-12-31', 'policy-issued', 'year'],
  ] as const)
    test(`${text} → ${on}, ${kind}`, () => {
      expect(cell(text)).toEqual([[on, kind, precision]])
    })

  for (const [text, on] of [
    ['2024年5月至8月', '2024-08-31'],
    ['2024年1月—2024年10月', '2024-10-31'],
    ['二〇二五年六月', '2025-06-30'],
    ['2024年下半年', '2024-12-31'],
    ['即日起至2024年9月15日', '2024-09-15'],
  ] as const)
    test(`${text} ends on ${on}`, () => {
      expect(cell(text).map(([day]) => day)).toEqual([on])
    })

  test('that leaves out its year takes the year of the title, or none', () => {
    const titled = (text: string) => {
      const letters = lettersOf(`某市2024年重点工作任务\n${text}`)
      return deadlinesOfCell(strandOf(letters, letters.text.indexOf('\n') + 1, letters.text.length))
    }
    expect(titled('第三季度')).toMatchObject([{ on: '2024-09-30', yearFrom: 'document' }])
    expect(titled('明年3月底前')).toMatchObject([{ on: '2025-03-31' }])
    expect(cell('第三季度')).toEqual([])
    expect(cell('6月底前')).toEqual([])
  })

  for (const text of ['持续实施', '长期坚持', '每年', '全年推进', '常态化开展'])
    test(`${text} has no end`, () => {
      expect(cell(text)).toEqual([[null, 'ongoing', null]])
    })

  test('with two dates keeps both, each with its own meaning', () => {
    const both = deadlinesOfCell(strand('2019年6月底前出台实施办法，2020年底前完成'))
    expect(both.map((d) => [d.on, d.kind])).toEqual([
      ['2019-06-30', 'policy-issued'],
      ['2020-12-31', 'completed'],
    ])
    expect(chief(both)?.on).toBe('2020-12-31')
  })

  test('with a day the calendar does not have gives none', () => {
    expect(cell('2023年2月30日前')).toEqual([])
    expect(cell('2023年13月')).toEqual([])
  })
})

describe('a sentence', () => {
  test('gives the deadlines it states', () => {
    expect(prose('到2025年，覆盖率达到90%。')).toEqual([['2025-12-31', '到2025年']])
    expect(prose('“十四五”期间，新增岗位500个。')).toEqual([['2025-12-31', '“十四五”期间']])
    expect(prose('2020年完成改造任务。')).toEqual([['2020-12-31', '2020年']])
  })

  test('gives none for the past, for ranges and for names of documents', () => {
    expect(prose('2016年以来，条件改善。')).toEqual([])
    expect(prose('落实《行动计划（2021—2025年）》。')).toEqual([])
    expect(prose('2020年全市有服务点86处。')).toEqual([])
  })
})
