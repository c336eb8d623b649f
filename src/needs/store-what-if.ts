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
 * take room. One pass over the profiles, and the records of those whose profile says something else on the day.
 */
async function listFilled(tx: Tx, question: Question, stale: readonly Stale[]): Promise<readonly Fact[]> {
  const { text: where, values } = inPlaces([question.area])
  const found = [await countFacts(tx, { from: 'registry.profile', where, values })]
  if (stale.length > 0) {
    const records = fromRecords(stale, { on: question.on, read: facts, n: values.length + 1 })
    const from = `(${records.text})`
    found.push(await countFacts(tx, { from, where, values: [...values, ...records.values] }))
  }
  return facts.filter(({ key }) => found.some((counts) => Number(counts[key]) > 0))
}

async function countFacts(tx: Tx, { from, where, values }: People): Promise<Record<string, string>> {
  const counts = facts.map(({ key }) => `count(p.${key}) as ${key}`).join(', ')
  const [row] = await runSql<Record<string, string>>(tx, {
    text: `select ${counts} from ${from} p where ${where}`,
    values,
  })
  return row ?? {}
}

async function statementFor(tx: Tx, question: Question): Promise<Statement> {
  // Three hundred columns compile for longer than they are read.
  await sql`set local jit = off`.execute(tx)
  const stale = await listStale(tx, question)
  const filled = await listFilled(tx, question, stale)
  const { from, where, values } = peopleOf(question, stale, filled)
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
function freshAndRecords(stale: readonly Stale[], mixing: Mixing): Statement {
  const { text, values } = fromRecords(stale, mixing)
  return {
    text: `(select ${columnsOf(mixing)} from registry.profile where not person_id = any($${mixing.n}::uuid[])
      union all ${text})`,
    values,
  }
}

/** Those whose profile does not hold on the day, from their records. */
function fromRecords(stale: readonly Stale[], mixing: Mixing): Statement {
  const counties = stale.map(({ county }) => county)
  return {
    text: `select ${columnsOf(mixing)} from ${recordsOf(counties, mixing.on)} as records
      where person_id = any($${mixing.n}::uuid[])`,
    values: [stale.flatMap(({ people }) => people)],
  }
}

const columnsOf = ({ read }: Mixing) =>
  ['county', 'area', 'household_id', ...read.map(({ key }) => key)].join(', ')

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
