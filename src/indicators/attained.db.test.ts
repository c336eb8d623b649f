/** Indicators by two conditions: the database judges as the language explains, all of a place in one pass, sums exact, names as many. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { findFact, indicators } from '#catalogue'
import { type AreaCode, areaCode, day } from '#kernel'
import { clockAt, newId } from '#platform'
import {
  type Attained,
  compile,
  type Fact,
  type Facts,
  factsOf,
  type Indicator,
  isCounted,
  variantOn,
} from '#policy'
import { actAs, inTestTx } from '../../tests/database.ts'
import { countIndicators, flatten, type Group, listGap } from './index.ts'
import { nobody, sum } from './tree.ts'

const clock = clockAt('2022-06-30')
const on = clock.today()
const city = areaCode('4417')
const declared: readonly Indicator[] = indicators
const mine = declared.flatMap((one): Attained[] =>
  one.counts === 'having' && one.of.variants.some((variant) => variant.in === city) ? [one] : [],
)
const places = ['441702001', '441702002', '441702', '441704001'] as AreaCode[]

const facts = [
  ...new Map(
    mine.flatMap(({ of }) =>
      of.variants.flatMap(({ eligible, having }) =>
        [...factsOf(eligible), ...factsOf(having)].map((fact) => [fact.key, fact] as const),
      ),
    ),
  ).values(),
].filter(({ key }) => findFact(key))

/** Mostly people who count: valid certificates, with gaps in everything else. */
function anyValue(fact: Fact): fc.Arbitrary<unknown> {
  if (fact.key === 'certificate_status') return fc.constantFrom('issued', 'issued', 'withdrawn', null)
  if (fact.key === 'certificate_expires') return fc.constantFrom('2099-12-31', '2000-01-01', null)
  if (fact.key === 'born') return fc.constantFrom('2010-05-01', '1980-01-01', '1950-01-01', null)
  if (fact.type === 'yes-no') return fc.constantFrom(true, false, null)
  return fc.constantFrom(...Object.keys(fact.values), null)
}

const somebody = fc.record({
  area: fc.constantFrom(...places),
  facts: fc.record(Object.fromEntries(facts.map((fact) => [fact.key, anyValue(fact)]))),
})
type Somebody = { readonly area: AreaCode; readonly facts: Readonly<Record<string, unknown>> }

async function settle(tx: Tx, people: readonly Somebody[]): Promise<void> {
  const types = {
    'yes-no': 'boolean',
    number: 'integer',
    money: 'bigint',
    day: 'date',
    'one-of': 'text',
    'set-of': 'text[]',
  }
  const given = people.map((one, n) => ({
    ...one.facts,
    county: one.area.slice(0, 6),
    area: one.area,
    id: newId(),
    name: `人${n}`,
  }))
  const rows = sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r (county text, area text, id uuid, name text,
    ${sql.raw(facts.map(({ key, type }) => `${key} ${types[type]}`).join(', '))})`
  const keys = sql.raw(facts.map(({ key }) => key).join(', '))
  await sql`insert into registry.person (county, id, area, name, name_key, sex, born, id_number_sealed, id_number_index,
      valid_from, source, recorded_at, recorded_by)
    select county, id, area, name, name, 'male', date '1970-01-01', '-', id::text, date '2010-01-01', 'test', now(), 'test'
    from ${rows}`.execute(tx)
  await sql`insert into registry.profile (county, person_id, area, as_of, ${keys})
    select county, id, area, ${on}::date, ${keys} from ${rows}`.execute(tx)
}

/** The same by the language's other reading, one person at a time. */
function judged(one: Attained, person: Somebody): 'waiting' | 'receiving' | 'unknown' | 'none' {
  const variant = variantOn(one.of, on, city)
  if (!variant) throw new Error(one.id)
  const verdict = (condition: typeof variant.eligible) =>
    compile(condition, { on, area: city }).explain(person.facts as Facts).verdict
  const [below, above] = [verdict(variant.eligible), verdict(variant.having)]
  if (below === 'no') return 'none'
  if (below === 'unknown' || above === 'unknown') return 'unknown'
  return above === 'yes' ? 'receiving' : 'waiting'
}

describe('the indicators of a city', () => {
  test('counted in one pass agree with the explanation of every single person, and every part with the whole', () =>
    fc.assert(
      fc.asyncProperty(fc.array(somebody, { maxLength: 25 }), (people) =>
        inTestTx(async (tx) => {
          await settle(tx, people)
          const counted = await countIndicators(tx, { indicators: mine, on, area: city }, clock)
          for (const one of mine) {
            const { counts } = counted.get(one.id)!
            const answers = people.map((person) => judged(one, person))
            const those = (answer: string) => answers.filter((each) => each === answer).length
            expect(counts.counts, one.id).toMatchObject({
              entitled: those('receiving') + those('waiting'),
              receiving: those('receiving'),
              unknown: those('unknown'),
              outside: 0,
            })
            for (const at of flatten(counts).filter(({ parts }) => parts.length > 0))
              expect(sum(at.parts.map((part) => part.counts))).toEqual(at.counts)
          }
        }),
      ),
      { numRuns: 8 },
    ))

  test('open into names, as many as are counted, under the rows an officer may see', () =>
    inTestTx(async (tx) => {
      const people = fc.sample(somebody, { numRuns: 60, seed: 7 })
      await settle(tx, people)
      const officer = await actAs(tx, {
        kind: 'staff',
        id: 'officer',
        name: '测试',
        office: 'county',
        duties: ['person:read', 'indicator:read'],
        area: areaCode('441702'),
        counties: [areaCode('441702') as never],
      })
      const counted = await countIndicators(officer, { indicators: mine, on, area: city }, clock)
      const seen = people.filter(({ area }) => area.startsWith('441702'))
      for (const one of mine) {
        const { counts } = counted.get(one.id)!.counts
        expect(counts.unknown).toBe(seen.filter((person) => judged(one, person) === 'unknown').length)
        for (const [group, many] of [
          ['waiting', counts.entitled - counts.receiving],
          ['receiving', counts.receiving],
          ['unknown', counts.unknown],
        ] as [Group, number][]) {
          const page = await listGap(officer, { indicator: one, on, area: city, group, limit: 500 })
          expect(page.people, `${one.id} ${group}`).toHaveLength(many)
        }
      }
    }))

  test('of nobody are zero and no share', () =>
    inTestTx(async (tx) => {
      const counted = await countIndicators(tx, { indicators: [...indicators], on, area: city }, clock)
      expect([...counted.values()].every(({ counts }) => sum([counts.counts]).entitled === 0)).toBe(true)
      expect(counted.get(mine[0]!.id)?.counts.counts).toEqual(nobody)
    }))
})

test('a day after a plan has ended is still counted: its indicators go on being measured', () => {
  for (const one of declared.filter(isCounted))
    if (one.counts === 'having')
      for (const { in: place } of one.of.variants)
        expect(variantOn(one.of, day('2026-12-31'), place)?.in).toBe(place)
})
