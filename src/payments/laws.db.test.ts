/** Whatever an office does in whatever order: nobody is paid twice, nobody paused is sent, every sum holds. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Month } from '#kernel'
import { Refusal } from '#kernel'
import { findCandidate, needsSubscribers } from '#needs'
import type { Database } from '#platform'
import { deliverDue } from '#platform'
import type { PersonKey } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import {
  answerOf,
  asMaker,
  asSupervisor,
  assess,
  maker,
  openOffice,
  programme,
} from '../../tests/toy-office.ts'
import * as pay from './index.ts'

type Office = Awaited<ReturnType<typeof openOffice>>
let database: Database

beforeAll(async () => {
  database = await testDatabase()
})

const months = ['2020-10', '2020-11', '2020-12'] as Month[]
const act = fc.oneof(
  fc.record({
    kind: fc.constant('pay' as const),
    month: fc.constantFrom(...months),
    stopAt: fc.nat(5),
    fail: fc.nat(3),
  }),
  fc.record({
    kind: fc.constantFrom('pause', 'resume', 'resume-and-pay' as const),
    who: fc.constantFrom('a', 'b'),
  }),
  fc.record({ kind: fc.constantFrom('needs-care', 'needs-none'), who: fc.constantFrom('a', 'reassessed') }),
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** What an office is told not to do is no failure of the law. */
async function allowed(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}

/** One run of a month, taken as far as `stopAt`, a supplement when there has been one. */
async function runMonth(
  office: Office,
  { month, stopAt, fail }: Extract<Act, { kind: 'pay' }>,
): Promise<void> {
  const opened = await office.make({ month })
  const over = ['exported', 'answering', 'closed'].includes(opened.run.state)
  const run = over ? await office.make({ month, supplement: true }) : opened
  const findings = () =>
    asMaker(office.db, (tx) => pay.listFindings(tx, { run: run.run.id, counties: maker.counties, limit: 99 }))
  const steps = [
    () => office.check(run),
    async () => {
      for (const { county, no } of await findings())
        await office.settle(run, { lines: [{ county, no }], how: 'excluded', owed: true, reason: '核对' })
    },
    async () => office.approve(await asSupervisor(office.db, (tx) => pay.getRun(tx, run.run.id))),
    async () => {
      const file = await office.exportFile(run)
      const no = (await office.lines(run)).find((line) => line.state === 'included')?.no ?? 0
      await office.answer(run, answerOf(file.bytes, fail === 0 ? { [no]: '户名不符' } : {}))
    },
    () =>
      asMaker(office.db, (tx) => pay.cancelRun(tx, { run: run.run.id, reason: '撤销' }, office.desk.clock)),
  ]
  for (const step of steps.slice(0, stopAt)) await allowed(step)
}

async function perform(office: Office, one: Act): Promise<void> {
  if (one.kind === 'pay') return runMonth(office, one)
  const key: PersonKey = office.people[one.who as keyof Office['people']]
  if (one.kind === 'needs-care' || one.kind === 'needs-none') {
    await office.scoped((tx) => assess(tx, { key, care: one.kind === 'needs-care' }, office.desk))
    return
  }
  const grant = { ...(await office.grantOf(key)), reason: '核实' }
  const payBack = one.kind === 'resume-and-pay'
  await allowed(() =>
    asMaker(office.db, async (tx) => {
      if (one.kind === 'pause') await pay.pauseGrant(tx, grant, office.desk.clock)
      else await pay.resumeGrant(tx, { ...grant, payBack }, office.desk.clock)
    }),
  )
}

const count = async (office: Office, text: string) =>
  (
    await office.scoped((tx) =>
      sql<{ n: number }>`select count(*)::int as n from (${sql.raw(text)}) q`.execute(tx),
    )
  ).rows[0]?.n

test('nobody is paid twice for a month, paused lines are never sent, every row and sum is what its history says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (acts) => {
      const office = await openOffice(database, months[0])
      for (const one of acts) await perform(office, one)
      const live = `select 1 from payments.line where state in ('included', 'paid')
        group by person_id, programme, for_month having count(*) > 1`
      expect(await count(office, live)).toBe(0)
      expect(
        await count(
          office,
          `select 1 from payments.line where hold is not null and state not in ('held', 'cancelled')`,
        ),
      ).toBe(0)
      expect(await office.amiss()).toEqual([])
      const again = await office.scoped((tx) =>
        pay.grantConfirmed(tx, { programme, area: maker.area }, office.desk.clock),
      )
      expect(again).toBe(0)
    }),
    { numRuns: 8 },
  )
}, 240_000)

test('news travels: a confirmation becomes a grant, its end opens the candidate again', async () => {
  const office = await openOffice(database)
  const { clock } = office.desk
  const deliver = () =>
    deliverDue({
      inScope: (work) => office.scoped(work),
      clock,
      subscribers: [...pay.paymentsSubscribers(clock), ...needsSubscribers(clock)],
      report: (what, facts) => {
        throw new Error(`${what} ${JSON.stringify(facts)}`)
      },
    })
  await deliver()
  const grant = await office.grantOf(office.people.a)
  expect(await asMaker(office.db, (tx) => pay.grantHistory(tx, grant))).toMatchObject([{ kind: 'granted' }])
  const last = '2020-12' as Month
  await asMaker(office.db, (tx) => pay.endGrant(tx, { ...grant, reason: '本人放弃', last }, clock))
  await deliver()
  const { county, id: personId } = office.people.a
  const candidate = await office.scoped((tx) => findCandidate(tx, { county, personId, programme }))
  expect(candidate).toMatchObject({ finding: 'entitled', decision: 'open' })
})
