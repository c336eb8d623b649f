/** SQL of findings: one place asked about all programmes in one statement, and one person's row. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { runSql } from '#platform'
import type { CodesStatement, Columns, Numbered } from '#policy'
import { codesPer, codesStatement, heldBack } from '#policy'
import type { PersonId, PersonKey } from '#registry'
import { inChunk } from './places.ts'
import type { Question } from './reading.ts'
import { planAsBulk, type SweepId } from './store-sweep.ts'

export type PlaceWork = {
  readonly sweep: SweepId
  readonly chunk: AreaCode
  /** Every programme of the sweep; `whole` when it is every programme there is. */
  readonly numbered: readonly Numbered[]
  readonly whole: boolean
  readonly question: Question
  readonly columns: Columns
  readonly at: string
}

/**
 * One place and all programmes in one statement: everybody is asked once, rows that differ are written, rows that say nothing any
 * more are removed, and each programme is counted. The same again writes the counts only. Cost: the place's people once; a few
 * microseconds a person for some hundred and fifty programmes.
 */
export async function sweepPlace(tx: Tx, work: PlaceWork): Promise<{ readonly changed: number }> {
  await planAsBulk(tx)
  const [county, from, to] = inChunk(work.chunk).values as [string, string, string]
  const own = [
    county,
    from,
    to,
    work.question.on,
    work.sweep,
    work.chunk,
    work.at,
    work.numbered.map(({ no }) => no),
  ]
  const names = work.numbered.map(({ programme }) => programme.id)
  const asked = codesStatement(work.numbered, {
    ...work.question,
    area: work.chunk,
    columns: work.columns,
    where: inChunk(work.chunk),
    firstParameter: own.length + 3,
  })
  const flat = work.numbered.map(({ no }) => fenOf(asked, no))
  const rows = await runSql<{ changed: number }>(tx, {
    text: placeText(asked, work.whole),
    values: [...own, names, flat, ...asked.values],
  })
  return { changed: Number(rows[0]?.changed ?? 0) }
}

/** The same for everybody; null where it differs from person to person or nobody has set it. */
function fenOf({ priced }: CodesStatement, no: number): number | null {
  const price = priced.find((one) => one.no === no)
  return price && 'fen' in price ? price.fen : null
}

/** What was found before of programmes that are not asked now stays; codes are kept in order, so that equal is equal. */
const merged = `array(select x from unnest(coalesce(f.found, '{}') || a.found) with ordinality as u (x, n)
  where n > coalesce(cardinality(f.found), 0) or x / ${codesPer} <> all ($8::int[]) order by x)`

/** $1 county, $2 and $3 the place's range, $4 day, $5 sweep, $6 place, $7 instant, $8 numbers, $9 names, $10 flat amounts. */
const placeText = (asked: CodesStatement, whole: boolean) => `
with asked as materialized (${asked.text}),
now as (
  select a.county, a.person_id, a.area, ${whole ? 'a.found' : merged} as found, f.found as before, f.area as was
  from asked a left join needs.finding f on f.county = $1 and f.person_id = a.person_id
),
changed as (
  insert into needs.finding (county, person_id, area, on_day, found)
  select county, person_id, area, $4::date, found from now
  where cardinality(found) > 0 and (found, area) is distinct from (before, was)
  on conflict (county, person_id) do update
    set area = excluded.area, on_day = excluded.on_day, found = excluded.found
  returning 1
),
gone as (
  delete from needs.finding f where f.county = $1 and f.area between $2 and $3
    and not exists (select from now n where n.person_id = f.person_id and cardinality(n.found) > 0)
  returning 1
),
counts as (
  select code / ${codesPer} as no, mod(code, ${codesPer}) as reason, count(*) as n
  from asked, unnest(found || held) as code group by 1, 2
),
${personalText(asked)}
counted as (
  insert into needs.sweep_chunk
    (sweep_id, programme, area, people, entitled, unknown, unpriced, amount_fen, found, lapsed, held, done_at)
  select $5::uuid, k.programme, $6, (select count(*) from asked), k.entitled, k.unknown,
    k.entitled - case when k.flat is not null then k.entitled else coalesce(p.priced, 0) end,
    coalesce(k.flat * k.entitled, p.total, 0), 0, 0, k.held, $7::timestamptz
  from (
    select q.no, q.programme, q.flat,
      coalesce(sum(c.n) filter (where c.reason < 100), 0) as entitled,
      coalesce(sum(c.n) filter (where c.reason between 200 and 299), 0) as unknown,
      coalesce(sum(c.n) filter (where c.reason = ${heldBack}), 0) as held
    from unnest($8::int[], $9::text[], $10::bigint[]) as q (no, programme, flat)
    left join counts c on c.no = q.no group by q.no, q.programme, q.flat
  ) k left join personal p on p.no = k.no
  on conflict (sweep_id, programme, area) do nothing
)
select (select count(*) from changed) + (select count(*) from gone) as changed`

