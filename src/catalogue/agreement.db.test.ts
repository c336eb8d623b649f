/** SQL and explain agree on every real programme: verdict, amount and reason, on both databases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { runSql } from '#platform'
import { explain, type Fact, type FactType, type Programme, peopleStatement } from '#policy'
import { inTestTx } from '../../tests/database.ts'
import { allFacts, programmes } from './index.ts'
import { anyFactsOf } from './random-people.ts'

const columnOf: Readonly<Record<FactType, string>> = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}
const columns = allFacts.map((fact: Fact) => `${fact.key} ${columnOf[fact.type]}`)
const table = `create temp table real_profile (county text, person_id integer, area text, household_id integer, ${columns}) on commit drop`
const areas = ['441702101', '441721100', '441781105', '440402001'].map(areaCode)
const truths = { yes: true, no: false, unknown: null }

test.each(programmes as readonly Programme[])(
  '$id: one statement answers 2,000 random people as explain does',
  (programme) =>
    inTestTx(async (tx) => {
      const people = fc.sample(anyFactsOf(allFacts), { numRuns: 2000, seed: 5 })
      const areaOf = (i: number) => areas[i % areas.length] as (typeof areas)[number]
      const rows = people.map((facts, i) => ({
        county: areaOf(i).slice(0, 6),
        person_id: i,
        area: areaOf(i),
        ...facts,
      }))
      await runSql(tx, { text: table, values: [] })
      const fill =
        'insert into real_profile select * from jsonb_populate_recordset(null::real_profile, $1::jsonb)'
      await runSql(tx, { text: fill, values: [JSON.stringify(rows)] })
      for (const on of ['2020-12-31', '2020-02-29', '2022-06-30'].map(day)) {
        const asked = peopleStatement(programme, { on, verdicts: 'all', columns: { table: 'real_profile' } })
        const answers = await runSql<{
          person_id: number
          entitled: boolean | null
          amount_fen: unknown
          reason: number
        }>(tx, asked)
        const bySql = answers
          .toSorted((a, b) => a.person_id - b.person_id)
          .map((row) => [row.entitled, row.amount_fen === null ? null : Number(row.amount_fen), row.reason])
        const explained = people.map((facts, i) => explain(programme, facts, { on, area: areaOf(i) }))
        expect(bySql).toEqual(explained.map((a) => [truths[a.verdict], a.amountFen, a.code]))
      }
    }),
)
