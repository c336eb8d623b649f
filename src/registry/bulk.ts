/** Loads an empty register fast: keys and indexes are put aside, the tables filled, and all made again before the commit. */
import type { PoolClient } from 'pg'

/** What must be run to bring the tables back to what the migrations made of them. */
export type Aside = { readonly restore: readonly string[] }

type Part = { readonly drop: string; readonly make: string }

/**
 * Takes away what each row would be checked against or sorted into one by one; made again over all rows it costs half.
 * Row checks stay. Only the owner of the tables may do this, inside a transaction that nobody else sees.
 */
export async function putAside(client: PoolClient, tables: readonly string[]): Promise<Aside> {
  const restore: string[] = []
  for (const table of tables) {
    // COPY is refused where row security binds the owner; within this transaction the owner steps out of it.
    await client.query(`alter table ${table} no force row level security`)
    restore.unshift(`alter table ${table} force row level security`)
  }
  // Foreign keys, those of other domains too, lean on primary keys: dropped first, made last.
  const parts = [
    ...(await listConstraints(client, tables, 'f')),
    ...(await listIndexes(client, tables)),
    ...(await listConstraints(client, tables, 'p')),
  ]
  for (const { drop, make } of parts) {
    await client.query(drop)
    restore.unshift(make)
  }
  return { restore }
}

async function listConstraints(
  client: PoolClient,
  tables: readonly string[],
  kind: 'f' | 'p',
): Promise<Part[]> {
  const { rows } = await client.query<{ table: string; name: string; text: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as text
     from pg_constraint where (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[])) and contype = $2
     order by 1, 2`,
    [tables, kind],
  )
  return rows.map(({ table, name, text }) => ({
    drop: `alter table ${table} drop constraint ${name}`,
    make: `alter table ${table} add constraint ${name} ${text}`,
  }))
}

async function listIndexes(client: PoolClient, tables: readonly string[]): Promise<Part[]> {
  const { rows } = await client.query<{ name: string; text: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as text
     from pg_index where indrelid = any($1::regclass[]) and not indisprimary order by 1`,
    [tables],
  )
  return rows.map(({ name, text }) => ({ drop: `drop index ${name}`, make: text }))
}

/**
 * Gives columns a value while rows come in without them: one default costs a twentieth of reading the same text a million
 * times. Values are SQL of our own, never of a reader.
 */
export async function supply(
  client: PoolClient,
  table: string,
  values: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const set = Object.entries(values)
  if (set.length === 0) return []
  const { rows } = await client.query<{ column: string; own: string | null }>(
    `select attname as column, pg_get_expr(adbin, adrelid) as own
     from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = $1::regclass and attname = any($2)`,
    [table, Object.keys(values)],
  )
  const altered = (changes: readonly string[]) => `alter table ${table} ${changes.join(', ')}`
  await client.query(altered(set.map(([column, value]) => `alter column ${column} set default ${value}`)))
  return [
    altered(
      rows.map(
        ({ column, own }) => `alter column ${column} ${own === null ? 'drop default' : `set default ${own}`}`,
      ),
    ),
  ]
}

/** Makes again what was put aside. Sorting in memory and by several workers where the server allows it. */
export async function putBack(client: PoolClient, { restore }: Aside): Promise<void> {
  await client.query(`set local maintenance_work_mem = '256MB'`)
  // Checks of foreign keys are short statements about many rows; compiling them costs more than it saves.
  await client.query('set local jit = off')
  for (const statement of restore) await client.query(statement)
}
