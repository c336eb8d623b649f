/** SQL of sweeps: pieces of work, one statement a piece, and what a sweep found altogether. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen, Id } from '#kernel'
import type { Db } from '#platform'
import { runSql } from '#platform'
import type { Columns, Programme, Statement } from '#policy'
import { noRule, peopleStatement } from '#policy'
import { inChunk, rangeOf } from './places.ts'
import type { Question } from './reading.ts'

export const candidateTables = ['needs.candidate', 'needs.candidate_step'] as const

export type SweepId = Id<'sweep'>

export type Sweep = {
  readonly id: SweepId
  readonly on: Day
  readonly area: AreaCode
  readonly programmes: readonly string[]
  /** All programmes in one pass: a row a person, and candidates only where somebody has begun to decide. */
  readonly everything: boolean
  readonly askedBy: string
  readonly startedAt: string
  readonly finishedAt: string | null
}

export type Chunk = { readonly county: CountyCode; readonly area: AreaCode; readonly people: number }

/** The towns of an area with people or candidates, and each county's people of unknown town. One pass over two indexes. */
export async function listChunks(tx: Tx, area: AreaCode): Promise<Chunk[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<Chunk>`select county, area, sum(people)::int as people from (
      select county, left(area, 9) as area, count(*) as people from registry.profile
      where area between ${from} and ${to} group by 1, 2
      union all
      select county, left(area, 9), 0 from needs.candidate where area between ${from} and ${to} group by 1, 2
    ) as places group by county, area order by area`.execute(tx)
  return rows
}

export async function insertSweep(tx: Tx, sweep: Omit<Sweep, 'finishedAt'>): Promise<void> {
  await sql`insert into needs.sweep (id, on_day, area, programmes, everything, asked_by, started_at)
    values (${sweep.id}, ${sweep.on}, ${sweep.area}, ${[...sweep.programmes]}::text[], ${sweep.everything},
      ${sweep.askedBy}, ${sweep.startedAt})
    on conflict (id) do nothing`.execute(tx)
}

export async function finishSweep(tx: Tx, id: SweepId, at: string): Promise<void> {
  await sql`update needs.sweep set finished_at = ${at} where id = ${id} and finished_at is null`.execute(tx)
}

const sweepColumns = sql.raw(`id, on_day as "on", area, programmes, everything, asked_by as "askedBy",
  started_at as "startedAt", finished_at as "finishedAt"`)

export async function findSweep(tx: Tx, id: SweepId): Promise<Sweep | undefined> {
  const { rows } = await sql<Sweep>`select ${sweepColumns} from needs.sweep where id = ${id}`.execute(tx)
  return rows[0]
}

/** The newest sweep of a programme over a place, before all others the one for the day. */
export async function findSweepFor(
  tx: Tx,
  { programme, area, on }: { programme: string; area: AreaCode; on: Day },
): Promise<Sweep | undefined> {
  const { rows } = await sql<Sweep>`select ${sweepColumns} from needs.sweep
    where ${programme} = any(programmes) and (starts_with(${area}, area) or starts_with(area, ${area}))
    order by on_day = ${on}::date desc, started_at desc limit 1`.execute(tx)
  return rows[0]
}

/** Sweeps somebody asked for and nobody has finished, the oldest first. */
export async function listUnfinished(tx: Tx): Promise<Sweep[]> {
  const { rows } = await sql<Sweep>`select ${sweepColumns} from needs.sweep
    where finished_at is null order by started_at`.execute(tx)
  return rows
}

/** Newest first. */
export async function listSweeps(tx: Tx, limit = 20): Promise<Sweep[]> {
  const { rows } = await sql<Sweep>`select ${sweepColumns} from needs.sweep
    order by started_at desc limit ${limit}`.execute(tx)
  return rows
}

export type SweepCount = {
  readonly programme: string
  readonly people: number
  readonly entitled: number
  readonly unknown: number
  readonly unpriced: number
  readonly amountFen: Fen
  readonly found: number
  readonly lapsed: number
  /** Entitled once offices set what the sources leave open; counted by sweeps of everything. */
  readonly held: number
  /** When its last piece was done. */
  readonly doneAt: string
}

