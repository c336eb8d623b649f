/** Codes can be typed, questions are whole, and results never single anybody out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleAnswers, faultsOfForm, parse, write } from '#forms'
import { areaCode, day } from '#kernel'
import { hashOfCode, newCode, readCode } from './code.ts'
import { fewAnswers, shownResponses, shownResults } from './protect-results.ts'
import { satisfaction } from './questions.ts'

describe('a code', () => {
  test('is read however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Array.from({ length: 20 }, newCode)), (code) => {
        const ways = [
          code.toLowerCase(),
          code.replaceAll('-', ''),
          ` ${code.replaceAll('-', ' ')} `,
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
        ]
        for (const way of ways) expect(readCode(way)).toEqual({ ok: true, value: code })
      }),
    )
  })
  test('with one sign mistyped is never another code', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, sign) => {
        const plain = newCode().replaceAll('-', '')
        const typed = plain.slice(0, at) + sign + plain.slice(at + 1)
        expect(readCode(typed).ok).toBe(typed === plain)
      }),
    )
  })
  test('is known only by a hash that differs in every survey', () => {
    const code = newCode()
    expect(hashOfCode('a', code)).not.toBe(hashOfCode('b', code))
    expect(hashOfCode('a', code)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the questions', () => {
  test('have every word in every language and no fault', () => {
    expect(faultsOfForm(satisfaction)).toEqual([])
  })
  test('come back as they were answered', () => {
    const filling = { on: day('2026-11-23'), area: areaCode('9901'), settings: [] }
    const answers = exampleAnswers(satisfaction, filling)
    expect(parse(satisfaction, write(satisfaction, answers), filling)).toMatchObject({ ok: true, answers })
  })
})

describe('results', () => {
  const city = areaCode('9901')
  const counties = ['990101', '990102', '990103', '990104'].map(areaCode)
  const someRow = fc
    .record({ answered: fc.integer({ min: 0, max: 60 }), part: fc.integer({ min: 0, max: 100 }) })
    .map(({ answered, part }) => ({ answered, satisfied: Math.floor((answered * part) / 100) }))
  const someRows = fc.tuple(someRow, someRow, someRow, someRow)

  test('of few answers are not shown, and do not follow from the others', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const results = rows.map((row, i) => ({ question: 'q', area: counties[i] ?? city, ...row }))
        const [whole, ...parts] = shownResults(city, results)
        for (const shown of [whole, ...parts])
          for (const number of [
            shown?.answered,
            shown?.satisfied,
            (shown?.answered ?? 0) - (shown?.satisfied ?? shown?.answered ?? 0),
          ])
            expect(!number || number >= fewAnswers).toBe(true)
        const hidden = parts.filter(({ answered }) => answered === null)
        expect(whole?.answered === null || hidden.length !== 1).toBe(true)
      }),
    )
  })
  test('say how many answered of those invited, where they are not few', () => {
    const responses = counties.map((area, i) => ({ area, invited: 100, answered: [40, 50, 3, 20][i] ?? 0 }))
    expect(shownResponses(city, responses).map(({ answered }) => answered)).toEqual([40, 50, null, null])
  })
})
