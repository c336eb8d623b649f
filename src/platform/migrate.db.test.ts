/** Migrations run once, in order, whole or not at all, whoever else runs them. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { emptyDatabase } from '../../tests/database.ts'
import { inTransaction } from './database.ts'
import { migrate, type Release } from './migrate.ts'

const { db } = await emptyDatabase()
const migrations = mkdtempSync(join(tmpdir(), 'tx-migrations-'))
const write = (name: string, text: string) => writeFileSync(join(migrations, name), text)
const release: Release = { migrations, placement: {}, after: [] }
const count = async (table: string) => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return rows[0]?.n
}

write('0001_first.sql', `create table note (text text);\ninsert into note values ('one; two')`)
write('README.md', 'not a migration')

test('two runners at once do each migration once', async () => {
  const applied = await Promise.all([migrate(db, release), migrate(db, release)])
  expect(applied.flat()).toEqual(['0001_first.sql'])
  expect(await count('note')).toBe(1)
})

test('a new file is applied after the old ones, and again is nothing', async () => {
  write('0002_second.sql', `insert into note select 'three' from note`)
  expect(await migrate(db, release)).toEqual(['0002_second.sql'])
  expect(await migrate(db, release)).toEqual([])
  expect(await count('note')).toBe(2)
})

test('a migration that fails leaves nothing of itself and says where it failed', async () => {
  write('0003_third.sql', `insert into note values ('half'); insert into nowhere values (1)`)
  await expect(migrate(db, release)).rejects.toThrow(/0003_third\.sql: .*nowhere.*\nin: insert into nowhere/)
  expect(await count('note')).toBe(2)
  write('0003_third.sql', `insert into note values ('whole')`)
  expect(await migrate(db, release)).toEqual(['0003_third.sql'])
})

test('steps after the files see the finished schema, at every run', async () => {
  const seen: number[] = []
  const after = [{ name: 'count', run: async () => void seen.push(1) }]
  await migrate(db, { ...release, after })
  await migrate(db, { ...release, after })
  expect(seen).toEqual([1, 1])
})

test('a migration changed after it was applied is refused; other line ends are no change', async () => {
  write('0002_second.sql', `insert into note select 'three' from note\r\n`)
  await expect(migrate(db, release)).rejects.toMatchObject({
    problem: { code: 'platform.migration-changed', facts: { name: '0002_second.sql' } },
  })
  write('0001_first.sql', `create table note (text text);\r\ninsert into note values ('one; two')`)
  write('0002_second.sql', `insert into note select 'three' from note`)
  expect(await migrate(db, release)).toEqual([])
})

test('a database of a newer release is left alone', async () => {
  const older = mkdtempSync(join(tmpdir(), 'tx-migrations-'))
  writeFileSync(
    join(older, '0001_first.sql'),
    `create table note (text text);\ninsert into note values ('one; two')`,
  )
  await expect(migrate(db, { ...release, migrations: older })).rejects.toMatchObject({
    problem: { code: 'platform.migration-unknown', facts: { name: '0002_second.sql' } },
  })
})

test('a transaction inside a transaction is refused at once instead of waiting for itself', async () => {
  const nested = inTransaction(db, () => inTransaction(db, async () => 1))
  await expect(nested).rejects.toThrow('already open')
  expect(await inTransaction(db, async () => 2)).toBe(2)
})
