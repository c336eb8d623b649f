/** A sweep of all programmes says of everybody what explain says, whoever is left open, and writes a row a person only. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { system, type Tx, withScope } from '#access'
import { allFacts, findProgramme, peopleProgrammes } from '#catalogue'
import { areaCode, day } from '#kernel'
import { type Database, runSql } from '#platform'
import {
  codesPer,
  codesStatement,
  explain,
  type Facts,
  type FactType,
  heldBack,
  noRule,
  openAnswers,
  parametersOf,
  type Setting,
} from '#policy'
import { type PersonKey, stateRecord } from '#registry'
import { inTestTx, testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import { anyFactsOf } from '../catalogue/random-people.ts'
import { foundIn, programmeNumbers, sumSweeps, sweepEverything } from './index.ts'
import { selectFinding } from './store-findings.ts'

const columnOf: Readonly<Record<FactType, string>> = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}

/** Every open condition of a place answered in one way, every open number set. */
const answered = (area: string, answer: number): Setting[] =>
  peopleProgrammes.flatMap(parametersOf).map(({ id, unit }) => ({
    parameter: id,
    in: areaCode(area),
    from: day('2000-01-01'),
    value: unit === 'answer' ? answer : unit === 'percent' ? 30 : 12_345,
  }))

const scenes: readonly (readonly [place: string, on: string, answer: number | null])[] = [
  ['441702103', '2022-06-30', null],
  ['441702103', '2022-06-30', openAnswers.everybody],
  ['441702103', '2020-12-31', openAnswers.eachChecked],
  ['440305001', '2026-12-01', null],
  ['440305001', '2026-12-01', openAnswers.everybody],
  ['370303001', '2022-06-30', openAnswers.nobody],
  ['140602001', '2020-02-29', openAnswers.everybody],
]

type Answer = { person_id: number; found: number[]; held: number[] }

async function fillProfile(tx: Tx, people: readonly Facts[], area: string) {
  const columns = allFacts.map((fact) => `, ${fact.key} ${columnOf[fact.type]}`).join('')
  await runSql(tx, {
    text: `create temp table all_profile (county text, person_id integer, area text, household_id integer${columns}) on commit drop`,
    values: [],
  })
  const rows = people.map((facts, i) => ({ county: area.slice(0, 6), person_id: i, area, ...facts }))
  await runSql(tx, {
    text: 'insert into all_profile select * from jsonb_populate_recordset(null::all_profile, $1::jsonb)',
    values: [JSON.stringify(rows)],
  })
}

test.each(scenes)(
  'in %s on %s, offices having answered %s, all codes are those of explain',
  (place, on, answer) =>
    inTestTx(async (tx) => {
      const people = fc.sample(anyFactsOf(allFacts), { numRuns: 150, seed: 11 })
      await fillProfile(tx, people, place)
      const settings = answer === null ? [] : answered(place, answer)
      const question = { on: day(on), area: areaCode(place), settings }
      const list = peopleProgrammes.map((programme, i) => ({ no: i + 1, programme }))
      const asked = codesStatement(list, {
        ...question,
        columns: { table: 'all_profile' },
        where: { text: 'true', values: [] },
      })
      const answers = await runSql<Answer>(tx, asked)
      for (const { person_id, found, held } of answers) {
        const facts = people[person_id] as Facts
        const told = new Map(found.map((code) => [Math.floor(code / codesPer), code % codesPer]))
        for (const { no, programme } of list) {
          const { verdict, code, missing } = explain(programme, facts, question)
          const said = told.get(no)
          if (verdict === 'yes') expect([programme.id, said]).toEqual([programme.id, code])
          else if (verdict === 'no' || code === noRule)
            expect([programme.id, said]).toEqual([programme.id, undefined])
          // What only an office can settle is nobody's row; what the person can settle is.
          else if (said !== undefined) expect([programme.id, said]).toEqual([programme.id, code])
          else
            expect([programme.id, missing.some(({ kind }) => kind !== 'fact')]).toEqual([programme.id, true])
          if (held.includes(no * codesPer + heldBack)) expect(verdict).toBe('unknown')
        }
      }
      expect(answers.length).toBe(people.length)
    }),
)

const city = areaCode('4417')
const on = day('2020-12-31')
const desk = toyDesk()
let database: Database
const people: Record<string, PersonKey> = {}
const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)
const sweep = (order: Partial<Parameters<typeof sweepEverything>[1]> = {}) =>
  sweepEverything(database.db, { on, area: city, ...order }, desk.clock)
const foundFor = (name: string) =>
  scoped(async (tx) => {
    const { county, id } = people[name] as PersonKey
    const row = await selectFinding(tx, { county, personId: id })
    return new Map(foundIn(row?.found ?? [], await programmeNumbers(tx)).map((one) => [one.programme, one]))
  })

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    people.both = await somebody(tx, { care: true })
    people.unassessed = await somebody(tx, { relief: 'none' })
    people.elsewhere = await somebody(tx, { area: toyTowns[2], care: true })
  })
})

describe('a sweep of everything', () => {
  test('writes a row a person with all that was found, and counts every programme of every place', async () => {
    const result = await sweep()
    expect(result).toMatchObject({ people: 3, places: 2, changed: 3 })
    const both = await foundFor('both')
    expect(both.get('living-subsidy')).toMatchObject({ verdict: 'entitled' })
    expect(both.get('nursing-subsidy')).toMatchObject({ verdict: 'entitled' })
    expect((await foundFor('unassessed')).get('nursing-subsidy')).toMatchObject({ verdict: 'unknown' })
    const counts = await scoped((tx) => sumSweeps(tx, [result.id]))
    expect(counts.length).toBe(peopleProgrammes.length)
    expect(counts.find(({ programme }) => programme === 'living-subsidy')).toMatchObject({
      entitled: 2,
      amountFen: 2 * 17_500,
      unpriced: 0,
    })
  })
  test('again for the same day changes nothing', async () => {
    expect(await sweep()).toMatchObject({ changed: 0 })
  })
  test('of some programmes only leaves what was found of the others', async () => {
    const before = await foundFor('both')
    const living = findProgramme('living-subsidy')
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key: people.both as PersonKey,
          from: day('2020-12-01'),
          kind: 'income-status',
          data: { relief_status: 'none' },
          source: 'toy',
        },
        desk,
      ),
    )
    expect(await sweep({ programmes: living ? [living] : [] })).toMatchObject({ changed: 1 })
    const after = await foundFor('both')
    expect(after.has('living-subsidy')).toBe(false)
    expect([...after.keys()]).toEqual([...before.keys()].filter((id) => id !== 'living-subsidy'))
  })
  test('killed half-way goes on where it stopped and comes to the same counts', async () => {
    const whole = await sweep()
    const id = whole.id
    expect(await sweep({ id })).toMatchObject({ id, places: 0, changed: 0 })
  })
})
