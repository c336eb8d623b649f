/** Lists of offices: where one name ends and the next begins. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf } from './letters.ts'
import { strandOf } from './strand.ts'
import { unitsIn } from './unit-list.ts'
import { nameLikeness } from './unit-names.ts'

const read = (text: string) => {
  const letters = lettersOf(text)
  return unitsIn(strandOf(letters, 0, letters.text.length))
}
const names = (text: string) => read(text).units.map((unit) => unit.name)

describe('a list of offices', () => {
  for (const [text, expected] of [
    ['市民政局、市财政局', ['市民政局', '市财政局']],
    ['市民政局，市财政局；市残联', ['市民政局', '市财政局', '市残联']],
    ['市民政局\n市财政局\n市残联', ['市民政局', '市财政局', '市残联']],
    ['市人力资源\n和社会保障局、市残联', ['市人力资源和社会保障局', '市残联']],
    ['市人力资源和社会保障局和市残联', ['市人力资源和社会保障局', '市残联']],
    ['市自然资源和规划局、市工业和信息化局', ['市自然资源和规划局', '市工业和信息化局']],
    ['市委宣传部（网信办、文明办）、市残联', ['市委宣传部（网信办、文明办）', '市残联']],
    ['各县（市、区）人民政府、市残联', ['各县（市、区）人民政府', '市残联']],
    ['各县、市、区人民政府', ['各县、市、区人民政府']],
    ['市财政局、市妇联、', ['市财政局', '市妇联']],
    ['市民政局 市财政局 市残联', ['市民政局', '市财政局', '市残联']],
    ['市残联、市残联、市民政局', ['市残联', '市民政局']],
    ['市民政局/市财政局', ['市民政局', '市财政局']],
    ['—', []],
  ] as const)
    test(JSON.stringify(text), () => {
      expect(names(text)).toEqual(expected)
    })

  test('that ends in 等 has members it does not name', () => {
    expect(read('市残联、市民政局等')).toMatchObject({
      andOthers: true,
      units: [{ name: '市残联' }, { name: '市民政局' }],
    })
    expect(read('市残联、市民政局')).toMatchObject({ andOthers: false })
  })

  test('gives back any names it is given, in order', () => {
    const office = fc.constantFrom(
      '市残联',
      '市民政局',
      '市卫生健康委',
      '区委宣传部',
      '县人民政府',
      '团市委',
      '省总工会',
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(office, { minLength: 1 }),
        fc.constantFrom('、', '，', '\n', '；'),
        (list, sign) => {
          expect(names(list.join(sign))).toEqual(list)
        },
      ),
    )
  })

  test('knows offices from sentences', () => {
    for (const name of ['市残联', '市卫生健康委', '区人民政府', '深圳市税务局', '各有关单位'])
      expect(nameLikeness(name)).toBeGreaterThan(0.5)
    for (const text of ['完善补贴制度', '为残疾人提供服务', '持续实施', '2025年', '的'])
      expect(nameLikeness(text)).toBe(0)
  })
})
