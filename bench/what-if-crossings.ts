/** What-if over a million people × all programmes of a city: a turned value, crossed by area, age, sex and grade; JSON lines. */
import { loadavg } from 'node:os'
import { peopleProgrammes } from '#catalogue'
import { bytesOf, supposeOver } from '#needs'
import {
  nothingSupposed,
  openAnswers,
  parametersOf,
  type Scenario,
  type Setting,
  type Supposed,
} from '#policy'
import { vectorTimes } from './what-if-numpy.ts'
import { city, on, packPeople } from './what-if-people.ts'

const sizes = process.argv.slice(2).map(Number)
const goals = { engine: 20, bytes: 100 }

/** Every number and answer the plans leave open, set, so that each programme has people and money. */
const settings: readonly Setting[] = [
  ...new Map(peopleProgrammes.flatMap((one) => parametersOf(one)).map((one) => [one.id, one])).values(),
].map(({ id, unit }) => ({
  parameter: id,
  in: city,
  from: on,
  value: unit === 'answer' ? openAnswers.everybody : unit === 'percent' ? 50 : 80_000,
}))

const programmes = peopleProgrammes
  .filter(({ variants }) => variants.some((one) => one.in === city && one.from <= on && (one.to ?? on) >= on))
  .map(({ id }) => id)

const load = () => Number((loadavg()[0] ?? 0).toFixed(1))
const round = (n: number) => Math.round(n * 1000) / 1000

function measure(people: number): void {
  const print = (line: object) =>
    console.log(JSON.stringify({ bench: 'what-if-crossings', people, ...line, load: load() }))
  const began = performance.now()
  const population = packPeople(people)
  const bytes = bytesOf(population) / people
  print({
    measure: 'packed columns with every fact filled',
    facts: population.columns.size,
    bytes_per_person: round(bytes),
    packing_ms: Math.round(performance.now() - began),
    goal: `at most ${goals.bytes} bytes`,
    reached: bytes <= goals.bytes,
  })
  const ask = (scenario: Scenario, by: readonly string[]) =>
    supposeOver(population, { on, area: city, scenario, settings, programmes, by })
  const timed = (scenario: Scenario, by: readonly string[]) => {
    const before = performance.now()
    const cpu = process.cpuUsage()
    const answer = ask(scenario, by)
    const { user, system } = process.cpuUsage(cpu)
    return { ms: performance.now() - before, cpuMs: (user + system) / 1000, answer }
  }
  const first = timed(nothingSupposed(city), ['county'])
  const seconds = first.cpuMs / 1000
  print({
    measure: 'first question: every programme, counts and sums per county, nothing kept',
    programmes: programmes.length,
    ms: round(first.ms),
    cpu_ms: round(first.cpuMs),
    people_times_programmes_per_second: Math.round((people * programmes.length) / seconds),
  })
  for (const [name, by] of crossings) turn({ name, by, people, print, timed })
  const ownMs = repeated(() => {
    population.kept.planes.clear()
    return timed(nothingSupposed(city), ['county']).cpuMs
  })
  vectorTimes({ population, programmes, settings, ownMs, print })
}

const crossings: readonly (readonly [string, readonly string[]])[] = [
  ['by county', ['county']],
  ['by town × grade', ['town', 'disability_grade']],
  ['by age × sex', ['age', 'sex']],
  ['by age × category', ['age', 'disability_categories']],
]

type Timed = { readonly ms: number; readonly cpuMs: number }
type Turning = {
  readonly name: string
  readonly by: readonly string[]
  readonly people: number
  readonly print: (line: object) => void
  readonly timed: (scenario: Scenario, by: readonly string[]) => Timed
}

const runs = 9
const repeated = (once: (run: number) => number) =>
  Array.from({ length: runs }, (_, run) => once(run)).toSorted((a, b) => a - b)[runs >> 1] as number

const ofNursing = (...changes: readonly Supposed[]): Scenario => ({
  in: city,
  suppose: [{ programme: 'nursing-subsidy', changes }],
  numbers: [],
})

/** Another value each time, so that nothing asked is already known. */
const turns: readonly (readonly [string, (run: number) => Scenario])[] = [
  ['another rate', (run) => ofNursing({ turn: 'amount', to: 26_000 + run })],
  ['another set of grades', (run) => ofNursing({ turn: 'disability_grade.among', to: sets[run] ?? [1] })],
  ['another condition of age', (run) => ofNursing({ add: { fact: 'born', ageFrom: 10 + run } })],
  [
    'tiers by grade',
    (run) =>
      ofNursing({
        pay: {
          per: 'month',
          cases: [1, 2].map((grade) => ({
            when: { fact: 'disability_grade', among: [grade] },
            fen: 30_000 - 1000 * grade + run,
          })),
          otherwise: 10_000,
        },
      }),
  ],
]

const sets = [[1], [2], [3], [4], [1, 3], [1, 4], [2, 3], [2, 4], [1, 2, 3]]

function turn({ name, by, people, print, timed }: Turning): void {
  // groups are prepared once after loading
  timed(nothingSupposed(city), by)
  for (const [what, scenario] of turns) {
    const times = Array.from({ length: runs }, (_, run) => timed(scenario(run), by))
    const middle = (pick: (one: Timed) => number) =>
      times.map(pick).toSorted((a, b) => a - b)[runs >> 1] as number
    const [ms, cpuMs] = [middle((one) => one.ms), middle((one) => one.cpuMs)]
    print({
      measure: `${what}, all programmes, ${name}`,
      ms: round(ms),
      cpu_ms: round(cpuMs),
      ...(people === 1_000_000
        ? { goal: `at most ${goals.engine} ms of processor time`, reached: cpuMs <= goals.engine }
        : {}),
    })
  }
}

for (const people of sizes.length > 0 ? sizes : [1_000_000, 3_000_000]) measure(people)
