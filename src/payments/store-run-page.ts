/** SQL of one run's page: sums by place and outcome, findings open and settled, what the bank sent back. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Fen, Month } from '#kernel'
import type { PersonId } from '#registry'
import type { CheckRule } from './rules.ts'
import type { LineKey } from './store-lines.ts'
import type { RunId } from './store-runs.ts'

export type Outcome = 'waiting' | 'paid' | 'failed' | 'held'

export type PlaceSum = {
  readonly area: AreaCode
  readonly outcome: Outcome
  readonly lines: number
  readonly totalFen: Fen
}

/** Lines and money by place (6 or 9 digits; people of unknown town under their county) and outcome. One pass over the run. */
export async function sumByPlace(
  tx: Tx,
  { run, digits }: { run: RunId; digits: 6 | 9 },
): Promise<PlaceSum[]> {
  const { rows } = await sql<PlaceSum>`
    select left(l.area, ${digits}) as area,
      case l.state when 'included' then 'waiting' when 'returned' then 'failed' else l.state end as outcome,
      count(*)::int as lines, coalesce(sum(l.amount_fen), 0)::bigint as "totalFen"
    from payments.line l where l.run_id = ${run} and l.state in ('included', 'paid', 'failed', 'returned', 'held')
    group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}

export type Finding = LineKey & {
  readonly personId: PersonId
  readonly name: string
  readonly amountFen: Fen | null
  readonly rule: CheckRule
  readonly facts: Readonly<Record<string, string | number | null>>
  readonly state: 'open' | 'accepted' | 'excluded'
  readonly settledBy: string | null
  readonly reason: string | null
}

type Findings = { readonly run: RunId; readonly counties: readonly CountyCode[] }

/** Findings of a run, those still open first, in order of line. Cost: the findings of the run. */
export async function listRunFindings(
  tx: Tx,
  { run, counties }: Findings,
  limit: number,
): Promise<Finding[]> {
  const { rows } = await sql<Finding>`
    select l.county, l.no, l.person_id as "personId", l.name, l.amount_fen as "amountFen", f.rule, f.facts, f.state,
      f.settled_by as "settledBy", f.reason
    from payments.finding f join payments.line l on l.county = f.county and l.run_id = f.run_id and l.no = f.line_no
    where f.county = any(${[...counties]}::text[]) and f.run_id = ${run} and f.state <> 'gone'
    order by f.state <> 'open', f.line_no, f.rule limit ${limit}`.execute(tx)
  return rows
}

/** One finding as it stands; undefined when the check did not find it or it is gone. */
export async function findFinding(
  tx: Tx,
  key: LineKey & { readonly run: RunId; readonly rule: CheckRule },
): Promise<Pick<Finding, 'state' | 'settledBy' | 'reason'> | undefined> {
  const { rows } = await sql<Pick<Finding, 'state' | 'settledBy' | 'reason'>>`
    select state, settled_by as "settledBy", reason from payments.finding
    where county = ${key.county} and run_id = ${key.run} and line_no = ${key.no} and rule = ${key.rule}
      and state <> 'gone'`.execute(tx)
  return rows[0]
}

export type SentBack = LineKey & {
  readonly personId: PersonId
  readonly name: string
  readonly area: AreaCode
  readonly forMonth: Month
  readonly amountFen: Fen
  readonly reason: string
}

/** What failed or was returned, with the bank's words, in order of line. Cost: the page, by index. */
export async function listSentBack(
  tx: Tx,
  { run, counties, skip, limit }: Findings & { readonly skip: number; readonly limit: number },
): Promise<SentBack[]> {
  const { rows } = await sql<SentBack>`
    select l.county, l.no, l.person_id as "personId", l.name, l.area, l.for_month as "forMonth",
      l.amount_fen as "amountFen", coalesce((select s.reason from payments.line_step s where s.county = l.county
        and s.run_id = l.run_id and s.line_no = l.no and s.kind in ('failed', 'returned')
        order by s.no desc limit 1), '') as reason
    from payments.line l
    where l.run_id = ${run} and l.county = any(${[...counties]}::text[]) and l.state in ('failed', 'returned')
    order by l.no limit ${limit} offset ${skip}`.execute(tx)
  return rows
}

/** How many of each run the bank has sent back. Cost: those lines, by index. */
export async function countSentBack(
  tx: Tx,
  runs: readonly RunId[],
): Promise<{ readonly run: RunId; readonly lines: number }[]> {
  const { rows } = await sql<{ run: RunId; lines: number }>`
    select run_id as run, count(*)::int as lines from payments.line
    where run_id = any(${[...runs]}::uuid[]) and state in ('failed', 'returned') group by run_id`.execute(tx)
  return rows
}
