/** SQL of freezing: which months are due to whom, and the lines they become, one statement a piece of work. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Month } from '#kernel'
import { inChunk, planAsBulk, rangeOf } from '#needs'
import { runSql } from '#platform'
import type { Columns, Programme, Setting, Statement } from '#policy'
import { peopleStatement } from '#policy'
import type { PersonId } from '#registry'
import type { LineKind } from './line.ts'
import type { Run, RunId } from './store-runs.ts'

/** Grants follow their people within the county, so that lines fall into the towns where people live now. */
export async function followPeople(
  tx: Tx,
  { programme, area }: Pick<Run, 'programme' | 'area'>,
): Promise<void> {
  const [from, to] = rangeOf(area)
  await sql`update payments.grant g set area = p.area from registry.person p
    where p.county = g.county and p.id = g.person_id and p.area <> g.area and g.programme = ${programme}
      and g.state <> 'ended' and (g.area between ${from} and ${to} or p.area between ${from} and ${to})`.execute(
    tx,
  )
}

/** Towns with grants, and each county itself: for people of unknown town, and for arrears. */
export async function listPieces(
  tx: Tx,
  { programme, area }: Pick<Run, 'programme' | 'area'>,
): Promise<{ county: CountyCode; area: AreaCode }[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ county: CountyCode; area: AreaCode }>`
    select county, left(area, 9) as area from payments.grant
    where programme = ${programme} and area between ${from} and ${to}
    union select county, county from payments.grant
    where programme = ${programme} and area between ${from} and ${to} order by 1, 2`.execute(tx)
  return rows
}

/** Earlier months still due in a county: owed lines, and the months before a new grant's first run. */
export async function listArrearsMonths(tx: Tx, run: Run, county: CountyCode): Promise<Month[]> {
  const [from, to] = rangeOf(run.area.length > 6 ? run.area : county)
  const { rows } = await sql<{ month: Month }>`
    select l.for_month as month from payments.line l
    where l.county = ${county} and l.programme = ${run.programme} and l.area between ${from} and ${to} and l.owed
      and l.for_month < ${run.month}
    union
    select to_char(m, 'YYYY-MM') from payments.grant g,
      generate_series((g.from_month || '-01')::date, (${run.month}::text || '-01')::date - interval '1 month',
        interval '1 month') as m
    where g.county = ${county} and g.programme = ${run.programme} and g.area between ${from} and ${to}
      and g.state = 'active'
      and g.from_month < ${run.month} and (select count(*) from payments.line l where l.county = g.county
        and l.person_id = g.person_id and l.programme = g.programme and l.grant_id = g.id and l.run_id <> ${run.id}) = 0
    order by month`.execute(tx)
  return rows.map((row) => row.month)
}

export type FreezeWork = {
  readonly run: Run
  readonly programme: Programme
  readonly county: CountyCode
  /** Undefined: the whole county. */
  readonly town: AreaCode | undefined
  readonly kind: LineKind
  readonly forMonth: Month
  readonly on: Day
  readonly settings: readonly Setting[]
  readonly columns: Columns
  readonly firstNo: number
}

/**
 * Freezes what is due for one month in one town or county; answers how many lines were made. Everything a line is paid by
 * is copied now. Somebody paid or about to be paid for that month elsewhere gets no second line.
 */
export async function freezeLines(tx: Tx, work: FreezeWork): Promise<number> {
  await planAsBulk(tx)
  const { run, county, town, forMonth, kind, firstNo } = work
  const place = town ? [town] : rangeOf(run.area.length > 6 ? run.area : county)
  const own = [run.id, run.programme, county, forMonth, kind, firstNo - 1, ...place]
  const asked = peopleStatement(work.programme, {
    on: work.on,
    settings: work.settings,
    columns: work.columns,
    verdicts: 'all',
    where: withGrant(work),
    firstParameter: own.length + 1,
  })
  const rows = await runSql<{ made: number }>(tx, {
    text: freezeText(asked, work),
    values: [...own, ...asked.values],
  })
  return rows[0]?.made ?? 0
}

