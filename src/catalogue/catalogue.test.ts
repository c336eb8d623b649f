/** What every entry of the catalogue owes its readers. */
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import {
  type Citation,
  type Condition,
  clauseKey,
  compileTogether,
  coverageFaults,
  factsOf,
  isOfPeople,
  readsPeople,
} from '#policy'
import {
  allFacts,
  everyFact,
  everyIndicator,
  findFact,
  findProgramme,
  indicators,
  linhe14,
  openConditions,
  programmePlaces,
  programmes,
  rates,
  relations,
  shuozhou13,
  sources,
  yangjiang14,
} from './index.ts'

describe('the facts', () => {
  test('have distinct keys that can be columns', () => {
    const keys = everyFact.map((fact) => fact.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]{0,62}$/)
  })
  test('that a programme reads are all declared here', () => {
    for (const programme of programmes)
      for (const fact of factsOf(programme)) expect(findFact(fact.key)?.label).toBe(fact.label)
  })
  test('ask a question in every language, and give every choice its words', () => {
    for (const fact of everyFact) {
      for (const question of Object.values(fact.question)) expect(question).toMatch(/[？?。.）)]$/)
      if (/yes-no|-of/.test(fact.type)) expect(Object.keys(fact.values).length).toBeGreaterThan(1)
    }
  })
  test('about employers, institutions and staff are no columns of the profile', () => {
    expect(allFacts.filter(({ about }) => !isOfPeople(about))).toEqual([])
    expect(everyFact.length).toBeGreaterThan(allFacts.length)
  })
  test('that one record states have distinct fields', () => {
    const fields = everyFact.map(({ record, field }) => `${record} ${field}`)
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([])
  })
})

describe.each(rates)('the rate $id', (rate) => {
  test('has no gap, no overlap and no end', () => expect(coverageFaults(rate)).toEqual([]))
  test('gives a clause for every period', () => {
    for (const period of rate.periods) expect(period.because.length).toBeGreaterThan(0)
  })
})

/** Conditions on one fact that no clause covers, neither their own nor one above them. */
function unclaimed(condition: Condition): readonly Condition[] {
  if (condition.citations.length > 0) return []
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(unclaimed)
  return condition.kind === 'not' ? unclaimed(condition.of) : [condition]
}

const citationsOf = (condition: Condition): readonly Citation[] => [
  ...condition.citations,
  ...(condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(citationsOf) : []),
]

describe.each(programmes)('the programme $id', (programme) => {
  test('stands on a clause with every variant and every condition', () => {
    for (const { basis, eligible } of programme.variants) {
      expect(basis.length).toBeGreaterThan(0)
      expect(unclaimed(eligible)).toEqual([])
    }
  })
  test('cites only sources of the catalogue', () => {
    const known = new Set(sources.map((source) => source.id))
    const cited = programme.variants.flatMap((v) => [...v.basis, ...citationsOf(v.eligible)])
    expect(cited.filter(({ source }) => !known.has(source))).toEqual([])
  })
  test('reads facts of those it serves: of people, or of none', () => {
    const others = factsOf(programme).filter(({ about }) => isOfPeople(about) !== readsPeople(programme))
    expect(others.map(({ key }) => key)).toEqual([])
  })
  test('says what to bring', () => expect(programme.bring.length).toBeGreaterThan(0))
})

test('open conditions have one meaning each', () => {
  const words = new Map(openConditions.map(({ id, words: said }) => [id, said.zh]))
  expect(new Set(words.values()).size).toBeGreaterThan(3)
  for (const { id } of openConditions) expect(id).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/)
})

describe('the relations', () => {
  test('speak of programmes of the catalogue, or say what shows a benefit of elsewhere', () => {
    const ids = relations.flatMap((relation) => [...(relation.outside ? [] : [relation.of]), relation.with])
    expect(ids.filter((id) => !findProgramme(id))).toEqual([])
    for (const { outside, shown } of relations)
      expect(shown !== undefined || outside === undefined).toBe(true)
  })
  test('read facts of the catalogue, and cite its sources', () => {
    const known = new Set(sources.map(({ id }) => id))
    for (const { shown, into, since, because } of relations) {
      const read = [...(shown ? factsOf(shown) : []), into, since].filter((fact) => fact !== undefined)
      for (const { key, label } of read) expect(findFact(key)?.label).toBe(label)
      expect(because.filter(({ source }) => !known.has(source))).toEqual([])
    }
  })
  test.each(programmePlaces)('run in no circle in %s', (area) => {
    for (const on of ['2018-06-30', '2022-06-30', '2026-12-31'].map(day))
      expect(() => compileTogether(programmes, relations, { on, area })).not.toThrow()
  })
})

test('every row of the three tables of indicators is declared once, with its base, target and kind', () => {
  const rows = (source: string) =>
    everyIndicator.flatMap(({ because }) =>
      because.filter((one) => one.source === source && one.clause === 'box-1').map(({ item }) => item ?? 0),
    )
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
  expect(rows(yangjiang14.id).toSorted((a, b) => a - b)).toEqual(upTo(11))
  expect(rows(shuozhou13.id).toSorted((a, b) => a - b)).toEqual(upTo(10))
  expect(rows(linhe14.id).toSorted((a, b) => a - b)).toEqual(upTo(9))
  for (const { because, rows: declared } of everyIndicator)
    expect(declared?.map((row) => clauseKey(row.because))).toEqual(because.map(clauseKey))
})

test('an indicator counted by conditions reads only facts of the register, and cites the row it measures', () => {
  for (const one of indicators)
    if (one.counts === 'having')
      for (const { eligible, having, basis } of one.of.variants) {
        const read = [...factsOf(eligible), ...factsOf(having)]
        expect(read.filter(({ key, about }) => !findFact(key) || !isOfPeople(about))).toEqual([])
        expect(one.because.map(clauseKey)).toEqual(expect.arrayContaining(basis.map(clauseKey)))
      }
})
