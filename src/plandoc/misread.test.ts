/** What scanning does to the words of the grammar, and what it must not be taken for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf } from './letters.ts'

const plain = (text: string) => lettersOf(text).text

describe('the normal form mends', () => {
  for (const [written, meant] of [
    ['貴任单位', '责任单位'],
    ['責任單位', '责任单位'],
    ['责仼单位', '责任单位'],
    ['牽頭単位', '牵头单位'],
    ['责 任 单 位：市残联', '责任单位：市残联'],
    ['二〇二五年', '2025年'],
    ['二O二五年十二月', '2025年十二月'],
  ] as const)
    test(`${written} to ${meant}`, () => {
      expect(plain(written)).toBe(meant)
    })
})

describe('the normal form leaves alone', () => {
  for (const text of ['貴州省', '二十年', '1 2 3 4 5', '市残联 市民政局', '一 二'])
    test(text, () => {
      expect(plain(text)).toBe(text)
    })

  test('words spread out by no space at all', () => {
    const word = fc.constantFrom('市残联', '责任单位', '到2025年', '第一章')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(plain(words.join(' '))).toBe(words.join(' '))
      }),
    )
  })
})
