/** SQL of checking: what is wrong with frozen lines, one statement a county and one across counties, kept as findings. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Fen, Month } from '#kernel'
import { planAsBulk } from '#needs'
import { runSql } from '#platform'
import type { Columns, Programme, Setting } from '#policy'
import { peopleStatement } from '#policy'
import type { PersonId } from '#registry'
import type { Hold } from './line.ts'
import { type CheckRule, onlyTold } from './rules.ts'
import type { LineKey } from './store-lines.ts'
import type { Run, RunId } from './store-runs.ts'

export type CheckWork = {
  readonly run: Run
  readonly programme: Programme
  readonly county: CountyCode
  readonly settings: readonly Setting[]
  readonly columns: Columns
  readonly at: string
}

const ofCounty: readonly CheckRule[] = [
  'account-missing',
  'person-closed',
  'not-entitled-since',
  'amount-changed',
  'account-changed',
  'paused-since',
  'ended-since',
]
const ofRun: readonly CheckRule[] = ['account-shared', 'person-twice']

/**
 * Compares a county's lines with what the registry, the rules and the grants say now. Findings that are new or true
 * again are opened, those no longer true are gone, what a human has settled stays. Cost: the county's people once.
 */
export async function checkCounty(tx: Tx, { run, county, at, ...work }: CheckWork): Promise<void> {
  await planAsBulk(tx)
  const own = [run.id, county, at, ofCounty, run.programme]
  const asked = peopleStatement(work.programme, {
    on: run.on,
    settings: work.settings,
    columns: work.columns,
    verdicts: 'all',
    // Everybody, not only who has a grant: under row security one pass is cheaper than a look-up each.
    where: { text: 'p.county = $1', values: [county] },
    firstParameter: own.length + 1,
  })
  await runSql(tx, {
    text: `with asked as materialized (${asked.text}), ${countyRules}, ${keepFindings}`,
    values: [...own, ...asked.values],
  })
}

/** $1 run, $2 county, $3 instant, $4 rules, $5 programme */
const countyRules = `
standing as (
  select l.county, l.no, l.area, l.kind, l.for_month, l.amount_fen, l.account_sealed, p.closed_on,
    p.account_sealed as account_now, g.state as grant_state, g.last_month, a.entitled, a.reason, a.amount_fen as amount_now
  from payments.line l
  join registry.person p on p.county = l.county and p.id = l.person_id
  join payments.grant g on g.county = l.county and g.id = l.grant_id
  left join asked a on a.person_id = l.person_id
  where l.county = $2 and l.run_id = $1 and l.programme = $5 and l.state = 'included'
),
found as (
  select county, no, area, 'person-closed' as rule, jsonb_build_object('on', closed_on) as facts from standing
  where closed_on is not null
  union all
  select county, no, area, 'paused-since', '{}' from standing where grant_state = 'paused'
  union all
  select county, no, area, 'ended-since', jsonb_build_object('last', last_month) from standing
  where grant_state = 'ended' and last_month < for_month
  union all
  select county, no, area, 'account-missing', '{}' from standing where account_sealed is null
  union all
  select county, no, area, 'account-changed', '{}' from standing
  where account_sealed is not null and account_now is distinct from account_sealed
  union all
  select county, no, area, 'not-entitled-since', jsonb_build_object('reasonCode', reason) from standing
  where kind = 'monthly' and closed_on is null and entitled is not true
  union all
  select county, no, area, 'amount-changed', jsonb_build_object('amountFen', amount_now) from standing
  where kind = 'monthly' and entitled and amount_now is distinct from amount_fen
)`

/** $1 run, $2 county or null, $3 instant, $4 rules */
export const keepFindings = `
kept as (
  insert into payments.finding as f (county, run_id, line_no, rule, area, facts, found_at)
  select county, $1::uuid, no, rule, area, facts, $3::timestamptz from found
  on conflict (county, run_id, line_no, rule) do update set state = 'open', facts = excluded.facts,
    found_at = excluded.found_at where f.state in ('gone', 'open')
)
update payments.finding f set state = 'gone'
where f.run_id = $1 and f.rule = any($4::text[]) and ($2::text is null or f.county = $2) and f.state = 'open'
  and not exists (select from found n where n.county = f.county and n.no = f.line_no and n.rule = f.rule)`

/**
 * What only shows when counties are looked at together: one account for several people, one person (by identity number)
 * on two lines of the same month, in this run or another.
 */