/** What sweeps have counted so far, by programme. One range of an index a sweep. */
export async function sumSweeps(
  tx: Tx,
  ids: readonly SweepId[],
): Promise<(SweepCount & { readonly sweep: SweepId })[]> {
  const { rows } = await sql<SweepCount & { sweep: SweepId }>`select sweep_id as sweep, programme,
    sum(people)::int as people, sum(entitled)::int as entitled, sum(unknown)::int as unknown,
    sum(unpriced)::int as unpriced, sum(amount_fen)::bigint as "amountFen", sum(found)::int as found,
    sum(lapsed)::int as lapsed, sum(held)::int as held, max(done_at) as "doneAt"
    from needs.sweep_chunk where sweep_id = any(${[...ids]}::uuid[])
    group by sweep_id, programme order by sweep_id, programme collate "C"`.execute(tx)
  return rows
}

/** Chunks a sweep has done; an interrupted sweep goes on with the others. */
export async function listDone(tx: Tx, id: SweepId): Promise<{ programme: string; area: AreaCode }[]> {
  const { rows } = await sql<{ programme: string; area: AreaCode }>`
    select programme, area from needs.sweep_chunk where sweep_id = ${id}`.execute(tx)
  return rows
}

export type ChunkWork = {
  readonly sweep: SweepId
  readonly programme: Programme
  readonly chunk: AreaCode
  readonly question: Question
  readonly columns: Columns
  readonly at: string
  readonly by: string
  /** Only whoever is a candidate already: their finding is kept up to date, nobody new is written. */
  readonly onlyKnown?: boolean
}

/**
 * One town and programme in one statement: everybody is asked, what differs from before becomes a step and the new
 * finding, whoever is no longer found lapses, decisions stay. The same result again writes nothing but the count.
 * Cost: the town's people once, and one write for each change.
 */
export async function sweepChunk(tx: Tx, work: ChunkWork): Promise<void> {
  await planAsBulk(tx)
  const own = [
    work.programme.id,
    work.question.on,
    work.at,
    work.by,
    work.sweep,
    ...inChunk(work.chunk).values,
  ]
  const asked = peopleStatement(work.programme, {
    ...work.question,
    columns: work.columns,
    verdicts: 'all',
    where: work.onlyKnown ? candidatesIn(work) : inChunk(work.chunk),
    firstParameter: own.length + 1,
  })
  await runSql(tx, { text: chunkText(asked), values: [...own, ...asked.values] })
}

function candidatesIn({ chunk, programme }: ChunkWork): Statement {
  const { text, values } = inChunk(chunk)
  return {
    text: `${text} and p.person_id in (select c.person_id from needs.candidate c
      where c.county = $1 and c.programme = $${values.length + 1})`,
    values: [...values, programme.id],
  }
}

/**
 * After many rows at once: the embedded database takes no statistics by itself and a server a minute late, and until then
 * row security lets every index look as good as any other. Outside a scope, as the owner of the tables; where the
 * session does not own them the server only warns.
 */
export async function takeStatistics(db: Db, tables: readonly string[]): Promise<void> {
  for (const table of tables) await sql`analyze ${sql.table(table)}`.execute(db)
}

/**
 * Pieces are joined by hash, whatever the planner believes of tables that grew since they were last counted (the embedded
 * database never counts them); single rows are looked up in subqueries. Otherwise a town costs its square.
 */
export async function planAsBulk(tx: Tx): Promise<void> {
  await sql.raw('set local enable_nestloop = off').execute(tx)
  // The price of a forbidden plan, where there is no other, would otherwise have short statements compiled.
  await sql.raw('set local jit = off').execute(tx)
}

