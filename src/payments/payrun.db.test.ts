/** A pay run from its making to its approval, over a small town. */
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Month } from '#kernel'
import { day } from '#kernel'
import type { Database } from '#platform'
import { changePerson } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import {
  asMaker,
  asSupervisor,
  assess,
  city,
  december,
  grantEverybody,
  maker,
  openOffice,
  programme,
} from '../../tests/toy-office.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import * as pay from './index.ts'

const january = '2021-01' as Month
const code = (problem: string) => ({ problem: { code: problem } })
let database: Database
let office: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  office = await openOffice(database)
})

describe('making a run', () => {
  test('freezes one line a grant, holds what cannot be paid, and sums to the fen over the counties', async () => {
    const made = await office.make()
    expect(made.run).toMatchObject({ state: 'frozen', lines: 3, totalFen: 3 * 23_500, maker: 'staff:maker' })
    expect(await office.lineOf(made, office.people.reassessed)).toMatchObject({
      state: 'held',
      hold: 'not-entitled',
      amountFen: null,
      owed: true,
    })
    const counties = await office.scoped((tx) => pay.sumLines(tx, made.run.id))
    expect(counties).toMatchObject([
      { county: '441702', lines: 2, totalFen: 47_000, held: 1 },
      { county: '441704', lines: 1, totalFen: 23_500, held: 0 },
    ])
    expect((await office.lines(made)).map(({ no }) => no)).toEqual([1, 2, 3, 4])
    expect(await office.amiss()).toEqual([])
  })

  test('again is the same run, with the same lines', async () => {
    const made = await office.make()
    const before = await office.lines(made)
    const again = await office.make()
    expect(again.run).toEqual(made.run)
    expect(await office.lines(again)).toEqual(before)
  })

  test('copies everything: later changes of the registry do not reach it', async () => {
    const made = await office.make()
    const before = await office.lines(made)
    await office.scoped(async (tx) => {
      const change = { name: '改名', account: { bank: '别行', number: '62220299999999999' } }
      await changePerson(
        tx,
        { key: office.people.a, change, from: day('2020-12-09'), source: 'toy' },
        office.desk,
      )
      await assess(tx, { key: office.people.b, care: false }, office.desk)
    })
    expect(await office.lines(made)).toEqual(before)
    const sealed = await office.scoped((tx) => pay.sumLines(tx, made.run.id))
    expect(pay.totalOf(sealed)).toEqual(made.standing.totals)
  })

  test('holds every line of a month whose rate nobody has set, and pays the month before, whose rate is known', async () => {
    const later = toyDesk('2021-01-20')
    const made = await office.make({ month: january }, later)
    const lines = Map.groupBy(await office.lines(made), (line) => line.kind)
    expect(
      lines
        .get('monthly')
        ?.map(({ hold, amountFen }) => [hold, amountFen])
        .sort(),
    ).toEqual([...Array(3).fill(['amount-unknown', null]), ['not-entitled', null]])
    const december3 = Array(3).fill([december, 23_500])
    expect(lines.get('arrears')?.map(({ forMonth, amountFen }) => [forMonth, amountFen])).toEqual(december3)
    expect(made.run).toMatchObject({ lines: 3, totalFen: 3 * 23_500 })
  })

  test('is refused for a month to come, and for a programme nobody declared', async () => {
    await expect(office.make({ month: january })).rejects.toMatchObject(code('payrun.month-later'))
    await expect(office.make({ programme: 'all' })).rejects.toMatchObject(code('payrun.programme-unknown'))
  })

  test('killed at any moment and made again loses and doubles nothing', async () => {
    const { run } = await asMaker(office.db, (tx) =>
      pay.openRun(tx, { programme, month: december, area: city }, office.desk.clock),
    )
    for (const calls of [0, 1, 2, 3]) {
      let left = calls
      const index: typeof office.desk.vault.index = (field, plain) => {
        if (left-- === 0) throw new Error('killed')
        return office.desk.vault.index(field, plain)
      }
      const dying = { ...office.desk, vault: { ...office.desk.vault, index } }
      await pay
        .freezeRun(office.db, run.id, dying)
        .catch((error: Error) => expect(error.message).toBe('killed'))
    }
    const made = await office.make()
    expect(made.run).toMatchObject({ id: run.id, lines: 3, totalFen: 3 * 23_500 })
    expect((await office.lines(made)).map(({ no }) => no)).toEqual([1, 2, 3, 4])
    expect(await office.amiss()).toEqual([])
  })

  test('for part of the area leaves that part out of the run of the whole', async () => {
    const county = await office.make({ area: toyTowns[2] })
    expect(county.run.lines).toBe(1)
    const whole = await office.make()
    expect(whole.run.lines).toBe(2)
    const paid = (await office.lines(whole)).map((line) => line.personId)
    expect(paid).not.toContain(office.people.elsewhere.id)
  })
})

