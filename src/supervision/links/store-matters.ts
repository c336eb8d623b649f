/** SQL of the cases a task can be tied to: policy documents and pledges with their histories; the row rules of cases say who sees which. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseKey } from '#cases'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { CaseEvent, Lamp } from '#process'

export type MatterCase = CaseKey & {
  readonly area: AreaCode
  readonly title: string
  readonly about: string | null
  readonly stage: string
  readonly ended: Day | null
  /** The last day of its stage, and its lamp. */
  readonly stageDue: Day | null
  readonly lamp: Lamp
  readonly history: readonly CaseEvent[]
}

export type MatterQuestion = {
  readonly process: 'policy-document' | 'pledge'
  readonly on: Day
  readonly about?: string
  /** Places within this one. */
  readonly area?: AreaCode
  readonly keys?: readonly CaseKey[]
}

/** Newest first. Cost: two statements; the cases by index, and the events of each. */
export async function listMatterCases(tx: Tx, question: MatterQuestion): Promise<MatterCase[]> {
  const { process, on, about = null, area = null, keys } = question
  if (keys?.length === 0) return []
  const byKey = keys
    ? sql`and c.county = any(${countiesOf(keys)}::text[]) and c.id = any(${keys.map(({ id }) => id)}::uuid[])`
    : sql``
  const { rows } = await sql<Omit<MatterCase, 'history'>>`
    select c.county, c.id, c.area, c.title, c.about, c.stage, c.ended, c.due as "stageDue",
      cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date) as lamp
    from cases.case c
    where c.process = ${process} and c.process in ('policy-document', 'pledge')
      and (${about}::text is null or c.about = ${about}::text)
      and (${area}::text is null or starts_with(c.area, ${area}::text)) ${byKey}
    order by c.id desc`.execute(tx)
  const histories = await listHistories(tx, rows)
  return rows.map((row) => ({ ...row, history: histories.get(row.id) ?? [] }))
}

const countiesOf = (keys: readonly CaseKey[]) => [...new Set(keys.map(({ county }) => county))]

async function listHistories(tx: Tx, keys: readonly CaseKey[]): Promise<ReadonlyMap<string, CaseEvent[]>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<{ id: string; event: CaseEvent }>`
    select e.case_id as id, e.event from cases.event e
    where e.county = any(${countiesOf(keys)}::text[]) and e.case_id = any(${keys.map(({ id }) => id)}::uuid[])
    order by e.case_id, e.no`.execute(tx)
  const histories = Map.groupBy(rows, ({ id }) => id)
  return new Map([...histories].map(([id, some]) => [id, some.map(({ event }) => event)]))
}

export type TaskNumber = {
  readonly plan: PlanId
  readonly task: string
  readonly no: string | null
  /** The source of the catalogue the plan is. */
  readonly source: string | null
}

/** The tasks of several plans with the numbers citations use. Cost: one statement. */
export async function listTaskNumbers(tx: Tx, plans: readonly PlanId[]): Promise<TaskNumber[]> {
  const { rows } = await sql<TaskNumber>`
    select t.plan_id as plan, t.key as task, t.no, p.source
    from plans.task t join plans.plan p on p.id = t.plan_id
    where t.plan_id = any(${[...plans]}::uuid[]) order by t.plan_id, t.position`.execute(tx)
  return rows
}
