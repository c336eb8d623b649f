/** The embedded database in its thread: kept on disk, owned by one process, never in the way of the pages. */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, inTransaction, openDatabase } from './database.ts'

const dataDirectory = mkdtempSync(join(tmpdir(), 'tx-data-'))
const open = () => openDatabase({ dataDirectory, durable: true })
let database: Database

beforeAll(async () => {
  database = await open()
})
afterAll(() => database?.close())

test('a second process is told who is in the way, and the first goes on', async () => {
  await expect(open()).rejects.toMatchObject({ problem: { code: 'platform.data-in-use' } })
  expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }])
})

test('a commit waits for the disk', async () => {
  expect((await sql`show fsync`.execute(database.db)).rows).toEqual([{ fsync: 'on' }])
})

test('the process goes on turning while a long query runs', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  await sql`select count(*) from generate_series(1, 2000000) n where n % 7 = 3`.execute(database.db)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(3)
})

test('errors carry the code of PostgreSQL, and the next query is none the wiser', async () => {
  await expect(sql`select * from nowhere`.execute(database.db)).rejects.toMatchObject({ code: '42P01' })
  const failing = inTransaction(database.db, async (tx) => {
    await sql`create table lost (id int)`.execute(tx)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await expect(sql`select * from lost`.execute(database.db)).rejects.toMatchObject({ code: '42P01' })
})

test('large values go both ways whole', async () => {
  const long = '残'.repeat(2_000_000)
  const { rows } = await sql<{ long: string }>`select ${long}::text as long`.execute(database.db)
  expect(rows[0]?.long === long).toBe(true)
})

test('rows can be streamed', async () => {
  const stream = database.db
    .selectFrom(sql<{ n: number }>`generate_series(1, 1000)`.as('series'))
    .select(sql<number>`series`.as('n'))
    .stream(100)
  let sum = 0
  for await (const { n } of stream) sum += n
  expect(sum).toBe(500_500)
})

test('a process killed in the middle of its work loses nothing it had acknowledged', async () => {
  const other = mkdtempSync(join(tmpdir(), 'tx-killed-'))
  const module = JSON.stringify(new URL('./database.ts', import.meta.url).href)
  const program = `
    const { openDatabase } = await import(${module})
    const { pool } = await openDatabase({ dataDirectory: ${JSON.stringify(other)}, durable: true })
    await pool.query('create table sent (n int)')
    for (let n = 1; ; n++) { await pool.query('insert into sent values ($1)', [n]); console.log(n) }`
  const writer = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: dirname(import.meta.dirname),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged = Number(line)
    if (acknowledged === 40) writer.kill('SIGKILL')
  }
  const reopened = await openDatabase({ dataDirectory: other, durable: true })
  const { rows } = await sql<{ n: number }>`select n from sent order by n`.execute(reopened.db)
  await reopened.close()
  expect(acknowledged).toBeGreaterThanOrEqual(40)
  expect(rows.slice(0, acknowledged).map(({ n }) => n)).toEqual(
    Array.from({ length: acknowledged }, (_, i) => i + 1),
  )
})

test('what was committed is there after closing and opening again', async () => {
  await sql`create table kept (id bigint)`.execute(database.db)
  await sql`insert into kept values (42)`.execute(database.db)
  await database.close()
  database = await open()
  expect((await sql`select id from kept`.execute(database.db)).rows).toEqual([{ id: 42 }])
})
