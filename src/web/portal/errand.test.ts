/** For whom, where and for which day: read strictly, and left out of the address where it is the usual. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, Refusal } from '#kernel'
import { errandQuery, readErrand } from './errand.ts'

const usual = { place: areaCode('9901'), on: day('2026-11-23') }

describe('an errand', () => {
  test('that says nothing is oneself, here and today', () => {
    expect(readErrand({ born: '1980-01-01' }, usual)).toEqual({
      errand: { asker: 'me', ...usual },
      rest: { born: '1980-01-01' },
    })
  })
  test('is written shortest and read back the same', () => {
    const { errand } = readErrand({ for: 'relative', place: '4417', on: '2025-12-31' }, usual)
    expect(errandQuery(errand, usual)).toEqual({ for: 'relative', place: '4417', on: '2025-12-31' })
    expect(errandQuery({ asker: 'me', ...usual }, usual)).toEqual({})
  })
  test.each([
    { for: 'dog' },
    { place: 'here' },
    { place: ['9901', '4417'] },
    { on: '2026-02-30' },
    { on: '1066-01-01' },
  ])('that cannot be read is refused, never mended: %j', (said) => {
    expect(() => readErrand(said, usual)).toThrow(Refusal)
  })
})
