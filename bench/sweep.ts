/** Measures sweeps over a province of made-up people on a PostgreSQL of its own: counts only, durable, and again; one JSON line a figure. */
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { type AreaCode, areaCode, day } from '#kernel'
import { type CountOrder, countSweep, runSweep } from '#needs'
import { clockAt, type Database } from '#platform'
import { loadPopulation } from '#registry'
import { benchKeys, onServer } from './on-server.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const on = day('2020-12-31')
const clock = clockAt('2020-12-31')
const people = Number(process.argv[2] ?? 1_000_000)
/** Yangjiang, whose rules we know, with the people of a province. */
const area: AreaCode = areaCode('4417')

function tell(
  figure: string,
  since: number,
  { goal, ...more }: { goal: number; [more: string]: unknown },
): void {
  const seconds = Math.round(performance.now() - since) / 1000
  const judged = { goal: `at most ${goal} s`, reached: seconds <= goal }
  console.log(JSON.stringify({ bench: 'sweep', figure, people, seconds, ...judged, ...more }))
}

async function measure({ db, pool }: Database): Promise<void> {
  await pool.query('vacuum analyze registry.profile')
  const order: CountOrder = { on, area, programmes }
  for (let round = 0; round < 5; round++) {
    const since = performance.now()
    const { programmes: counts } = await withScope(db, system('bench'), (tx) => countSweep(tx, order))
    tell('counts only, both subsidies', since, {
      goal: 0.3,
      entitled: counts.map((count) => count.entitled),
    })
  }
  for (const figure of ['durable sweep, both subsidies', 'the same sweep again']) {
    const since = performance.now()
    const swept = await runSweep(db, { on, area, programmes }, clock)
    tell(figure, since, {
      goal: 60,
      written: swept.programmes.map(({ found, lapsed }) => found + lapsed),
    })
  }
}

await onServer(async (database) => {
  await loadPopulation(database, { area, people, seed: 1, on }, benchKeys)
  await measure(database)
})
