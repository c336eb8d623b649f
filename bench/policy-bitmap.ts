/** What-if over 1,000,000 people in packed columns: counts and sums of both subsidies per town; JSON lines. */
import { allFacts, livingSubsidy, nursingSubsidy, yangjiang } from '#catalogue'
import { day } from '#kernel'
import { all, any, loadPopulation, type Population, type Programme, programme, tally, totalOf } from '#policy'
import { needsLongTermCare } from '../src/catalogue/facts/care.ts'
import { categories, grade, isValid } from '../src/catalogue/facts/certificate.ts'
import * as relief from '../src/catalogue/facts/relief.ts'
import { chance, person } from './policy-people.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const count = Number(process.argv[2] ?? 1_000_000)
const towns = 48
const print = (line: object) =>
  console.log(JSON.stringify({ bench: 'bitmap', people: count, towns, ...line }))
const on = day('2020-12-31')

function load(): Population {
  const random = chance(7)
  const loader = loadPopulation(allFacts, count)
  const stretch = 10_000
  for (let from = 0; from < count; from += stretch) {
    const people = Array.from({ length: Math.min(stretch, count - from) }, () => person(random))
    const column = (key: string) => people.map((p) => (random() < 0.03 ? null : (p[key] ?? null)))
    loader.append({
      areas: people.map((_, i) => `441702${String(100 + Math.floor(((from + i) * towns) / count))}`),
      facts: Object.fromEntries(allFacts.map(({ key }) => [key, column(key)])),
    })
  }
  return loader.done()
}

/** The median of several runs, each prepared anew. */
function median(runs: number, prepare: (run: number) => () => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const work = prepare(run)
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Number((times.toSorted((a, b) => a - b)[runs >> 1] as number).toFixed(3))
}

const population = load()
const bytes = [...population.columns.values()].reduce(
  (sum, c) => sum + (c.kind === 'numbers' ? c.values.byteLength : c.known.byteLength * (1 + c.values.size)),
  0,
)
print({
  measure: 'packed columns',
  facts: allFacts.length,
  bytes_per_person: Number((bytes / count).toFixed(2)),
})

const both = (rules: readonly Programme[], settings = [] as Parameters<typeof tally>[2]['settings']) =>
  rules.map((rule) => totalOf(tally(population, rule, { on, ...(settings ? { settings } : {}) })))

const forget = () => {
  population.kept.planes.clear()
  population.kept.counts.clear()
}

const cold = median(9, () => {
  forget()
  return () => both(programmes)
})
print({ measure: 'both subsidies, nothing kept', ms: cold, totals: both(programmes) })

const suppose = (value: number) =>
  programmes.map(({ id }) => ({
    parameter: id,
    in: yangjiang,
    from: day('2020-01-01'),
    value,
    supposed: true,
  }))
print({
  measure: 'what-if: both rates changed',
  ms: median(25, (run) => () => both(programmes, suppose(20_000 + run))),
  goal_ms: 5,
})

/** Both subsidies with the milder group drawn anew: another grade limit and another category each time. */
const others = ['vision', 'hearing', 'speech', 'physical', 'multiple'] as const
const redrawn = (run: number): readonly Programme[] => {
  const group = all(
    grade.atLeast(2),
    categories.hasAny('intellectual', 'mental', others[run % 5] ?? 'vision'),
  )
  const base = [relief.status.is('dibao'), all(grade.oneOf(1, 2), needsLongTermCare.holds)]
  return programmes.map((original, i) =>
    programme({
      ...original,
      variants: original.variants.map((variant) => ({
        ...variant,
        eligible: all(isValid, any(base[i] ?? group, group)),
      })),
    }),
  )
}
print({
  measure: 'what-if: a condition changed in both',
  ms: median(25, (run) => {
    const kept = population.kept.planes
    for (const key of kept.keys()) if (key.includes('any:') || key.includes('all(')) kept.delete(key)
    population.kept.counts.clear()
    const rules = redrawn(run)
    return () => both(rules)
  }),
  goal_ms: 5,
})