/** Only people with a grant are asked. */
const withGrant = ({ run, county, town }: FreezeWork): Statement => {
  const place = town ? inChunk(town) : { text: 'p.county = $1', values: [county] }
  return {
    text: `${place.text} and (select count(*) from payments.grant g where g.county = p.county
      and g.person_id = p.person_id and g.programme = $${place.values.length + 1}) > 0`,
    values: [...place.values, run.programme],
  }
}

/** A new grant's first run pays the months before it as well; otherwise an earlier month must be owed. */
const dueAsArrears = `and g.state <> 'paused' and coalesce((
      select bool_or(o.owed and o.for_month = $4) or bool_and(o.run_id = $1) from payments.line o
      where o.county = g.county and o.person_id = g.person_id and o.programme = $2 and o.grant_id = g.id), true)`

/**
 * $1 run, $2 programme, $3 county, $4 month, $5 kind, $6 the number before the first, $7 town or $7 and $8 range of the area.
 * Single rows are looked up in subqueries; see `planAsBulk`.
 */
const freezeText = (asked: Statement, { kind, town }: FreezeWork) => `
with asked as materialized (${asked.text}),
due as (
  select g.county, g.id, g.steps, g.person_id, g.state from payments.grant g
  where g.county = $3 and g.programme = $2 and ${town ? 'left(g.area, 9) = $7' : 'g.area between $7 and $8'}
    and g.from_month <= $4 and (g.last_month is null or g.last_month >= $4)
    and not coalesce((select bool_or(l.state in ('included', 'paid') or l.run_id = $1
        or (l.state in ('excluded', 'held') and not l.owed))
      from payments.line l where l.county = $3 and l.person_id = g.person_id and l.programme = $2
        and l.for_month = $4), false)
    ${kind === 'arrears' ? dueAsArrears : ''}
),
ready as (
  select d.*, p.name, p.name_key, p.area, p.id_number_index, p.account_sealed, a.amount_fen, a.entitled, a.reason,
    case when d.state = 'paused' then 'paused' when p.closed_on is not null then 'person-closed'
      when not a.entitled then 'not-entitled' when a.entitled is null then 'entitlement-unknown'
      when a.amount_fen is null or a.amount_fen <= 0 then 'amount-unknown' end as hold
  from due d cross join lateral (select * from registry.person p
    where p.county = $3 and p.id = d.person_id offset 0) as p
  left join asked a on a.person_id = d.person_id
),
made as (
  insert into payments.line (county, run_id, no, grant_id, grant_steps, person_id, programme, for_month, kind, area,
    name, id_number_index, account_sealed, amount_fen, verdict, reason_code, hold, state, owed)
  select county, $1::uuid, $6::int + row_number() over (order by area, name_key, person_id), id, steps, person_id, $2, $4,
    $5, area, name, id_number_index, account_sealed, case when entitled then amount_fen end,
    case when entitled then 'entitled' when not entitled then 'no' else 'unknown' end, coalesce(reason, 200), hold,
    case when hold is null then 'included' else 'held' end, hold is not null and hold <> 'paused'
  from ready ${kind === 'arrears' ? 'where hold is null and account_sealed is not null' : ''}
  on conflict do nothing
  returning no
)
select coalesce(max(no) - $6::int, 0)::int as made from made`

/** The sealed accounts of lines just frozen, to be told apart without being known. */
export async function listSealedAccounts(
  tx: Tx,
  { run, county, after }: { run: RunId; county: CountyCode; after: number },
): Promise<{ no: number; personId: PersonId; sealed: string }[]> {
  const { rows } = await sql<{ no: number; personId: PersonId; sealed: string }>`
    select no, person_id as "personId", account_sealed as sealed from payments.line
    where county = ${county} and run_id = ${run} and no > ${after} and account_sealed is not null order by no`.execute(
    tx,
  )
  return rows
}

export async function writeAccountIndexes(
  tx: Tx,
  { run, county }: { run: RunId; county: CountyCode },
  indexes: readonly { no: number; index: string }[],
): Promise<void> {
  await sql`update payments.line l set account_index = i.index
    from unnest(${indexes.map((one) => one.no)}::int[], ${indexes.map((one) => one.index)}::text[]) as i (no, index)
    where l.county = ${county} and l.run_id = ${run} and l.no = i.no`.execute(tx)
}
