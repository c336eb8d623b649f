/** News arrives once for every subscriber, again after a failure, and never silently not at all. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { system } from '../access/actor.ts'
import { setScope } from '../access/scope.ts'
import type { Clock, Instant } from './clock.ts'
import { plusMilliseconds } from './clock.ts'
import { inTransaction, type Transaction } from './database.ts'
import { type DeliverySettings, deliverDue, type Subscriber } from './delivery.ts'
import { listDead, revive } from './delivery-store.ts'
import { tell } from './outbox.ts'

const { db } = await testDatabase()
let now = '2020-12-31T00:00:00.000Z' as Instant
const clock: Clock = { now: () => now, today: () => '2020-12-31' as never }
const inScope = <T>(work: (tx: Transaction) => Promise<T>) =>
  inTransaction(db, async (tx) => work(await setScope(tx, system('delivery'))))
const reports: string[] = []
const settings = (...subscribers: Subscriber[]): DeliverySettings => ({
  inScope,
  clock,
  subscribers,
  report: (what) => void reports.push(what),
})
const heard: unknown[] = []
const listener = (
  name: string,
  hear: Subscriber['hear'] = async (_, payload) => void heard.push([name, payload]),
) => ({
  name,
  topic: 'case.decided',
  hear,
})
const decided = (key: string, payload = {}) =>
  inScope((tx) => tell(tx, { topic: 'case.decided', key, payload }, clock))
const wait = (days: number) => {
  now = plusMilliseconds(now, days * 86_400_000)
}
const waitingIn = async (table: 'outbox' | 'delivery') =>
  (await inScope((tx) => sql`select 1 from ${sql.table(`platform.${table}`)}`.execute(tx))).rows.length

beforeEach(async () => {
  await inScope((tx) => sql`delete from platform.outbox`.execute(tx))
  heard.length = 0
  reports.length = 0
})

describe('news', () => {
  test('reaches every subscriber of its topic once, however often it is told or delivered', async () => {
    await decided('c1', { n: 1 })
    await decided('c1', { n: 1 })
    const others = { ...listener('c'), topic: 'case.closed' }
    const all = settings(listener('a'), listener('b'), others)
    await deliverDue(all)
    await deliverDue(all)
    expect(heard).toEqual([
      ['a', { n: 1 }],
      ['b', { n: 1 }],
    ])
  })
  test('of a transaction that fails is never told', async () => {
    const failing = inScope(async (tx) => {
      await tell(tx, { topic: 'case.decided', key: 'c2', payload: {} }, clock)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await deliverDue(settings(listener('a')))
    expect(heard).toEqual([])
  })
  test('nobody subscribes to is reported', async () => {
    await decided('c3')
    await deliverDue(settings())
    expect(reports).toEqual(['news without a subscriber'])
  })
  test('is delivered once by two runners at the same time', async () => {
    for (let n = 0; n < 20; n++) await decided(`many-${n}`, { n })
    await Promise.all([deliverDue(settings(listener('a'))), deliverDue(settings(listener('a')))])
    expect(heard).toHaveLength(20)
  })
})

describe('a subscriber that fails', () => {
  test('leaves nothing behind, does not disturb others, and is tried again later', async () => {
    let failures = 1
    const fails = listener('a', async (tx, payload) => {
      await tell(tx, { topic: 'half.done', key: 'x', payload: {} }, clock)
      if (failures-- > 0) throw new Error('the bank is closed')
      heard.push(['a', payload])
    })
    await decided('c4')
    await deliverDue(settings(fails, listener('b')))
    expect(heard).toEqual([['b', {}]])
    expect(await waitingIn('outbox')).toBe(1)
    await deliverDue(settings(fails, listener('b')))
    expect(heard).toHaveLength(1)
    wait(1)
    await deliverDue(settings(fails, listener('b')))
    expect(heard).toEqual([
      ['b', {}],
      ['a', {}],
    ])
  })
  test('every time ends as a dead letter with its last error, and can be revived', async () => {
    const never = listener('a', () => Promise.reject(new Error('no such account')))
    await decided('c5')
    for (let day = 0; day < 20; day++) {
      await deliverDue(settings(never))
      wait(10)
    }
    const [dead, ...more] = await inScope(listDead)
    expect(more).toEqual([])
    expect(dead).toMatchObject({ subscriber: 'a', attempts: 9, last_error: 'no such account' })
    expect(reports.at(-1)).toBe('a delivery was given up')
    await inScope((tx) => revive(tx, dead?.id ?? '', { at: now }))
    await deliverDue(settings(listener('a')))
    expect(heard).toEqual([['a', {}]])
  })
  test('by name unknown today is kept for the release that knows it', async () => {
    await decided('c6')
    const failing = listener('old name', () => Promise.reject(new Error('not now')))
    await deliverDue(settings(failing))
    wait(1)
    await deliverDue(settings(listener('new name')))
    expect(heard).toEqual([])
    expect(await waitingIn('delivery')).toBe(1)
  })
})
