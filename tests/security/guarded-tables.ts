/** Every table of people with its real row rules but without its constraints, so that any row can be tried on it. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { placement } from '../../database/placement.ts'
import { places } from './scope-reference.ts'

export type Guarded = {
  /** The real table. */
  readonly table: string
  /** Its copy in the schema `tried`. */
  readonly copy: string
  readonly policies: readonly Policy[]
}
type Policy = {
  name: string
  command: 'r' | 'a' | 'w' | 'd' | '*'
  roles: string[]
  qual: string | null
  check: string | null
}

/** As the owner: copies each table by county that has an area, with the policies found in the catalogue. */
export async function copyGuarded(tx: Tx): Promise<Guarded[]> {
  await sql.raw('reset role').execute(tx)
  await sql.raw('create schema tried').execute(tx)
  await sql.raw('grant usage on schema tried to tongxing_desk, tongxing_public').execute(tx)
  const copies: Guarded[] = []
  for (const table of await tablesOfPeople(tx)) {
    const copy = `tried.${table.replace('.', '_')}`
    const policies = await policiesOf(tx, table)
    for (const statement of statementsFor({ table, copy, policies })) await sql.raw(statement).execute(tx)
    await relax(tx, copy)
    for (const area of places)
      await sql`insert into ${sql.table(copy)} (county, area) values (${area.slice(0, 6)}, ${area})`.execute(
        tx,
      )
    await sql.raw(`alter table ${copy} enable row level security`).execute(tx)
    await sql.raw(`alter table ${copy} force row level security`).execute(tx)
    copies.push({ table, copy, policies })
  }
  return copies
}

async function tablesOfPeople(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and 2 = (select count(*) from pg_attribute a
      where a.attrelid = c.oid and a.attname in ('county', 'area')) order by 1`.execute(tx)
  const known: Readonly<Record<string, string>> = placement
  return rows.map(({ name }) => name).filter((name) => known[name] !== undefined)
}

async function policiesOf(tx: Tx, table: string): Promise<Policy[]> {
  const { rows } = await sql<Policy>`
    select p.polname as name, p.polcmd as command,
      array(select rolname::text from pg_roles where oid = any (p.polroles)) as roles,
      pg_get_expr(p.polqual, p.polrelid) as qual, pg_get_expr(p.polwithcheck, p.polrelid) as check
    from pg_policy p where p.polrelid = ${table}::regclass order by 1`.execute(tx)
  return rows
}

const commands = { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' } as const

/** Every right is granted, so that the row rules alone are on trial. */
const statementsFor = ({ table, copy, policies }: Guarded): string[] => [
  `create table ${copy} (like ${table} including defaults)`,
  `grant select, insert, update, delete on ${copy} to tongxing_desk, tongxing_public`,
  ...policies.map(
    ({ name, command, roles, qual, check }) =>
      `create policy ${name} on ${copy} for ${commands[command]} to ${roles.join(', ') || 'public'}
        ${qual ? `using (${qual})` : ''} ${check ? `with check (${check})` : ''}`,
  ),
]

async function relax(tx: Tx, copy: string) {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${copy}::regclass and attnum > 0 and attnotnull`.execute(tx)
  for (const { name } of rows)
    await sql
      .raw(`alter table ${copy} alter column "${name}" drop not null, alter column "${name}" drop default`)
      .execute(tx)
}

/** The duties a policy of a command asks for; without any of them nothing may be touched. */
export const dutiesAsked = (policies: readonly Policy[], command: 'r' | 'a' | 'w' | 'd'): string[] =>
  policies
    .filter((policy) => policy.roles.includes('tongxing_desk') && ['*', command].includes(policy.command))
    .flatMap(({ qual, check }) => [...`${qual ?? ''} ${check ?? ''}`.matchAll(/'([a-z]+:[a-z]+)'/g)])
    .map(([, duty]) => duty ?? '')
