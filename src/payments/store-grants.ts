/** SQL of grants: made from confirmed candidates, changed by humans, listed for a person or an area. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Id, Month } from '#kernel'
import { planAsBulk, rangeOf } from '#needs'
import type { PersonId } from '#registry'
import type { GrantAct, GrantState, GrantStep } from './grant.ts'

export type GrantId = Id<'grant'>

export type Grant = {
  readonly county: CountyCode
  readonly id: GrantId
  readonly personId: PersonId
  readonly programme: string
  readonly area: AreaCode
  readonly from: Month
  readonly last: Month | null
  readonly state: GrantState
  readonly steps: number
}

const grantColumns = sql.raw(`g.county, g.id, g.person_id as "personId", g.programme, g.area,
  g.from_month as "from", g.last_month as "last", g.state, g.steps`)

export type GrantOrder = {
  readonly programme: string
  readonly county: CountyCode
  readonly area: AreaCode
  readonly personId: PersonId | undefined
  readonly on: Day
  readonly at: string
  readonly by: string
}

/**
 * A grant for everybody confirmed in an area of one county who has no living one, from the month of the consent, in one
 * statement. The id follows from person, programme and how many grants there were, so that the same again is the same.
 */
export async function insertGrants(tx: Tx, order: GrantOrder): Promise<number> {
  await planAsBulk(tx)
  const [from, to] = rangeOf(order.area)
  const { rows } = await sql<{ granted: number }>`
    with confirmed as (
      select c.county, c.person_id, c.programme, c.area, to_char(c.confirmed_on, 'YYYY-MM') as month,
        (select count(*) from payments.grant e
          where e.county = c.county and e.person_id = c.person_id and e.programme = c.programme) as earlier
      from needs.confirmed c
      where c.county = ${order.county} and c.programme = ${order.programme} and c.area between ${from} and ${to}
        and (${order.personId ?? null}::uuid is null or c.person_id = ${order.personId ?? null}::uuid)
        and (select count(*) from payments.grant g where g.county = c.county and g.person_id = c.person_id
          and g.programme = c.programme and g.state <> 'ended') = 0
    ),
    granted as (
      insert into payments.grant (county, id, person_id, programme, area, from_month, state, steps)
      select county, md5(person_id || ' ' || programme || ' ' || earlier)::uuid, person_id, programme, area, month,
        'active', 1 from confirmed
      on conflict do nothing
      returning county, id, area, from_month
    ),
    stepped as (
      insert into payments.grant_step (county, grant_id, no, area, kind, at, by, on_day, month)
      select county, id, 1, area, 'granted', ${order.at}::timestamptz, ${order.by}, ${order.on}::date, from_month
      from granted
    )
    select count(*)::int as granted from granted`.execute(tx)
  return rows[0]?.granted ?? 0
}

/** Counties with confirmed candidates in an area. */
export async function listConfirmedCounties(tx: Tx, area: AreaCode): Promise<CountyCode[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ county: CountyCode }>`select distinct county from needs.confirmed
    where area between ${from} and ${to} order by county`.execute(tx)
  return rows.map((row) => row.county)
}

export type GrantKey = { readonly county: CountyCode; readonly id: GrantId }

export async function findGrant(tx: Tx, key: GrantKey): Promise<Grant | undefined> {
  const { rows } = await sql<Grant>`select ${grantColumns} from payments.grant g
    where g.county = ${key.county} and g.id = ${key.id}`.execute(tx)
  return rows[0]
}

/** The grant, kept from others until the transaction ends. */
export async function lockGrant(tx: Tx, key: GrantKey): Promise<Grant | undefined> {
  const { rows } = await sql<Grant>`select ${grantColumns} from payments.grant g
    where g.county = ${key.county} and g.id = ${key.id} for update`.execute(tx)
  return rows[0]
}

/** A person's grants, for the person page. */
export async function listGrantsOf(tx: Tx, person: { county: CountyCode; id: PersonId }): Promise<Grant[]> {
  const { rows } = await sql<Grant>`select ${grantColumns} from payments.grant g
    where g.county = ${person.county} and g.person_id = ${person.id}
    order by g.programme collate "C", g.from_month`.execute(tx)
  return rows
}

/** Writes what a human decided: the step and the state it leads to. */
export async function changeGrant(
  tx: Tx,
  { grant, step }: { grant: Grant; step: Exclude<GrantStep, { kind: 'granted' }> },
): Promise<void> {
  const payBack = step.kind === 'resumed' ? step.payBack : null
  const last = step.kind === 'ended' ? step.last : null
  await sql`insert into payments.grant_step
      (county, grant_id, no, area, kind, at, by, on_day, month, reason, pay_back)
    values (${grant.county}, ${grant.id}, ${grant.steps + 1}, ${grant.area}, ${step.kind}, ${step.at}, ${step.by},
      ${step.on}, ${last}, ${step.reason}, ${payBack})`.execute(tx)
  await sql`update payments.grant set state = ${stateAfter[step.kind]}, last_month = ${last}, steps = steps + 1
    where county = ${grant.county} and id = ${grant.id}`.execute(tx)
}

const stateAfter = { paused: 'paused', resumed: 'active', ended: 'ended' } as const

type StepRow = {
  readonly kind: GrantAct
  readonly at: string
  readonly by: string
  readonly on: Day
  readonly month: Month | null
  readonly reason: string | null
  readonly payBack: boolean | null
}

const stepColumns = sql.raw(
  `s.kind, s.at, s.by, s.on_day as "on", s.month, s.reason, s.pay_back as "payBack"`,
)

/** The constraints of the table make sure that each kind has its columns. */
function stepOf({ kind, at, by, on, month, reason, payBack }: StepRow): GrantStep {
  const stamp = { at, by, on }
  switch (kind) {
    case 'granted':
      return { ...stamp, kind, from: month as Month }
    case 'paused':
      return { ...stamp, kind, reason: reason ?? '' }
    case 'resumed':
      return { ...stamp, kind, reason: reason ?? '', payBack: payBack ?? false }
    case 'ended':
      return { ...stamp, kind, reason: reason ?? '', last: month as Month }
  }
}

/** What happened with a grant, in order. */
export async function grantHistory(tx: Tx, key: GrantKey): Promise<GrantStep[]> {
  const { rows } = await sql<StepRow>`select ${stepColumns} from payments.grant_step s
    where s.county = ${key.county} and s.grant_id = ${key.id} order by s.no`.execute(tx)
  return rows.map(stepOf)
}

export type GrantWithHistory = Grant & { readonly history: readonly GrantStep[] }

/** Grants of a county with their histories, the page after one of them. */
export async function listGrantHistories(
  tx: Tx,
  { county, after, limit }: { county: CountyCode; after: GrantId | undefined; limit: number },
): Promise<GrantWithHistory[]> {
  const { rows } = await sql<Grant & { history: StepRow[] }>`select ${grantColumns},
      (select json_agg(h order by h.no) from (select s.no, ${stepColumns} from payments.grant_step s
        where s.county = g.county and s.grant_id = g.id) as h) as history
    from payments.grant g where g.county = ${county}
      and g.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by g.id limit ${limit}`.execute(tx)
  return rows.map((row) => ({ ...row, history: row.history.map(stepOf) }))
}

export async function listGrantCounties(tx: Tx): Promise<CountyCode[]> {
  const { rows } = await sql<{ county: CountyCode }>`
    select distinct county from payments.grant order by county`.execute(tx)
  return rows.map((row) => row.county)
}
