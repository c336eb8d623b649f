/** SQL of how plans hang together: rows are added and superseded, never changed or removed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { PlanId } from '../store.ts'
import type { MatchDecision } from './cascade.ts'
import type { DerivationKind, LevelIndicator, LevelTask } from './level.ts'
import type { Proposal } from './matching.ts'

export type Said = {
  readonly id: Id<'said'>
  readonly document: string
  readonly at: Instant
  readonly by: string
}

export type Derivation = {
  readonly upper: PlanId
  readonly lower: PlanId
  readonly kind: DerivationKind
  readonly from: Day
  readonly to: Day | null
  readonly document: string
  readonly at: Instant
  readonly by: string
}

export type Succession = {
  readonly earlier: PlanId
  readonly later: PlanId
  readonly from: Day
  readonly document: string
  readonly at: Instant
  readonly by: string
}

/** All there are: some dozens. */
export async function listDerivations(tx: Tx): Promise<Derivation[]> {
  const { rows } =
    await sql<Derivation>`select upper_id as upper, lower_id as lower, kind, from_day as "from",
      to_day as "to", document, said_at as at, said_by as by
    from plans.derivation where superseded_at is null order by id`.execute(tx)
  return rows
}

export async function listSuccessions(tx: Tx): Promise<Succession[]> {
  const { rows } = await sql<Succession>`select earlier_id as earlier, later_id as later, from_day as "from",
      document, said_at as at, said_by as by
    from plans.succession where superseded_at is null order by id`.execute(tx)
  return rows
}

export async function insertDerivation(tx: Tx, row: Omit<Derivation, 'at' | 'by'> & Said): Promise<void> {
  await sql`insert into plans.derivation (id, upper_id, lower_id, kind, from_day, to_day, document, said_at, said_by)
    values (${row.id}, ${row.upper}, ${row.lower}, ${row.kind}, ${row.from}, ${row.to}, ${row.document},
      ${row.at}, ${row.by})`.execute(tx)
}

export async function supersedeDerivation(
  tx: Tx,
  { upper, lower, at }: Pick<Derivation, 'upper' | 'lower'> & Pick<Said, 'at'>,
): Promise<void> {
  await sql`update plans.derivation set superseded_at = ${at}
    where upper_id = ${upper} and lower_id = ${lower} and superseded_at is null`.execute(tx)
}

export async function insertSuccession(tx: Tx, row: Omit<Succession, 'at' | 'by'> & Said): Promise<void> {
  await sql`insert into plans.succession (id, earlier_id, later_id, from_day, document, said_at, said_by)
    values (${row.id}, ${row.earlier}, ${row.later}, ${row.from}, ${row.document}, ${row.at}, ${row.by})`.execute(
    tx,
  )
}

export async function supersedeSuccession(tx: Tx, earlier: PlanId, at: Instant): Promise<void> {
  await sql`update plans.succession set superseded_at = ${at}
    where earlier_id = ${earlier} and superseded_at is null`.execute(tx)
}

export type KeptMatch = MatchDecision & {
  readonly upper: PlanId
  /** The words that suggested it; empty when a person thought of it. */
  readonly found: Proposal['because']
  readonly reason: string | null
  readonly at: Instant
  readonly by: string
}

/** Oldest first. */
export async function listMatches(tx: Tx, upper: PlanId): Promise<KeptMatch[]> {
  const { rows } =
    await sql<KeptMatch>`select upper_id as upper, lower_id as lower, kind, upper_key as "upperKey",
      lower_key as "lowerKey", verdict, found, reason, said_at as at, said_by as by
    from plans.row_match where upper_id = ${upper} order by id`.execute(tx)
  return rows
}

export async function insertMatch(tx: Tx, row: KeptMatch & { readonly id: string }): Promise<void> {
  await sql`insert into plans.row_match (id, upper_id, lower_id, kind, upper_key, lower_key, verdict, found, reason,
      said_at, said_by)
    values (${row.id}, ${row.upper}, ${row.lower}, ${row.kind}, ${row.upperKey}, ${row.lowerKey}, ${row.verdict},
      ${JSON.stringify(row.found)}::jsonb, ${row.reason}, ${row.at}, ${row.by})`.execute(tx)
}

type Of = { readonly plan: PlanId }

/** Tasks of several plans at once, in the order of the documents. */
export async function listLevelTasks(tx: Tx, plans: readonly PlanId[]): Promise<(LevelTask & Of)[]> {
  const { rows } = await sql<LevelTask & Of>`
    select task.plan_id as plan, task.key, task.no, task.heading, task.text, task.lead_known as "leadKnown",
      task.timing, task.deadline,
      coalesce((select jsonb_agg(unit.name order by share.position)
        from plans.task_unit share join plans.unit on unit.id = share.unit_id
        where share.plan_id = task.plan_id and share.task_key = task.key and share.role = 'lead'), '[]'::jsonb) as lead,
      coalesce((select jsonb_agg(jsonb_build_object('text', t.text, 'comparator', t.comparator, 'value', t.value,
          'unit', t.unit, 'byYear', t.by_year) order by t.position)
        from plans.task_target t where t.plan_id = task.plan_id and t.task_key = task.key), '[]'::jsonb) as targets
    from plans.task where task.plan_id = any(${[...plans]}::uuid[]) order by task.plan_id, task.position`.execute(
    tx,
  )
  return rows
}

export async function listLevelIndicators(
  tx: Tx,
  plans: readonly PlanId[],
): Promise<(LevelIndicator & Of)[]> {
  const { rows } = await sql<LevelIndicator & Of>`
    select plan_id as plan, key, no, name, unit, target_year as "targetYear", target, comparator, value
    from plans.plan_indicator where plan_id = any(${[...plans]}::uuid[]) order by plan_id, position`.execute(
    tx,
  )
  return rows
}

export async function listTitles(
  tx: Tx,
  plans: readonly PlanId[],
): Promise<{ readonly id: PlanId; readonly title: string }[]> {
  const { rows } = await sql<{ id: PlanId; title: string }>`select id, title from plans.plan
    where id = any(${[...plans]}::uuid[])`.execute(tx)
  return rows
}
