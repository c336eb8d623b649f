/** Numbers and their exact comparisons; 以上 and 以下 include the number (民法典 1259). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetsIn } from './commitments.ts'
import { lettersOf } from './letters.ts'
import { quantitiesIn } from './quantities.ts'
import { strandOf } from './strand.ts'

const one = (text: string) => {
  const [found] = quantitiesIn(lettersOf(text).text)
  return found && [found.comparator, found.value, found.unit]
}
const targets = (text: string) => {
  const letters = lettersOf(text)
  return targetsIn(strandOf(letters, 0, letters.text.length))
}

describe('a number', () => {
  for (const [text, comparator, value, unit] of [
    ['达到95%以上', '>=', 95, '%'],
    ['超过90%', '>', 90, '%'],
    ['＞6.5%', '>', 6.5, '%'],
    ['不低于80%', '>=', 80, '%'],
    ['至少安排3名', '>=', 3, '名'],
    ['控制在5%以内', '<=', 5, '%'],
    ['不超过10个', '<=', 10, '个'],
    ['低于2%', '<', 2, '%'],
    ['控制在5.5%左右', '≈', 5.5, '%'],
    ['约300户', '≈', 300, '户'],
    ['签约300户', '=', 300, '户'],
    ['不低于城市标准的80%', '>=', 80, '%'],
    ['压缩至45个工作日以内', '<=', 45, '个工作日'],
    ['死亡率控制在9/10万以下', '<=', 9, '/10万'],
    ['抽检4.5批次/千人', '=', 4.5, '批次/千人'],
    ['达到100%', '=', 100, '%'],
    ['新增就业1.2万人', '=', 12_000, '人'],
    ['为2.5万农村居民培训', '=', 25_000, ''],
    ['为2.5万农村残疾人培训', '=', 25_000, '人'],
    ['补助10,000元', '=', 10_000, '元'],
    ['提高３个百分点', '=', 3, '个百分点'],
    ['到2O25个', '=', 2025, '个'],
  ] as const)
    test(`${text} → ${comparator} ${value} ${unit}`, () => {
      expect(one(text)).toEqual([comparator, value, unit])
    })

  test('written as a share reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('>', '≥', '<', '≤', ''),
        (tenths, sign) => {
          const read = one(`覆盖率${sign}${tenths / 10}%`)
          const meant = { '>': '>', '≥': '>=', '<': '<', '≤': '<=', '': '=' }[sign]
          return read?.[0] === meant && read[1] === tenths / 10
        },
      ),
    )
  })
})

describe('a promise', () => {
  test('is a number or an absolute word', () => {
    expect(
      targets('到2025年，入学率超过97%。').map((t) => [t.comparator, t.value, t.byYear, t.subject]),
    ).toEqual([['>', 97, 2025, '入学率']])
    for (const [text, kind] of [
      ['实现镇级服务点全覆盖。', 'all-covered'],
      ['做到应改尽改。', 'all-covered'],
      ['应保尽保', 'all-covered'],
      ['零就业家庭动态清零', 'cleared'],
      ['收入与经济增长基本同步', 'follows'],
    ] as const)
      expect(targets(text).map((t) => t.kind)).toEqual([kind])
  })

  test('is not an age, a grade, a date, an ordinal, a hotline or a condition', () => {
    for (const text of [
      '服务0-6岁儿童',
      '16至59周岁',
      '三、四级',
      '第5届运动会',
      '拨打12345',
      '招收5人以上学生的学校',
      '工资的50%发放',
      '推广5G应用',
      '落实《方案（2021-2025年）》',
    ])
      expect(targets(text), text).toEqual([])
  })
})
