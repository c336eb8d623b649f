/** SQL of the row of a case: found, locked, written with each event. Every query names the county. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import type { Projection } from './projection.ts'

export type CaseId = Id<'case'>

/** The county of a case that belongs to a city or a province is the code of that area. */
export type CaseKey = { readonly county: string; readonly id: CaseId }

export const countyKey = (area: AreaCode): string => area.slice(0, 6)

export type KeptCase = CaseKey & {
  readonly area: AreaCode
  readonly process: string
  readonly version: number
  readonly title: string
  readonly about: string | null
  readonly length: number
  readonly stage: string
  readonly since: Day
  readonly began: Day
  readonly ended: Day | null
  readonly lateEnded: boolean
  readonly due: Day | null
  readonly dueProblem: string | null
  readonly soonFrom: Day | null
  readonly stopped: boolean
  readonly passesOn: Day | null
  readonly told: number
  readonly computedOn: Day
  readonly duties: readonly string[]
  readonly units: readonly string[]
}

export const caseColumns =
  sql.raw(`c.county, c.id, c.area, c.process, c.version, c.title, c.about, c.length, c.stage,
  c.since, c.began, c.ended, c.late_ended as "lateEnded", c.due, c.due_problem as "dueProblem", c.soon_from as "soonFrom",
  c.stopped, c.passes_on as "passesOn", c.told, c.computed_on as "computedOn", c.duties, c.units`)

export async function findCase(tx: Tx, { county, id }: CaseKey): Promise<KeptCase | undefined> {
  const { rows } = await sql<KeptCase>`select ${caseColumns} from cases.case c
    where c.county = ${county} and c.id = ${id}`.execute(tx)
  return rows[0]
}

/** Until the transaction ends nobody else acts on this case. */
export async function lockCase(tx: Tx, { county, id }: CaseKey): Promise<KeptCase | undefined> {
  const { rows } = await sql<KeptCase>`select ${caseColumns} from cases.case c
    where c.county = ${county} and c.id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function findBegun(tx: Tx, county: string, beginKey: string): Promise<KeptCase | undefined> {
  const { rows } = await sql<KeptCase>`select ${caseColumns} from cases.case c
    where c.county = ${county} and c.begin_key = ${beginKey}`.execute(tx)
  return rows[0]
}

/** Cases about one person or thing, newest first; the row rules leave out what the reader may not see. */
export async function listCasesAbout(tx: Tx, county: string, about: string): Promise<KeptCase[]> {
  const { rows } = await sql<KeptCase>`select ${caseColumns} from cases.case c
    where c.county = ${county} and c.about = ${about} order by c.id desc limit 200`.execute(tx)
  return rows
}

export type NewCase = CaseKey & {
  readonly area: AreaCode
  readonly beginKey: string
  readonly title: string
  readonly about: string | null
}

/** False when the same command has begun a case meanwhile. */
export async function insertCase(tx: Tx, begun: NewCase, projection: Projection): Promise<boolean> {
  const { row, duties, units, state } = projection
  const { numAffectedRows } =
    await sql`insert into cases.case (county, id, area, process, version, begin_key, title, about,
      length, stage, since, began, ended, late_ended, due, due_problem, soon_from, stopped, passes_on, told, computed_on,
      duties, units)
    values (${begun.county}, ${begun.id}, ${begun.area}, ${row.process}, ${row.version}, ${begun.beginKey}, ${begun.title},
      ${begun.about}, ${row.length}, ${row.stage}, ${row.since}, ${row.began}, ${row.ended}, ${row.lateEnded}, ${row.due},
      ${row.dueProblem}, ${row.soonFrom}, ${row.stopped}, ${row.passesOn}, ${state.steps.length}, ${row.computedOn},
      ${[...duties]}::text[], ${[...units]}::text[])
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function updateCase(tx: Tx, { county, id }: CaseKey, projection: Projection): Promise<void> {
  const { row, duties, units, state } = projection
  await sql`update cases.case set version = ${row.version}, length = ${row.length}, stage = ${row.stage},
      since = ${row.since}, ended = ${row.ended}, late_ended = ${row.lateEnded}, due = ${row.due},
      due_problem = ${row.dueProblem}, soon_from = ${row.soonFrom}, stopped = ${row.stopped},
      passes_on = ${row.passesOn}, told = ${state.steps.length}, computed_on = ${row.computedOn},
      duties = ${[...duties]}::text[], units = ${[...units]}::text[]
    where county = ${county} and id = ${id}`.execute(tx)
}

/** Cases whose stage time alone has changed by a day, the longest waiting first. */
export async function listPassing(tx: Tx, on: Day, limit: number): Promise<CaseKey[]> {
  const { rows } = await sql<CaseKey>`select c.county, c.id from cases.case c
    where c.passes_on <= ${on} order by c.passes_on, c.id limit ${limit}`.execute(tx)
  return rows
}

/** Every case in order of key, for doctor. */
export async function listCasesAfter(tx: Tx, after: CaseKey | undefined, limit: number): Promise<KeptCase[]> {
  const { rows } = await sql<KeptCase>`select ${caseColumns} from cases.case c
    where (c.county, c.id) > (${after?.county ?? ''}, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by c.county, c.id limit ${limit}`.execute(tx)
  return rows
}
