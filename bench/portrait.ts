/** Measures people with everything offices may know of them: drawing, loading, the size of the tables, the packed population. */

import { allFacts } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import { areaCode, day, dayFromNumber } from '#kernel'
import type { Database } from '#platform'
import { loadPopulation as packPeople } from '#policy'
import { loadPopulation } from '#registry'
import { bytesOf } from '../src/needs/pack-towns.ts'
import { countedPersonAt } from '../src/registry/generate/person.ts'
import { makePopulation } from '../src/registry/generate/population.ts'
import { portraitist } from '../src/registry/generate/portrait/portrait.ts'
import { benchKeys, onServer } from './on-server.ts'

const people = Number(process.argv[2] ?? 1_000_000)
const on: Day = day('2026-06-30')
const area: AreaCode = areaCode('44')
const spec = { area, people, seed: 1, on }

let busy = process.cpuUsage()
const tell = (figure: string, since: number, more: object = {}) => {
  const { user, system } = process.cpuUsage(busy)
  busy = process.cpuUsage()
  const seconds = Math.round(performance.now() - since) / 1000
  const cpuMicrosecondsPerPerson = Math.round(((user + system) / people) * 100) / 100
  console.log(
    JSON.stringify({ bench: 'portrait', figure, people, seconds, cpuMicrosecondsPerPerson, ...more }),
  )
}

const population = makePopulation(spec)

function measureDrawing(): void {
  const draw = portraitist(population)
  const since = performance.now()
  let records = 0
  for (let i = 0; i < people; i++) for (const { content } of draw(i)) if (content) records++
  tell('portraits drawn', since, { recordsPerPerson: Math.round((records / people) * 100) / 100 })
}

/** Everything declared, so that columns nobody fills are counted too. */
function measurePacking(): void {
  const draw = portraitist(population)
  const since = performance.now()
  const packing = packPeople(allFacts, people)
  const step = 5_000
  for (let from = 0; from < people; from += step) {
    const stretch = Array.from({ length: Math.min(step, people - from) }, (_, n) => from + n)
    const facts = Object.fromEntries(allFacts.map(({ key }) => [key, [] as unknown[]]))
    for (const [n, i] of stretch.entries()) {
      const { born, sex, residence, certificate: c } = countedPersonAt(population, i)
      const own = { born: dayFromNumber(born), sex, residence, certificate_status: c.status }
      const held = { disability_categories: c.categories, disability_grade: c.grade }
      for (const [key, value] of Object.entries({ ...own, ...held })) (facts[key] as unknown[])[n] = value
      for (const { facts: said, content } of draw(i))
        for (const [at, fact] of said.entries()) (facts[fact.key] as unknown[])[n] = content?.told[at] ?? null
    }
    for (const list of Object.values(facts)) for (let n = 0; n < stretch.length; n++) list[n] ??= null
    const areas = stretch.map((i) => population.places[population.columns.place[i] ?? 0]?.area ?? area)
    packing.append({ areas, facts: facts as never })
  }
  const bytes = bytesOf(packing.done())
  tell('drawn and packed', since, {
    facts: allFacts.length,
    megabytes: Math.round(bytes / 1e5) / 10,
    bytesPerPerson: Math.round((bytes / people) * 10) / 10,
  })
}

async function measureLoading(portrait: boolean): Promise<void> {
  await onServer(async (database) => {
    const since = performance.now()
    await loadPopulation(database, { ...spec, portrait }, benchKeys)
    tell(portrait ? 'loaded with portraits' : 'loaded', since, await sizes(database))
  })
}

async function sizes({ pool }: Database): Promise<object> {
  const { rows } = await pool.query<{ name: string; bytes: string }>(
    `select relname as name, pg_total_relation_size(oid)::text as bytes from pg_class
      where relnamespace = 'registry'::regnamespace and relkind = 'r' and relname in ('profile', 'record', 'person')`,
  )
  return Object.fromEntries(
    rows.map(({ name, bytes }) => [`${name}BytesPerPerson`, Math.round(Number(bytes) / people)]),
  )
}

measureDrawing()
measurePacking()
await measureLoading(false)
await measureLoading(true)
