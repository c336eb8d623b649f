/** Measures how long one person takes to be asked about every programme again, on a PostgreSQL of its own. */
import { system, withScope } from '#access'
import { peopleProgrammes } from '#catalogue'
import { areaCode, day } from '#kernel'
import { reconsider, sweepEverything } from '#needs'
import { clockAt, type Database, runSql } from '#platform'
import { loadPopulation, type PersonKey } from '#registry'
import { benchKeys, onServer } from './on-server.ts'

const people = Number(process.argv[2] ?? 20_000)
const on = day('2022-06-30')
const area = areaCode('4417')
const clock = clockAt('2022-06-30')
const rounds = 200

async function measure({ db }: Database): Promise<void> {
  await sweepEverything(db, { on, area }, clock)
  const scope = system('bench')
  const some = await withScope(db, scope, (tx) =>
    runSql<PersonKey>(tx, {
      text: 'select county, person_id as id from needs.finding order by person_id limit $1',
      values: [rounds],
    }),
  )
  const times: number[] = []
  let changed = 0
  const busy = process.cpuUsage()
  for (const person of some)
    await withScope(db, scope, async (tx) => {
      const since = performance.now()
      if (await reconsider(tx, person, clock)) changed++
      times.push(performance.now() - since)
    })
  const own = process.cpuUsage(busy)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
  console.log(
    JSON.stringify({
      bench: 'reconsider',
      figure: 'one person, every programme',
      programmes: peopleProgrammes.length,
      p50: at(0.5),
      p95: at(0.95),
      serviceCpuMsEach: Math.round((own.user + own.system) / 10 / rounds) / 100,
      // The sweep has just said the same: anything else would be a disagreement.
      changed,
      goal: 'at most 10 ms',
      reached: at(0.5) <= 10,
    }),
  )
}

await onServer(async (database) => {
  await loadPopulation(database, { area, people, seed: 1, on }, benchKeys)
  await measure(database)
})
