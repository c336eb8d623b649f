/** Counts and sums of a rule for every area of a population: the sweep in memory, and what-if. */
import type { AreaCode } from '#kernel'
import { countBits, type Planes, type Window, wordsFor } from './bits.ts'
import type { Circumstances, Ground } from './ground.ts'
import { keyOf } from './key.ts'
import { keep, planesOf } from './planes.ts'
import type { AreaCounts, AreaRange, Population } from './population.ts'
import { anywhere, type Segment, segmentsOf } from './segments.ts'
import { priced } from './tally-amount.ts'
import type { Rule } from './walk.ts'

/** `unpriced` are entitled to an amount nobody has set. */
export type AreaTally = {
  readonly area: AreaCode
  readonly people: number
  readonly entitled: number
  readonly unknown: number
  readonly unpriced: number
  readonly amountFen: number
}

/** Day and numbers; the places are those of the people. */
export type TallyQuestion = Omit<Circumstances, 'area'>

/**
 * One line an area. A changed rate costs a multiplication an area, for counts of the same condition are kept; a changed
 * condition costs joining its parts (two word operations per 32 people each) and reading only those parts that are new.
 */
export function tally(population: Population, rule: Rule, question: TallyQuestion): readonly AreaTally[] {
  const segments = segmentsOf(rule, { ...question, area: anywhere }).map(keyed)
  const ruled = population.areas.map((range, i) => ({ i, range, rule: ruleFor(segments, range.area) }))
  const answers = answersFor(population, ruled)
  return ruled.map((one) => tallyArea(population, one, answers))
}

/** The sum over areas. */
export function totalOf(tallies: readonly AreaTally[]): Omit<AreaTally, 'area'> {
  const sum = { people: 0, entitled: 0, unknown: 0, unpriced: 0, amountFen: 0 }
  for (const t of tallies) {
    sum.people += t.people
    sum.entitled += t.entitled
    sum.unknown += t.unknown
    sum.unpriced += t.unpriced
    sum.amountFen += t.amountFen
  }
  return sum
}

type KeyedRule = Segment & { readonly key: string }
type Ruled = { readonly i: number; readonly range: AreaRange; readonly rule: KeyedRule }

const keyed = (segment: Segment): KeyedRule => ({
  ...segment,
  key: segment.brought ? keyOf(segment.brought.eligible) : 'none',
})

const ruleFor = (segments: readonly KeyedRule[], area: AreaCode): KeyedRule =>
  segments.find(({ place }) => area.startsWith(place)) as KeyedRule

/** The answer to one condition: counts by area where already known, planes when they must be looked at. */
type Answer = { readonly counts: AreaCounts; readonly planes: () => Planes }

/** Areas under the same condition are answered together, over the words that hold them all. */
function answersFor(population: Population, ruled: readonly Ruled[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [key, areas] of Map.groupBy(ruled, (one) => one.rule.key)) {
    const ground = areas[0]?.rule.brought?.eligible
    const [first, last] = [areas[0]?.range, areas.at(-1)?.range]
    if (!ground || !first || !last) continue
    const window = { from: first.from >>> 5, to: wordsFor(last.to) }
    answers.set(key, {
      counts: countsFor(population, key),
      planes: () => root(population, { key, ground, window }),
    })
  }
  return answers
}

type Root = { readonly key: string; readonly ground: Ground; readonly window: Window }

const root = (population: Population, { key, ground, window }: Root): Planes =>
  keep(population, `${window.from}-${window.to} ${key}`, () => planesOf(population, ground, window))

const mostCounts = 4000
const notCounted = -1

function countsFor({ kept, areas }: Population, key: string): AreaCounts {
  const found = kept.counts.get(key)
  if (found) return found
  if (kept.counts.size >= mostCounts) kept.counts.delete(kept.counts.keys().next().value as string)
  const fresh = () => new Int32Array(areas.length).fill(notCounted)
  const counts = { entitled: fresh(), unknown: fresh() }
  kept.counts.set(key, counts)
  return counts
}

function tallyArea(
  population: Population,
  { i, range, rule }: Ruled,
  answers: ReadonlyMap<string, Answer>,
): AreaTally {
  const people = range.to - range.from
  const answer = answers.get(rule.key)
  if (!answer) return { area: range.area, people, entitled: 0, unknown: people, unpriced: 0, amountFen: 0 }
  const { counts, planes } = answer
  if (counts.entitled[i] === notCounted) count(counts, i, { range, planes: planes() })
  const [entitled, unknown] = [counts.entitled[i] as number, counts.unknown[i] as number]
  const amount = rule.brought?.amount ?? null
  return {
    area: range.area,
    people,
    entitled,
    unknown,
    ...priced({ population, range, planes, entitled }, amount),
  }
}

function count(
  { entitled, unknown }: AreaCounts,
  i: number,
  { range, planes }: { range: AreaRange; planes: Planes },
) {
  const yes = countBits(planes.yes, range)
  entitled[i] = yes
  unknown[i] = range.to - range.from - yes - countBits(planes.no, range)
}
