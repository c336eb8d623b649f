/** The same two subsidies as SQL over a million rows of a profile on a PostgreSQL server of its own; JSON lines. */
import pg from 'pg'
import { allFacts, livingSubsidy, nursingSubsidy, yangjiang } from '#catalogue'
import { day } from '#kernel'
import { countStatement, peopleStatement, type Statement } from '#policy'
import { findServer, startServer } from '../tests/postgres-server.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const count = Number(process.argv[2] ?? 1_000_000)
const print = (line: object) => console.log(JSON.stringify({ bench: 'policy-sql', people: count, ...line }))

const columnOf = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}
const table = `create unlogged table profile (county text, person_id integer, area text, household_id integer,
  ${allFacts.map((fact) => `${fact.key} ${columnOf[fact.type]}`).join(', ')}, primary key (county, person_id))`

/** Everybody certified, a fifth on dibao, grades and categories spread, three in a hundred facts missing. */
const fill = `insert into profile (county, person_id, area, household_id, born, sex, residence, certificate_status, certificate_expires,
  disability_categories, disability_grade, relief_status, needs_long_term_care)
  select '44170' || (i % 4), i, '44170' || (i % 4) || (100 + i % 12), i / 3, date '1940-01-01' + (i * 37 % 25000), 'male', 'rural',
    case when i % 31 = 0 then null when i % 20 = 0 then 'withdrawn' else 'issued' end, date '2018-01-01' + (i % 5000 * 7919 % 5000),
    array[(array['vision','hearing','speech','physical','intellectual','mental','multiple'])[1 + i * 101 % 7]],
    case when i % 37 = 0 then null else 1 + i * 13 % 4 end, case when i % 5 = 0 then 'dibao' when i % 29 = 0 then null else 'none' end,
    case when i % 41 = 0 then null else i % 2 = 0 end
  from generate_series(1, ${count}) i`

const binaries = findServer()
if (!binaries) throw new Error('no PostgreSQL server on this machine')
const server = await startServer(binaries)
const client = new pg.Client({ connectionString: server.url })
await client.connect()
for (const text of [table, fill, 'vacuum analyze profile']) await client.query(text)

async function median(asked: Statement): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 7; run++) {
    const started = performance.now()
    await client.query(asked.text, [...asked.values])
    times.push(performance.now() - started)
  }
  return Math.round(times.toSorted((a, b) => a - b)[3] as number)
}

const question = { on: day('2020-12-31'), columns: { table: 'profile' } }
for (const [measure, asked] of [
  ['counts of both, whole city', countStatement(programmes, { ...question, area: yangjiang, by: 'nothing' })],
  ['counts of both, per town', countStatement(programmes, { ...question, area: yangjiang, by: 'area' })],
  ['counts of both, per town, any place', countStatement(programmes, { ...question, by: 'area' })],
] as const)
  print({ measure, ms: await median(asked), goal_ms: 300 })

const listed = peopleStatement(programmes[0], { ...question, area: yangjiang, verdicts: 'all' })
const counted = {
  text: `select count(*), sum(amount_fen), sum(reason) from (${listed.text}) l`,
  values: listed.values,
}
print({ measure: 'list of everybody with amount and reason, one programme', ms: await median(counted) })
await client.end()
await server.stop()
