/** What-if over a whole register: reading everybody from the database into memory, then other rates and conditions; JSON lines. */
import { performance } from 'node:perf_hooks'
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, day } from '#kernel'
import { countSweep, loadForWhatIf, whatIf } from '#needs'
import { type Database, migrate, openDatabase } from '#platform'
import { all, any, type Condition, type Population, programme, type Setting } from '#policy'
import { loadPopulation } from '#registry'
import { release } from '../database/release.ts'
import { needsLongTermCare } from '../src/catalogue/facts/care.ts'
import { grade } from '../src/catalogue/facts/certificate.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const people = Number(process.argv[2] ?? 1_000_000)
const on = day('2020-12-31')
const city = areaCode('4417')
const keys = { field: [{ id: 'bench', key: new Uint8Array(32).fill(1) }], index: new Uint8Array(32).fill(2) }

const tell = (figure: string, ms: number, goal?: number) =>
  console.log(
    JSON.stringify({
      bench: 'what-if',
      figure,
      people,
      ms: Math.round(ms * 1000) / 1000,
      ...(goal === undefined ? {} : { goal: `at most ${goal} ms`, reached: ms <= goal }),
    }),
  )

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now()
  const result = await work()
  return { result, ms: performance.now() - started }
}

/** The median of nine questions, each another than the one before. */
async function median(ask: (run: number) => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 9; run++) times.push((await timed(() => ask(run))).ms)
  return times.toSorted((a, b) => a - b)[4] ?? 0
}

const suppose = (fen: number): Setting => ({
  parameter: 'nursing-subsidy',
  in: city,
  from: on,
  value: fen,
  supposed: true,
})

/** The first subsidy under nine conditions nobody has asked about before. */
function changed(run: number) {
  const [first] = programmes
  const mild = grade.atMost(1 + (run % 3))
  const bring = [any, all, (eligible: Condition) => any(eligible, all(mild, needsLongTermCare.holds))][
    Math.floor(run / 3)
  ]
  return programme({
    ...first,
    id: `supposed-${run}`,
    variants: first.variants.map((variant) => ({
      ...variant,
      eligible: bring?.(variant.eligible, mild) ?? mild,
    })),
  })
}

async function ask(database: Database, population: Population): Promise<void> {
  const first = await timed(() => whatIf(population, { on, programmes }))
  tell('the first question, which reads the conditions of both subsidies', first.ms)
  const rate = await median((run) =>
    whatIf(population, { on, programmes, settings: [suppose(26_000 + run)] }),
  )
  tell('another rate: both subsidies, every town', rate, 5)
  const condition = await median((run) => whatIf(population, { on, programmes: [changed(run)] }))
  tell('another condition: one subsidy, every town', condition, 5)
  const counted = await withScope(database.db, system('bench'), (tx) =>
    countSweep(tx, { on, programmes, area: city }),
  )
  const same = counted.programmes.every(
    ({ id, entitled, unknown, amountFen }, n) =>
      JSON.stringify([id, entitled, unknown, amountFen]) ===
      JSON.stringify(
        [first.result.programmes[n]].map((p) => [p?.id, p?.entitled, p?.unknown, p?.amountFen])[0],
      ),
  )
  if (!same) throw new Error('memory and database answer differently')
}

async function measure(database: Database): Promise<void> {
  await migrate(database.db, release)
  await loadPopulation(database, { area: city, people, seed: 1, on }, keys)
  const load = () => withScope(database.db, system('bench'), (tx) => loadForWhatIf(tx, { on, area: city }))
  const { result, ms } = await timed(load)
  tell('everybody read from the database into memory', ms, 10_000)
  await ask(database, result)
}

const binaries = findServer()
if (binaries) {
  const server = await startServer(binaries)
  const database = await openDatabase({ url: server.url, dataDirectory: '', durable: false })
  try {
    await measure(database)
  } finally {
    await database.close()
    await server.stop()
  }
} else console.log(JSON.stringify({ skipped: 'no PostgreSQL server on this machine' }))
