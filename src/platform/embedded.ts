/** Starts the embedded database under the data directory and gives a pool of its one connection. */
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { columnTypes } from './column-types.ts'
import { lockDirectory } from './data-lock.ts'
import type { EmbeddedSettings } from './pglite-worker.ts'
import { PortStream } from './port-stream.ts'

export type Embedded = { readonly pool: pg.Pool; readonly stop: () => Promise<void> }

/** The first opening makes the files (about 7 s), a later one takes about 0.5 s. */
export async function startEmbedded(dataDirectory: string, durable: boolean): Promise<Embedded> {
  const directory = join(dataDirectory, 'database')
  mkdirSync(directory, { recursive: true })
  const unlock = await lockDirectory(directory)
  const workerData: EmbeddedSettings = { directory, durable }
  // The thread is plain TypeScript: none of the loaders and flags of this process are its business.
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData, execArgv: [] })
  try {
    await once(worker, 'message')
  } catch (error) {
    unlock()
    throw error
  }
  const stop = async () => {
    const stopped = once(worker, 'exit')
    worker.postMessage([0, 'close'])
    await stopped
    unlock()
  }
  return { pool: poolOver(worker), stop }
}

/** One client only: PGlite is one session. A caller that waits longer than the limit holds a transaction and asks
 * for a second one; the error is better than waiting for ever. */
const poolOver = (worker: Worker) =>
  new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
    user: 'postgres',
    database: 'postgres',
    types: columnTypes,
    stream: () => new PortStream(worker),
  })
