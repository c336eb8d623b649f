/** Puts a synthetic population into an empty register, in one transaction: all of it or nothing. */
import { availableParallelism } from 'node:os'
import type { PoolClient } from 'pg'
import type { VaultKeys } from '#access'
import { refuse } from '#kernel'
import type { Database } from '#platform'
import { putAside, putBack } from '../bulk.ts'
import { copyInto } from '../copy-into.ts'
import type { PopulationSpec } from './columns.ts'
import type { LoadedTable } from './copy-rows.ts'
import { loadedTables } from './copy-rows.ts'
import type { Written } from './load-worker.ts'
import { makePopulation } from './population.ts'
import { writePeople } from './writers.ts'

export type Loaded = { readonly people: number; readonly households: number }

const tables = Object.keys(loadedTables) as LoadedTable[]
const names = tables.map((table) => `registry.${table}`)

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
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await refuseIfPeopled(client)
    const population = makePopulation(spec)
    const aside = await putAside(client, names)
    // Rows of a table emptied in this transaction may be written as old rows: nothing is left for a vacuum to do.
    await client.query(`truncate ${names.join(', ')}`)
    const threads = Math.min(4, availableParallelism())
    for await (const written of writePeople(population, { threads, keys })) await copyPiece(client, written)
    await putBack(client, aside)
    await client.query('commit')
    for (const name of names) await client.query(`analyze ${name}`)
    return { people: spec.people, households: population.households.count }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
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
  for (const table of tables) {
    const rows = written[table]
    if (rows) await copyInto(client, { table: `registry.${table}`, columns: loadedTables[table] }, rows)
  }
}
