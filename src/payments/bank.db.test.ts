/** A pay run from its approval to the bank's answer, over a small town. */
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Month } from '#kernel'
import { fen } from '#kernel'
import type { Database } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import {
  answerOf,
  asMaker,
  assess,
  city,
  december,
  maker,
  openOffice,
  programme,
  supervisor,
} from '../../tests/toy-office.ts'
import { toyDesk } from '../../tests/toy-town.ts'
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

/** Made, checked and approved, without findings. */
const approvedRun = async () => office.approve(await office.check(await office.make()))

describe('approving', () => {
  test('needs a second person, and the database holds that too', async () => {
    const checked = await office.check(await office.make())
    const both = { ...maker, duties: [...maker.duties, 'payrun:approve' as const] }
    await expect(office.approve(checked, undefined, both)).rejects.toMatchObject(code('payrun.same-hand'))
    const { id } = checked.run
    await expect(
      office.scoped((tx) => sql`update payments.run set approver = maker where id = ${id}`.execute(tx)),
    ).rejects.toThrow('run_second_person')
    await expect(
      office.scoped((tx) =>
        sql`insert into payments.run_step (run_id, no, area, maker, kind, at, by, lines, total_fen)
          values (${id}, 4, '4417', 'staff:maker', 'approved', now(), 'staff:maker', 3, 70500)`.execute(tx),
      ),
    ).rejects.toThrow('run_step_second_person')
  })

  test('states what was seen', async () => {
    const checked = await office.check(await office.make())
    await expect(office.approve(checked, { lines: 3, totalFen: fen(70_499) })).rejects.toMatchObject(
      code('payrun.totals-differ'),
    )
    expect((await office.approve(checked)).history.at(-1)).toMatchObject({
      kind: 'approved',
      by: 'staff:supervisor',
      lines: 3,
      totalFen: 70_500,
    })
  })

  test('is not the maker’s duty: the database refuses the step', async () => {
    const checked = await office.check(await office.make())
    const stranger = { ...maker, id: 'stranger' }
    await expect(office.approve(checked, undefined, stranger)).rejects.toThrow('row-level security')
  })

  test('by two people at once succeeds once and tells the other who was faster', async () => {
    const checked = await office.check(await office.make())
    const other = { ...supervisor, id: 'other' }
    const results = await Promise.allSettled([
      office.approve(checked),
      office.approve(checked, undefined, other),
    ])
    const failed = results.filter((result) => result.status === 'rejected')
    expect(failed.length).toBe(1)
    const told = (failed[0] as { reason: { problem: { code: string } } }).reason.problem.code
    expect(['payrun.moved-on', 'payrun.not-now']).toContain(told)
  })
})

describe('the bank', () => {
  test('gets the same file every time, and the account only there', async () => {
    const approved = await approvedRun()
    const file = await office.exportFile(approved)
    expect(file).toMatchObject({ name: 'nursing-subsidy_2020-12_4417_1.csv', lines: 3 })
    expect(Buffer.compare((await office.exportFile(approved)).bytes, file.bytes)).toBe(0)
    const audited = await office.scoped((tx) =>
      sql<{ event: string }>`select event from access.audit where subject = ${approved.run.id}`.execute(tx),
    )
    expect(audited.rows.map((row) => row.event)).toContain('payrun.exported-again')
  })

  test('answers; failed lines come back as work and are paid with the next run', async () => {
    const approved = await approvedRun()
    const file = await office.exportFile(approved)
    const failed = await office.lineOf(approved, office.people.b)
    const bytes = answerOf(file.bytes, { [failed.no]: '户名不符' })
    const report = await office.answer(approved, bytes)
    expect(report).toMatchObject({ applied: 3, known: 0, refused: [], now: { run: { state: 'closed' } } })
    const again = await office.answer(approved, bytes)
    expect(again).toMatchObject({ applied: 0, known: 3, refused: [], now: { history: report.now.history } })
    const owed = await office.scoped((tx) =>
      pay.listOwed(tx, { programme, area: city, counties: maker.counties, limit: 9 }),
    )
    expect(owed.map(({ personId, state, hold, reason }) => [personId, state, hold, reason])).toEqual(
      expect.arrayContaining([
        [office.people.b.id, 'failed', null, '户名不符'],
        [office.people.reassessed.id, 'held', 'not-entitled', null],
      ]),
    )
    await office.scoped((tx) => assess(tx, { key: office.people.reassessed, care: true }, office.desk))
    const next = await office.make({ month: january }, toyDesk('2021-01-15'))
    const arrears = (await office.lines(next)).filter((line) => line.kind === 'arrears')
    const paid = arrears.map(({ personId, forMonth, amountFen }) => `${personId} ${forMonth} ${amountFen}`)
    const { b, reassessed } = office.people
    expect(paid.sort()).toEqual([b.id, reassessed.id].sort().map((id) => `${id} ${december} 23500`))
    const supplement = await office.make({ supplement: true })
    expect(supplement.run).toMatchObject({ sequence: 2, lines: 0 })
    expect(await office.amiss()).toEqual([])
  })

  test('is not believed on rows that cannot be right; the others stand', async () => {
    const approved = await approvedRun()
    await office.exportFile(approved)
    const no = async (who: keyof typeof office.people) =>
      (await office.lineOf(approved, office.people[who])).no
    const [a, b, elsewhere, held] = [
      await no('a'),
      await no('b'),
      await no('elsewhere'),
      await no('reassessed'),
    ]
    const text = [
      'H,TXR1,nursing-subsidy/2020-12/4417/1',
      `R,${a},235.00,成功,`,
      `R,${b},1.00,成功,`,
      'R,77,235.00,成功,',
      `R,${held},235.00,成功,`,
      `R,${elsewhere},235.00,退回,销户`,
      'T,5',
    ].join('\n')
    const report = await office.answer(approved, new TextEncoder().encode(text))
    expect(report.refused.map(({ row, problem }) => [row, problem.code])).toEqual([
      [3, 'bank-answer.amount-differs'],
      [4, 'bank-answer.no-such-line'],
      [5, 'bank-answer.not-sent'],
    ])
    expect(report).toMatchObject({ applied: 2, now: { run: { state: 'answering' } } })
    const contradicting = text.replace(`R,${a},235.00,成功,`, `R,${a},235.00,失败,户名不符`)
    expect(
      (await office.answer(approved, new TextEncoder().encode(contradicting))).refused[0]?.problem.code,
    ).toBe('bank-answer.contradicts')
    await expect(
      office.answer(approved, new TextEncoder().encode(text.replace('/1\n', '/2\n'))),
    ).rejects.toMatchObject(code('bank-answer.other-run'))
  })
})

describe('a cancelled run', () => {
  test('pays nobody and lets another run pay its month', async () => {
    const made = await office.make()
    await asMaker(office.db, (tx) =>
      pay.cancelRun(tx, { run: made.run.id, reason: '月份有误' }, office.desk.clock),
    )
    const next = await office.make()
    expect(next.run).toMatchObject({ sequence: 2, lines: 3 })
    expect((await office.lines(made)).every((line) => line.state === 'cancelled')).toBe(true)
    expect(await office.amiss()).toEqual([])
  })
})
