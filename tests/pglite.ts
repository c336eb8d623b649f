/** The embedded database for tests: loaded from a cached dump of a migrated one, in this process. */
import { createHash } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { columnTypes, type Database, databaseOver, migrate } from '#platform'
import { release } from '../database/release.ts'

const root = dirname(import.meta.dirname)
const cache = join(root, 'node_modules', '.cache', 'tongxing')
const extensions = { btree_gist, pg_trgm }

/** Changes when a migration or PGlite does. */
function fingerprint(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json')))
  for (const name of readdirSync(release.migrations).toSorted())
    hash.update(`${name}\0`).update(readFileSync(join(release.migrations, name)))
  return hash.digest('hex').slice(0, 16)
}

/** The dump every worker starts from; made once (about 4 s) and kept until a migration changes. */
export async function pgliteTemplate(): Promise<string> {
  const file = join(cache, `pglite-${fingerprint()}.tar`)
  if (existsSync(file)) return file
  const fresh = await PGlite.create({ extensions })
  const database = over(fresh)
  await migrate(database.db, { ...release, after: [] })
  await database.db.destroy()
  const dump = new Uint8Array(await (await fresh.dumpDataDir('none')).arrayBuffer())
  await fresh.close()
  mkdirSync(cache, { recursive: true })
  forgetOld()
  const partial = `${file}.${process.pid}`
  writeFileSync(partial, dump)
  renameSync(partial, file)
  return file
}

/** Dumps of yesterday's migrations; a younger one may be in use by another run. */
function forgetOld() {
  const yesterday = Date.now() - 86_400_000
  for (const name of readdirSync(cache)) {
    const file = join(cache, name)
    if (name.startsWith('pglite-') && statSync(file).mtimeMs < yesterday) rmSync(file, { force: true })
  }
}

export async function openPglite(template: string): Promise<Database> {
  const database = over(await PGlite.create({ loadDataDir: await openAsBlob(template), extensions }))
  await migrate(database.db, release)
  return database
}

/** As PGlite makes it, about 3 s. */
export const emptyPglite = async (): Promise<Database> => over(await PGlite.create({ extensions }))

function over(pglite: PGlite): Database {
  // The own driver of PGlite, in process: starting a thread per test database would cost more than it shows.
  const config = createPgConfig(pglite)
  takeWholeMessages(config.connection, pglite)
  const pool = new pg.Pool({
    ...(config as unknown as pg.PoolConfig),
    max: 1,
    connectionTimeoutMillis: 20_000,
    allowExitOnIdle: true,
    types: columnTypes,
  })
  return databaseOver(pool, 'embedded', () => pglite.close())
}

/** COPY goes out as one message of bytes (see registry/copy-into.ts), which the own driver has no way to send. */
function takeWholeMessages(connection: EventEmitter & { stream: object }, pglite: PGlite) {
  const write = (message: Uint8Array) => {
    pglite.execProtocolStream(message, { throwOnError: false }).then(
      (replies) => {
        for (const reply of replies)
          connection.emit(reply.name === 'error' ? 'errorMessage' : reply.name, reply)
      },
      (error: unknown) => connection.emit('error', error),
    )
    return true
  }
  connection.stream = { ...connection.stream, write }
}
