/** A PostgreSQL of a bench's own, migrated and empty, gone when the work is done; without one the bench says so. */
import { type Database, migrate, openDatabase } from '#platform'
import { release } from '../database/release.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

/** Keys that protect nothing. */
export const benchKeys = {
  field: [{ id: 'bench', key: new Uint8Array(32).fill(1) }],
  index: new Uint8Array(32).fill(2),
}

export async function onServer(work: (database: Database) => Promise<void>): Promise<void> {
  const binaries = findServer()
  if (!binaries) return console.log(JSON.stringify({ skipped: 'no PostgreSQL server on this machine' }))
  const server = await startServer(binaries)
  const database = await openDatabase({ url: server.url, dataDirectory: '', durable: false })
  try {
    await migrate(database.db, release)
    await work(database)
  } finally {
    await database.close()
    await server.stop()
  }
}
