/** SQL that rewrites the rows of a plan: cleared and written again in the transaction of the reading or correction. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#access'
import { newId } from '#platform'
import type { PlanRows, TaskRow } from './rows.ts'
import type { PlanId } from './store.ts'

/** Some twenty statements, whatever the size of the plan. */
export async function replaceRows(tx: Tx, planId: PlanId, rows: PlanRows): Promise<void> {
  await clear(tx, planId)
  await addOutline(tx, planId, rows)
  await addTasks(tx, planId, rows.tasks)
  await addUnits(tx, planId, rows.tasks)
  await addIndicators(tx, planId, rows)
  await addFindings(tx, planId, rows)
}

/** Children before parents. */
const projected = [
  'finding',
  'plan_indicator',
  'task_target',
  'task_unit',
  'task',
  'box_item',
  'box',
  'section',
]

async function clear(tx: Tx, planId: PlanId) {
  for (const table of projected)
    await sql`delete from plans.${sql.ref(table)} where plan_id = ${planId}`.execute(tx)
}

const placed = <R extends object>(rows: readonly R[]): string =>
  JSON.stringify(rows.map((row, position) => ({ position, ...row })))

/** Nothing is sent for an empty list. */
async function add(tx: Tx, rows: readonly object[], statement: (json: string) => RawBuilder<unknown>) {
  if (rows.length > 0) await statement(placed(rows)).execute(tx)
}

async function addOutline(tx: Tx, planId: PlanId, { sections, boxes, items }: PlanRows) {
  await add(
    tx,
    sections,
    (json) => sql`insert into plans.section (plan_id, key, position, depth, label, title, line)
    select ${planId}::uuid, key, position, depth, label, title, line
    from jsonb_to_recordset(${json}::jsonb) as r (key text, position int, depth int, label text, title text, line int)`,
  )
  await add(
    tx,
    boxes,
    (json) => sql`insert into plans.box (plan_id, key, position, no, title, line)
    select ${planId}::uuid, key, position, no, title, line
    from jsonb_to_recordset(${json}::jsonb) as r (key text, position int, no text, title text, line int)`,
  )
  await add(
    tx,
    items,
    (json) => sql`insert into plans.box_item
      (plan_id, box_key, key, position, no, title, text, line)
    select ${planId}::uuid, box, key, position, no, title, text, line
    from jsonb_to_recordset(${json}::jsonb)
      as r (box text, key text, position int, no text, title text, text text, line int)`,
  )
}

async function addTasks(tx: Tx, planId: PlanId, tasks: readonly TaskRow[]) {
  await add(
    tx,
    tasks,
    (json) => sql`insert into plans.task (plan_id, key, position, no, under, heading, text, lead_known,
      timing, deadline, deadline_kind, confidence, line)
    select ${planId}::uuid, key, position, no, array(select jsonb_array_elements_text(under)), heading, text,
      "leadKnown", timing, deadline, "deadlineKind", confidence, line
    from jsonb_to_recordset(${json}::jsonb) as r (key text, position int, no text, under jsonb, heading text,
      text text, "leadKnown" boolean, timing text, deadline date, "deadlineKind" text, confidence real, line int)`,
  )
  const targets = tasks.flatMap(({ key, targets: of }) =>
    of.map((target, position) => ({ ...target, key, position })),
  )
  await add(
    tx,
    targets,
    (json) => sql`insert into plans.task_target
      (plan_id, task_key, position, text, comparator, value, unit, by_year)
    select ${planId}::uuid, key, position, text, comparator, value, unit, "byYear"
    from jsonb_to_recordset(${json}::jsonb) as r (key text, position int, text text, comparator text, value text,
      unit text, "byYear" int)`,
  )
}

/** A unit is one row for all plans, so that its tasks everywhere can be listed. */
async function addUnits(tx: Tx, planId: PlanId, tasks: readonly TaskRow[]) {
  const of = (task: TaskRow, role: 'lead' | 'coop' | 'named') =>
    [...new Set(task[role])].map((name, position) => ({ key: task.key, role, name, position }))
  const shares = tasks.flatMap((task) => [...of(task, 'lead'), ...of(task, 'coop'), ...of(task, 'named')])
  const units = [...new Set(shares.map(({ name }) => name))].toSorted().map((name) => ({ id: newId(), name }))
  await add(
    tx,
    units,
    (json) => sql`insert into plans.unit (id, name)
    select id, name from jsonb_to_recordset(${json}::jsonb) as r (id uuid, name text)
    on conflict (name) do nothing`,
  )
  await add(
    tx,
    shares,
    (json) => sql`insert into plans.task_unit (plan_id, task_key, unit_id, role, position)
    select ${planId}::uuid, r.key, unit.id, r.role, r.position
    from jsonb_to_recordset(${json}::jsonb) as r (key text, role text, name text, position int)
    join plans.unit on unit.name = r.name`,
  )
}

async function addIndicators(tx: Tx, planId: PlanId, { indicators }: PlanRows) {
  await add(
    tx,
    indicators,
    (json) => sql`insert into plans.plan_indicator (plan_id, key, position, no, name, "group", unit,
      base_year, base, target_year, target, comparator, value, kind, confidence, line)
    select ${planId}::uuid, key, position, no, name, "group", unit, "baseYear", base, "targetYear", target,
      comparator, value, kind, confidence, line
    from jsonb_to_recordset(${json}::jsonb) as r (key text, position int, no text, name text, "group" text,
      unit text, "baseYear" int, base text, "targetYear" int, target text, comparator text, value text, kind text,
      confidence real, line int)`,
  )
}

async function addFindings(tx: Tx, planId: PlanId, { findings }: PlanRows) {
  await add(
    tx,
    findings,
    (json) => sql`insert into plans.finding (plan_id, position, code, zh, en, places)
    select ${planId}::uuid, position, code, zh, en, places
    from jsonb_to_recordset(${json}::jsonb) as r (position int, code text, zh text, en text, places jsonb)`,
  )
}
