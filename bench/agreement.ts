/** Every programme read three ways over random people with gaps: explain, SQL and packed columns, person by person; counts the differences. */
import { loadavg } from 'node:os'
import fc from 'fast-check'
import type pg from 'pg'
import { peopleProgrammes } from '#catalogue'
import { type AreaCode, areaCode, day } from '#kernel'
import { openDatabase } from '#platform'
import {
  explain,
  type Facts,
  factsOf,
  loadPopulation,
  noRule,
  type Population,
  type Programme,
  peopleStatement,
  type Setting,
  tally,
} from '#policy'
import { answersTo, anyFactsOf } from '../src/catalogue/random-people.ts'
import { agreementDays, fillTable, peopleTable, truths } from '../tests/agreement-table.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

const people = Number(process.argv[2] ?? 100_000)
const chunk = Math.min(people, 5000)
/** Towns in the order of their codes; each person lives in a village of their own, so that counts by area are answers by person. */
const towns = ['140602001', '370303001', '440305001', '441702101', '441781105', '990401100']
const facts = [...new Map(peopleProgrammes.flatMap(factsOf).map((fact) => [fact.key, fact])).values()]
const table = 'random_people'

type Person = { readonly area: AreaCode; readonly home: number | null; readonly facts: Facts }
type Answers = { readonly entitled: boolean | null; readonly fen: number | null; readonly reason?: number }[]
type Asked = {
  readonly programme: Programme
  readonly on: ReturnType<typeof day>
  readonly settings: readonly Setting[]
}

/** Households of three neighbours, and every tenth person without a recorded one. */
function draw(seed: number): readonly Person[] {
  const each = Math.ceil(chunk / towns.length)
  return fc.sample(anyFactsOf(facts), { numRuns: chunk, seed }).map((facts, i) => ({
    area: areaCode(`${towns[Math.floor(i / each)]}${String(i % each).padStart(3, '0')}`),
    home: i % 10 === 9 ? null : Math.floor(i / each) * each + Math.floor((i % each) / 3),
    facts,
  }))
}

function byExplain(drawn: readonly Person[], { programme, on, settings }: Asked): Answers {
  const homes = Map.groupBy(drawn, (person) => person.home)
  return drawn.map(({ area, home, facts }) => {
    const household = home === null ? undefined : homes.get(home)?.map((one) => one.facts)
    const answer = explain(programme, facts, { on, area, settings, ...(household ? { household } : {}) })
    return { entitled: truths[answer.verdict], fen: answer.amountFen, reason: answer.code }
  })
}

/** The sum over one person is their amount; nothing is summed for who is not entitled. */
const byBits = (packed: Population, { programme, on, settings }: Asked): Answers =>
  tally(packed, programme, { on, settings }).map(({ entitled, unknown, unpriced, amountFen }) => ({
    entitled: unknown > 0 ? null : entitled > 0,
    fen: unknown + unpriced > 0 ? null : amountFen,
  }))

async function bySql(client: pg.PoolClient, { programme, on, settings }: Asked): Promise<Answers> {
  const asked = peopleStatement(programme, { on, settings, verdicts: 'all', columns: { table } })
  const { rows } = await client.query<{
    entitled: boolean | null
    amount_fen: number | null
    reason: number
  }>(`select entitled, amount_fen, reason from (${asked.text}) answers order by person_id`, [...asked.values])
  return rows.map((row) => ({ entitled: row.entitled, fen: row.amount_fen, reason: row.reason }))
}

function pack(drawn: readonly Person[]): Population {
  const loader = loadPopulation(facts, drawn.length)
  const columns = Object.fromEntries(facts.map(({ key }) => [key, drawn.map((one) => one.facts[key])]))
  loader.append({
    areas: drawn.map(({ area }) => area),
    households: drawn.map(({ home }) => home),
    facts: columns,
  })
  return loader.done()
}

async function fill(client: pg.PoolClient, drawn: readonly Person[]): Promise<void> {
  await client.query(`truncate ${table}`)
  for (let from = 0; from < drawn.length; from += 500) {
    const rows = drawn.slice(from, from + 500).map(({ area, home, facts }, i) => ({
      county: area.slice(0, 6),
      person_id: from + i,
      area,
      household_id: home,
      ...facts,
    }))
    await client.query(fillTable(table), [JSON.stringify(rows)])
  }
  await client.query(`create index if not exists random_home on ${table} (county, household_id)`)
  await client.query(`analyze ${table}`)
}

/** Packed columns give no reason; the other two must give the same one. */
const differing = (explained: Answers, other: Answers) =>
  explained.filter((one, i) => {
    const same = other[i]
    return (
      one.entitled !== same?.entitled ||
      one.fen !== same.fen ||
      (same.reason !== undefined && one.reason !== same.reason)
    )
  }).length

/** `ruled` are the answers where the programme has a rule at the person's place on that day. */
const counted = { answers: 0, ruled: 0, entitled: 0, unknown: 0, differences: 0 }

async function compare(client: pg.PoolClient, round: number): Promise<void> {
  const drawn = draw(round)
  const packed = pack(drawn)
  await fill(client, drawn)
  for (const programme of peopleProgrammes) {
    // rounds go through the days and, at another pace, through the ways to answer what a plan leaves open
    const answered = answersTo(programme)
    const settings = answered[round % answered.length] ?? []
    const asked = { programme, settings, on: day(agreementDays[round % agreementDays.length] as string) }
    const explained = byExplain(drawn, asked)
    const differences =
      differing(explained, await bySql(client, asked)) + differing(explained, byBits(packed, asked))
    if (differences > 0) console.error(JSON.stringify({ programme: programme.id, round, differences }))
    counted.answers += explained.length
    counted.ruled += explained.filter(({ reason }) => reason !== noRule).length
    counted.entitled += explained.filter(({ entitled }) => entitled).length
    counted.unknown += explained.filter(({ entitled }) => entitled === null).length
    counted.differences += differences
  }
}

const binaries = findServer()
if (binaries) {
  const server = await startServer(binaries)
  const database = await openDatabase({ url: server.url, dataDirectory: '', durable: false })
  const client = await database.pool.connect()
  const since = performance.now()
  const rounds = Math.ceil(people / chunk)
  try {
    await client.query(peopleTable(table, facts))
    for (let round = 0; round < rounds; round++) await compare(client, round)
  } finally {
    client.release()
    await database.close()
    await server.stop()
  }
  const seconds = Math.round((performance.now() - since) / 1000)
  console.log(
    JSON.stringify({
      bench: 'agreement',
      people: rounds * chunk,
      programmes: peopleProgrammes.length,
      facts: facts.length,
      ...counted,
      seconds,
      serviceCpuSeconds: Math.round(process.cpuUsage().user / 1e6),
      load: Number((loadavg()[0] ?? 0).toFixed(2)),
      goal: 'at least 100,000 people, no difference',
      reached: rounds * chunk >= 100_000 && counted.differences === 0,
    }),
  )
} else console.log(JSON.stringify({ bench: 'agreement', skipped: 'no PostgreSQL server on this machine' }))
