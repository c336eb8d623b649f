/** Where every table lives once one machine is outgrown, and the step that puts it there. */
import { sql } from 'kysely'
import type { Transaction } from './database.ts'

/** `reference`: a copy on every node · `county`: spread by county · `local`: on the coordinator. */
export type Placement = 'reference' | 'county' | 'local'

/** Table name with schema → placement; parents before children, for foreign keys. */
export type PlacementList = Readonly<Record<string, Placement>>

/** Last step of every migration run. Does nothing where Citus is absent; harmless to repeat. */
export async function place(tx: Transaction, list: PlacementList): Promise<void> {
  const citus = await sql`select 1 from pg_extension where extname = 'citus'`.execute(tx)
  if (citus.rows.length === 0) return
  // Without the first, linked tables turn into "citus local" ones; without the second, a foreign key to a fresh
  // reference table blocks.
  await sql`set local citus.enable_local_reference_table_foreign_keys = off`.execute(tx)
  await sql`set local citus.multi_shard_modify_mode = 'sequential'`.execute(tx)
  for (const table of namesOf(list, 'reference')) await makeReference(tx, table)
  const [first, ...others] = namesOf(list, 'county')
  if (first) await distribute(tx, first, 'none')
  for (const table of others) await distribute(tx, table, first ?? 'none')
}

export const namesOf = (list: PlacementList, placement: Placement): string[] =>
  Object.keys(list).filter((table) => list[table] === placement)

/** "Is it in pg_dist_partition" is not enough: linked local tables appear there too, with another repmodel. */
async function makeReference(tx: Transaction, table: string) {
  const done = await sql`select 1 from pg_dist_partition
    where logicalrelid = ${table}::regclass and partmethod = 'n' and repmodel = 't'`.execute(tx)
  if (done.rows.length === 0) await sql`select create_reference_table(${table}::regclass)`.execute(tx)
}

async function distribute(tx: Transaction, table: string, beside: string) {
  const done = await sql`select 1 from pg_dist_partition
    where logicalrelid = ${table}::regclass and partmethod = 'h'`.execute(tx)
  if (done.rows.length === 0)
    await sql`select create_distributed_table(${table}::regclass, 'county', colocate_with => ${beside})`.execute(
      tx,
    )
}