describe('a person', () => {
  test('is never paid twice for a month, whatever is written', async () => {
    const made = await office.make()
    const { no } = await office.lineOf(made, office.people.a)
    await expect(
      office.scoped((tx) =>
        sql`insert into payments.line select (jsonb_populate_record(l, '{"no": 99}')).* from payments.line l
          where l.run_id = ${made.run.id} and l.no = ${no}`.execute(tx),
      ),
    ).rejects.toThrow('line_once')
  })

  test('paused is never paid, not even when paused after approval', async () => {
    const grant = await office.grantOf(office.people.a)
    const pause = () =>
      asMaker(office.db, (tx) => pay.pauseGrant(tx, { ...grant, reason: '住院核实' }, office.desk.clock))
    const approved = await office.approve(await office.check(await office.make()))
    await pause()
    await expect(office.exportFile(approved)).rejects.toMatchObject(code('payrun.stopped-since'))
    await asSupervisor(office.db, (tx) =>
      pay.sendBackRun(tx, { run: approved.run.id, reason: '有停发人员' }, office.desk.clock),
    )
    const checked = await office.check(approved)
    const paused = { rule: 'paused-since', reason: '停发' } as const
    await expect(office.approve(checked)).rejects.toMatchObject(code('payrun.findings-open'))
    await expect(office.settle(approved, { ...paused, how: 'accepted' })).rejects.toMatchObject(
      code('payrun.must-exclude'),
    )
    const settled = await office.settle(approved, { ...paused, how: 'excluded', owed: false })
    expect(settled.standing.totals).toEqual({ lines: 2, totalFen: 47_000 })
    await office.approve(settled)
    const held = (await office.lineOf(approved, office.people.reassessed)).no
    const file = new TextDecoder().decode((await office.exportFile(approved)).bytes)
    const { no } = await office.lineOf(approved, office.people.a)
    expect(file.match(/^D,\d+/gm)).toEqual(
      [1, 2, 3, 4].flatMap((n) => (n === no || n === held ? [] : [`D,${n}`])),
    )
  })

  test('paused stays paused through sweeps and runs until a human resumes, who says whether the months are paid', async () => {
    const grant = await office.grantOf(office.people.a)
    await asMaker(office.db, (tx) => pay.pauseGrant(tx, { ...grant, reason: '核实' }, office.desk.clock))
    await grantEverybody(office.db, office.desk)
    const made = await office.make()
    expect(await office.lineOf(made, office.people.a)).toMatchObject({
      state: 'held',
      hold: 'paused',
      owed: false,
    })
    await asMaker(office.db, (tx) =>
      pay.resumeGrant(tx, { ...grant, reason: '已核实', payBack: true }, office.desk.clock),
    )
    expect(await office.lineOf(made, office.people.a)).toMatchObject({ state: 'held', owed: true })
    expect(await office.amiss()).toEqual([])
  })
})

