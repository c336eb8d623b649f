/** A portrait: every fact of people is drawn, what belongs together agrees, and no register is complete. */
import { describe, expect, test } from 'vitest'
import { allFacts } from '#catalogue'
import { areaCode, day } from '#kernel'
import { fits, officeCheck } from '#policy'
import { personAt } from '../person.ts'
import { makePopulation } from '../population.ts'
import { portraitist } from './portrait.ts'
import { portraitFacts, sheets } from './sheets.ts'

const spec = { area: areaCode('4417'), people: 6000, seed: 7, on: day('2026-06-30'), portrait: true } as const
const population = makePopulation(spec)
const draw = portraitist(population)
const everybody = Array.from({ length: spec.people }, (_, i) => ({
  person: personAt(population, i),
  said: new Map<string, unknown>(
    draw(i).flatMap(({ facts, content }) => facts.map((fact, n) => [fact.key, content?.told[n] ?? null])),
  ),
}))
const age = (born: string) => Number(spec.on.slice(0, 4)) - Number(born.slice(0, 4))
const share = (of: typeof everybody, so: (one: (typeof everybody)[number]) => boolean) =>
  of.filter(so).length / of.length

test('every fact of people has shares, in the record the catalogue names; what an office checks is left to it', () => {
  const elsewhere = ['person', 'certificate', 'care-assessment', officeCheck]
  const declared = allFacts.filter(({ record }) => !elsewhere.includes(record))
  expect(declared.map(({ key }) => key).filter((key) => !portraitFacts.some((one) => one === key))).toEqual(
    [],
  )
  for (const { record, facts } of sheets)
    for (const { key } of facts) expect(declared.find((one) => one.key === key)?.record).toBe(record)
})

test('each value is one its fact may have', () => {
  for (const { said } of everybody.slice(0, 2000))
    for (const fact of allFacts) {
      const value = said.get(fact.key)
      if (value !== undefined && value !== null) expect(fits(fact, value as string), fact.key).toBe(true)
    }
})

test('of a fact that everybody could have, some twentieth to sixth is unknown', () => {
  const oftenUnsaid = ['care_of_parents', 'graduated_on', 'work_ability', 'working_since']
  for (const key of portraitFacts.filter((one) => !oftenUnsaid.includes(one))) {
    const unknown = share(everybody, ({ said }) => said.get(key) === null)
    expect(unknown, key).toBeGreaterThan(0.025)
    expect(unknown, key).toBeLessThan(0.17)
  }
})

test('the same person is drawn whoever is asked for before', () => {
  const again = portraitist(population)
  for (const i of [5999, 3, 2500]) expect(again(i)).toEqual(draw(i))
})

describe('a life', () => {
  test('is at school as a child and not at work', () => {
    const children = everybody.filter(({ person }) => age(person.born) >= 7 && age(person.born) <= 11)
    expect(children.length).toBeGreaterThan(20)
    expect(share(children, ({ said }) => said.get('school_stage') === 'primary')).toBeGreaterThan(0.7)
    for (const { said } of children) expect(['none', null]).toContain(said.get('work_state'))
  })
  test('with severe disability is less often at work', () => {
    const adults = everybody.filter(({ person }) => age(person.born) > 25 && age(person.born) < 55)
    const works = (grade: number) =>
      share(
        adults.filter(({ person }) => person.certificate.grade === grade),
        ({ said }) => !['none', 'retired', null].includes(said.get('work_state') as string),
      )
    expect(works(1)).toBeLessThan(works(2))
    expect(works(2)).toBeLessThan(works(4))
  })
  test('alone is a life in a household of one, and members of a household agree about it', () => {
    const alone = everybody.filter(({ said }) => said.get('lives_alone') === true)
    expect(alone.length).toBeGreaterThan(100)
    for (const { person } of alone) expect(population.households.size[person.household], person.id).toBe(1)
    const known = (fact: string) =>
      [...Map.groupBy(everybody, ({ person }) => person.household).entries()].flatMap(
        ([household, members]) => {
          const told = new Set(members.map(({ said }) => said.get(fact) ?? null))
          told.delete(null)
          return household < 0 || members.length < 2 || told.size === 0 ? [] : [told.size]
        },
      )
    expect(known('owns_home').length).toBeGreaterThan(50)
    for (const fact of ['owns_home', 'dangerous_home', 'working_members'])
      expect(
        known(fact).every((answers) => answers === 1),
        fact,
      ).toBe(true)
    expect(known('disabled_members').every((answers) => answers === 1)).toBe(true)
  })
  test('has a motor wheelchair only with a physical disability', () => {
    const owners = everybody.filter(({ said }) => said.get('motor_wheelchair') === true)
    expect(owners.length).toBeGreaterThan(10)
    for (const { person } of owners) expect(person.certificate.categories).toContain('physical')
  })
  test('says of relief what the quotas gave, and is poorer with it', () => {
    for (const { person, said } of everybody)
      expect(said.get('relief_status')).toBe(person.incomeStatus?.data.relief_status ?? null)
    const income = (relief: string) => {
      const sums = everybody.flatMap(({ said }) => {
        const fen = said.get('income_per_head')
        return said.get('relief_status') === relief && typeof fen === 'number' ? [fen] : []
      })
      return sums.reduce((sum, fen) => sum + fen, 0) / sums.length
    }
    expect(income('tekun')).toBeLessThan(income('dibao'))
    expect(income('dibao')).toBeLessThan(income('none'))
  })
})
