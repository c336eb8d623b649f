/** A migrated database for tests: one a worker with every test rolled back, or one of its own for code that commits. */
import { afterAll, inject } from 'vitest'
import type { Actor, Tx } from '#access'
import { system } from '#access'
import type { Database } from '#platform'
import { inTransaction } from '#platform'
import { setScope } from '../src/access/scope.ts'
import { emptyPglite, openPglite } from './pglite.ts'
import { emptyPostgres, openPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    dialect: 'pglite' | 'postgres'
    /** PGlite: the dumped data directory. PostgreSQL: the address of the throw-away server. */
    template: string
  }
}

const open = (): Promise<Database> =>
  inject('dialect') === 'postgres' ? openPostgres(inject('template')) : openPglite(inject('template'))

/** Kept on the worker, because test files of one worker share it. */
const worker = globalThis as { tongxingTestDatabase?: Promise<Database> }

/** The worker's database, for rolled-back transactions only. */
export const sharedDatabase = (): Promise<Database> => {
  worker.tongxingTestDatabase ??= open()
  return worker.tongxingTestDatabase
}

class Rollback extends Error {}

/** Runs a test in one transaction that is rolled back; as the system unless another actor is named. */
export async function inTestTx<T>(work: (tx: Tx) => Promise<T>, actor: Actor = system('test')): Promise<T> {
  const { db } = await sharedDatabase()
  let result: { value: T } | undefined
  await inTransaction(db, async (tx) => {
    result = { value: await work(await setScope(tx, actor)) }
    throw new Rollback()
  }).catch((error: unknown) => {
    if (!(error instanceof Rollback)) throw error
  })
  if (!result) throw new Error('the test did not reach its end')
  return result.value
}

/** Continues the test's transaction as somebody else. */
export const actAs = (tx: Tx, actor: Actor): Promise<Tx> => setScope(tx, actor)

/** A database nobody migrated, for tests of migration itself; closed after the file's tests. */
export async function emptyDatabase(): Promise<Database> {
  const own = inject('dialect') === 'postgres' ? await emptyPostgres(inject('template')) : await emptyPglite()
  afterAll(() => own.close())
  return own
}

/** A migrated database of its own, for code that commits; ask for it at the top of a test file, whose end closes it. */
export async function testDatabase(): Promise<Database> {
  const own = await open()
  afterAll(() => own.close())
  return own
}