/** Sums of the amounts that differ from person to person, all in one pass. */
function personalText({ priced }: CodesStatement): string {
  const own = priced.flatMap((price) => ('column' in price ? [price] : []))
  if (own.length === 0) return 'personal as (select 0 as no, 0::bigint as total, 0 as priced where false),'
  const sums = own.map(({ no, column }) => `sum(${column})::bigint as t${no}, count(${column}) as n${no}`)
  const rows = own.map(({ no }) => `(${no}, t${no}, n${no})`)
  return `sums as (select ${sums.join(', ')} from asked),
personal as (select v.* from sums cross join lateral (values ${rows.join(', ')}) as v (no, total, priced)),`
}

export type FindingRow = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly area: AreaCode
  readonly on: Day
  readonly found: readonly number[]
}

const findingColumns = sql.raw(`f.county, f.person_id as "personId", f.area, f.on_day as "on", f.found`)

export async function selectFinding(
  tx: Tx,
  key: { county: CountyCode; personId: PersonId },
): Promise<FindingRow | undefined> {
  const { rows } = await sql<FindingRow>`select ${findingColumns} from needs.finding f
    where f.county = ${key.county} and f.person_id = ${key.personId}`.execute(tx)
  return rows[0]
}

/** Puts one person's finding in the place of the one before; writes nothing when it says the same. */
export async function replaceFinding(tx: Tx, row: FindingRow): Promise<boolean> {
  if (row.found.length === 0) {
    const { numAffectedRows } = await sql`delete from needs.finding
      where county = ${row.county} and person_id = ${row.personId}`.execute(tx)
    return Number(numAffectedRows) > 0
  }
  const { numAffectedRows } =
    await sql`insert into needs.finding as f (county, person_id, area, on_day, found)
    values (${row.county}, ${row.personId}, ${row.area}, ${row.on}, ${[...row.found]}::int[])
    on conflict (county, person_id) do update
      set area = excluded.area, on_day = excluded.on_day, found = excluded.found
      where (f.found, f.area) is distinct from (excluded.found, excluded.area)`.execute(tx)
  return Number(numAffectedRows) > 0
}

/** Programmes of which somebody in the place is a candidate already: their findings go on being written there. */
export async function listCandidateProgrammes(tx: Tx, chunk: AreaCode): Promise<string[]> {
  const { rows } = await sql<{ programme: string }>`select distinct programme from needs.candidate
    where county = ${chunk.slice(0, 6)} and left(area, 9) = ${chunk} order by 1`.execute(tx)
  return rows.map((row) => row.programme)
}

/** The person and everybody registered in the same household. */
export async function listHousehold(tx: Tx, { county, id }: PersonKey): Promise<PersonKey[]> {
  const { rows } = await sql<PersonKey>`select ${county}::text as county, ${id}::uuid as id
    union select o.county, o.id from registry.person me
      join registry.person o on o.county = me.county and o.household_id = me.household_id
    where me.county = ${county} and me.id = ${id} and o.closed_on is null`.execute(tx)
  return rows
}
