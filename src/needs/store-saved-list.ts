/** SQL of saved lists, and of the people one selects: row rules show an officer only the own area's. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { runSql } from '#platform'
import {
  type Columns,
  type Condition,
  conditionsIn,
  countStatement,
  peopleStatement,
  profileColumns,
  type Statement,
} from '#policy'
import type { PersonId } from '#registry'
import { rangeOf } from './places.ts'
import { recordsOf } from './reading.ts'
import type { ListId, NewList } from './saved-list.ts'
import { withUnrecorded } from './unrecorded.ts'

export type SavedList = NewList & { readonly savedBy: string; readonly savedAt: string }

export async function insertList(tx: Tx, list: SavedList): Promise<void> {
  await sql`insert into needs.saved_list (id, name, area, condition, shared, saved_by, saved_at)
    values (${list.id}, ${list.name}, ${list.area}, ${JSON.stringify(list.condition)}::jsonb, ${list.shared},
      ${list.savedBy}, ${list.savedAt})
    on conflict (id) do nothing`.execute(tx)
}

const columns = sql.raw(`id, name, area, condition, shared, saved_by as "savedBy", saved_at as "savedAt"`)

export async function selectList(tx: Tx, id: ListId): Promise<SavedList | undefined> {
  const { rows } = await sql<SavedList>`select ${columns} from needs.saved_list
    where id = ${id} and dropped_at is null`.execute(tx)
  return rows[0]
}

/** Newest first. */
export async function listLists(tx: Tx, limit = 100): Promise<SavedList[]> {
  const { rows } = await sql<SavedList>`select ${columns} from needs.saved_list
    where dropped_at is null order by saved_at desc limit ${limit}`.execute(tx)
  return rows
}

export async function shareList(tx: Tx, id: ListId, shared: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`update needs.saved_list set shared = ${shared}
    where id = ${id} and dropped_at is null and saved_by = access.actor()`.execute(tx)
  return Number(numAffectedRows) > 0
}

export async function dropList(tx: Tx, id: ListId, at: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update needs.saved_list set dropped_at = ${at}
    where id = ${id} and dropped_at is null and saved_by = access.actor()`.execute(tx)
  return Number(numAffectedRows) > 0
}

export type ListQuestion = {
  readonly condition: Condition
  readonly on: Day
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
}

export type ListCount = { readonly people: number; readonly selected: number; readonly unknown: number }

const inPlace = ({ counties, area }: ListQuestion): Statement => ({
  text: 'p.county = any($1::text[]) and p.area between $2 and $3',
  values: [[...counties], ...rangeOf(area)],
})

/** The profiles where all of them hold on the day, else the records: the same answers, more slowly. */
async function columnsOn(tx: Tx, question: ListQuestion): Promise<Columns> {
  const { text, values } = inPlace(question)
  const n = values.length + 1
  const [row] = await runSql<{ stale: boolean }>(tx, {
    text: `select exists (select from registry.profile p where ${text}
      and (p.as_of > $${n} or p.changes_on <= $${n})) as stale`,
    values: [...values, question.on],
  })
  if (!row?.stale) return withUnrecorded(profileColumns)
  const records = recordsOf(question.counties, question.on)
  const table = asksHousehold(question.condition) ? await written(tx, records, question) : records
  return withUnrecorded({ ...profileColumns, table })
}

const asksHousehold = (condition: Condition): boolean =>
  conditionsIn(condition).some(({ kind }) => kind === 'count' || kind === 'sum')

/**
 * What records say, written down until the transaction ends and indexed by household: else each person's household would
 * be read out of all records again. Cost: the records once.
 */
async function written(tx: Tx, records: string, { on }: ListQuestion): Promise<string> {
  const name = `people_of_${on.replaceAll('-', '')}`
  for (const text of [
    `create temp table if not exists ${name} on commit drop as select * from ${records} r`,
    `create index if not exists ${name}_household on ${name} (county, household_id)`,
    `analyze ${name}`,
  ])
    await runSql(tx, { text, values: [] })
  return name
}

/** How many there are, are selected, and cannot be told. One scan of the place's profiles, under row security. */
export async function countList(tx: Tx, question: ListQuestion): Promise<ListCount> {
  const { condition, on, area } = question
  const statement = countStatement([condition], {
    on,
    area,
    by: 'nothing',
    where: inPlace(question),
    columns: await columnsOn(tx, question),
  })
  const [row] = await runSql<Record<string, number>>(tx, statement)
  return {
    people: Number(row?.['people'] ?? 0),
    selected: Number(row?.['entitled_1'] ?? 0),
    unknown: Number(row?.['unknown_1'] ?? 0),
  }
}

export type Selected = { readonly county: CountyCode; readonly personId: PersonId; readonly area: AreaCode }

/** A page of those selected, in order of place. */
export async function selectPeople(
  tx: Tx,
  question: ListQuestion & { readonly skip: number; readonly limit: number },
): Promise<Selected[]> {
  const { condition, on, area } = question
  const { text, values } = peopleStatement(condition, {
    on,
    area,
    where: inPlace(question),
    columns: await columnsOn(tx, question),
  })
  return runSql<Selected>(tx, {
    text: `select s.county, s.person_id as "personId", s.area from (${text}) s
      order by s.county, s.area, s.person_id limit $${values.length + 1} offset $${values.length + 2}`,
    values: [...values, question.limit, question.skip],
  })
}
