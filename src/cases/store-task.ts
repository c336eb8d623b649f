/** SQL of tasks: who has to act now, written with each event; claims stay while a stage lasts. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { Task } from './projection.ts'
import type { CaseKey, KeptCase } from './store.ts'

/** The case as tasks repeat it, so that a queue is one index range. */
export type TaskOf = Pick<
  KeptCase,
  'county' | 'id' | 'area' | 'process' | 'title' | 'stage' | 'since' | 'duties' | 'units'
>

/** Two statements whatever the number of tasks. A claim is dropped when the stage is another one or was entered anew. */
export async function replaceTasks(tx: Tx, of: TaskOf, tasks: readonly Task[]): Promise<void> {
  await sql`delete from cases.task where county = ${of.county} and case_id = ${of.id}
    and holder <> all(${tasks.map(({ holder }) => holder)}::text[])`.execute(tx)
  if (tasks.length === 0) return
  await sql`insert into cases.task (county, case_id, holder, area, process, title, stage, duty, since, due, due_problem,
      soon_from, stopped, duties, units)
    select ${of.county}::text, ${of.id}::uuid, t.holder, ${of.area}::text, ${of.process}::text, ${of.title}::text,
      ${of.stage}::text, t.duty, ${of.since}::date, t.due, t.due_problem, t.soon_from, t.stopped,
      ${[...of.duties]}::text[], ${[...of.units]}::text[]
    from unnest(${tasks.map((t) => t.holder)}::text[], ${tasks.map((t) => t.duty)}::text[],
      ${tasks.map((t) => t.due)}::date[], ${tasks.map((t) => t.dueProblem)}::text[],
      ${tasks.map((t) => t.soonFrom)}::date[], ${tasks.map((t) => t.stopped)}::boolean[])
      as t (holder, duty, due, due_problem, soon_from, stopped)
    on conflict (county, case_id, holder) do update set title = excluded.title, stage = excluded.stage,
      duty = excluded.duty, since = excluded.since, due = excluded.due, due_problem = excluded.due_problem,
      soon_from = excluded.soon_from, stopped = excluded.stopped, duties = excluded.duties, units = excluded.units,
      claimed_by = ${kept('claimed_by')}, claimed_name = ${kept('claimed_name')}, claimed_at = ${kept('claimed_at')}
  `.execute(tx)
}

const kept = (column: 'claimed_by' | 'claimed_name' | 'claimed_at') =>
  sql.raw(`case when task.stage = excluded.stage and task.since = excluded.since then task.${column} end`)

export type TaskKey = CaseKey & { readonly holder: string }

export type Claim = { readonly by: string; readonly name: string; readonly at: string }

/** False when somebody else has it, or there is no such task any more. */
export async function claimTask(tx: Tx, { county, id, holder }: TaskKey, claim: Claim): Promise<boolean> {
  const { numAffectedRows } = await sql`update cases.task
    set claimed_by = ${claim.by}, claimed_name = ${claim.name}, claimed_at = ${claim.at}
    where county = ${county} and case_id = ${id} and holder = ${holder}
      and (claimed_by is null or claimed_by = ${claim.by})`.execute(tx)
  return numAffectedRows === 1n
}

export async function releaseTask(tx: Tx, { county, id, holder }: TaskKey): Promise<void> {
  await sql`update cases.task set claimed_by = null, claimed_name = null, claimed_at = null
    where county = ${county} and case_id = ${id} and holder = ${holder}`.execute(tx)
}

export type KeptTask = Task & {
  readonly id: string
  readonly stage: string
  readonly since: Day
  readonly claimedBy: string | null
  readonly claimedName: string | null
}

/** Of some cases, in order of case and holder. */
export async function listTasksOf(tx: Tx, keys: readonly CaseKey[]): Promise<KeptTask[]> {
  const { rows } = await sql<KeptTask>`select t.case_id as id, t.holder, t.stage, t.since, t.duty, t.due,
      t.due_problem as "dueProblem", t.soon_from as "soonFrom", t.stopped, t.claimed_by as "claimedBy",
      t.claimed_name as "claimedName"
    from cases.task t where t.county = any(${[...new Set(keys.map(({ county }) => county))]}::text[])
      and t.case_id = any(${keys.map(({ id }) => id)}::uuid[])
    order by t.case_id, t.holder`.execute(tx)
  return rows
}
