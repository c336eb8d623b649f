/** Places to choose from, and plans that have ended. */
import { describe, expect, test } from 'vitest'
import { linhe, shuozhou, unnamedDistrict, yangjiang } from '#catalogue'
import { day } from '#kernel'
import { placeChoices } from './place-choices.ts'

const choiceOf = (on: string, place: string) =>
  placeChoices(linhe, day(on)).find(({ code }) => code === place)

describe('the places somebody can ask for', () => {
  test('begin with that of the service and leave out the district nobody named', () => {
    const codes = placeChoices(yangjiang, day('2025-01-01')).map(({ code }) => code)
    expect(codes[0]).toBe(yangjiang)
    expect(codes).not.toContain(unnamedDistrict)
    expect(new Set(codes).size).toBe(codes.length)
  })
  test('say the last day of a plan that has ended', () => {
    expect(choiceOf('2026-11-23', shuozhou)).toMatchObject({ ended: '2020-12-31', programmes: 0 })
    expect(choiceOf('2026-11-23', yangjiang)).toMatchObject({ ended: '2025-12-31' })
    expect(choiceOf('2025-12-31', yangjiang)?.ended).toBeUndefined()
    expect(choiceOf('2026-11-23', linhe)?.ended).toBeUndefined()
  })
})
