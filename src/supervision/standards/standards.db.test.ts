/** Service standards of a place: stated in versions, ended, read by anybody. */
import { describe, expect, test } from 'vitest'
import { anybody, type Staff } from '#access'
import { areaCode, type CountyCode, day } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { endStandard, listStandards, stateStandard } from './state.ts'

const clock = clockAt('2026-03-01')
const city = areaCode('4417')
const office: Staff = {
  kind: 'staff',
  id: 'office',
  name: 'office',
  duties: ['plan:supervise'],
  area: city,
  counties: [areaCode('441702') as CountyCode],
}
const version = {
  area: city,
  item: 'care-at-home',
  from: day('2022-01-01'),
  name: '居家照护',
  standard: '每月 4 次',
  programmes: ['care-service'],
  source: 'toy',
  clause: 'annex',
}

const names = (some: readonly { standard: string }[]) => some.map(({ standard }) => standard)

describe('the catalogue of basic public services of a place', () => {
  test('shows the versions in force on a day, those of wider areas too, to anybody', () =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office)
      await stateStandard(desk, version, clock)
      await stateStandard(desk, { ...version, from: day('2025-01-01'), standard: '每月 6 次' }, clock)
      const seen = await actAs(tx, anybody)
      const county = areaCode('441702')
      expect(names(await listStandards(seen, { area: county, on: day('2024-12-31') }))).toEqual(['每月 4 次'])
      expect(names(await listStandards(seen, { area: county, on: day('2026-01-01') }))).toEqual(['每月 6 次'])
      expect(await listStandards(seen, { area: areaCode('1406'), on: day('2026-01-01') })).toEqual([])
    }))

  test('rewrites no version, and lets an item leave once', () =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office)
      await stateStandard(desk, version, clock)
      await expect(stateStandard(desk, version, clock)).rejects.toThrow('standard.there-already')
      await expect(stateStandard(desk, { ...version, clause: '' }, clock)).rejects.toThrow('standard.bare')
      const leaving = { area: city, item: 'care-at-home', on: day('2026-07-01') }
      await endStandard(desk, leaving, clock)
      expect(names(await listStandards(desk, { area: city, on: day('2026-06-30') }))).toEqual(['每月 4 次'])
      expect(await listStandards(desk, { area: city, on: day('2026-07-01') })).toEqual([])
      await expect(endStandard(desk, leaving, clock)).rejects.toThrow('standard.cannot-end')
      await expect(endStandard(desk, { ...leaving, item: 'none' }, clock)).rejects.toThrow('standard.unknown')
    }))

  test('is stated by the office of the place only', () =>
    inTestTx(async (tx) => {
      const foreign = await actAs(tx, { ...office, area: areaCode('1406') })
      await expect(stateStandard(foreign, version, clock)).rejects.toThrow(/row-level security/)
    }))
})
