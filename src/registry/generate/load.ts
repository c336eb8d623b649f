/** Puts a synthetic population into an empty register, in one transaction: all of it or nothing. */
import { availableParallelism } from 'node:os'
import type { PoolClient } from 'pg'
import type { VaultKeys } from '#access'
import { refuse } from '#kernel'
import { type Database, startOf } from '#platform'
import { putAside, putBack, supply } from '../bulk.ts'
import { copyInto } from '../copy-into.ts'
import type { PopulationSpec } from './columns.ts'
import type { Written } from './copy-rows.ts'
import { makePopulation } from './population.ts'
import { type Same, sameForAll, tableNames } from './tables.ts'
import { startWriters } from './writers.ts'

export type Loaded = { readonly people: number; readonly households: number }

const names = tableNames.map((table) => `registry.${table}`)

/**
 * Makes and loads a population as the owner of the tables. Refuses when anybody is registered already
 * (`population.exists`). The register is closed to others while it runs.
 */
export async function loadPopulation(
  database: Database,
  spec: PopulationSpec,
  keys: VaultKeys,
): Promise<Loaded> {
  if (!Number.isSafeInteger(spec.people) || spec.people < 1 || spec.people > 50_000_000)
    refuse('population.people-malformed', { people: spec.people })
  const loaded = await inOwnersTransaction(database, async (client) => {
    await refuseIfPeopled(client)
    return fill(client, spec, keys)
  })
  // Side by side where the database has several sessions.
  await Promise.all(names.map((name) => database.pool.query(`analyze ${name}`)))
  return loaded
}

async function inOwnersTransaction<T>(
  { pool }: Database,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await work(client)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function fill(client: PoolClient, spec: PopulationSpec, keys: VaultKeys): Promise<Loaded> {
  const writers = startWriters(Math.min(4, availableParallelism()), keys)
  try {
    const population = makePopulation(spec)
    const aside = await putAside(client, names)
    // Rows of a table emptied in this transaction may be written as old rows: nothing is left for a vacuum to do.
    await client.query(`truncate ${names.join(', ')}`)
    const restore = await supplySame(client, spec)
    for await (const written of writers.write(population)) await copyPiece(client, written)
    await putBack(client, { restore: [...restore, ...aside.restore] })
    return { people: spec.people, households: population.households.count }
  } finally {
    await writers.stop()
  }
}

/** What is the same in every row is said once a table. A day has been checked to be one, so it may stand in SQL. */
async function supplySame(client: PoolClient, { on }: PopulationSpec): Promise<readonly string[]> {
  const values: Readonly<Record<Same, string>> = {
    source: `'synthetic'`,
    recorded_at: `'${startOf(on)}'`,
    recorded_by: `'system:population'`,
    valid_from: `'${on}'`,
    as_of: `'${on}'`,
  }
  const restore: string[] = []
  for (const table of tableNames) {
    const same = Object.fromEntries(sameForAll[table].map((column) => [column, values[column]]))
    restore.push(...(await supply(client, `registry.${table}`, same)))
  }
  return restore
}

async function refuseIfPeopled(client: PoolClient): Promise<void> {
  await client.query('lock table registry.person in access exclusive mode')
  // Everything else leans on one of these two.
  for (const name of ['registry.person', 'registry.household']) {
    await client.query(`alter table ${name} no force row level security`)
    const { rows } = await client.query(`select 1 from ${name} limit 1`)
    if (rows.length > 0) refuse('population.exists')
  }
}

async function copyPiece(client: PoolClient, written: Written): Promise<void> {
  for (const table of tableNames) {
    const message = written[table]
    if (message) await copyInto(client, message)
  }
}
