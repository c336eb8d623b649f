/** SQL that reads a whole population column by column, town by town, as it was at one moment. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { allFacts } from '#catalogue'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { runSql } from '#platform'
import type { Fact, Statement } from '#policy'
import { listCounties } from '#registry'
import { inPlaces } from './places.ts'
import { recordsOf } from './reading.ts'

export type Question = { readonly on: Day; readonly area: AreaCode }

/**
 * The people of one town, or of a county whose town is not known: each fact as the text of a JSON list in the same order,
 * so that whoever packs them may read it in a thread of its own.
 */
export type TownColumns = {
  readonly area: AreaCode
  readonly people: number
  /** Everybody in the whole answer. */
  readonly total: number
  readonly households: string
  readonly facts: Readonly<Record<string, string>>
}

type TownRow = { area: AreaCode; people: string; total: string; household_id: string } & Record<
  string,
  string
>

const facts: readonly Fact[] = allFacts

/** Lists travel as JSON, which both sides write and read in one go; days as numbers. */
const column = ({ key, type }: Fact) =>
  `json_agg(${type === 'day' ? `p.${key} - date '1970-01-01'` : `p.${key}`})::text as ${key}`

/**
 * Towns in the order of their codes. One statement, so one moment, answered a town at a time: its memory is that of the
 * largest town. Cost: one pass in the order of the index on place, about 4 µs a person on the server.
 */
export async function* readTowns(tx: Tx, question: Question): AsyncGenerator<TownColumns> {
  const { text, values } = await statementFor(tx, question)
  await runSql(tx, { text: `declare towns no scroll cursor for ${text}`, values })
  const next = sql<TownRow>`fetch 1 from towns`
  for (let [town] = (await next.execute(tx)).rows; town; [town] = (await next.execute(tx)).rows) {
    const { area, people, total, household_id: households, ...rest } = town
    yield { area, people: Number(people), total: Number(total), households, facts: rest }
  }
  await sql`close towns`.execute(tx)
}

/**
 * Facts somebody in the area has on the day. Most columns of the profile are empty in most places; those neither travel nor
 * take room. One pass over the profiles.
 */
async function listFilled(tx: Tx, people: (facts: readonly Fact[]) => People): Promise<readonly Fact[]> {
  const { from, where, values } = people(facts)
  const counts = facts.map(({ key }) => `count(p.${key}) as ${key}`).join(', ')
  const text = `select ${counts} from ${from} p where ${where}`
  const [row] = await runSql<Record<string, string>>(tx, { text, values })
  return facts.filter(({ key }) => Number(row?.[key]) > 0)
}

async function statementFor(tx: Tx, question: Question): Promise<Statement> {
  const stale = await listStale(tx, question)
  const people = (read: readonly Fact[]) => peopleOf(question, stale, read)
  const filled = await listFilled(tx, people)
  const { from, where, values } = people(filled)
  return {
    text: `select town.*, sum(people) over () as total from (
      select p.county, p.area, count(*) as people, json_agg(p.household_id)::text as household_id
        ${filled.map((fact) => `, ${column(fact)}`).join('')}
      from ${from} p where ${where} group by p.county, p.area order by p.county, p.area) as town`,
    values,
  }
}

type People = { readonly from: string; readonly where: string; readonly values: Statement['values'] }

/** Everybody of the area as rows `p` with these facts. */
function peopleOf({ on, area }: Question, stale: readonly Stale[], read: readonly Fact[]): People {
  const { text: where, values } = inPlaces([area])
  if (stale.length === 0) return { from: 'registry.profile', where, values }
  const mixed = freshAndRecords(stale, { on, read, n: values.length + 1 })
  return { from: mixed.text, where, values: [...values, ...mixed.values] }
}

type Stale = { readonly county: CountyCode; readonly people: readonly string[] }

/** People whose profile says something else on the day than their records do, by county. One pass over the profiles. */
async function listStale(tx: Tx, { on, area }: Question): Promise<readonly Stale[]> {
  const where = inPlaces([area])
  const n = where.values.length + 1
  return runSql<Stale>(tx, {
    text: `select p.county, array_agg(p.person_id::text) as people from registry.profile p
      where (p.changes_on <= $${n} or p.as_of > $${n}) and ${where.text} group by p.county order by p.county`,
    values: [...where.values, on],
  })
}

type Mixing = { readonly on: Day; readonly read: readonly Fact[]; readonly n: number }

/**
 * Everybody whose profile holds on the day, and the others from their records: reading the records of one person costs as
 * much as a dozen profiles, so only theirs are read. County codes are checked to be digits by `recordsOf`.
 */
function freshAndRecords(stale: readonly Stale[], { on, read, n }: Mixing): Statement {
  const columns = ['county', 'area', 'household_id', ...read.map(({ key }) => key)].join(', ')
  const counties = stale.map(({ county }) => county)
  const theirs = `person_id = any($${n}::uuid[])`
  return {
    text: `(select ${columns} from registry.profile where not ${theirs}
      union all select ${columns} from ${recordsOf(counties, on)} as records where ${theirs})`,
    values: [stale.flatMap(({ people }) => people)],
  }
}

/** The newest record and certificate of each county: ids begin with their time. Two steps down an index a county. */
export async function newestRecords(tx: Tx): Promise<string> {
  const counties = await listCounties(tx)
  const rows = await runSql<{ newest: string }>(tx, {
    text: `select concat(county, (select id from registry.record r where r.county = c.county order by id desc limit 1), ' ',
        (select id from registry.certificate r where r.county = c.county order by id desc limit 1)) as newest
      from unnest($1::text[]) as c (county)`,
    values: [counties],
  })
  return rows.map(({ newest }) => newest).join(' ')
}