describe('checking', () => {
  test('shows what changed since the freeze, and forgets what is put right', async () => {
    const made = await office.make()
    const state = (care: boolean) =>
      office.scoped((tx) => assess(tx, { key: office.people.b, care }, office.desk))
    await state(false)
    await office.check(made)
    const question = { run: made.run.id, counties: maker.counties, limit: 50 }
    const found = await office.scoped((tx) => pay.listFindings(tx, question))
    expect(found.map(({ rule, personId }) => [rule, personId])).toEqual([
      ['not-entitled-since', office.people.b.id],
    ])
    await state(true)
    await office.check(made)
    expect(await office.scoped((tx) => pay.listFindings(tx, question))).toEqual([])
  })

  test('shows one account of several people; accepted with a reason it stays accepted', async () => {
    await office.scoped(async (tx) => {
      for (const who of ['a', 'elsewhere'] as const) {
        const change = { account: { bank: '农村商业银行', number: '6222020011112222' } }
        await changePerson(
          tx,
          { key: office.people[who], change, from: day('2020-12-02'), source: 'toy' },
          office.desk,
        )
      }
    })
    const made = await office.make()
    await office.check(made)
    const work = () => office.scoped((tx) => pay.countWork(tx, made.run.id))
    expect(await work()).toEqual([
      { rule: 'account-shared', open: 2, accepted: 0, excluded: 0 },
      { rule: 'not-entitled', open: 1, accepted: 0, excluded: 0 },
    ])
    await office.settle(made, { rule: 'account-shared', how: 'accepted', reason: '同一监护人代领' })
    const again = await office.check(made)
    expect(await work()).toContainEqual({ rule: 'account-shared', open: 0, accepted: 2, excluded: 0 })
    await office.approve(again)
  })

  test('lets nobody without an account through; the month is paid when the account is known', async () => {
    const nowhere = await office.scoped((tx) => somebody(tx, { care: true, relief: 'none', account: null }))
    await grantEverybody(office.db, office.desk)
    const made = await office.make()
    expect(made.run).toMatchObject({ lines: 4, totalFen: 4 * 23_500 })
    await expect(office.approve(await office.check(made))).rejects.toMatchObject(code('payrun.findings-open'))
    const missing = { rule: 'account-missing', reason: '待补账号' } as const
    await expect(office.settle(made, { ...missing, how: 'accepted' })).rejects.toMatchObject(
      code('payrun.must-exclude'),
    )
    const settled = await office.settle(made, { ...missing, how: 'excluded', owed: true })
    expect((await office.approve(settled)).run).toMatchObject({ lines: 3, totalFen: 3 * 23_500 })
    await office.exportFile(made)
    const account = { bank: '农商行', number: '62220300000001' }
    await office.scoped((tx) =>
      changePerson(
        tx,
        { key: nowhere, change: { account }, from: day('2020-12-09'), source: 'toy' },
        office.desk,
      ),
    )
    const supplement = await office.make({ supplement: true })
    const paid = (await office.lines(supplement)).filter((line) => line.state === 'included')
    expect(paid.map(({ personId, amountFen }) => [personId, amountFen])).toEqual([[nowhere.id, 23_500]])
  })

  test('leaves out a line with its reason; the total follows and the month can stay owed', async () => {
    const made = await office.make()
    await office.check(made)
    const { county, no } = await office.lineOf(made, office.people.b)
    const excluded = { lines: [{ county, no }], how: 'excluded', owed: true, reason: '账号待核' } as const
    const settled = await office.settle(made, excluded)
    expect(settled.run).toMatchObject({ lines: 2, totalFen: 47_000 })
    const history = await office.scoped((tx) => pay.lineHistory(tx, { run: made.run.id, county, no }))
    expect(history).toMatchObject([{ kind: 'excluded', reason: '账号待核', owed: true, by: 'staff:maker' }])
    expect(await office.amiss()).toEqual([])
  })
})
