/** SQL of what became of a person's payments, for the person page: who did what to which month, newest first. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CountyCode, Fen, Month } from '#kernel'
import type { PersonId } from '#registry'
import type { LineStep } from './line.ts'
import type { RunId } from './store-runs.ts'

export type PaymentStep = {
  readonly runId: RunId
  readonly no: number
  readonly step: number
  readonly programme: string
  readonly forMonth: Month
  readonly amountFen: Fen | null
  readonly kind: LineStep['kind']
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

/** Cost: the person's lines, by index. */
export async function listPaymentSteps(
  tx: Tx,
  person: { county: CountyCode; id: PersonId },
): Promise<PaymentStep[]> {
  const { rows } = await sql<PaymentStep>`
    select l.run_id as "runId", l.no, s.no as step, l.programme, l.for_month as "forMonth",
      l.amount_fen as "amountFen", s.kind, s.at, s.by, s.reason
    from payments.line l join payments.line_step s
      on s.county = l.county and s.run_id = l.run_id and s.line_no = l.no
    where l.county = ${person.county} and l.person_id = ${person.id}
    order by s.at desc, l.for_month desc, s.no desc limit 200`.execute(tx)
  return rows
}
