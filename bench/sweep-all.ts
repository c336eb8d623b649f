/** Measures a sweep of every person programme on a PostgreSQL of its own: as the plans stand, and with every open number set. */
import { system, withScope } from '#access'
import { peopleProgrammes } from '#catalogue'
import { areaCode, day } from '#kernel'
import { sumSweeps, sweepEverything } from '#needs'
import { clockAt, type Database, runSql } from '#platform'
import { openAnswers, parametersOf, type Setting } from '#policy'
import { loadPopulation } from '#registry'
import { benchKeys, onServer } from './on-server.ts'

const people = Number(process.argv[2] ?? 1_000_000)
const on = day('2022-06-30')
const area = areaCode('4417')
const clock = clockAt('2022-06-30')

/** Every open condition answered “nobody needs more”, every open number set. */
const allSet: readonly Setting[] = peopleProgrammes.flatMap(parametersOf).map(({ id, unit }) => ({
  parameter: id,
  in: area,
  from: day('2020-01-01'),
  value: unit === 'answer' ? openAnswers.everybody : unit === 'percent' ? 30 : 60_000,
}))

async function measure(database: Database): Promise<void> {
  await database.pool.query('vacuum analyze registry.profile')
  for (const [figure, settings] of [
    ['as the plans stand', []],
    ['as the plans stand, again', []],
    ['every open number set', allSet],
    ['every open number set, again', allSet],
  ] as const) {
    const since = performance.now()
    const busy = process.cpuUsage()
    const swept = await sweepEverything(database.db, { on, area, settings }, clock)
    const seconds = Math.round(performance.now() - since) / 1000
    const own = process.cpuUsage(busy)
    console.log(
      JSON.stringify({
        bench: 'sweep-all',
        figure,
        people,
        programmes: peopleProgrammes.length,
        seconds,
        serviceCpuSeconds: (own.user + own.system) / 1e6,
        changed: swept.changed,
        ...(await sizes(database, swept.id)),
        goal: 'at most 180 s',
        reached: seconds <= 180,
      }),
    )
  }
}

async function sizes({ db }: Database, id: Parameters<typeof sumSweeps>[1][number]) {
  return withScope(db, system('bench'), async (tx) => {
    const counts = await sumSweeps(tx, [id])
    const [row] = await runSql<{ rows: number; bytes: number; found: number }>(tx, {
      text: `select count(*)::int as rows, pg_total_relation_size('needs.finding')::bigint as bytes,
        coalesce(sum(cardinality(found)), 0)::bigint as found from needs.finding`,
      values: [],
    })
    const sum = (of: 'entitled' | 'unknown' | 'held') => counts.reduce((total, count) => total + count[of], 0)
    return { ...row, entitled: sum('entitled'), unknown: sum('unknown'), held: sum('held') }
  })
}

await onServer(async (database) => {
  await loadPopulation(database, { area, people, seed: 1, on }, benchKeys)
  await measure(database)
})
