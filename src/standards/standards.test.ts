/** Laws of the identity number, certificate number and credit code. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '#kernel'
import * as s from './index.ts'

const anyId = fc
  .record({
    area: fc.constantFrom('441702', '110101', '650102', '830000'),
    born: fc.integer({ min: -40_000, max: 20_000 }).map(dayFromNumber),
    sequence: fc.integer({ min: 1, max: 999 }),
  })
  .map((of) => ({ ...of, id: s.makeResidentId(of.area, of.born, of.sequence) }))

const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'good' : result.problem?.code

describe('a resident identity number', () => {
  test('made from its parts is read back as them', () => {
    fc.assert(
      fc.property(anyId, ({ id, area, born, sequence }) => {
        expect(s.parseResidentId(id)).toEqual({ ok: true, value: id })
        expect(s.residentIdParts(id)).toEqual({ area, born, sex: sequence % 2 === 1 ? 'male' : 'female' })
      }),
    )
  })
  test('with any one digit changed is refused', () => {
    fc.assert(
      fc.property(
        anyId,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        ({ id }, at, by) => {
          const digit = (Number(id.charAt(at)) + by) % 10
          expect(s.parseResidentId(`${id.slice(0, at)}${digit}${id.slice(at + 1)}`).ok).toBe(false)
        },
      ),
    )
  })
  test('with two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(anyId, fc.integer({ min: 0, max: 15 }), ({ id }, at) => {
        fc.pre(id.charAt(at) !== id.charAt(at + 1))
        const swapped = `${id.slice(0, at)}${id.charAt(at + 1)}${id.charAt(at)}${id.slice(at + 2)}`
        expect(s.parseResidentId(swapped).ok).toBe(false)
      }),
    )
  })
  test('typed full-width, spaced or with a small x is the same number', () => {
    expect(s.parseResidentId('１１０１０５ １９４９１２３１００２ｘ')).toEqual({
      ok: true,
      value: '11010519491231002X',
    })
  })
  for (const [text, code, facts] of [
    ['', 'resident-id.empty', {}],
    ['110105491231002', 'resident-id.old-form', {}],
    ['11010519491231002', 'resident-id.length', { length: 17 }],
    ['1101051949O231002X', 'resident-id.character', { position: 11, found: 'O' }],
    ['11010519491231002Y', 'resident-id.character', { position: 18, found: 'Y' }],
    ['19010519491231002X', 'resident-id.area', { found: '19' }],
    ['11010519490231002X', 'resident-id.birthday', { found: '1949-02-31' }],
    ['110105194912310021', 'resident-id.check', { found: '1' }],
  ] as const)
    test(`“${text}” is refused as ${code}`, () => {
      expect(s.parseResidentId(text)).toMatchObject({ ok: false, problem: { code, facts } })
    })
  test('never appears whole in a refusal', () => {
    fc.assert(
      fc.property(anyId, ({ id }) => {
        const wrongCheck = `${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}`
        const refused = s.parseResidentId(wrongCheck)
        expect(refused.ok || JSON.stringify(refused).includes(wrongCheck)).toBe(false)
      }),
    )
  })
})

describe('a disability certificate number', () => {
  const parts = fc.record({
    residentId: anyId.map((of) => of.id),
    category: fc.constantFrom(...s.disabilityCategories),
    grade: fc.constantFrom(...s.disabilityGrades),
  })
  test('made from its parts is read back as them, reissued or not', () => {
    fc.assert(
      fc.property(parts, fc.option(fc.constantFrom('B1', 'B9'), { nil: undefined }), (of, reissue) => {
        const given = reissue ? { ...of, reissue } : of
        const read = s.parseCertificateNumber(s.makeCertificateNumber(given))
        expect(read.ok && s.certificateNumberParts(read.value)).toEqual(given)
      }),
    )
  })
  for (const [tail, code] of [
    ['41', 'good'],
    ['41B1', 'good'],
    ['84', 'certificate-number.category'],
    ['45', 'certificate-number.grade'],
    ['41C1', 'certificate-number.reissue'],
    ['4', 'certificate-number.length'],
  ] as const)
    test(`ending in ${tail} is ${code}`, () => {
      expect(codeOf(s.parseCertificateNumber(`11010519491231002X${tail}`))).toBe(code)
    })
  test('with a wrong identity number inside says so', () => {
    expect(codeOf(s.parseCertificateNumber('11010519491231003X41'))).toBe('certificate-number.identity')
  })
})

describe('a unified social credit code', () => {
  test('of four well-known enterprises is accepted', () => {
    for (const code of [
      '91350100M000100Y43',
      '914403001922038216',
      '9144030071526726XG',
      '91330100799655058B',
    ])
      expect(codeOf(s.parseCreditCode(code))).toBe('good')
  })
  test('with any one character changed is refused', () => {
    const real = '91350100M000100Y43'
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'.split('')),
        (at, by) => {
          fc.pre(real.charAt(at) !== by)
          expect(s.parseCreditCode(`${real.slice(0, at)}${by}${real.slice(at + 1)}`).ok).toBe(false)
        },
      ),
    )
  })
  test('with the letter O, which the standard leaves out, names the position', () => {
    expect(s.parseCreditCode('9135O100M000100Y43')).toMatchObject({
      problem: { facts: { position: 5, found: 'O' } },
    })
  })
})

describe('a disability', () => {
  test('of several categories is multiple, graded by the heaviest, and names its parts', () => {
    expect(
      s.overallDisability([
        { category: 'mental', grade: 3 },
        { category: 'vision', grade: 2 },
      ]),
    ).toEqual({ category: 'multiple', grade: 2, categories: ['vision', 'mental', 'multiple'] })
  })
  test('assessed twice in one category is that category', () => {
    expect(
      s.overallDisability([
        { category: 'physical', grade: 4 },
        { category: 'physical', grade: 3 },
      ]),
    ).toEqual({ category: 'physical', grade: 3, categories: ['physical'] })
  })
  test('category has the code digit of the standard', () => {
    expect(s.disabilityCategories.map(s.categoryDigit)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const category of s.disabilityCategories)
      expect(s.categoryOfDigit(s.categoryDigit(category))).toBe(category)
  })
})
