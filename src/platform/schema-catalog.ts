/** What the database says about its own tables, read from the catalogue of PostgreSQL in a few set-based queries. */
import { sql } from 'kysely'
import type { Transaction } from './database.ts'

export type Table = {
  readonly name: string
  readonly secured: boolean
  readonly forced: boolean
  readonly inherits: boolean
  readonly columns: readonly Column[]
}
type Column = {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly generated: boolean
}

/** Primary keys, unique constraints and indexes, exclusion constraints. */
export type Key = {
  readonly table: string
  readonly name: string
  readonly primary: boolean
  readonly columns: readonly string[]
}

export type ForeignKey = {
  readonly table: string
  readonly name: string
  readonly target: string
  readonly columns: readonly string[]
  readonly targetColumns: readonly string[]
  readonly onDelete: string
}
export type Policy = {
  readonly table: string
  readonly name: string
  readonly permissive: boolean
  readonly text: string
}
export type PolicyFunction = {
  readonly policy: string
  readonly table: string
  readonly function: string
  readonly language: string
  readonly volatility: string
  readonly body: string
  readonly readsTable: boolean
}
export type Named = { readonly table: string; readonly name: string }

export type Catalog = {
  readonly tables: readonly Table[]
  readonly keys: readonly Key[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly checks: readonly (Named & { readonly text: string })[]
  readonly policies: readonly Policy[]
  readonly policyFunctions: readonly PolicyFunction[]
  readonly triggers: readonly Named[]
  readonly rules: readonly Named[]
  readonly definers: readonly Named[]
  readonly ownersViews: readonly Named[]
  readonly openGrants: readonly (Named & { readonly grantee: string })[]
}

/** Schemas of the product: everything that is not PostgreSQL's, nor of an extension. */
const ours = sql`n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'citus', 'citus_internal')`

export async function readCatalog(tx: Transaction): Promise<Catalog> {
  return {
    tables: await readTables(tx),
    keys: await readKeys(tx),
    foreignKeys: await readForeignKeys(tx),
    checks: await readChecks(tx),
    policies: await readPolicies(tx),
    policyFunctions: await readPolicyFunctions(tx),
    triggers: await readTriggers(tx),
    rules: await readRules(tx),
    definers: await readDefiners(tx),
    ownersViews: await readOwnersViews(tx),
    openGrants: await readOpenGrants(tx),
  }
}

const nameOfTable = sql`n.nspname || '.' || c.relname`
const fromTables = sql`pg_class c join pg_namespace n on n.oid = c.relnamespace`
const isTable = sql`c.relkind in ('r', 'p') and ${ours}`

async function readTables(tx: Transaction): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select ${nameOfTable} as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      exists (select 1 from pg_inherits i where i.inhrelid = c.oid) and not c.relispartition as inherits,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull, 'generated', a.attgenerated <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from ${fromTables} where ${isTable} order by 1`.execute(tx)
  return rows
}

async function readKeys(tx: Transaction): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select ${nameOfTable} as table, k.relname as name, i.indisprimary as primary,
      array(select coalesce(a.attname::text, '(expression)') from unnest(i.indkey::int[]) with ordinality as u (num, at)
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num and u.num > 0
        where u.at <= i.indnkeyatts order by u.at) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class k on k.oid = i.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
    where ${isTable} and (i.indisunique or i.indisexclusion) order by 1, 2`.execute(tx)
  return rows
}

async function readForeignKeys(tx: Transaction): Promise<ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select ${nameOfTable} as table, f.conname as name, tn.nspname || '.' || t.relname as target,
      array(select a.attname::text from unnest(f.conkey) with ordinality u (num, at)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = u.num order by u.at) as columns,
      array(select a.attname::text from unnest(f.confkey) with ordinality u (num, at)
        join pg_attribute a on a.attrelid = f.confrelid and a.attnum = u.num order by u.at) as "targetColumns",
      f.confdeltype::text as "onDelete"
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class t on t.oid = f.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where f.contype = 'f' and f.conparentid = 0 and ${isTable} order by 1, 2`.execute(tx)
  return rows
}

async function readChecks(tx: Transaction) {
  const { rows } = await sql<Named & { text: string }>`
    select ${nameOfTable} as table, k.conname as name, pg_get_constraintdef(k.oid) as text
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'c' and ${isTable} order by 1, 2`.execute(tx)
  return rows
}

async function readPolicies(tx: Transaction): Promise<Policy[]> {
  const { rows } = await sql<Policy>`
    select ${nameOfTable} as table, p.polname as name, p.polpermissive as permissive,
      coalesce(pg_get_expr(p.polqual, c.oid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), '') as text
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    where ${isTable} order by 1, 2`.execute(tx)
  return rows
}

/** Functions of ours that a policy calls; what they call in turn is judged by their bodies. */
async function readPolicyFunctions(tx: Transaction): Promise<PolicyFunction[]> {
  const { rows } = await sql<PolicyFunction>`
    select distinct ${nameOfTable} as table, p.polname as policy, fn.nspname || '.' || f.proname as function,
      l.lanname as language, f.provolatile::text as volatility,
      case when f.prosqlbody is null then f.prosrc else pg_get_functiondef(f.oid) end as body,
      exists (select 1 from pg_depend u where u.classid = 'pg_proc'::regclass and u.objid = f.oid
        and u.refclassid = 'pg_class'::regclass) as "readsTable"
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
      join pg_proc f on f.oid = d.refobjid join pg_namespace fn on fn.oid = f.pronamespace
      join pg_language l on l.oid = f.prolang
    where ${isTable} and fn.nspname <> 'pg_catalog' order by 1, 2, 3`.execute(tx)
  return rows
}

async function readTriggers(tx: Transaction): Promise<Named[]> {
  const { rows } = await sql<Named>`select ${nameOfTable} as table, g.tgname as name
    from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not g.tgisinternal and ${isTable} order by 1, 2`.execute(tx)
  return rows
}

async function readRules(tx: Transaction): Promise<Named[]> {
  const { rows } = await sql<Named>`select ${nameOfTable} as table, r.rulename as name
    from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
    where ${isTable} order by 1, 2`.execute(tx)
  return rows
}

/** Functions that run with the rights of their owner. */
async function readDefiners(tx: Transaction): Promise<Named[]> {
  const { rows } = await sql<Named>`select n.nspname || '.' || f.proname as table, f.proname as name
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where f.prosecdef and ${ours} order by 1, 2`.execute(tx)
  return rows
}

/** Views that read with the rights of their owner, past the row rules of the reader; materialised ones always do. */
async function readOwnersViews(tx: Transaction): Promise<Named[]> {
  const { rows } = await sql<Named>`select ${nameOfTable} as table, c.relname as name
    from ${fromTables}
    where c.relkind in ('v', 'm') and ${ours}
      and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)
    order by 1, 2`.execute(tx)
  return rows
}

/** Grants to everybody who can connect, and rights on a table that none of our roles may have. */
async function readOpenGrants(tx: Transaction) {
  const { rows } = await sql<Named & { grantee: string }>`
    select ${nameOfTable} as table, lower(g.privilege_type) as name, coalesce(r.rolname, 'public') as grantee
    from ${fromTables} cross join lateral aclexplode(c.relacl) g left join pg_roles r on r.oid = g.grantee
    where ${isTable} and (g.grantee = 0
      or r.rolname like 'tongxing%' and g.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES'))
    order by 1, 2, 3`.execute(tx)
  return rows
}
