/** What a plan's tasks can be tied to is of the plan's own place, as far as the place is known. */
import { expect, test } from 'vitest'
import { areaCode } from '#kernel'
import { toyCatalogue, toySubsidy } from '../../plans/toy-plan.ts'
import { candidatesOf } from './candidates.ts'

const [variant] = toySubsidy.variants
const elsewhere = {
  ...toySubsidy,
  id: 'elsewhere',
  variants: [{ ...toySubsidy.variants[0], in: areaCode('1406') }],
}
const catalogue = { ...toyCatalogue, programmes: [toySubsidy, elsewhere as typeof toySubsidy] }
const programmesAt = (place: string | null) =>
  candidatesOf({ indicators: [], place: place === null ? null : areaCode(place) }, catalogue, [])
    .filter(({ kind }) => kind === 'programme')
    .map(({ id }) => id)

test('a programme with a rule at the place, in a part of it, or for all it lies in, can serve the plan', () => {
  expect(variant?.in).toMatch(/^44/)
  expect(programmesAt('44')).toEqual(['toy-subsidy'])
  expect(programmesAt('140602')).toEqual(['elsewhere'])
  expect(programmesAt(null)).toEqual(['toy-subsidy', 'elsewhere'])
})
