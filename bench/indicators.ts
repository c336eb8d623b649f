/** How long the two coverage indicators take over a whole city, as JSON lines: counted, listed by name, kept, published. */
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { release } from '../database/release.ts'
import { livingSubsidyCoverage, nursingSubsidyCoverage } from '#catalogue'
import { type Staff, system, type Tx, withScope } from '#access'
import { areaCode, type CountyCode, day } from '#kernel'
import { countIndicator, flatten, listGap, measure, publishMeasurement } from '#indicators'
import { clockAt, type Database, migrate, openDatabase } from '#platform'
import { loadPopulation } from '../src/registry/generate/load.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

const people = Number(process.argv[2] ?? 1_000_000)
const indicators = [livingSubsidyCoverage, nursingSubsidyCoverage]
const clock = clockAt('2020-12-31')
const on = day('2020-12-31')
const area = areaCode('4417')
const counties = ['441702', '441704', '441721', '441781'] as CountyCode[]

const print = (line: object) => console.log(JSON.stringify(line))

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const runs: number[] = []
  let result: T
  do {
    const started = performance.now()
    result = await work()
    runs.push(performance.now() - started)
  } while (runs.length < 3)
  const [median] = runs.toSorted((a, b) => a - b).slice(1)
  print({ bench: 'indicators', what: name, people, medianMs: Math.round(median ?? 0) })
  return result
}

/** Nineteen of twenty who are entitled receive, spread evenly, as a pay office would have them. */
async function grantMost(tx: Tx) {
  for (const { of } of indicators)
    await sql`insert into payments.grant (county, id, person_id, programme, area, from_month, state, steps)
      select county, gen_random_uuid(), person_id, ${of.id}, area, '2020-01', 'active', 1 from registry.profile
      where certificate_status = 'issued' and (relief_status = 'dibao' or disability_grade <= 2)
        and hashtext(person_id::text || ${of.id}) % 20 <> 0`.execute(tx)
}

const staff = (at: string, of: readonly CountyCode[]): Staff => ({
  kind: 'staff',
  id: 'bench',
  name: 'bench',
  office: 'committee',
  duties: ['person:read', 'candidate:read', 'indicator:read'],
  area: areaCode(at),
  counties: of,
})

async function run({ db }: Database) {
  const worker = system('bench')
  const all = (tx: Tx) =>
    Promise.all(indicators.map((indicator) => indicator)).then(async (each) => {
      const found = []
      for (const indicator of each)
        found.push(await countIndicator(tx, { indicator, on, area, counties }, clock))
      return found
    })
  const [living] = await timed('both, every town, as the system', () => withScope(db, worker, all))
  await timed('both, every town, at a city desk under row security', () =>
    withScope(db, staff('4417', counties), all),
  )
  const parts = flatten(living!.counts)
  const town = parts.find(({ area: code }) => code.length === 9)!
  const at = { indicator: livingSubsidyCoverage, on }
  const desk = staff('441702', ['441702' as CountyCode])
  await timed('one, one county, at its desk', () =>
    withScope(db, desk, (tx) => countIndicator(tx, { ...at, area: areaCode('441702') }, clock)),
  )
  await timed('one, one town', () =>
    withScope(db, worker, (tx) => countIndicator(tx, { ...at, area: town.area }, clock)),
  )
  const page = { group: 'waiting', limit: 50 } as const
  await timed('first page of names, one town', () =>
    withScope(db, desk, (tx) => listGap(tx, { ...at, ...page, area: town.area })),
  )
  await timed('first page of names, one county', () =>
    withScope(db, desk, (tx) => listGap(tx, { ...at, ...page, area: areaCode('441702') })),
  )
  await timed('first page of names, the city', () =>
    withScope(db, worker, (tx) => listGap(tx, { ...at, ...page, area })),
  )
  const kept = await timed('measure and keep both', () =>
    withScope(db, worker, (tx) => measure(tx, { indicators, on }, clock)),
  )
  await timed('protect and publish both', () =>
    withScope(db, worker, async (tx) => {
      for (const one of kept) await publishMeasurement(tx, one, clock)
    }),
  )
  print({ bench: 'indicators', what: 'agreement', counts: living!.counts.counts, towns: parts.length })
}

const binaries = findServer()
const server = process.env.DATABASE_URL || !binaries ? undefined : await startServer(binaries)
const database = await openDatabase({
  url: process.env.DATABASE_URL ?? server?.url,
  dataDirectory: '',
  durable: false,
})
await migrate(database.db, release)
const keys = {
  field: [{ id: 'bench', key: new Uint8Array(32).fill(1) }],
  index: new Uint8Array(32).fill(2),
}
await loadPopulation(database, { area, people, seed: 1, on }, keys)
await withScope(database.db, system('bench'), grantMost)
await sql`analyze payments.grant`.execute(database.db)
await run(database)
await database.close()
await server?.stop()
