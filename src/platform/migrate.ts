/** Brings the database to the state of this release: plain SQL files, each once, in order, one statement a message. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { refuse } from '#kernel'
import type { Db, Transaction } from './database.ts'
import { inTransaction } from './database.ts'
import type { PlacementList } from './placement.ts'
import { place } from './placement.ts'
import { splitStatements } from './statements.ts'

/** What belongs to a release of the product. */
export type Release = {
  /** Directory of `NNNN_name.sql` files. */
  readonly migrations: string
  readonly placement: PlacementList
  /** Steps that follow from declarations rather than from files; each must be harmless to repeat. */
  readonly after: readonly AfterMigration[]
}
export type AfterMigration = { readonly name: string; readonly run: (tx: Transaction) => Promise<void> }

type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

/** Applies what is missing; returns the names applied now. Two runners at once do each migration once. */
export async function migrate(db: Db, release: Release): Promise<string[]> {
  const files = readMigrations(release.migrations)
  const applied: string[] = []
  await exclusively(db, prepare)
  await exclusively(db, (tx) => refuseUnknown(tx, files))
  for (const file of files) if (await exclusively(db, (tx) => apply(tx, file))) applied.push(file.name)
  for (const step of release.after) await exclusively(db, step.run)
  await exclusively(db, (tx) => place(tx, release.placement))
  return applied
}

/** The migration files of a directory, in order. */
export function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory).filter((name) => /^\d{4}_\w+\.sql$/.test(name))
  return names.toSorted().map((name) => {
    const text = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/** A lock of the transaction, not of the session, so that a connection pooler may stand between. */
const exclusively = <T>(db: Db, work: (tx: Transaction) => Promise<T>) =>
  inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(7366)`.execute(tx)
    return work(tx)
  })

async function prepare(tx: Transaction) {
  const there = await sql`select 1 from pg_namespace where nspname = 'platform'`.execute(tx)
  if (there.rows.length > 0) return
  await sql`create schema platform`.execute(tx)
  await sql`create table platform.migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`.execute(tx)
}

/** A database of a newer release is not touched by an older one. */
async function refuseUnknown(tx: Transaction, files: readonly Migration[]) {
  const { rows } = await sql<{ name: string }>`select name from platform.migration order by name`.execute(tx)
  for (const { name } of rows)
    if (!files.some((file) => file.name === name)) refuse('platform.migration-unknown', { name })
}

async function apply(tx: Transaction, { name, text, checksum }: Migration): Promise<boolean> {
  const { rows } = await sql<{ checksum: string }>`
    select checksum from platform.migration where name = ${name}`.execute(tx)
  if (rows[0] && rows[0].checksum !== checksum) refuse('platform.migration-changed', { name })
  if (rows[0]) return false
  for (const statement of splitStatements(text)) await runStatement(tx, name, statement)
  await sql`insert into platform.migration (name, checksum) values (${name}, ${checksum})`.execute(tx)
  return true
}

async function runStatement(tx: Transaction, name: string, statement: string) {
  try {
    await sql.raw(statement).execute(tx)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${name}: ${why}\nin: ${statement.slice(0, 300)}`, { cause })
  }
}
