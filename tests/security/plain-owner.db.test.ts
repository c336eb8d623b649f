/** The product needs no superuser: a plain owner migrates, and is as restricted in a scope as anybody. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { anybody, system, withScope } from '#access'
import { type Database, migrate } from '#platform'
import { release } from '../../database/release.ts'
import { emptyDatabase } from '../database.ts'
import { asAdministrator, emptyPostgres } from '../postgres.ts'
import { findServer, startServer } from '../postgres-server.ts'

/** The embedded database has one user, who is a superuser; there only the scope itself is on trial. */
const onServer = inject('dialect') === 'postgres'
let database: Database

beforeAll(async () => {
  if (!onServer) {
    database = await emptyDatabase()
  } else {
    const name = `owner_${Math.random().toString(36).slice(2, 10)}`
    await asAdministrator(inject('template'), `create role ${name} login createrole noinherit`)
    database = await emptyPostgres(inject('template'), name)
  }
  await migrate(database.db, release)
})
afterAll(async () => {
  if (onServer) await database.close()
})

const table =
  'create table access.plain (county text not null, area text not null, primary key (county, area))'

test('who migrated is a plain user on the server', async () => {
  const { rows } = await sql<{ is: boolean }>`select rolsuper as is from pg_roles
    where rolname = current_user`.execute(database.db)
  expect(rows).toEqual([{ is: !onServer }])
})

test('in a scope nobody reads a table without a grant, not even the one who made it', async () => {
  await sql.raw(table).execute(database.db)
  for (const actor of [anybody, system('test')]) {
    const reading = withScope(database.db, actor, (tx) => sql`select * from access.plain`.execute(tx))
    await expect(reading).rejects.toThrow('permission denied')
  }
})

test('the roles of the product may neither bypass row rules nor make roles or databases', async () => {
  const { rows } = await sql`select distinct rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
    from pg_roles where rolname like 'tongxing%'`.execute(database.db)
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }])
})

/** On the embedded database there is only ever one database. */
if (onServer)
  test('several databases of a fresh server migrate at the same time, though roles are shared', async () => {
    const server = await startServer(findServer() ?? '')
    try {
      const many = await Promise.all([1, 2, 3].map(() => emptyPostgres(server.url)))
      const applied = await Promise.all(many.map(({ db }) => migrate(db, release)))
      expect(applied.map((names) => names.length)).toEqual(Array(3).fill(applied[0]?.length))
      expect(applied[0]).toContain('0002_access.sql')
      await Promise.all(many.map((one) => one.close()))
    } finally {
      await server.stop()
    }
  })
