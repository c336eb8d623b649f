/** Measures a month of both subsidies for the preset Yangjiang, from sweep to the bank's answer, on both databases; one JSON line a figure. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault, type Staff, system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, type CountyCode, day, formatYuan, type Month } from '#kernel'
import { confirmEverybody, listCandidates, runSweep } from '#needs'
import {
  approveRun,
  checkRun,
  countGap,
  exportRun,
  freezeRun,
  getRun,
  grantConfirmed,
  importAnswers,
  listGap,
  listLines,
  listOwed,
  openRun,
  paymentsAmiss,
  type RunNow,
  settle,
  sumLines,
} from '#payments'
import { clockAt, type Database, migrate, openDatabase } from '#platform'
import { type Desk, loadPopulation, presets } from '#registry'
import { release } from '../database/release.ts'
import { benchKeys, onServer } from './on-server.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const desk: Desk = { vault: openVault(benchKeys), clock: clockAt('2020-12-31') }
const area = areaCode('4417')
const month = '2020-12' as Month

const staff = (id: string, duties: Staff['duties']): Staff => ({
  kind: 'staff',
  id,
  name: id,
  office: 'civil-affairs',
  duties: ['person:read', 'candidate:read', ...duties],
  area,
  counties: ['441702', '441704', '441721', '441781'] as CountyCode[],
})
const maker = staff('maker', ['payrun:make', 'payrun:check'])
const supervisor = staff('supervisor', ['payrun:approve'])

/** Runs a step, tells how long it took and the longest time another reader had to wait meanwhile. */
async function measure<T>(where: Database, figure: string, work: () => Promise<T>): Promise<T> {
  let [longest, running] = [0, true]
  const reader = (async () => {
    while (running) {
      const asked = performance.now()
      await where.pool.query('select 1')
      longest = Math.max(longest, performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const since = performance.now()
  const result = await work()
  const seconds = Math.round(performance.now() - since) / 1000
  running = false
  await reader
  console.log(JSON.stringify({ figure, on: where.kind, seconds, longestWaitMs: Math.round(longest) }))
  return result
}

async function month2020(where: Database): Promise<void> {
  const { db } = where
  await loadPopulation(where, presets['yangjiang-2020'], benchKeys)
  const on = day('2020-12-31')
  for (const figure of ['durable sweep of both subsidies', 'the same sweep again'])
    await measure(where, figure, () => runSweep(db, { on, area, programmes }, desk.clock))
  for (const { id } of programmes) {
    const consent = { who: '原享受人员名册', on, how: 'existing-list' } as const
    const at = { db, actor: system('bench'), clock: desk.clock }
    await measure(where, `everybody confirmed: ${id}`, () =>
      confirmEverybody(at, { programme: id, area, consent }),
    )
    await measure(where, `grants made: ${id}`, () =>
      withScope(db, system('bench'), (tx) => grantConfirmed(tx, { programme: id, area }, desk.clock)),
    )
    await pay(where, id)
  }
  await measure(where, 'doctor', () =>
    withScope(db, system('bench'), async (tx) => {
      for await (const fault of paymentsAmiss(tx)) console.log(JSON.stringify(fault))
    }),
  )
}

async function pay(where: Database, programme: string): Promise<void> {
  const { db } = where
  const order = { programme, month, area }
  const { run } = await withScope(db, maker, (tx) => openRun(tx, order, desk.clock))
  const at = (step: string) => `${step}: ${programme}`
  await measure(where, at('lines frozen'), () => freezeRun(db, run.id, desk))
  const made = await withScope(db, maker, (tx) => getRun(tx, run.id))
  console.log(
    JSON.stringify({ figure: at('run'), lines: made.run.lines, yuan: formatYuan(made.run.totalFen) }),
  )
  await measure(where, at('checked'), () => withScope(db, maker, (tx) => checkRun(tx, run.id, desk.clock)))
  const missing = {
    run: run.id,
    rule: 'account-missing',
    reason: '待补账号',
    how: 'excluded',
    owed: true,
  } as const
  const settled = await measure(where, at('without account excluded'), () =>
    withScope(db, maker, (tx) => settle(tx, missing, desk.clock)),
  )
  const approved = await measure(where, at('approved'), () => approve(where, settled))
  const file = await measure(where, at('bank file written'), () =>
    withScope(db, maker, (tx) => exportRun(tx, { run: run.id }, desk)),
  )
  const bytes = answerTo(new TextDecoder().decode(file.bytes))
  const actor = maker
  await measure(where, at('answer taken in'), () =>
    importAnswers({ db, actor, clock: desk.clock }, { run: run.id, bytes }),
  )
  const place = { programme, area, counties: maker.counties }
  const desk20 = { ...place, limit: 20 }
  await measure(where, at('owed months, a page'), () => withScope(db, maker, (tx) => listOwed(tx, desk20)))
  await measure(where, at('gap list, a page'), () => withScope(db, maker, (tx) => listGap(tx, desk20)))
  await measure(where, at('gap counted by town'), () =>
    withScope(db, maker, (tx) => countGap(tx, { ...place, digits: 9 })),
  )
  await measure(where, at('candidates, a page'), () =>
    withScope(db, maker, (tx) => listCandidates(tx, { ...desk20, list: 'waiting' })),
  )
  await measure(where, at('sums by county'), () => withScope(db, maker, (tx) => sumLines(tx, run.id)))
  await measure(where, at('lines, a page'), () =>
    withScope(db, maker, (tx) =>
      listLines(tx, { run: run.id, counties: maker.counties, limit: 50, after: 9000 }),
    ),
  )
  const { lines, totalFen } = approved.run
  console.log(JSON.stringify({ figure: at('paid'), lines, yuan: formatYuan(totalFen) }))
}

const approve = ({ db }: Database, { run, standing }: RunNow) =>
  withScope(db, supervisor, (tx) => {
    if (!standing.totals) throw new Error('a checked run has totals')
    return approveRun(tx, { run: run.id, seen: standing.totals }, desk.clock)
  })

/** Every line paid. */
function answerTo(file: string): Uint8Array {
  const rows = file.split('\r\n').map((row) => row.split(','))
  const paid = rows.filter(([type]) => type === 'D').map(([, no, , , amount]) => `R,${no},${amount},成功,`)
  return new TextEncoder().encode([`H,TXR1,${rows[0]?.[2] ?? ''}`, ...paid, `T,${paid.length}`].join('\n'))
}

async function embedded(): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tongxing-bench-'))
  const database = await openDatabase({ dataDirectory, durable: false })
  await migrate(database.db, release)
  try {
    await month2020(database)
  } finally {
    await database.close()
  }
}

await onServer(month2020)
await embedded()
