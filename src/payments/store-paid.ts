/** SQL of what pay runs have paid out for a programme at a place in a year. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Fen } from '#kernel'

export type PaidAsked = { readonly programme: string; readonly area: AreaCode; readonly year: number }

/**
 * In the order asked: what the bank answered as paid in runs of that year; undefined where there was no run, so that nobody reads
 * silence as nothing paid. Cost: the lines of the runs of those years, by their key.
 */
export async function paidIn(tx: Tx, asked: readonly PaidAsked[]): Promise<readonly (Fen | undefined)[]> {
  if (asked.length === 0) return []
  const wanted = asked.map(({ programme, area, year }, at) => ({ programme, area, year: String(year), at }))
  const { rows } = await sql<{ at: number; paid: Fen }>`
    select a.at, coalesce(sum(l.amount_fen) filter (where l.state = 'paid'), 0)::bigint as paid
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as a (programme text, area text, year text, at int)
    join payments.run r on r.programme = a.programme and left(r.month, 4) = a.year and r.state <> 'cancelled'
    join payments.line l on l.run_id = r.id and starts_with(l.area, a.area)
    group by a.at`.execute(tx)
  const paid = new Map(rows.map((row) => [row.at, row.paid]))
  return asked.map((_, at) => paid.get(at))
}
