/** SQL and explain agree on every real programme: verdict, amount and reason, on both databases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { runSql } from '#platform'
import { explain, factsOf, peopleStatement } from '#policy'
import { agreementDays, fillTable, peopleTable, truths } from '../../tests/agreement-table.ts'
import { inTestTx } from '../../tests/database.ts'
import { peopleProgrammes } from './index.ts'
import { answersTo, anyFactsOf } from './random-people.ts'

const areas = ['440305001', '441702101', '140602001', '370303001', '990401100', '440402001'].map(areaCode)
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
      await runSql(tx, { text: `${peopleTable('real_profile', facts)} on commit drop`, values: [] })
      await runSql(tx, { text: fillTable('real_profile'), values: [JSON.stringify(rows)] })
      for (const [on, settings] of agreementDays.flatMap((on) =>
        answersTo(programme).map((s) => [day(on), s] as const),
      )) {
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
