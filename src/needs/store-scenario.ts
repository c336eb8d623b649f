/** SQL of saved scenarios; row rules show an officer the own ones and those shared with the area. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Scenario } from '#policy'
import type { NewScenario, ScenarioId } from './scenario.ts'

export type SavedScenario = {
  readonly id: ScenarioId
  readonly name: string
  readonly programme: string
  readonly scenario: Scenario
  readonly shared: boolean
  /** The hand that saved it. */
  readonly savedBy: string
  readonly savedAt: string
}

type New = NewScenario & { readonly savedBy: string; readonly savedAt: string }

export async function insertScenario(tx: Tx, s: New): Promise<void> {
  await sql`insert into needs.scenario (id, name, programme, area, scenario, shared, saved_by, saved_at)
    values (${s.id}, ${s.name}, ${s.programme}, ${s.scenario.in}, ${JSON.stringify(s.scenario)}::jsonb, ${s.shared},
      ${s.savedBy}, ${s.savedAt})
    on conflict (id) do nothing`.execute(tx)
}

const columns = sql.raw(`id, name, programme, scenario, shared, saved_by as "savedBy", saved_at as "savedAt"`)

export async function selectScenario(tx: Tx, id: ScenarioId): Promise<SavedScenario | undefined> {
  const { rows } = await sql<SavedScenario>`select ${columns} from needs.scenario
    where id = ${id} and dropped_at is null`.execute(tx)
  return rows[0]
}

/** Newest first. */
export async function listScenarios(tx: Tx, limit = 100): Promise<SavedScenario[]> {
  const { rows } = await sql<SavedScenario>`select ${columns} from needs.scenario
    where dropped_at is null order by saved_at desc limit ${limit}`.execute(tx)
  return rows
}

export async function shareScenario(tx: Tx, id: ScenarioId, shared: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`update needs.scenario set shared = ${shared}
    where id = ${id} and dropped_at is null and saved_by = access.actor()`.execute(tx)
  return Number(numAffectedRows) > 0
}

export async function dropScenario(tx: Tx, id: ScenarioId, at: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update needs.scenario set dropped_at = ${at}
    where id = ${id} and dropped_at is null and saved_by = access.actor()`.execute(tx)
  return Number(numAffectedRows) > 0
}
