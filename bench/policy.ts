/** How fast one person is answered: our two readings beside three engines from npm, the same two rules, one run, JSON lines. */
import {
  type BenchEngine,
  cel,
  jsonRules,
  ours,
  oursAsked,
  oursExplained,
  publicodes,
} from './policy-engines.ts'
import { type BenchFacts, somePeople } from './policy-people.ts'

const people = somePeople(5000, 1)
const print = (line: object) => console.log(JSON.stringify(line))

/** The number entitled to each subsidy; every engine must find the same. */
async function agreed(engine: BenchEngine): Promise<string> {
  let [living, nursing] = [0, 0]
  for (const person of people) {
    const answer = await engine.ask(person)
    if (answer[0]) living++
    if (answer[1]) nursing++
  }
  return `${living}/${nursing}`
}

/** Asks person after person; awaits only engines that cannot answer otherwise. */
async function ask(engine: BenchEngine, from: readonly BenchFacts[]): Promise<void> {
  for (const person of from) {
    const answer = engine.ask(person)
    if (answer instanceof Promise) await answer
  }
}

async function perSecond(engine: BenchEngine, seconds: number): Promise<number> {
  const started = performance.now()
  let asked = 0
  while (performance.now() - started < seconds * 1000) {
    const from = people.slice(asked % people.length, (asked % people.length) + 200)
    await ask(engine, from)
    asked += from.length
  }
  return Math.round((asked / (performance.now() - started)) * 1000)
}

const seconds = Number(process.argv[2] ?? 2)
const engines = [ours, oursAsked, oursExplained, cel(), jsonRules(), publicodes()]
const expected = await agreed(ours)
const measured = new Map<string, number>()
for (const engine of engines) {
  if ((await agreed(engine)) !== expected) throw new Error(`${engine.name} answers differently`)
  await perSecond(engine, seconds / 4)
  const rate = Math.max(await perSecond(engine, seconds / 2), await perSecond(engine, seconds / 2))
  measured.set(engine.name, rate)
  const goal = engine === oursExplained ? { goal: 'at least 50000', reached: rate >= 50_000 } : {}
  print({
    bench: 'policy',
    engine: engine.name,
    rules: 2,
    people_per_second: rate,
    entitled: expected,
    ...goal,
  })
}

for (const [name, goal] of [
  ['publicodes', 100],
  ['json-rules-engine', 10],
  ['@marcbachmann/cel-js', 3],
] as const) {
  const times = (measured.get(ours.name) ?? 0) / (measured.get(name) ?? 1)
  print({
    bench: 'policy',
    ours: ours.name,
    against: name,
    times: Number(times.toFixed(1)),
    goal: `at least ${goal} times`,
    reached: times >= goal,
  })
}