/** $1 programme, $2 day, $3 instant, $4 actor, $5 sweep, $6 county, $7 and $8 the chunk's range. */
const chunkText = (asked: Statement) => `
with asked as materialized (${asked.text}),
found as (
  select county, person_id, area, case when entitled then 'entitled' else 'unknown' end as finding,
    reason::int as reason_code, case when entitled then amount_fen end as amount_fen
  from asked where entitled is not false and reason <> ${noRule}
),
changed as (
  select f.* from found f
  where (select (c.finding, c.reason_code, c.amount_fen, c.area)
      is not distinct from (f.finding, f.reason_code, f.amount_fen, f.area)
    from needs.candidate c where c.county = $6 and c.person_id = f.person_id and c.programme = $1) is not true
),
kept as (
  insert into needs.candidate as c
    (county, person_id, programme, area, finding, reason_code, amount_fen, found_at, found_on, steps)
  select county, person_id, $1, area, finding, reason_code, amount_fen, $3::timestamptz, $2::date, 1 from changed
  on conflict (county, person_id, programme) do update set area = excluded.area, finding = excluded.finding,
    reason_code = excluded.reason_code, amount_fen = excluded.amount_fen, found_on = excluded.found_on,
    steps = c.steps + 1
  returning c.county, c.person_id, c.area, c.finding, c.reason_code, c.amount_fen, c.steps
),
gone as (
  select c.person_id from needs.candidate c
  where c.county = $6 and c.programme = $1 and left(c.area, 9) = $7 and c.finding <> 'lapsed'
    and not exists (select from found f where f.person_id = c.person_id)
    -- Somebody who moved to another town is found there, or lapses there.
    and coalesce((select p.area between $7 and $8 from registry.profile p
      where p.county = $6 and p.person_id = c.person_id), true)
),
lapsed as (
  update needs.candidate c set finding = 'lapsed', reason_code = null, amount_fen = null, found_on = $2::date,
    steps = c.steps + 1
  from gone g where c.county = $6 and c.programme = $1 and left(c.area, 9) = $7 and c.person_id = g.person_id
    and c.finding <> 'lapsed'
  returning c.county, c.person_id, c.area, c.finding, c.reason_code, c.amount_fen, c.steps
),
stepped as (
  insert into needs.candidate_step
    (county, person_id, programme, no, area, kind, at, by, on_day, verdict, reason_code, amount_fen)
  select county, person_id, $1, steps, area, case finding when 'lapsed' then 'lapsed' else 'found' end,
    $3::timestamptz, $4, $2::date, case when finding <> 'lapsed' then finding end, reason_code, amount_fen
  from (select * from kept union all select * from lapsed) as changes
)
insert into needs.sweep_chunk
  (sweep_id, programme, area, people, entitled, unknown, unpriced, amount_fen, found, lapsed, done_at)
select $5::uuid, $1, $7, (select count(*) from asked),
  count(*) filter (where finding = 'entitled'), count(*) filter (where finding = 'unknown'),
  count(*) filter (where finding = 'entitled' and amount_fen is null), coalesce(sum(amount_fen), 0),
  (select count(*) from kept), (select count(*) from lapsed), $3::timestamptz
from found on conflict (sweep_id, programme, area) do nothing`

export type PersonWork = Pick<ChunkWork, 'programme' | 'question' | 'columns' | 'at' | 'by'> & {
  readonly area: AreaCode
  readonly person: { readonly county: CountyCode; readonly personId: string }
}

/** One candidate found again, or lapsed: the step and the new finding, when they differ. One look-up and at most two writes. */
export async function refindPerson(tx: Tx, work: PersonWork): Promise<void> {
  const { county, personId } = work.person
  const own = [work.programme.id, work.question.on, work.at, work.by, county, personId]
  const asked = peopleStatement(work.programme, {
    ...work.question,
    columns: work.columns,
    verdicts: 'all',
    where: { text: 'p.county = $1 and p.person_id = $2', values: [county, personId] },
    firstParameter: own.length + 1,
  })
  await runSql(tx, { text: personText(asked), values: [...own, ...asked.values] })
}

/** $1 programme, $2 day, $3 instant, $4 actor, $5 county, $6 person. */
const personText = (asked: Statement) => `
with asked as materialized (${asked.text}),
now as (
  select a.area, case when a.entitled then 'entitled' when a.entitled is false or a.reason = ${noRule} then 'lapsed'
    else 'unknown' end as finding, a.reason::int as reason, case when a.entitled then a.amount_fen end as amount
  from asked a
),
kept as (
  update needs.candidate c set area = n.area, finding = n.finding, found_on = $2::date, steps = c.steps + 1,
    reason_code = case when n.finding <> 'lapsed' then n.reason end, amount_fen = n.amount
  from now n where c.county = $5 and c.person_id = $6::uuid and c.programme = $1
    and (c.finding, c.area, c.reason_code, c.amount_fen) is distinct from
      (n.finding, n.area, case when n.finding <> 'lapsed' then n.reason end, n.amount)
  returning c.county, c.person_id, c.area, c.finding, c.reason_code, c.amount_fen, c.steps
)
insert into needs.candidate_step
  (county, person_id, programme, no, area, kind, at, by, on_day, verdict, reason_code, amount_fen)
select county, person_id, $1, steps, area, case finding when 'lapsed' then 'lapsed' else 'found' end,
  $3::timestamptz, $4, $2::date, case when finding <> 'lapsed' then finding end, reason_code, amount_fen
from kept`
