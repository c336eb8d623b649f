/** SQL of slips, decisions and disputes as lists: cases of one process with the lamp of the day. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseId } from '#cases'
import type { AreaCode, Day } from '#kernel'
import type { Lamp } from '#process'
import type { UnitId } from '#units'

export type SlipQuestion = {
  readonly on: Day
  readonly counties: readonly string[]
  /** Slips unless another process is named. */
  readonly process?: string
  readonly about?: string
  readonly unit?: UnitId
  /** Only what has not ended. */
  readonly open?: boolean
  readonly limit: number
  readonly after?: { readonly due: Day | null; readonly id: CaseId }
}

export type Slip = {
  readonly county: string
  readonly id: CaseId
  readonly area: AreaCode
  readonly title: string
  readonly about: string | null
  readonly stage: string
  readonly since: Day
  readonly began: Day
  readonly due: Day | null
  readonly ended: Day | null
  readonly length: number
  readonly lamp: Lamp
  readonly units: readonly UnitId[]
}

/** The next last day first. Cost: the cases of the process in these counties. */
export async function listSlips(tx: Tx, question: SlipQuestion): Promise<Slip[]> {
  const { on, counties, process = 'slip', about = null, unit = null, open = false, limit, after } = question
  const later = after
    ? sql`(coalesce(c.due, 'infinity'), c.id) > (coalesce(${after.due}::date, 'infinity'), ${after.id}::uuid)`
    : sql`true`
  const { rows } = await sql<Slip>`
    select c.county, c.id, c.area, c.title, c.about, c.stage, c.since, c.began, c.due, c.ended, c.length, c.units,
      cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date) as lamp
    from cases.case c
    where c.county = any(${[...counties]}::text[]) and c.process = ${process}
      and (${about}::text is null or c.about = ${about})
      and (${unit}::text is null or ${unit} = any(c.units))
      and (not ${open}::boolean or c.ended is null) and ${later}
    order by coalesce(c.due, 'infinity'), c.id limit ${limit}`.execute(tx)
  return rows
}
