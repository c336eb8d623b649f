/** The whole schema as one text that is the same on every database, so that a review sees each change. */
import { sql } from 'kysely'
import type { Transaction } from './database.ts'

const ours = sql`n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'citus', 'citus_internal')`

type Line = { readonly head: string; readonly text: string }

/** Roles, schemas, tables with columns, constraints, indexes, policies and grants, views, functions. */
export async function dumpSchema(tx: Transaction): Promise<string> {
  const parts = [
    ['roles', await readRoles(tx)],
    ['schemas', await readSchemas(tx)],
    ['functions', await readFunctions(tx)],
    ['tables', await readTables(tx)],
    ['views', await readViews(tx)],
  ] as const
  const text = parts.map(([title, lines]) => `-- ${title}\n\n${lines.join('\n\n')}\n`)
  return `-- Written by npm run golden from a migrated database; not to be edited.\n\n${text.join('\n')}`
}

async function readRoles(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<Line>`select rolname as head,
      concat_ws(' ', case when rolcanlogin then 'login' else 'nologin' end,
        case when rolsuper then 'SUPERUSER' end, case when rolbypassrls then 'BYPASSRLS' end,
        case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end) as text
    from pg_roles where rolname like 'tongxing\\_%' order by rolname collate "C"`.execute(tx)
  return rows.map(({ head, text }) => `role ${head} ${text}`)
}

const grantsOf = (acl: unknown, owner: unknown) => sql`coalesce((
  select string_agg(format('grant %s to %s', rights, grantee), e'\n' order by grantee collate "C")
  from (select coalesce(r.rolname, 'public') as grantee,
      string_agg(lower(g.privilege_type), ', ' order by g.privilege_type collate "C") as rights
    from aclexplode(${acl}) g left join pg_roles r on r.oid = g.grantee
    where g.grantee <> ${owner} group by r.rolname) x), '')`

async function readSchemas(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<Line>`select n.nspname as head,
      ${grantsOf(sql`n.nspacl`, sql`n.nspowner`)} as text
    from pg_namespace n where ${ours} order by n.nspname collate "C"`.execute(tx)
  return rows.map(({ head, text }) => indent(`schema ${head}`, text))
}

async function readFunctions(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<Line>`select pg_get_functiondef(f.oid) as head,
      ${grantsOf(sql`f.proacl`, sql`f.proowner`)} as text
    from pg_proc f join pg_namespace n on n.oid = f.pronamespace
    where ${ours} and f.prokind = 'f'
      and not exists (select 1 from pg_depend d where d.objid = f.oid and d.deptype = 'e')
    order by n.nspname collate "C", f.proname collate "C", pg_get_function_identity_arguments(f.oid)`.execute(
    tx,
  )
  return rows.map(({ head, text }) => indent(head.trimEnd(), text))
}

/** Without the names before the dots: versions of PostgreSQL differ in writing them where there is one table. */
const plainView = sql`regexp_replace(pg_get_viewdef(c.oid), '("[^"]+"|[a-z_][a-z_0-9]*)\\.', '', 'g')`

async function readViews(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<Line>`
    select n.nspname || '.' || c.relname || coalesce(' (' || array_to_string(c.reloptions, ', ') || ')', '') as head,
      ${plainView} || e'\n' || ${grantsOf(sql`c.relacl`, sql`c.relowner`)} as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${ours} order by 1`.execute(tx)
  return rows.map(({ head, text }) => indent(`view ${head}`, text))
}

async function readTables(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<Line & { oid: number }>`
    select c.oid, n.nspname || '.' || c.relname as head, concat_ws(e'\n',
      (${columns}), (${constraints}), (${indexes}), (${policies}), nullif(${grantsOf(sql`c.relacl`, sql`c.relowner`)}, ''),
      (${columnGrants})) as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} order by n.nspname collate "C", c.relname collate "C"`.execute(
    tx,
  )
  return rows.map(({ head, text }) => indent(`table ${head}`, text))
}

const columns = sql`select string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attcollation <> t.typcollation then 'collate ' || quote_ident(k.collname) end,
    case when a.attnotnull then 'not null' end,
    case when a.attgenerated <> '' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
      when d.adbin is not null then 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
    case when a.attidentity <> '' then 'identity' end), e'\n' order by a.attnum)
  from pg_attribute a join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_collation k on k.oid = a.attcollation
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`

/** NOT NULL is told with its column; newer versions of PostgreSQL also keep it as a constraint. */
const constraints = sql`select string_agg('constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid), e'\n'
    order by k.contype, k.conname collate "C")
  from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'f', 'c')`

const indexes = sql`select string_agg(lower(left(i.def, 6)) || substr(i.def, 7), e'\n' order by i.name collate "C")
  from (select pg_get_indexdef(x.indexrelid) as def, r.relname as name
    from pg_index x join pg_class r on r.oid = x.indexrelid
    where x.indrelid = c.oid
      and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))) i`

const policies = sql`select concat_ws(e'\n',
    case when c.relrowsecurity then 'row security' else 'NO ROW SECURITY' end
      || case when c.relforcerowsecurity then ', forced' else ', NOT FORCED' end,
    string_agg(concat_ws(' ', 'policy', p.polname,
      case p.polcmd when '*' then 'for all' when 'r' then 'for select' when 'a' then 'for insert'
        when 'w' then 'for update' else 'for delete' end,
      case when not p.polpermissive then 'RESTRICTIVE' end,
      'to ' || coalesce((select string_agg(r.rolname, ', ' order by r.rolname collate "C") from pg_roles r
        where r.oid = any (p.polroles)), 'public'),
      'using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      'with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'), e'\n' order by p.polname collate "C"))
  from pg_policy p where p.polrelid = c.oid`

const columnGrants = sql`select string_agg(format('grant %s (%s) to %s', g.right, g.names, g.grantee), e'\n'
    order by g.grantee collate "C", g.right)
  from (select coalesce(r.rolname, 'public') as grantee, lower(x.privilege_type) as right,
      string_agg(a.attname, ', ' order by a.attnum) as names
    from pg_attribute a cross join lateral aclexplode(a.attacl) x left join pg_roles r on r.oid = x.grantee
    where a.attrelid = c.oid group by 1, 2) g`

const indent = (head: string, text: string) => [head, ...text.split('\n').filter(Boolean)].join('\n  ')
