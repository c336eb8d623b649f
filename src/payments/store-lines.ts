/** SQL of pay lines: totals, pages, a person's payments, and what happens to lines after they are frozen. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Fen, Month } from '#kernel'
import { planAsBulk } from '#needs'
import type { ReasonCode } from '#policy'
import type { PersonId } from '#registry'
import type { Hold, LineKind, LineState } from './line.ts'
import type { Totals } from './run.ts'
import type { RunId } from './store-runs.ts'

/** What grows by many rows at once when a run is frozen or answered. */
export const paymentTables = [
  'payments.grant',
  'payments.grant_step',
  'payments.line',
  'payments.line_step',
] as const

export type LineKey = { readonly county: CountyCode; readonly no: number }

export type Line = LineKey & {
  readonly runId: RunId
  readonly personId: PersonId
  readonly programme: string
  readonly forMonth: Month
  readonly kind: LineKind
  readonly area: AreaCode
  readonly name: string
  readonly amountFen: Fen | null
  readonly verdict: 'entitled' | 'unknown' | 'no'
  readonly reasonCode: ReasonCode
  readonly hold: Hold | null
  readonly state: LineState
  readonly owed: boolean
}

const lineColumns = sql.raw(`l.county, l.run_id as "runId", l.no, l.person_id as "personId", l.programme,
  l.for_month as "forMonth", l.kind, l.area, l.name, l.amount_fen as "amountFen", l.verdict,
  l.reason_code as "reasonCode", l.hold, l.state, l.owed`)

export type CountyTotals = Totals & {
  readonly county: CountyCode
  readonly held: number
  readonly excluded: number
  readonly paid: number
  readonly paidFen: Fen
  readonly failed: number
  readonly returned: number
}

/** Sent or to be sent: what the bank file holds. */
const payable = sql`l.state in ('included', 'paid', 'failed', 'returned')`

/** What the run comes to in each county. One pass over its lines. */
export async function sumLines(tx: Tx, run: RunId): Promise<CountyTotals[]> {
  const { rows } = await sql<CountyTotals>`
    select l.county, (count(*) filter (where ${payable}))::int as lines,
      coalesce(sum(l.amount_fen) filter (where ${payable}), 0)::bigint as "totalFen",
      (count(*) filter (where l.state = 'held'))::int as held,
      (count(*) filter (where l.state = 'excluded'))::int as excluded,
      (count(*) filter (where l.state = 'paid'))::int as paid,
      coalesce(sum(l.amount_fen) filter (where l.state = 'paid'), 0)::bigint as "paidFen",
      (count(*) filter (where l.state = 'failed'))::int as failed,
      (count(*) filter (where l.state = 'returned'))::int as returned
    from payments.line l where l.run_id = ${run} group by l.county order by l.county`.execute(tx)
  return rows
}

