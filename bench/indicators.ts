/** How long the two coverage indicators take over a whole city, as JSON lines: counted, listed by name, kept, published. */
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { type Staff, system, type Tx, withScope } from '#access'
import { livingSubsidyCoverage, nursingSubsidyCoverage } from '#catalogue'
import { type Counted, countIndicator, listGap, measure, publishMeasurement } from '#indicators'
import { type AreaCode, areaCode, type CountyCode, day } from '#kernel'
import { clockAt, type Database, type Db, migrate, openDatabase } from '#platform'
import { loadPopulation } from '#registry'
import { release } from '../database/release.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

const people = Number(process.argv[2] ?? 1_000_000)
const indicators = [livingSubsidyCoverage, nursingSubsidyCoverage]
const clock = clockAt('2020-12-31')
const on = day('2020-12-31')
const [city, county] = [areaCode('4417'), areaCode('441702')]
const counties = ['441702', '441704', '441721', '441781'] as CountyCode[]

const print = (line: object) => console.log(JSON.stringify({ bench: 'indicators', people, ...line }))

/** The median of three. */
async function timed<T>(what: string, work: () => Promise<T>, goal?: number): Promise<T> {
  const runs: number[] = []
  let result = await work()
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    result = await work()
    runs.push(performance.now() - started)
  }
  const ms = Math.round(runs.toSorted((a, b) => a - b)[1] ?? 0)
  print({ what, ms, ...(goal === undefined ? {} : { goal: `at most ${goal} ms`, reached: ms <= goal }) })
  return result
}

/** Nineteen of twenty of the heavily disabled and the dibao receive: twice as many grants as a city of this size has. */
async function grantMost(tx: Tx) {
  for (const { of } of indicators)
    await sql`insert into payments.grant (county, id, person_id, programme, area, from_month, state, steps)
      select county, gen_random_uuid(), person_id, ${of.id}, area, '2020-01', 'active', 1 from registry.profile
      where certificate_status = 'issued' and (relief_status = 'dibao' or disability_grade <= 2)
        and hashtext(person_id::text || ${of.id}) % 20 <> 0`.execute(tx)
}

const staff = (area: AreaCode, of: readonly CountyCode[]): Staff => ({
  kind: 'staff',
  id: 'bench',
  name: 'bench',
  office: 'committee',
  duties: ['person:read', 'candidate:read', 'indicator:read'],
  area,
  counties: of,
})
const worker = system('bench')
const cityDesk = staff(city, counties)
const countyDesk = staff(county, counties.slice(0, 1))

async function countBoth(tx: Tx, area: AreaCode): Promise<Counted[]> {
  const counted: Counted[] = []
  for (const indicator of indicators)
    counted.push(await countIndicator(tx, { indicator, on, area, counties }, clock))
  return counted
}

/** Also where the county is, and a town of it. */
async function count(db: Db): Promise<AreaCode> {
  const both = await timed(
    'both, every town of the city, as the system',
    () => withScope(db, worker, (tx) => countBoth(tx, city)),
    2000,
  )
  print({ what: 'agreement', counts: both.map(({ counts }) => counts.counts), towns: both[0]?.towns.length })
  await timed(
    'both, every town of the city, at its desk under row security',
    () => withScope(db, cityDesk, (tx) => countBoth(tx, city)),
    2000,
  )
  await timed('both, every town of a county, at its desk', () =>
    withScope(db, countyDesk, (tx) => countBoth(tx, county)),
  )
  const town = both[0]?.towns.find(({ area }) => area.length === 9)?.area ?? county
  await timed('both, one town, at the county desk', () =>
    withScope(db, countyDesk, (tx) => countBoth(tx, town)),
  )
  return town
}

async function list(db: Db, town: AreaCode) {
  for (const [where, area, actor] of [
    ['a town', town, countyDesk],
    ['a county', county, countyDesk],
    ['the city', city, worker],
  ] as const)
    await timed(`first 50 names waiting in ${where}`, () =>
      withScope(db, actor, (tx) =>
        listGap(tx, { indicator: livingSubsidyCoverage, on, area, group: 'waiting', limit: 50 }),
      ),
    )
}

async function keep(db: Db) {
  const kept = await timed('measure and keep both', () =>
    withScope(db, worker, (tx) => measure(tx, { indicators, on }, clock)),
  )
  await timed('protect and publish both', () =>
    withScope(db, worker, async (tx) => {
      for (const one of kept) await publishMeasurement(tx, one, clock)
    }),
  )
}

const keys = {
  field: [{ id: 'bench', key: new Uint8Array(32).fill(1) }],
  index: new Uint8Array(32).fill(2),
}

async function bench(database: Database) {
  await migrate(database.db, release)
  await loadPopulation(database, { area: city, people, seed: 1, on }, keys)
  await withScope(database.db, system('bench'), grantMost)
  await sql`analyze payments.grant`.execute(database.db)
  const town = await count(database.db)
  await list(database.db, town)
  await keep(database.db)
  await database.close()
}

const binaries = findServer()
if (!binaries) throw new Error('this bench needs the programs of a PostgreSQL server on the machine')
const server = await startServer(binaries)
await bench(await openDatabase({ url: server.url, dataDirectory: '', durable: false }))
await server.stop()
