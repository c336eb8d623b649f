/** The synthetic population: exact where a document states a number, the same for the same seed, mess included. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, day, isId, isWithin } from '#kernel'
import { compile } from '#policy'
import { parseResidentId, residentIdParts } from '#standards'
import { nameKey } from '../name-key.ts'
import type { PopulationSpec } from './columns.ts'
import { factsAt } from './facts.ts'
import { syntheticId } from './ids.ts'
import { personAt } from './person.ts'
import { makePopulation } from './population.ts'
import { presets } from './presets.ts'
import { apportion } from './towns.ts'

const everybody = (spec: PopulationSpec) => {
  const population = makePopulation(spec)
  return Array.from({ length: spec.people }, (_, i) => personAt(population, i))
}

const small: PopulationSpec = { area: areaCode('441702'), people: 3000, seed: 5, on: day('2020-12-31') }

describe('Yangjiang at the end of 2020', () => {
  const spec = presets['yangjiang-2020']
  const people = everybody(spec)
  const at = { on: spec.on, area: spec.area }
  for (const [programme, expected] of [
    [livingSubsidy, 17_722],
    [nursingSubsidy, 35_743],
  ] as const)
    test(`${programme.id}: exactly ${expected} people satisfy the conditions`, () => {
      const { decide } = compile(programme, at)
      const verdicts = { yes: 0, no: 0, unknown: 0 }
      for (const person of people) verdicts[decide(factsAt(person, spec.on).facts).verdict]++
      expect(verdicts.yes).toBe(expected)
      expect(verdicts.unknown).toBeGreaterThan(100)
    })
  test('10,641 people live on 低保 and 3,194 are supported as 特困', () => {
    const count = (status: string) =>
      people.filter((p) => p.incomeStatus?.data.relief_status === status).length
    expect([count('dibao'), count('tekun')]).toEqual([10_641, 3_194])
  })
  test('has people in all four counties, in their towns, and some whose town is unknown', () => {
    const counties = new Set(people.map((p) => p.county))
    expect([...counties]).toEqual(['441702', '441704', '441721', '441781'])
    for (const county of counties) {
      const here = people.filter((p) => p.county === county)
      expect(here.some((p) => p.area === county)).toBe(true)
      expect(here.every((p) => isWithin(p.area, county))).toBe(true)
    }
  })
  test('gives no two people the same identity number or row id', () => {
    expect(new Set(people.map((p) => p.residentId)).size).toBe(spec.people)
    const population = makePopulation(spec)
    const kinds = ['person', 'household', 'certificate', 'income-status', 'care-assessment', 'need'] as const
    const ids = kinds.flatMap((kind) => people.map((_, i) => syntheticId(population, kind, i)))
    expect(new Set(ids).size).toBe(spec.people * kinds.length)
    for (const id of ids.slice(0, 999)) expect(isId(id), id).toBe(true)
  })
})

describe('a population', () => {
  test('is the same for the same seed, whoever asks first, and another for another', () => {
    const [one, two] = [makePopulation(small), makePopulation(small)]
    const backwards = Array.from({ length: 50 }, (_, i) => personAt(two, 2999 - i * 60))
    for (const [i, person] of backwards.entries()) expect(personAt(one, 2999 - i * 60)).toEqual(person)
    expect(personAt(makePopulation({ ...small, seed: 6 }), 7)).not.toEqual(personAt(one, 7))
  })
  test('has valid identity numbers that say the same birthday and sex, in an area code no county was given', () => {
    for (const person of everybody(small)) {
      expect(parseResidentId(person.residentId).ok).toBe(true)
      const { area, born, sex } = residentIdParts(person.residentId)
      expect([area, born, sex]).toEqual(['441799', person.born, person.sex])
    }
  })
  test('was born before its day, and its certificates and records begin before it', () => {
    for (const person of everybody(small)) {
      const days = [
        person.born,
        person.certificate.issued,
        person.incomeStatus?.from,
        person.careAssessment?.from,
      ]
      for (const from of days) if (from) expect(from < small.on && from >= person.born).toBe(true)
      expect(person.certificate.from <= small.on).toBe(true)
    }
  })
  test('has households of neighbours who share town, residence and relief', () => {
    const byHousehold = Map.groupBy(everybody(small), (person) => person.household)
    byHousehold.delete(-1)
    const shared = [...byHousehold.values()].filter((members) => members.length > 1)
    expect(shared.length).toBeGreaterThan(50)
    for (const [first, ...others] of shared)
      for (const other of others)
        expect([other.area, other.residence]).toEqual([first?.area, first?.residence])
    const mixed = shared.filter(
      (members) => new Set(members.map((p) => p.incomeStatus?.data.relief_status === 'dibao')).size > 1,
    )
    expect(mixed).toEqual([])
  })
  test('lacks what real registers lack', () => {
    const people = everybody(small)
    for (const lacks of [
      people.filter((p) => p.area.length === 6),
      people.filter((p) => !p.incomeStatus),
      people.filter((p) => !p.careAssessment && p.certificate.grade <= 2),
      people.filter((p) => p.certificate.expires && p.certificate.expires < small.on),
      people.filter((p) => p.certificate.status !== 'issued'),
      people.filter((p) => !p.phone),
      people.filter((p) => !p.account),
    ]) {
      expect(lacks.length).toBeGreaterThan(5)
      expect(lacks.length).toBeLessThan(1500)
    }
  })
  test('sorts its names as the register would', () => {
    for (const { name, nameKey: key } of everybody({ ...small, people: 400 })) expect(key).toBe(nameKey(name))
  })
  test('too small for the stated numbers is refused', () => {
    const { quotas } = presets['yangjiang-2020']
    expect(() => makePopulation({ ...small, ...(quotas ? { quotas } : {}) })).toThrow(
      'population.quotas-do-not-fit',
    )
  })
  test('of a place that does not exist is refused', () => {
    expect(() => makePopulation({ ...small, area: areaCode('441755') })).toThrow('population.area-unknown')
  })
})

test('people divided by weight add up, and nobody is off by more than one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
      fc.nat(10_000),
      (weights, total) => {
        const parts = apportion(weights, total)
        const sum = weights.reduce((a, b) => a + b, 0)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        for (const [at, part] of parts.entries())
          expect(Math.abs(part - ((weights[at] ?? 0) / sum) * total)).toBeLessThan(1)
      },
    ),
  )
})