/** Lines the bank has not answered. */
export async function countWaiting(tx: Tx, run: RunId): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from payments.line
    where run_id = ${run} and state = 'included'`.execute(tx)
  return rows[0]?.waiting ?? 0
}

export type LinePage = {
  readonly run: RunId
  readonly counties: readonly CountyCode[]
  readonly state?: LineState
  readonly limit: number
  readonly after?: number
}

/** A page of a run's lines in order of number. Cost: the page, by index. */
export async function listLines(tx: Tx, page: LinePage): Promise<Line[]> {
  const { rows } = await sql<Line>`select ${lineColumns} from payments.line l
    where l.county = any(${[...page.counties]}::text[]) and l.run_id = ${page.run} and l.no > ${page.after ?? 0}
      and (${page.state ?? null}::text is null or l.state = ${page.state ?? null})
    order by l.no limit ${page.limit}`.execute(tx)
  return rows
}

/** A person's payments, newest month first. */
export async function listLinesOf(tx: Tx, person: { county: CountyCode; id: PersonId }): Promise<Line[]> {
  const { rows } = await sql<Line>`select ${lineColumns} from payments.line l
    where l.county = ${person.county} and l.person_id = ${person.id}
    order by l.for_month desc, l.programme collate "C", l.run_id desc limit 200`.execute(tx)
  return rows
}

export type SealedLine = Pick<Line, 'no' | 'personId' | 'name' | 'forMonth' | 'kind'> & {
  readonly amountFen: Fen
  readonly sealed: string
}

/** The lines of the bank file, accounts sealed, in order. */
export async function listSealedLines(tx: Tx, run: RunId): Promise<SealedLine[]> {
  const { rows } = await sql<SealedLine>`
    select l.no, l.person_id as "personId", l.name, l.for_month as "forMonth", l.kind, l.amount_fen as "amountFen",
      l.account_sealed as sealed
    from payments.line l where l.run_id = ${run} and ${payable} order by l.no`.execute(tx)
  return rows
}

/** Lines on their way whose grant a human has paused or ended since: they must not leave. */
export async function countStopped(tx: Tx, run: RunId): Promise<number> {
  await planAsBulk(tx)
  const { rows } = await sql<{ stopped: number }>`
    select count(*)::int as stopped from payments.line l
    join payments.grant g on g.county = l.county and g.id = l.grant_id
    where l.run_id = ${run} and l.state = 'included'
      and (g.state = 'paused' or (g.state = 'ended' and g.last_month < l.for_month))`.execute(tx)
  return rows[0]?.stopped ?? 0
}

export type AnsweredLine = LineKey & {
  readonly state: LineState
  readonly amountFen: Fen | null
  readonly everPaid: boolean
}

/** The lines with these numbers, kept from others until the transaction ends. */
export async function lockLines(
  tx: Tx,
  { run, counties }: { run: RunId; counties: readonly CountyCode[] },
  numbers: readonly number[],
): Promise<AnsweredLine[]> {
  const { rows } = await sql<AnsweredLine>`
    select l.county, l.no, l.state, l.amount_fen as "amountFen", l.state = 'returned' and l.steps > 1 as "everPaid"
    from payments.line l
    where l.county = any(${[...counties]}::text[]) and l.run_id = ${run} and l.no = any(${[...numbers]}::int[])
    order by l.no for update`.execute(tx)
  return rows
}

export type LineOutcome = LineKey & { readonly kind: 'paid' | 'failed' | 'returned'; readonly reason: string }

/** Writes what the bank answered, in one statement. */
export async function writeOutcomes(
  tx: Tx,
  { run, by, at }: { run: RunId; by: string; at: string },
  outcomes: readonly LineOutcome[],
): Promise<void> {
  await planAsBulk(tx)
  const column = (of: (outcome: LineOutcome) => string | number) => outcomes.map(of)
  const numbers = outcomes.map((outcome) => outcome.no)
  // Answers come in the order of the file, so a part of them is a narrow range of the primary key.
  const here = sql`l.run_id = ${run} and l.no between ${Math.min(...numbers)} and ${Math.max(...numbers)}`
  await sql`
    with answered as (
      select l.county, l.run_id, l.no, l.area, l.steps, o.kind, o.reason
      from unnest(${column((o) => o.county)}::text[], ${column((o) => o.no)}::int[], ${column((o) => o.kind)}::text[],
        ${column((o) => o.reason)}::text[]) as o (county, no, kind, reason)
      join payments.line l on l.county = o.county and l.no = o.no and ${here}
    ),
    stepped as (
      insert into payments.line_step (county, run_id, line_no, no, area, kind, at, by, reason)
      select county, run_id, no, steps + 1, area, kind, ${at}::timestamptz, ${by}, nullif(reason, '') from answered
    )
    update payments.line l set state = a.kind, owed = a.kind <> 'paid', steps = l.steps + 1
    from answered a where l.county = a.county and l.no = a.no and ${here}`.execute(tx)
}

/** All lines of a cancelled run, so that another run can pay their months. */
export async function cancelLines(
  tx: Tx,
  { run, by, at }: { run: RunId; by: string; at: string },
): Promise<void> {
  await planAsBulk(tx)
  await sql`
    with gone as (
      select county, run_id, no, area, steps from payments.line where run_id = ${run} and state <> 'cancelled'
    ),
    stepped as (
      insert into payments.line_step (county, run_id, line_no, no, area, kind, at, by)
      select county, run_id, no, steps + 1, area, 'cancelled', ${at}::timestamptz, ${by} from gone
    )
    update payments.line l set state = 'cancelled', owed = false, steps = l.steps + 1
    from gone g where l.run_id = ${run} and l.county = g.county and l.no = g.no`.execute(tx)
}
