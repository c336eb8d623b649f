/** SQL of what is still due: months whose line was held, failed, returned or excluded for now, and nobody has paid since. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Fen, Month } from '#kernel'
import { rangeOf } from '#needs'
import type { PersonId } from '#registry'
import type { Hold, LineState } from './line.ts'
import type { Grant } from './store-grants.ts'
import type { RunId } from './store-runs.ts'

type PayingBack = { readonly grant: Grant; readonly by: string; readonly at: string; readonly reason: string }

/** The months a pause withheld become due: lines held for it, and lines excluded when it came after the freeze. */
export async function owePaused(tx: Tx, { grant, by, at, reason }: PayingBack): Promise<void> {
  await sql`
    with withheld as (
      select l.county, l.run_id, l.no, l.steps, l.area from payments.line l
      where l.county = ${grant.county} and l.person_id = ${grant.personId} and l.programme = ${grant.programme}
        and l.grant_id = ${grant.id} and not l.owed
        and ((l.state = 'held' and l.hold = 'paused')
          or (l.state = 'excluded' and exists (select from payments.finding f
            where f.county = l.county and f.run_id = l.run_id and f.line_no = l.no and f.rule = 'paused-since')))
    ),
    stepped as (
      insert into payments.line_step (county, run_id, line_no, no, area, kind, at, by, reason)
      select county, run_id, no, steps + 1, area, 'owed', ${at}::timestamptz, ${by}, ${reason} from withheld
    )
    update payments.line l set owed = true, steps = l.steps + 1 from withheld w
    where l.county = w.county and l.run_id = w.run_id and l.no = w.no`.execute(tx)
}

export type OwedLine = {
  readonly county: CountyCode
  readonly runId: RunId
  readonly no: number
  readonly personId: PersonId
  readonly programme: string
  readonly area: AreaCode
  readonly name: string
  readonly forMonth: Month
  readonly amountFen: Fen | null
  readonly state: LineState
  readonly hold: Hold | null
  readonly reason: string | null
}

export type OwedQuestion = {
  readonly programme: string
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly limit: number
}

/**
 * Owed months as work, newest month first: mend what the reason names (an account, a record), and the next run pays them
 * as arrears. Months after the end of a grant are not owed. Cost: the owed lines of the area, by index.
 */
export async function listOwed(tx: Tx, question: OwedQuestion): Promise<OwedLine[]> {
  const [from, to] = rangeOf(question.area)
  const { rows } = await sql<OwedLine>`
    select distinct on (l.for_month, l.area, l.person_id) l.county, l.run_id as "runId", l.no,
      l.person_id as "personId", l.programme, l.area, l.name, l.for_month as "forMonth",
      l.amount_fen as "amountFen", l.state, l.hold,
      (select s.reason from payments.line_step s where s.county = l.county and s.run_id = l.run_id
        and s.line_no = l.no and s.reason is not null order by s.no desc limit 1) as reason
    from payments.line l join payments.grant g on g.county = l.county and g.id = l.grant_id
    where l.owed and l.county = any(${[...question.counties]}::text[]) and l.programme = ${question.programme}
      and l.area between ${from} and ${to} and (g.last_month is null or l.for_month <= g.last_month)
      and not exists (select from payments.line live where live.county = l.county
        and live.person_id = l.person_id and live.programme = l.programme and live.for_month = l.for_month
        and live.state in ('included', 'paid'))
    order by l.for_month desc, l.area, l.person_id, l.run_id desc limit ${question.limit}`.execute(tx)
  return rows
}
