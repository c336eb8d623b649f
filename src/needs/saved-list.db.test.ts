/** Lists of any condition: the same people as explain says, never anybody of another area, and nothing unread becomes everybody. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Staff, system, type Tx } from '#access'
import { allFacts } from '#catalogue'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { explain, type Fact, type Facts, sayCondition, type Written } from '#policy'
import { changePerson, factsOf, type PersonKey, registerHousehold } from '#registry'
import { actAs, inTestTx } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import {
  changeList,
  conditionOf,
  countList,
  getList,
  listLists,
  readListCondition,
  saveList,
  selectPeople,
} from './index.ts'

const desk = toyDesk()
const on = desk.clock.today()
const officer = (id: string, area: string): Staff => ({
  kind: 'staff',
  id,
  name: id,
  duties: ['person:read'],
  area: areaCode(area),
  counties: [area.slice(0, 6)] as CountyCode[],
})

const town = async (tx: Tx) => [
  await somebody(tx, { care: true }),
  await somebody(tx, { relief: 'none', grade: 3 }),
  await somebody(tx, { area: toyTowns[1], grade: 1, expires: '2019-01-01' }),
  await somebody(tx, { area: toyTowns[2], care: false, grade: 4 }),
  await somebody(tx, { area: areaCode('441702'), relief: 'none' }),
]

const asked = allFacts.filter(({ record }) =>
  ['person', 'certificate', 'income-status', 'care-assessment'].includes(record),
)

function leaf(fact: Fact): fc.Arbitrary<Written> {
  const values = Object.keys(fact.values)
  if (fact.type === 'yes-no') return fc.boolean().map((is) => ({ fact: fact.key, is }))
  if (fact.type === 'number' && values.length > 0)
    return fc.subarray(values.map(Number), { minLength: 1 }).map((among) => ({ fact: fact.key, among }))
  if (values.length > 0)
    return fc.subarray(values, { minLength: 1 }).map((among) => ({ fact: fact.key, among }))
  if (fact.type === 'day')
    return fc.oneof(
      fc.integer({ min: 0, max: 70 }).map((ageFrom) => ({ fact: fact.key, ageFrom })),
      fc.integer({ min: 0, max: 70 }).map((ageTo) => ({ fact: fact.key, ageTo })),
      fc.constant({ fact: fact.key, notBefore: day('2020-06-01') }),
    )
  return fc.integer({ min: 0, max: 9 }).map((atLeast) => ({ fact: fact.key, atLeast }))
}

const anyCondition: fc.Arbitrary<Written> = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(...asked).chain(leaf),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('tree').map((not) => ({ not })),
  ),
})).tree

const told = async (tx: Tx, written: Written, asOf = on) => {
  const question = {
    condition: conditionOf(readListCondition(written)),
    on: asOf,
    area: areaCode('4417'),
    counties: ['441702', '441704'] as CountyCode[],
  }
  const selected = await selectPeople(tx, { ...question, skip: 0, limit: 50 })
  return { ids: selected.map(({ personId }) => personId).sort(), counted: await countList(tx, question) }
}

const verdictOf = (written: Written, facts: Facts, area = toyTowns[0]) =>
  explain(conditionOf(written), facts, { on, area }).verdict

const byText = (a: string, b: string) => (a < b ? -1 : 1)

describe('a list asks', () => {
  test('who has no record of something, and says so; nobody is left unknown by it', () =>
    inTestTx(async (tx) => {
      const people = await town(tx)
      const care: Written = { fact: 'unrecorded_needs_long_term_care', is: true }
      const { ids, counted } = await told(tx, care)
      expect(ids).toEqual([people[1], people[2], people[4]].map((key) => key?.id ?? '').sort(byText))
      expect(counted).toMatchObject({ people: 5, selected: 3, unknown: 0 })
      expect(sayCondition(conditionOf(care), { on, area: toyTowns[0] }).zh).toContain('没有登记')
      const rest = await told(tx, { not: care })
      expect(rest.counted.selected).toBe(2)
    }))

  test('about everybody in the household: how many of them, and a sum', () =>
    inTestTx(async (tx) => {
      const [one, two, alone] = await town(tx)
      const source = 'toy'
      const householdId = await registerHousehold(tx, { area: toyTowns[0], source }, desk)
      for (const key of [one, two] as PersonKey[])
        await changePerson(tx, { key, change: { householdId }, from: day('2020-01-01'), source }, desk)
      const heavy: Written = { fact: 'disability_grade', among: [2] }
      const both = [one, two].map((key) => key?.id ?? '').sort(byText)
      expect((await told(tx, { count: heavy, atLeast: 1 })).ids).toEqual(both)
      expect((await told(tx, { count: heavy, atLeast: 2 })).ids).toEqual([])
      expect((await told(tx, { count: { all: [heavy] }, atLeast: 0, atMost: 1 })).ids).toEqual(both)
      expect((await told(tx, { sum: 'disability_grade', atLeast: 5, atMost: 5 })).ids).toEqual(both)
      expect((await told(tx, { sum: 'disability_grade', atLeast: 6 })).ids).toEqual([])
      // A day the profiles do not hold on is read from the records, by the officer's own sight.
      const earlier = day('2020-12-01')
      const own = await actAs(tx, officer('a', '441702'))
      expect((await told(own, { count: heavy, atLeast: 1 }, earlier)).ids).toEqual(both)
      expect((await told(own, { count: heavy, atLeast: 2 }, earlier)).ids).toEqual([])
      await actAs(tx, system('test'))
      // Nobody knows whom the third lives with.
      expect((await told(tx, { count: heavy, atLeast: 1 })).counted.unknown).toBe(3)
      expect(alone).toBeDefined()
      const sentence = sayCondition(conditionOf({ count: { all: [heavy] }, atLeast: 2 }), {
        on,
        area: toyTowns[0],
      })
      expect(sentence.zh).toMatch(/家庭成员.*二级/)
    }))

  test('nothing of a household inside a household, and no count without a number', () => {
    const grade: Written = { fact: 'disability_grade', among: [2] }
    for (const wrong of [
      { count: { count: grade, atLeast: 1 }, atLeast: 1 },
      { count: grade },
      { sum: 'sex', atLeast: 1 },
      { fact: 'unrecorded_nothing', is: true },
    ])
      expect(() => readListCondition(wrong)).toThrow(Refusal)
  })
})

describe('a list of any condition', () => {
  test('selects, counts and leaves open exactly those explain says, and only in the officer’s area', () =>
    inTestTx(async (tx) => {
      const people = await town(tx)
      const known: { key: PersonKey; facts: Facts }[] = []
      for (const key of people) known.push({ key, facts: (await factsOf(tx, key, { on })) ?? {} })
      const areas = [toyTowns[0], toyTowns[0], toyTowns[1], toyTowns[2], areaCode('441702')]
      await fc.assert(
        fc.asyncProperty(
          anyCondition,
          fc.constantFrom('441702', '441702103', '441704', '4417'),
          async (written, place) => {
            const staff = { ...officer('a', place), counties: ['441702', '441704'] as CountyCode[] }
            const own = await actAs(tx, staff)
            // Asking for the whole city changes nothing: the database shows the own area only.
            const question = {
              condition: conditionOf(written),
              on,
              area: areaCode('4417'),
              counties: staff.counties,
            }
            const selected = await selectPeople(own, { ...question, skip: 0, limit: 50 })
            const counted = await countList(own, question)
            const within = known.filter((_, i) => areas[i]?.startsWith(place))
            const said = (verdict: string) =>
              within.filter(({ facts }) => verdictOf(written, facts) === verdict).map(({ key }) => key.id)
            expect(selected.map(({ personId }) => personId).sort()).toEqual(said('yes').sort())
            expect(counted).toEqual({
              people: within.length,
              selected: said('yes').length,
              unknown: said('unknown').length,
            })
          },
        ),
        { numRuns: 40, seed: 3 },
      )
    }))

  test('is said in one sentence that names every fact it asks', () =>
    fc.assert(
      fc.property(anyCondition, (written) => {
        const { zh, en } = sayCondition(conditionOf(written), { on, area: toyTowns[0] })
        expect(zh.length * en.length).toBeGreaterThan(0)
        expect(readListCondition(JSON.parse(JSON.stringify(written)))).toEqual(written)
      }),
      { numRuns: 60 },
    ))

  test.each([
    ['no object', 'everybody'],
    ['an unknown fact', { all: [{ fact: 'nobody_declared_it', is: true }] }],
    ['a fact about employers', { fact: 'employer_size', atLeast: 1 }],
    ['a value the fact cannot have', { fact: 'disability_grade', among: [9] }],
    ['no value', { fact: 'disability_grade', among: [] }],
    ['an operator nobody knows', { fact: 'disability_grade', like: '%' }],
    ['an age of somebody’s grade', { fact: 'disability_grade', ageFrom: 3 }],
    ['too deep', { all: [{ all: [{ all: [{ all: [{ fact: 'disability_grade', among: [1] }] }] }] }] }],
  ])('that cannot be read (%s) is refused, never everybody', (_, given) => {
    expect(() => readListCondition(given)).toThrow(Refusal)
  })
})

describe('a saved list', () => {
  const condition: Written = { fact: 'disability_grade', among: [1, 2] }
  const list = {
    id: '0193b1b0-0000-7000-8000-00000000000a' as never,
    name: ' 一二级 ',
    area: toyTowns[0],
    condition,
  }
  test('is its author’s until shared, then the area’s, and nobody else changes it', () =>
    inTestTx(async (tx) => {
      const author = await actAs(tx, officer('author', '441702103'))
      await saveList(author, { ...list, shared: false }, desk.clock)
      await saveList(author, { ...list, shared: false }, desk.clock)
      expect((await listLists(author)).map(({ name }) => name)).toEqual(['一二级'])
      const county = await actAs(tx, officer('other', '441702'))
      expect(await listLists(county)).toEqual([])
      await changeList(
        await actAs(tx, officer('author', '441702103')),
        { id: list.id, to: 'shared' },
        desk.clock,
      )
      const again = await actAs(tx, officer('other', '441702'))
      expect((await getList(again, list.id)).condition).toEqual(condition)
      await expect(changeList(again, { id: list.id, to: 'dropped' }, desk.clock)).rejects.toThrow(Refusal)
      const elsewhere = await actAs(tx, officer('far', '441704'))
      await expect(getList(elsewhere, list.id)).rejects.toThrow(Refusal)
    }))
  test('without conditions is not saved: it would be everybody', () =>
    inTestTx(async (tx) => {
      const author = await actAs(tx, officer('author', '441702103'))
      const empty = { ...list, condition: { all: [{ any: [] }] } as Written, shared: false }
      await expect(saveList(author, empty, desk.clock)).rejects.toThrow(Refusal)
    }))
})
