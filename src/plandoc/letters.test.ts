/** The normal form of a text, and its way back to the source. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf } from './letters.ts'
import { lineStarts, placeAt } from './place.ts'
import { closeUp, join, placeOf, said, slice, strandOf, trim } from './strand.ts'

const whole = (text: string) => {
  const letters = lettersOf(text)
  return strandOf(letters, 0, letters.text.length)
}

describe('the normal form', () => {
  for (const [source, text] of [
    ['（Ａ１２．５％）', '（A12.5%）'],
    ['(责任单位:甲,乙)', '（责任单位：甲，乙）'],
    ['1,000元，8:30', '1,000元，8:30'],
    ['$95\\%$以上', '95%以上'],
    ['$\\geq 90\\%$', '≥ 90%'],
    ['**一、标题**正文', '一、标题正文'],
    ['<b>重</b>&nbsp;<td>格</td>', '重 \t格'],
    ['2O25年', '2025年'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['隐\u200b形', '隐形'],
    ['3<5且7>6', '3<5且7>6'],
  ] as const)
    test(`${JSON.stringify(source)} → ${JSON.stringify(text)}`, () => {
      expect(lettersOf(source).text).toBe(text)
    })

  test('is never longer than the source, and every character knows a rising offset in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const { text, map } = lettersOf(source)
        expect(text.length).toBeLessThanOrEqual(source.length)
        for (let i = 1; i < map.length; i++) expect(map[i] ?? 0).toBeGreaterThanOrEqual(map[i - 1] ?? 0)
      }),
    )
  })

  test('remembers emphasis until the line ends', () => {
    const { bold } = lettersOf('甲**乙\n丙')
    expect([...bold]).toEqual([0, 1, 0, 0])
  })
})

describe('a strand', () => {
  test('joined over a break still points to where its characters stood', () => {
    const source = '市人力资源\n\n和社会保障局'
    const letters = lettersOf(source)
    const joined = join([strandOf(letters, 0, 5), strandOf(letters, 7, 13)])
    expect(joined.text).toBe('市人力资源和社会保障局')
    expect(placeOf(slice(joined, 5, 6))).toMatchObject({ line: 3, column: 1, from: 7, to: 8 })
    expect(placeOf(joined)).toMatchObject({ line: 1, from: 0, to: 13 })
  })

  test('sliced anywhere gives the same characters as its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('甲', '乙', ' ', '1') }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.nat(20),
        fc.nat(20),
        (words, a, b) => {
          const strand = join(words.map(whole))
          const [from, to] = [Math.min(a, b), Math.max(a, b)]
          expect(slice(strand, from, to).text).toBe(strand.text.slice(from, to))
          expect(trim(strand).text).toBe(strand.text.trim())
        },
      ),
    )
  })

  test('is quoted in the signs of the source, without layout', () => {
    expect(said(whole('(一) 到 2025 年，**达到** 95%'))).toBe('(一)到2025年，达到95%')
    expect(closeUp('CPI 涨幅 3 %')).toBe('CPI涨幅3 %')
  })
})

test('a place names line and column of its offset', () => {
  const source = 'ab\ncd\r\nef\rgh'
  const starts = lineStarts(source)
  for (let at = 0; at < source.length; at++) {
    const { line, column } = placeAt(starts, at, at + 1)
    expect((starts[line - 1] ?? 0) + column - 1).toBe(at)
  }
  expect(starts).toEqual([0, 3, 7, 10])
})
