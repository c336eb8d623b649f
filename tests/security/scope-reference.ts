/** What an actor may touch, said once more in plain code: the oracle the row rules of the database are held against. */
import fc from 'fast-check'
import type { Duty, Staff } from '#access'
import { duties } from '#access'
import { type AreaCode, type CountyCode, isWithin } from '#kernel'

/** Two cities with counties that begin alike, towns and villages, and a person whose town nobody knows. */
const counties = ['441702', '441704', '441781', '440702', '530102'] as const
const below = ['', '100', '101', '100001', '100002', '101001'] as const

export const places: readonly AreaCode[] = counties.flatMap((county) =>
  below.map((rest) => `${county}${rest}` as AreaCode),
)
const anyDuties = fc.subarray(Object.keys(duties) as Duty[])
const anyArea = fc.constantFrom<string[]>('44', '4417', '53', ...places) as fc.Arbitrary<AreaCode>

/** Officers of every level with any duties; often the counties do not fit the area, as a mistake in an account would. */
export const anyStaff: fc.Arbitrary<Staff> = fc
  .record({ area: anyArea, duties: anyDuties, held: fc.option(fc.subarray([...counties])) })
  .map(({ area, duties: some, held }) => ({
    kind: 'staff',
    id: 'someone',
    name: '某人',
    duties: some,
    area,
    counties: (held ?? counties.filter((county) => touches(area, county))) as CountyCode[],
  }))

const touches = (area: AreaCode, county: string) => area.startsWith(county) || county.startsWith(area)

/** Inside the area and the counties. */
export const inReach = (staff: Staff, area: string): boolean =>
  isWithin(area as AreaCode, staff.area) && staff.counties.includes(area.slice(0, 6) as CountyCode)
