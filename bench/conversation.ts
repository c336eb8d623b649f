/** How many questions people are asked, kind by kind and place by place, and what one question costs. JSON lines. */
import { asking, linhe, peopleProgrammes, shenzhen, shuozhou, yangjiang, zhangdian } from '#catalogue'
import { type AreaCode, day } from '#kernel'
import { type Conversation, converse, type Facts, variantOn } from '#policy'
import { askers } from './conversation-people.ts'

const print = (line: object) => console.log(JSON.stringify(line))
const count = Number(process.argv[2] ?? 2000)

const places: readonly (readonly [string, AreaCode, string])[] = [
  ['linhe', linhe, '2026-11-23'],
  ['shenzhen', shenzhen, '2026-11-23'],
  ['yangjiang', yangjiang, '2025-12-31'],
  ['zhangdian', zhangdian, '2025-12-31'],
  ['shuozhou', shuozhou, '2020-12-31'],
]

/** Pages shown, one of them for whom and where; `asked` counts the facts on them. */
function talk(conversation: Conversation, person: Facts) {
  let facts: Facts = {}
  let [pages, asked] = [1, 0]
  const trace: string[] = []
  for (let step = conversation.at({ facts }); step.page; step = conversation.at({ facts })) {
    pages++
    trace.push(step.page.facts.map(({ key }) => key).join('+'))
    asked += step.page.facts.length
    facts = { ...facts, ...Object.fromEntries(step.page.facts.map(({ key }) => [key, person[key]])) }
  }
  return { pages, asked, facts, trace }
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

const spread = (numbers: readonly number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p90: at(sorted, 0.9), p99: at(sorted, 0.99), max: at(sorted, 1) }
}

for (const [name, area, text] of places) {
  const on = day(text)
  const rules = peopleProgrammes.filter((programme) => variantOn(programme, on, area) !== undefined)
  const conversation = converse(rules, { on, area }, asking)
  const people = askers(count, on)
  for (const { facts } of people.slice(0, 50)) talk(conversation, facts)
  const began = process.cpuUsage()
  const walks = people.map(({ kind, facts }) => ({ kind, ...talk(conversation, facts) }))
  const { user, system } = process.cpuUsage(began)
  const steps = walks.reduce((sum, { pages }) => sum + pages, 0)
  const cpuMs = (user + system) / 1000 / steps
  const all = spread(walks.map(({ pages }) => pages))
  print({
    bench: 'conversation',
    place: name,
    on,
    programmes: rules.length,
    people: count,
    questions: all,
    facts: spread(walks.map(({ asked }) => asked)),
    within12: walks.filter(({ pages }) => pages <= 12).length / count,
    cpu_ms_a_step: Number(cpuMs.toFixed(3)),
    address: Math.max(
      ...walks.map(({ facts }) => new URLSearchParams(facts as Record<string, string>).toString().length),
    ),
    goal: 'p90 at most 12 questions, a step at most 10 ms',
    reached: (all.p90 ?? 0) <= 12 && cpuMs <= 10,
  })
  for (const kind of new Set(walks.map((walk) => walk.kind))) {
    const own = walks.filter((walk) => walk.kind === kind)
    print({ place: name, kind, people: own.length, questions: spread(own.map(({ pages }) => pages)) })
  }
  if (process.argv[3] === 'longest') {
    const longest = walks.toSorted((a, b) => b.pages - a.pages)[0]
    print({ place: name, kind: longest?.kind, asked: longest?.trace })
  }
}
