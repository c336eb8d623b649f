/** How long all indicators of two cities take over a million people, as JSON lines: counted in one pass a city, listed, kept, published. */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { type Staff, system, type Tx, withScope } from '#access'
import { everyIndicator, indicators, livingSubsidyCoverage, shuozhou, yangjiang } from '#catalogue'
import {
  type AreaCounts,
  type Counted,
  countIndicators,
  figuresFor,
  listGap,
  measure,
  publishMeasurement,
  rootsOf,
} from '#indicators'
import { type AreaCode, areaCode, type CountyCode, day } from '#kernel'
import { clockAt, type Database, type Db } from '#platform'
import type { Indicator } from '#policy'
import { listCounties, loadPopulation } from '#registry'
import { benchKeys, onServer } from './on-server.ts'

const people = Number(process.argv[2] ?? 1_000_000)
const clock = clockAt('2020-12-31')
const on = day('2020-12-31')
const county = areaCode('441702')

const print = (line: object) => console.log(JSON.stringify({ bench: 'indicators', people, ...line }))

const ofPlace = (place: AreaCode): readonly Indicator[] =>
  indicators.filter((one) => rootsOf(one).includes(place))

/** What the processes of a server have used of the processors so far, in milliseconds: a busy machine does not add to it. */
async function serverCpu(db: Db): Promise<number> {
  const { rows } = await sql<{ file: string }>`select pg_read_file('postmaster.pid') as file`.execute(db)

  const master = Number(rows[0]?.file.split('\n')[0])
  const ticks = (text: string) => {
    const after = text.slice(text.lastIndexOf(')') + 2).split(' ')
    // Its own time and that of the children it has waited for (parallel workers).
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(after[at]), 0)
  }
  const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ')
  const all = [String(master), ...children].map((pid) => {
    try {
      return ticks(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    } catch {
      return 0
    }
  })
  return all.reduce((sum, one) => sum + one, 0) * 10
}

type Timing = { readonly what: string; readonly db: Db; readonly goal?: number }

/** The median of three, with the processor time of the server beside it. */
async function timed<T>({ what, db, goal }: Timing, work: () => Promise<T>): Promise<T> {
  const walls: number[] = []
  const cpus: number[] = []
  let result = await work()
  for (let run = 0; run < 3; run++) {
    const [started, used] = [performance.now(), await serverCpu(db)]
    result = await work()
    walls.push(performance.now() - started)
    cpus.push((await serverCpu(db)) - used)
  }
  const middle = (all: readonly number[]) => Math.round(all.toSorted((a, b) => a - b)[1] ?? 0)
  const ms = middle(walls)
  const [load] = loadavg()
  print({
    what,
    ms,
    serverCpuMs: middle(cpus),
    load: Number((load ?? 0).toFixed(2)),
    ...(goal === undefined ? {} : { goal: `at most ${goal} ms`, reached: ms <= goal }),
  })
  return result
}

/** Nineteen of twenty of the heavily disabled and the dibao receive: twice as many grants as cities of this size have. */
async function grantMost(tx: Tx) {
  for (const one of indicators)
    if (one.counts === 'receiving')
      await sql`insert into payments.grant (county, id, person_id, programme, area, from_month, state, steps)
        select county, gen_random_uuid(), person_id, ${one.of.id}, area, '2020-01', 'active', 1 from registry.profile
        where certificate_status = 'issued' and (relief_status = 'dibao' or disability_grade <= 2)
          and hashtext(person_id::text || ${one.of.id}) % 20 <> 0`.execute(tx)
}

const worker = system('bench')
const staff = (area: AreaCode, counties: readonly CountyCode[]): Staff => ({
  kind: 'staff',
  id: 'bench',
  name: 'bench',
  office: 'committee',
  duties: ['person:read', 'candidate:read', 'indicator:read'],
  area,
  counties,
})

const places = [yangjiang, shuozhou] as const

/** Every counted indicator of both plans: one pass over the people of each city. */
async function countAll(tx: Tx): Promise<Counted[]> {
  const all: Counted[] = []
  for (const area of places)
    all.push(...(await countIndicators(tx, { indicators: ofPlace(area), on, area }, clock)).values())
  return all
}

