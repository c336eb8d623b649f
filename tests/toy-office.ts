/** A small town with grants, and its office, for tests of payments; nobody in it exists. */
import { sql } from 'kysely'
import type { Duty, Staff, Tx } from '#access'
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import type { CountyCode, Month } from '#kernel'
import { areaCode, day } from '#kernel'
import { confirmEverybody, runSweep } from '#needs'
import type * as pay from '#payments'
import {
  approveRun,
  checkRun,
  exportRun,
  grantConfirmed,
  importAnswers,
  listGrantsOf,
  listLines,
  makeRun,
  paymentsAmiss,
  settle,
} from '#payments'
import type { Database, Db } from '#platform'
import type { Desk, PersonKey } from '#registry'
import { stateRecord } from '#registry'
import { somebody, toyDesk, toyTowns } from './toy-town.ts'

export const programme = 'nursing-subsidy'
export const city = areaCode('4417')
export const december = '2020-12' as Month

const staff = (id: string, duties: readonly Duty[]): Staff => ({
  kind: 'staff',
  id,
  name: id,
  office: 'civil-affairs',
  duties: ['person:read', ...duties],
  area: city,
  counties: ['441702', '441704', '441721', '441781'] as CountyCode[],
})

export const maker = staff('maker', ['payrun:make', 'payrun:check', 'candidate:confirm', 'candidate:read'])
export const supervisor = staff('supervisor', ['payrun:approve'])

/** Finds, confirms and grants everybody the two subsidies serve, from this month or an earlier one. */
export async function grantEverybody(db: Db, desk: Desk, since?: Month): Promise<void> {
  const programmes = [livingSubsidy, nursingSubsidy]
  const on = desk.clock.today()
  await runSweep(db, { on, area: city, programmes }, desk.clock)
  const consent = {
    who: '原享受人员名册',
    on: day(`${since ?? on.slice(0, 7)}-01`),
    how: 'existing-list',
  } as const
  for (const { id } of programmes) {
    await confirmEverybody(
      { db, actor: system('toy'), clock: desk.clock },
      { programme: id, area: city, consent },
    )
    await withScope(db, system('toy'), (tx) => grantConfirmed(tx, { programme: id, area: city }, desk.clock))
  }
}

/** A fresh small town with everybody granted, and the acts of its office as one-liners. */
export async function openOffice({ db }: Database, since?: Month) {
  await sql`truncate registry.person_key, registry.profile, needs.finding, registry.person, registry.household, payments.run, needs.sweep,
    access.audit, access.audit_lane, platform.outbox cascade`.execute(db)
  const desk = toyDesk()
  const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(db, system('test'), work)
  const people = await scoped(async (tx) => ({
    a: await somebody(tx, { care: true, relief: 'none' }),
    b: await somebody(tx, { care: true, relief: 'none' }),
    elsewhere: await somebody(tx, { care: true, relief: 'none', area: toyTowns[2] }),
    reassessed: await somebody(tx, { care: true, relief: 'none' }),
  }))
  await grantEverybody(db, desk, since)
  // Granted, but somebody says since that no care is needed.
  await scoped((tx) => assess(tx, { key: people.reassessed, care: false }, desk))
  return { ...actsOf(db, desk), db, desk, scoped, people }
}

/** States from December on whether somebody needs care. */
export const assess = (tx: Tx, { key, care }: { key: PersonKey; care: boolean }, desk: Desk) =>
  stateRecord(
    tx,
    {
      key,
      from: day('2020-12-01'),
      kind: 'care-assessment',
      data: { needs_long_term_care: care },
      source: 'toy',
    },
    desk,
  )

function actsOf(db: Db, desk: Desk) {
  const idOf = (run: pay.RunNow) => run.run.id
  return {
    make: (order: Partial<pay.RunOrder> = {}, at: Desk = desk) =>
      makeRun({ db, actor: maker, desk: at }, { programme, month: december, area: city, ...order }),
    check: (run: pay.RunNow) => asMaker(db, (tx) => checkRun(tx, idOf(run), desk.clock)),
    approve: (run: pay.RunNow, seen: pay.Totals | undefined = run.standing.totals, by: Staff = supervisor) =>
      withScope(db, by, (tx) => approveRun(tx, { run: idOf(run), seen: seen ?? never() }, desk.clock)),
    settle: (run: pay.RunNow, settlement: DistributiveOmit<pay.Settlement, 'run'>) =>
      asMaker(db, (tx) => settle(tx, { ...settlement, run: idOf(run) }, desk.clock)),
    exportFile: (run: pay.RunNow) => asMaker(db, (tx) => exportRun(tx, { run: idOf(run) }, desk)),
    answer: (run: pay.RunNow, bytes: Uint8Array) =>
      importAnswers({ db, actor: maker, clock: desk.clock }, { run: idOf(run), bytes }),
    lines: (run: pay.RunNow) =>
      asMaker(db, (tx) => listLines(tx, { run: idOf(run), counties: maker.counties, limit: 1000 })),
    lineOf: async (run: pay.RunNow, who: PersonKey): Promise<pay.Line> => {
      const page = { run: idOf(run), counties: maker.counties, limit: 1000 }
      const found = (await asMaker(db, (tx) => listLines(tx, page))).find((line) => line.personId === who.id)
      return found ?? never()
    },
    grantOf: async (who: PersonKey): Promise<pay.Grant> => {
      const grants = await asMaker(db, (tx) => listGrantsOf(tx, who))
      return grants.find((grant) => grant.programme === programme) ?? never()
    },
    amiss: () =>
      withScope(db, system('test'), async (tx) => {
        const faults: pay.PaymentFault[] = []
        for await (const fault of paymentsAmiss(tx)) faults.push(fault)
        return faults
      }),
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

const never = (): never => {
  throw new Error('the toy town has no such thing')
}

export const asMaker = <T>(db: Db, work: (tx: Tx) => Promise<T>) => withScope(db, maker, work)

export const asSupervisor = <T>(db: Db, work: (tx: Tx) => Promise<T>) => withScope(db, supervisor, work)

/** What a bank would answer to a file: everybody paid, unless `failing` names the number with a reason. */
export function answerOf(file: Uint8Array, failing: Readonly<Record<number, string>> = {}): Uint8Array {
  const [heading = '', , ...rows] = new TextDecoder().decode(file).split('\r\n')
  const answers = rows
    .map((row) => row.split(','))
    .filter(([type]) => type === 'D')
    .map(([, no = '', , , amount = '']) => {
      const reason = failing[Number(no)]
      return ['R', no, amount, reason ? '失败' : '成功', reason ?? '']
    })
  const all = [['H', 'TXR1', heading.split(',')[2] ?? ''], ...answers, ['T', String(answers.length)]]
  return new TextEncoder().encode(all.map((row) => `${row.join(',')}\n`).join(''))
}
