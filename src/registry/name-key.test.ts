/** Sorting keys of names: sounds, surnames, other scripts, and the short way that must say what the long way says. */
import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { nameKey } from './name-key.ts'

const readWhole = (name: string) =>
  pinyin(name.trim(), { toneType: 'none', surname: 'head', nonZh: 'consecutive', type: 'array' })
    .join(' ')
    .toLowerCase()

test('a character with several sounds is read as a surname where it is one', () => {
  expect(['单田芳', '曾国强', '仇英', '尉迟恭', '欧阳修', '张单'].map(nameKey)).toEqual([
    'shan tian fang',
    'zeng guo qiang',
    'qiu ying',
    'yu chi gong',
    'ou yang xiu',
    'zhang dan',
  ])
})

test('other scripts sort as they are written', () => {
  expect([' Anna Li ', '阿依古丽·买买提', ''].map(nameKey)).toEqual(
    [' Anna Li ', '阿依古丽·买买提', ''].map(readWhole),
  )
})

test('any name of Chinese characters is read as if as a whole', () => {
  const char = fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...'陈李黄单曾仇尉迟欧阳任华解朴查盖万俟长重行乐朝伟强丽芳'),
  )
  fc.assert(
    fc.property(fc.array(char, { minLength: 1, maxLength: 4 }), (chars) => {
      const name = chars.join('')
      expect(nameKey(name)).toBe(readWhole(name))
    }),
    { numRuns: 3000 },
  )
})
