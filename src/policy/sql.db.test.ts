/** SQL and explain give the same answer: every random rule over every random person, on both databases. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tx } from '#access'
import { areaCode, type Day } from '#kernel'
import { runSql } from '#platform'
import { inTestTx } from '../../tests/database.ts'
import { explain } from './ask.ts'
import { noRule } from './code.ts'
import type { Rule } from './index.ts'
import { countStatement, peopleStatement } from './sql-statement.ts'
import { answers } from './toy/facts.ts'
import {
  anyCondition,
  anyEvaluationDay,
  anyPeople,
  anyProgramme,
  countyOfToy,
  householdOf,
  type ToyPerson,
} from './toy/random.ts'

const columns = { table: 'toy_profile' }

async function settle(tx: Tx, people: readonly ToyPerson[]) {
  // a statement that fails must not spoil the attempts that follow
  await runSql(tx, { text: 'rollback to toy', values: [] })
  const rows = people.map((p, i) => ({
    county: countyOfToy(p),
    person_id: i,
    area: p.area,
    household_id: p.home,
    ...p.facts,
  }))
  const text = 'insert into toy_profile select * from jsonb_populate_recordset(null::toy_profile, $1::jsonb)'
  await runSql(tx, { text, values: [JSON.stringify(rows)] })
}

const table = `create temp table toy_profile (county text, person_id integer, area text, household_id integer, t_member boolean,
  t_level integer, t_income bigint, t_born date, t_until date, t_kind text, t_tags text[],
  meets_toy_open boolean) on commit drop`

type Row = { person_id: number; entitled: boolean | null; amount_fen: number | null; reason: number }

async function answersBySql(tx: Tx, rule: Rule, on: Day) {
  const rows = await runSql<Row>(
    tx,
    peopleStatement(rule, { on, columns, settings: answers, verdicts: 'all' }),
  )
  return rows
    .toSorted((a, b) => a.person_id - b.person_id)
    .map((row) => [row.entitled, row.amount_fen === null ? null : Number(row.amount_fen), row.reason])
}

const truths = { yes: true, no: false, unknown: null }

const answersByExplain = (rule: Rule, people: readonly ToyPerson[], on: Day) =>
  people.map((person) => {
    const answer = explain(rule, person.facts, {
      on,
      area: person.area,
      settings: answers,
      household: householdOf(person, people),
    })
    return [truths[answer.verdict], answer.amountFen, answer.code]
  })

test('every random programme selects the same people, with the same amounts and reasons, as explain', () =>
  inTestTx(async (tx) => {
    for (const text of [table, 'savepoint toy']) await runSql(tx, { text, values: [] })
    const law = fc.asyncProperty(anyProgramme, anyPeople, anyEvaluationDay, async (rule, people, on) => {
      await settle(tx, people)
      expect(await answersBySql(tx, rule, on)).toEqual(answersByExplain(rule, people, on))
    })
    await fc.assert(law, { numRuns: 80 })
  }))

test('every random condition is as true, as false and as unknown as explain says', () =>
  inTestTx(async (tx) => {
    for (const text of [table, 'savepoint toy']) await runSql(tx, { text, values: [] })
    const law = fc.asyncProperty(anyCondition, anyPeople, anyEvaluationDay, async (rule, people, on) => {
      await settle(tx, people)
      const bySql = (await answersBySql(tx, rule, on)).map(([entitled]) => entitled)
      expect(bySql).toEqual(answersByExplain(rule, people, on).map(([entitled]) => entitled))
    })
    await fc.assert(law, { numRuns: 80 })
  }))

const total = (values: readonly unknown[]) => values.reduce<number>((sum, v) => sum + Number(v), 0)

test('counts of two rules in one pass are the counts of the lists, place by place', () =>
  inTestTx(async (tx) => {
    for (const text of [table, 'savepoint toy']) await runSql(tx, { text, values: [] })
    const law = fc.asyncProperty(anyProgramme, anyCondition, anyPeople, async (one, two, people) => {
      await settle(tx, people)
      const on = '2020-06-30' as Day
      const counts = await runSql<Record<string, unknown>>(
        tx,
        countStatement([one, two], { on, columns, settings: answers, by: 'county' }),
      )
      const first = answersByExplain(one, people, on)
      const second = answersByExplain(two, people, on)
      expect(total(counts.map((c) => c['people']))).toBe(people.length)
      expect(total(counts.map((c) => c['entitled_1']))).toBe(first.filter(([t]) => t).length)
      expect(total(counts.map((c) => c['unknown_2']))).toBe(second.filter(([t]) => t === null).length)
      expect(total(counts.map((c) => c['unpriced_1']))).toBe(first.filter(([t, a]) => t && a === null).length)
      expect(total(counts.map((c) => c['amount_1']))).toBe(total(first.map(([t, a]) => (t ? (a ?? 0) : 0))))
    })
    await fc.assert(law, { numRuns: 40 })
  }))

test('a caller’s own condition and parameters keep their numbers', () => {
  const { text, values } = peopleStatement(
    { ...anyWhere },
    {
      on: '2020-06-30' as Day,
      where: { text: 'p.county = $1 and p.area >= $2 and p.area < $2 || $3', values: ['a', 'b', 'c'] },
      firstParameter: 4,
    },
  )
  expect(text).toContain('p.county = $5 and p.area >= $6 and p.area < $7 || $8')
  expect(values).toEqual([noRule, 'a', 'b', 'b', 'c'])
})

const anyWhere = {
  id: 'empty',
  name: { zh: '', en: '', easy: '' },
  summary: { zh: '', en: '', easy: '' },
  serves: 'person',
  bring: [],
  variants: [],
} as const

test('limited to one area, the statement names no other place', () => {
  const rule = fc.sample(anyProgramme, { numRuns: 1, seed: 1 })[0]!
  const { text } = peopleStatement(rule, { on: '2020-06-30' as Day, area: areaCode('100101') })
  expect(text).not.toContain('left(')
})
