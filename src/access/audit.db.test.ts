/** The audit trail cannot be changed by those it watches, and a change by anybody else is found. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { areaCode, type CountyCode } from '#kernel'
import { inTransaction, openFiles } from '#platform'
import { actAs, inTestTx, testDatabase } from '../../tests/database.ts'
import type { Staff } from './actor.ts'
import { system } from './actor.ts'
import { record } from './audit.ts'
import { verifyAudit } from './audit-check.ts'
import { checkAudit } from './audit-checkup.ts'
import { type Tx, withScope } from './scope.ts'

const own = await testDatabase()
const jiangcheng = areaCode('441702')
const officer: Staff = {
  kind: 'staff',
  id: 'a',
  name: '陈一',
  office: 'county',
  duties: ['person:read', 'audit:read'],
  area: jiangcheng,
  counties: [jiangcheng as CountyCode],
}

const fill = async (tx: Tx) => {
  for (const n of [1, 2, 3, 4])
    await record(tx, { event: 'person.seen', area: jiangcheng, subject: `p${n}`, facts: { b: n, a: '张三' } })
  await record(tx, { event: 'sweep.run' })
}

/** As the owner of the tables, past all rules: what a thief of the database would do. */
const tamper = (tx: Tx, statement: string) =>
  sql
    .raw('reset role')
    .execute(tx)
    .then(() => sql.raw('alter table access.audit no force row level security').execute(tx))
    .then(() => sql.raw('alter table access.audit_lane no force row level security').execute(tx))
    .then(() => sql.raw(statement).execute(tx))
    .then(() => actAs(tx, system('test')))

test('an untouched trail is whole, and says how long it is', () =>
  inTestTx(async (tx) => {
    await fill(tx)
    expect(await verifyAudit(tx)).toMatchObject({
      rows: 5,
      faults: [],
      heads: [{ length: 1 }, { length: 4 }],
    })
  }))

test.each([
  [
    'a changed fact',
    `update access.audit set facts = '{"a":"李四","b":2}' where subject = 'p2'`,
    'row-changed',
  ],
  ['another name', `update access.audit set actor = 'staff:b' where subject = 'p2'`, 'row-changed'],
  ['a moved time', `update access.audit set at = at - interval '1 day' where subject = 'p2'`, 'row-changed'],
  ['a removed row', `delete from access.audit where subject = 'p2'`, 'row-missing'],
  ['a removed end', `delete from access.audit where subject = 'p4'`, 'head-differs'],
  ['a removed head', `delete from access.audit_lane where county = '441702'`, 'head-missing'],
])('%s is found', (_, statement, fault) =>
  inTestTx(async (tx) => {
    await fill(tx)
    const found = await verifyAudit(await tamper(tx, statement))
    expect(found.faults.map((one) => one.fault)).toEqual([fault])
  }),
)

test('an end cut off together with its head is found by a head kept elsewhere', () =>
  inTestTx(async (tx) => {
    await fill(tx)
    const { heads } = await verifyAudit(tx)
    await tamper(tx, `delete from access.audit where subject = 'p4'`)
    await tamper(
      tx,
      `update access.audit_lane l set length = 3, hash = (select hash from access.audit a
        where a.county = l.county and number = 3) where county = '441702'`,
    )
    expect((await verifyAudit(tx)).faults).toEqual([])
    expect((await verifyAudit(tx, heads)).faults).toMatchObject([
      { fault: 'lane-shortened', county: '441702' },
    ])
  }))

test('the checkup remembers how long the trail was, outside of the database', async () => {
  const files = openFiles(mkdtempSync(join(tmpdir(), 'tx-audit-')))
  await withScope(own.db, system('test'), fill)
  expect(await checkAudit(own.db, files)).toMatchObject({ rows: 5, faults: [] })
  expect(await checkAudit(own.db, files)).toMatchObject({ faults: [] })
  await inTransaction(own.db, async (tx) => {
    await sql.raw('delete from access.audit').execute(tx)
    await sql.raw('delete from access.audit_lane').execute(tx)
  })
  const emptied = await checkAudit(own.db, files)
  expect(emptied.faults.map((one) => one.fault)).toEqual(['lane-shortened', 'lane-shortened'])
  expect(await checkAudit(own.db, files)).toEqual(emptied)
})

test('nobody at a desk changes or removes a row, nor writes one in another name', () =>
  inTestTx(async (tx) => {
    const desk = await actAs(tx, officer)
    await record(desk, { event: 'person.seen', area: jiangcheng, subject: 'p1' })
    for (const forbidden of [
      `update access.audit set actor = 'staff:b'`,
      `delete from access.audit`,
      `truncate access.audit`,
      `insert into access.audit (county, lane, number, area, at, actor, event, facts, hash)
        values ('441702', 1, 1, '441702', now(), 'staff:b', 'x', '{}', '')`,
    ]) {
      await sql.raw('savepoint before').execute(desk)
      await expect(sql.raw(forbidden).execute(desk)).rejects.toThrow(/permission denied|row-level security/)
      await sql.raw('rollback to before').execute(desk)
    }
    await expect(record(desk, { event: 'x.y', area: areaCode('441704') })).rejects.toThrow(
      'row-level security',
    )
  }))

test('a deed that fails leaves no trace of itself, and the trail stays whole', async () => {
  const failing = withScope(own.db, system('test'), async (tx) => {
    await fill(tx)
    throw new Error('the deed failed')
  })
  await expect(failing).rejects.toThrow('the deed failed')
  expect(await withScope(own.db, system('test'), (tx) => verifyAudit(tx))).toMatchObject({
    rows: 0,
    faults: [],
  })
})

test('writers of one county at the same moment do not wait for each other', async () => {
  if (own.kind === 'embedded') return expect(own.pool.options.max).toBe(1)
  const hold = Promise.withResolvers<void>()
  const both = Promise.withResolvers<void>()
  let written = 0
  const write = () =>
    withScope(own.db, system('test'), async (tx) => {
      await record(tx, { event: 'person.seen', area: jiangcheng })
      if (++written === 3) both.resolve()
      await hold.promise
    })
  const writers = [write(), write(), write()]
  // All three have written while none has committed: had one waited for another, this would never come.
  await both.promise
  hold.resolve()
  await Promise.all(writers)
  const report = await withScope(own.db, system('test'), (tx) => verifyAudit(tx))
  expect(report).toMatchObject({ rows: 3, faults: [] })
})
