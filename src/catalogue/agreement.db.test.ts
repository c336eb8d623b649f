/** SQL and explain agree on every real programme: verdict, amount and reason, on both databases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { runSql } from '#platform'
import { explain, type Fact, type FactType, factsOf, peopleStatement } from '#policy'
import { inTestTx } from '../../tests/database.ts'
import { peopleProgrammes } from './index.ts'
import { answersTo, anyFactsOf } from './random-people.ts'

const columnOf: Readonly<Record<FactType, string>> = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}
const tableOf = (facts: readonly Fact[]) => {
  const columns = facts.map((fact) => `, ${fact.key} ${columnOf[fact.type]}`).join('')
  return `create temp table real_profile (county text, person_id integer, area text, household_id integer${columns}) on commit drop`
}
const areas = ['440305001', '441702101', '140602001', '370303001', '990401100', '440402001'].map(areaCode)
/** Days within every plan's period, and one in the time after them. */
const days = ['2020-02-29', '2020-12-31', '2022-06-30', '2026-12-01'].map(day)
const truths = { yes: true, no: false, unknown: null }

test.each(peopleProgrammes)(
  '$id: one statement answers 600 random people as explain does, as left open and as answered',
  (programme) =>
    inTestTx(async (tx) => {
      const facts = factsOf(programme)
      const people = fc.sample(anyFactsOf(facts), { numRuns: 600, seed: 5 })
      const areaOf = (i: number) => areas[i % areas.length] as (typeof areas)[number]
      const rows = people.map((facts, i) => ({
        county: areaOf(i).slice(0, 6),
        person_id: i,
        area: areaOf(i),
        ...facts,
      }))
      await runSql(tx, { text: tableOf(facts), values: [] })
      const fill =
        'insert into real_profile select * from jsonb_populate_recordset(null::real_profile, $1::jsonb)'
      await runSql(tx, { text: fill, values: [JSON.stringify(rows)] })
      for (const [on, settings] of days.flatMap((on) => answersTo(programme).map((s) => [on, s] as const))) {
        const asked = peopleStatement(programme, {
          on,
          settings,
          verdicts: 'all',
          columns: { table: 'real_profile' },
        })
        const answers = await runSql<{
          person_id: number
          entitled: boolean | null
          amount_fen: unknown
          reason: number
        }>(tx, asked)
        const bySql = answers
          .toSorted((a, b) => a.person_id - b.person_id)
          .map((row) => [row.entitled, row.amount_fen === null ? null : Number(row.amount_fen), row.reason])
        const explained = people.map((facts, i) =>
          explain(programme, facts, { on, area: areaOf(i), settings }),
        )
        expect(bySql).toEqual(explained.map((a) => [truths[a.verdict], a.amountFen, a.code]))
      }
    }),
)
