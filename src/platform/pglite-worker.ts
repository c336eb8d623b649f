/** The embedded database in a thread of its own: a long query must not stop the pages from being written. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { FromWorker, ToWorker } from './port-stream.ts'

export type EmbeddedSettings = {
  /** Where the files are; without it the database lives in memory. */
  readonly directory?: string
  /** Whether a commit waits until the disk has it. */
  readonly durable: boolean
}

const { directory, durable } = workerData as EmbeddedSettings
const port = parentPort
if (!port) throw new Error('pglite-worker.ts runs as a worker thread')

// PGlite starts PostgreSQL with -F (no fsync); a payment that was acknowledged must survive a power cut.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => !(durable && parameter === '-F')),
  '-c',
  'shared_buffers=64MB',
]
// An extension must be named at every opening, or a database that uses it fails at first use.
const database = await PGlite.create({
  ...(directory === undefined ? {} : { dataDir: directory }),
  startParams,
  extensions: { btree_gist, pg_trgm },
})

async function answer([stream, message]: ToWorker) {
  if (message === 'close') {
    await database.close()
    port?.close()
  } else if (message === 'reset') {
    // A client went away in the middle: its open transaction and settings must not reach the next one.
    await database.exec('rollback').catch(() => undefined)
    await database.exec('discard all').catch(() => undefined)
  } else {
    const raw = await database.execProtocolRaw(message, { throwOnError: false })
    const reply = raw.byteLength === raw.buffer.byteLength ? raw : raw.slice()
    port?.postMessage([stream, reply] satisfies FromWorker, [reply.buffer as ArrayBuffer])
  }
}

let tail: Promise<void> = Promise.resolve()
port.on('message', (message: ToWorker) => {
  tail = tail.then(() => answer(message))
})
port.postMessage('ready')