export async function checkAcross(tx: Tx, { run, at }: Pick<CheckWork, 'run' | 'at'>): Promise<void> {
  await planAsBulk(tx)
  await runSql(tx, {
    text: `with mine as materialized (
      select county, no, area, person_id, for_month, id_number_index, account_index from payments.line
      where run_id = $1 and state = 'included'
    ),
    shared as (
      select account_index, count(distinct person_id) as people from mine where account_index is not null
      group by account_index having count(distinct person_id) > 1
    ),
    others as materialized (
      select county, run_id, no, for_month, id_number_index from payments.line
      where programme = $5 and for_month = any($6::text[]) and state in ('included', 'paid')
    ),
    found as (
      select m.county, m.no, m.area, 'account-shared' as rule, jsonb_build_object('people', s.people) as facts
      from mine m join shared s on s.account_index = m.account_index
      union all
      select m.county, m.no, m.area, 'person-twice', jsonb_build_object('county', min(o.county), 'no', min(o.no))
      from mine m join others o on o.id_number_index = m.id_number_index and o.for_month = m.for_month
        and (o.run_id <> $1 or o.county <> m.county or o.no <> m.no)
      group by m.county, m.no, m.area
    ),
    ${keepFindings}`,
    values: [run.id, null, at, ofRun, run.programme, await listMonths(tx, run.id)],
  })
}

/** The months a run pays. */
async function listMonths(tx: Tx, run: RunId): Promise<Month[]> {
  const { rows } = await sql<{ month: Month }>`
    select distinct for_month as month from payments.line where run_id = ${run}`.execute(tx)
  return rows.map((row) => row.month)
}

/** What has to be settled before the run can be approved. */
export async function countOpen(tx: Tx, run: RunId): Promise<number> {
  const { rows } = await sql<{ open: number }>`select count(*)::int as open from payments.finding
    where run_id = ${run} and state = 'open' and rule <> all(${[...onlyTold]}::text[])`.execute(tx)
  return rows[0]?.open ?? 0
}

/** One thing somebody has to look at: a line that is held, or a finding that is open. */
export type Work = LineKey & {
  readonly area: AreaCode
  readonly personId: PersonId
  readonly name: string
  readonly forMonth: Month
  readonly amountFen: Fen | null
  readonly rule: CheckRule | Hold
  readonly facts: Readonly<Record<string, string | number | null>>
}

export type WorkQuestion = {
  readonly run: RunId
  readonly counties: readonly CountyCode[]
  readonly rule?: CheckRule
  readonly limit: number
  readonly after?: number
}

const workColumns =
  sql.raw(`l.county, l.no, l.area, l.person_id as "personId", l.name, l.for_month as "forMonth",
  l.amount_fen as "amountFen"`)

/** Open findings in order of line: each has to be settled before the run can be approved. */
export async function listFindings(tx: Tx, question: WorkQuestion): Promise<Work[]> {
  const { rows } = await sql<Work>`
    with page as materialized (
      select county, run_id, line_no, rule, facts from payments.finding
      where county = any(${[...question.counties]}::text[]) and run_id = ${question.run} and state = 'open'
        and (${question.rule ?? null}::text is null or rule = ${question.rule ?? null})
        and line_no > ${question.after ?? 0}
      order by line_no, rule limit ${question.limit}
    )
    select ${workColumns}, f.rule, f.facts
    from page f join payments.line l on l.county = f.county and l.run_id = f.run_id and l.no = f.line_no
    order by f.line_no, f.rule`.execute(tx)
  return rows
}

/** All lines with an open finding of a rule. */
export async function linesWith(tx: Tx, run: RunId, rule: CheckRule): Promise<LineKey[]> {
  const { rows } = await sql<LineKey>`select county, line_no as no from payments.finding
    where run_id = ${run} and state = 'open' and rule = ${rule}`.execute(tx)
  return rows
}

/** Lines held since the freeze: nothing to settle in this run, but a record to mend before the next. */
export async function listHeld(tx: Tx, question: Omit<WorkQuestion, 'rule'>): Promise<Work[]> {
  const { rows } = await sql<Work>`select ${workColumns}, l.hold as rule,
      jsonb_build_object('reasonCode', l.reason_code) as facts
    from payments.line l where l.county = any(${[...question.counties]}::text[]) and l.run_id = ${question.run}
      and l.state = 'held' and l.no > ${question.after ?? 0} order by l.no limit ${question.limit}`.execute(
    tx,
  )
  return rows
}

/** How many of each kind of work. */
export async function countWork(
  tx: Tx,
  run: RunId,
): Promise<{ rule: CheckRule | Hold; open: number; accepted: number; excluded: number }[]> {
  const { rows } = await sql<{ rule: CheckRule | Hold; open: number; accepted: number; excluded: number }>`
    select rule, (count(*) filter (where state = 'open'))::int as open,
      (count(*) filter (where state = 'accepted'))::int as accepted,
      (count(*) filter (where state = 'excluded'))::int as excluded
    from payments.finding where run_id = ${run} and state <> 'gone' group by rule
    union all
    select hold, count(*)::int, 0, 0 from payments.line where run_id = ${run} and state = 'held' group by hold
    order by 1`.execute(tx)
  return rows
}
