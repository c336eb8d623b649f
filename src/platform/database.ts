/** The one database: PostgreSQL by address, or the embedded one under the data directory, behind the same driver. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transaction as KyselyTransaction } from 'kysely'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { columnTypes } from './column-types.ts'
import { startEmbedded } from './embedded.ts'

/** No table is visible until a domain names its own: `tx.withTables<RegistryTables>()`. */
export type NoTables = Record<never, never>
export type Db = Kysely<NoTables>
export type Transaction = KyselyTransaction<NoTables>

export type Database = {
  readonly db: Db
  readonly pool: pg.Pool
  /** `embedded` has one session: whoever holds a transaction holds up everybody else. */
  readonly kind: 'embedded' | 'server'
  readonly close: () => Promise<void>
}

export type DatabaseSettings = {
  readonly url?: string | undefined
  readonly dataDirectory: string
  readonly durable: boolean
}

export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.url !== undefined) {
    const connectionString = settings.url
    const pool = new pg.Pool({
      connectionString,
      max: 10,
      connectionTimeoutMillis: 10_000,
      types: columnTypes,
    })
    return databaseOver(pool, 'server')
  }
  const embedded = await startEmbedded(settings.dataDirectory, settings.durable)
  return databaseOver(embedded.pool, 'embedded', embedded.stop)
}

/** A database over a pool that already is; the pool must read values by `columnTypes`. */
export function databaseOver(
  pool: pg.Pool,
  kind: Database['kind'],
  stop: () => Promise<void> = async () => undefined,
): Database {
  // An idle connection that breaks is replaced by the pool; without a listener Node would stop the process.
  pool.on('error', () => undefined)
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool, cursor: Cursor }) })
  const close = async () => {
    await db.destroy()
    await stop()
  }
  return { db, pool, kind, close }
}

const running = new AsyncLocalStorage<{ open: boolean }>()

/** Runs `work` in one transaction. A transaction inside a transaction is refused at once: on the embedded database it
 * would wait for itself, on a server it would silently escape from the outer one. */
export async function inTransaction<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (running.getStore()?.open)
    throw new Error('A transaction is already open here: hand its tx down instead of opening another.')
  const mine = { open: true }
  try {
    return await running.run(mine, () => db.transaction().execute(work))
  } finally {
    mine.open = false
  }
}
