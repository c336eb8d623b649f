/** What a place discloses, searched by who asks: nothing the rule itself would not rule out is left out. */
import { describe, expect, test } from 'vitest'
import { linhe, peopleProgrammes, programmes, yangjiang } from '#catalogue'
import { day, Refusal } from '#kernel'
import { variantOn } from '#policy'
import { programmesView } from './programme-pages.ts'

const today = day('2022-06-01')
const idsOf = (query: Parameters<typeof programmesView>[2], home = linhe) =>
  programmesView(home, today, query).parts.flatMap((part) => part.programmes.map(({ id }) => id))

describe('the list of programmes of a place', () => {
  test('holds every programme with a rule there, once', () => {
    const here = programmes.filter((one) => variantOn(one, today, linhe)).map(({ id }) => id)
    expect(idsOf({}).toSorted()).toEqual(here.toSorted())
  })
  test.each([
    ['grade', { grade: '4' }, 'nursing-subsidy'],
    ['age', { age: '70' }, 'orphan-basic-living'],
    ['category and grade', { category: 'physical', grade: '3' }, 'day-care-kangyuan'],
  ] as const)(
    'searched by %s leaves out what the rule rules out for such a person, and only that',
    (_by, query, out) => {
      const all = idsOf({})
      expect(all).toContain(out)
      const left = idsOf(query)
      expect(left).not.toContain(out)
      expect(left.length).toBeGreaterThan(5)
      for (const id of left) expect(all).toContain(id)
    },
  )
  test('searched by a person shows programmes of people, never of employers or institutions', () => {
    const ofPeople = peopleProgrammes.map(({ id }) => id)
    for (const id of idsOf({ age: '40' }, yangjiang)) expect(ofPeople).toContain(id)
  })
  test.each([{ grade: '5' }, { category: 'none' }, { age: '12x' }, { age: '300' }])(
    'refuses %j by name, never shows everything',
    (query) => expect(() => idsOf(query)).toThrow(Refusal),
  )
})
