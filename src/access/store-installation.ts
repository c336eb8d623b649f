/** SQL of what this database was made for. */
import { sql } from 'kysely'
import type { Tx } from './scope.ts'

/** The value kept under a name: the one given when there was none before. */
export async function keepFirst(tx: Tx, name: string, value: string): Promise<string> {
  await sql`insert into access.installation (name, value) values (${name}, ${value})
    on conflict (name) do nothing`.execute(tx)
  const { rows } = await sql<{ value: string }>`select value from access.installation
    where name = ${name}`.execute(tx)
  return rows[0]?.value ?? value
}
