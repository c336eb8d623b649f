/** Pages are answered while a long sweep runs, on either database. */

import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { inChunks, paced } from './chunks.ts'
import { inTransaction } from './database.ts'

const { db, kind } = await testDatabase()
const page = () => sql<{ n: number }>`select count(*) as n from platform.outbox`.execute(db)

/** One chunk: a transaction that reads a while. */
const chunk = (during: () => Promise<unknown> | undefined) =>
  inTransaction(db, async (tx) => {
    await sql`select sum(n) from generate_series(1, 20000) n`.execute(tx)
    await during()
    await sql`select sum(n) from generate_series(1, 20000) n`.execute(tx)
  })

/** One session: who asks during a chunk is served before the next chunk begins. */
async function asksDuringChunks() {
  const happened: string[] = []
  const pages: Promise<unknown>[] = []
  const ask = (name: string) => {
    happened.push(`asked ${name}`)
    pages.push(page().then(() => happened.push(`answered ${name}`)))
    return undefined
  }
  await inChunks(1, async (n) => {
    happened.push(`chunk ${n}`)
    await chunk(() => ask(`${n}a`) ?? ask(`${n}b`))
    return n < 10 ? n + 1 : undefined
  })
  await Promise.all(pages)
  const numbers = Array.from({ length: 10 }, (_, i) => i + 1)
  expect(happened).toEqual(
    numbers.flatMap((n) => [`chunk ${n}`, `asked ${n}a`, `asked ${n}b`, `answered ${n}a`, `answered ${n}b`]),
  )
}

/** Many sessions: a page is answered while the chunk still holds its transaction; were it to wait, this would hang. */
async function answeredWithinChunks() {
  let answered = 0
  await inChunks(1, async (n) => {
    await chunk(() => page().then(() => answered++))
    return n < 10 ? n + 1 : undefined
  })
  expect(answered).toBe(10)
}

test('a page never waits for more than the chunk that is running', () =>
  kind === 'embedded' ? asksDuringChunks() : answeredWithinChunks())

test('what was done before a chunk failed stays done', async () => {
  const done: number[] = []
  const failing = inChunks(1, async (n) => {
    if (n === 3) throw new Error('the third chunk failed')
    done.push(n)
    return n + 1
  })
  await expect(failing).rejects.toThrow('the third chunk failed')
  expect(done).toEqual([1, 2])
})

test('chunks grow when they are quick and shrink when they are slow, within their limits', () => {
  const limits = { least: 100, most: 20_000 }
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 20_000 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (size, ms) => {
        const next = paced(size, ms, limits)
        expect(next).toBeGreaterThanOrEqual(Math.max(100, Math.floor(size / 2)))
        expect(next).toBeLessThanOrEqual(Math.min(20_000, size * 2))
        if (ms > 150) expect(next).toBeLessThanOrEqual(size)
        if (ms < 150) expect(next).toBeGreaterThanOrEqual(size)
      },
    ),
  )
})