const addsUp = ({ counts, parts }: AreaCounts): boolean =>
  parts.length === 0 ||
  (['entitled', 'receiving', 'unknown', 'outside'] as const).every(
    (key) => parts.reduce((sum, part) => sum + part.counts[key], 0) === counts[key],
  )

const everywhere = (root: AreaCounts): AreaCounts[] => [root, ...root.parts.flatMap(everywhere)]

async function count(db: Db): Promise<void> {
  const rows = everyIndicator
    .flatMap((one) => one.rows ?? [])
    .filter(({ in: place }) => places.includes(place as never))
  const all = await timed(
    { what: 'every counted indicator of both plans, as the system', db, goal: 2000 },
    () => withScope(db, worker, countAll),
  )
  const areas = all.flatMap(({ counts }) => everywhere(counts))
  print({
    what: 'agreement',
    rowsOfPlans: rows.length,
    counted: all.length,
    areas: areas.length,
    sumsAgree: areas.every(addsUp),
    unknown: all.map(({ counts }) => counts.counts.unknown),
  })
  await timed(
    { what: 'all 21 rows with targets, stated values and trends, as the system', db, goal: 2000 },
    () =>
      withScope(db, worker, async (tx) => {
        for (const area of places) {
          const own = everyIndicator.filter(({ rows: of = [] }) => of.some((row) => row.in === area))
          await figuresFor(tx, { indicators: own, area, on }, clock)
        }
      }),
  )
}

/** The same under row security, and less of it. */
async function atDesks(db: Db): Promise<void> {
  const counties = await withScope(db, worker, listCounties)
  const city = staff(
    yangjiang,
    counties.filter((one) => one.startsWith(yangjiang)),
  )
  const of = ofPlace(yangjiang)
  await timed({ what: 'every indicator of a city, at its desk under row security', db, goal: 2000 }, () =>
    withScope(db, city, (tx) => countIndicators(tx, { indicators: of, on, area: yangjiang }, clock)),
  )
  await timed({ what: 'every indicator of a county, at its desk', db }, () =>
    withScope(db, staff(county, [county as CountyCode]), (tx) =>
      countIndicators(tx, { indicators: of, on, area: county }, clock),
    ),
  )
  const question = { indicator: livingSubsidyCoverage, on, group: 'waiting', limit: 50 } as const
  await timed({ what: 'first 50 names waiting in a county', db }, () =>
    withScope(db, staff(county, [county as CountyCode]), (tx) => listGap(tx, { ...question, area: county })),
  )
  await timed({ what: 'first 50 names waiting in a city', db }, () =>
    withScope(db, worker, (tx) => listGap(tx, { ...question, area: yangjiang })),
  )
}

async function keep(db: Db): Promise<void> {
  const of = indicators.filter((one) => rootsOf(one).some((root) => places.includes(root)))
  const kept = await timed({ what: 'measure and keep all of both', db }, () =>
    withScope(db, worker, (tx) => measure(tx, { indicators: of, on }, clock)),
  )
  await timed({ what: 'protect and publish all of both', db }, () =>
    withScope(db, worker, async (tx) => {
      for (const one of kept) await publishMeasurement(tx, one, clock)
    }),
  )
}

const moved = [sql`registry.profile`, sql`payments.grant`]

/** Two of five of a city's people live in the other city from now on: a register is filled once, and a bench's own has no rules to keep. */
async function moveSome(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const table of moved)
      await sql`update ${table} set county = to_be, area = to_be || substr(area, 7)
        from (values ('441702', '140602'), ('441704', '140603'), ('441721', '140621'), ('441781', '140681')) as move (was, to_be)
        where county = was and abs(hashtext(person_id::text)) % 5 < 2`.execute(tx)
  })
  for (const table of moved) await sql`vacuum full analyze ${table}`.execute(db)
}

async function bench(database: Database): Promise<void> {
  const { db } = database
  await loadPopulation(database, { area: yangjiang, people, seed: 1, on, portrait: true }, benchKeys)
  await withScope(db, worker, grantMost)
  await moveSome(db)
  await count(db)
  await atDesks(db)
  await keep(db)
}

await onServer(bench)
