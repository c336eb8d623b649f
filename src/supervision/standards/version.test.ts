/** Versions of service standards: what is in force on a day, and whether a programme stands on it. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { cite, type Programme, source } from '#policy'
import { toySource, toySubsidy } from '../../plans/toy-plan.ts'
import { checkStandards, inForce, type StandardVersion } from './version.ts'

const city = areaCode('4417')
const version = (over: Partial<StandardVersion> = {}): StandardVersion => ({
  area: city,
  item: 'care-at-home',
  from: day('2022-01-01'),
  endsOn: null,
  name: '居家照护',
  standard: '每月 4 次',
  facilities: null,
  staffing: null,
  measures: null,
  programmes: ['toy-subsidy'],
  source: 'toy',
  clause: 'annex',
  ...over,
})
const newer = version({ from: day('2024-01-01'), clause: 'box-1' })

describe('a service standard', () => {
  test('is in force from its day until the next version begins', () => {
    expect(inForce([version(), newer], day('2021-12-31'))).toEqual([])
    expect(inForce([version(), newer], day('2023-12-31'))).toEqual([version()])
    expect(inForce([newer, version()], day('2024-01-01'))).toEqual([newer])
  })

  test('that has left the catalogue is not in force, nor is the version before it', () => {
    const ended = { ...newer, endsOn: day('2025-01-01') }
    expect(inForce([version(), ended], day('2024-12-31'))).toEqual([ended])
    expect(inForce([version(), ended], day('2025-01-01'))).toEqual([])
  })
})

describe('a programme under a standard', () => {
  const [variant] = toySubsidy.variants
  if (!variant) throw new Error('the toy programme has a rule')
  const citing = (...clauses: ('annex' | 'box-1')[]): Programme => ({
    ...toySubsidy,
    variants: [{ ...variant, in: city, basis: clauses.map((clause) => cite(toySource, clause)) }],
  })
  const on = day('2024-06-01')
  const standing = (of: Programme, versions: readonly StandardVersion[], at = on) =>
    checkStandards(of, versions, { on: at, area: areaCode('441702') }).map((one) => one.standing)

  test('cites the version in force, an older one, or none', () => {
    expect(standing(citing('box-1'), [version(), newer])).toEqual(['current'])
    expect(standing(citing('annex'), [version(), newer])).toEqual(['outdated'])
    expect(
      standing(citing('annex'), [{ ...version(), source: source({ ...toySource, id: 'other' }).id }]),
    ).toEqual(['uncited'])
  })

  test('that stands on what has left the catalogue is told so', () => {
    expect(standing(citing('annex'), [version({ endsOn: day('2024-02-01') })])).toEqual(['ended'])
  })

  test('without a rule at the place is not called wrong', () => {
    const elsewhere = { ...citing('annex'), variants: [{ ...variant, in: areaCode('1406') }] }
    expect(standing(elsewhere, [version()])).toEqual(['no-rule'])
  })

  test('no standard names, or one of another place, is not looked at', () => {
    expect(standing(citing('annex'), [version({ programmes: [] })])).toEqual([])
    expect(standing(citing('annex'), [version({ area: areaCode('1406') })])).toEqual([])
    expect(standing(citing('annex'), [version({ from: day('2030-01-01') })])).toEqual([])
  })
})
