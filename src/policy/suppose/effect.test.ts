/** A scenario's counts in every crossing are those of asking everybody one by one, before and after. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AreaCode, ageOn, areaCode, type Day, day, isWithin } from '#kernel'
import { decide } from '../ask.ts'
import { brought } from '../brought.ts'
import type { Facts } from '../fact.ts'
import { keyOfAmount } from '../key.ts'
import { loadPopulation, type Population } from '../population.ts'
import type { Programme } from '../programme.ts'
import { born, kind, level, member, tags, toyFacts } from '../toy/facts.ts'
import { anyEvaluationDay, anyPeople, anyProgramme, householdOf, type ToyPerson } from '../toy/random.ts'
import type { DimensionAsked } from './dimension.ts'
import { effectOf } from './effect.ts'
import { type MoveKind, moveKinds } from './moves.ts'

function packed(people: readonly ToyPerson[]): Population {
  const loader = loadPopulation(toyFacts, people.length)
  loader.append({
    areas: people.map((p) => p.area),
    households: people.map((p) => p.home),
    facts: Object.fromEntries(toyFacts.map(({ key }) => [key, people.map((p) => p.facts[key])])),
  })
  return loader.done()
}

const bands = [10, 18, 25]

/** The group of one person, read off the facts without planes. */
const groupOf = (asked: DimensionAsked | undefined, person: ToyPerson, on: Day): string | null => {
  if (!asked) return null
  if (asked.by === 'area') return person.area.slice(0, asked.digits)
  const value = person.facts[asked.fact.key]
  if (value === null || value === undefined) return 'unknown'
  if (asked.by === 'fact') {
    if (!Array.isArray(value)) return String(value)
    return value.length > 1 ? 'several' : (value[0] ?? 'none')
  }
  const age = ageOn(value as Day, on)
  if (age < 0) return 'unknown'
  const from = [0, ...bands].findLast((start) => age >= start) as number
  const next = bands.find((start) => start > from)
  return next === undefined ? `${from}-` : `${from}-${next - 1}`
}

type Answer = { readonly verdict: 'yes' | 'no' | 'unknown'; readonly amountFen: number | null }

function moveOf(b: Answer, a: Answer, sameAmount: boolean): MoveKind | undefined {
  const change = `${b.verdict} ${a.verdict}`
  const kinds: Record<string, MoveKind> = {
    'no yes': 'gained',
    'unknown yes': 'settledYes',
    'yes no': 'lost',
    'yes unknown': 'nowUnknown',
    'unknown no': 'settledNo',
    'no unknown': 'noLongerNo',
  }
  if (change !== 'yes yes') return kinds[change]
  // the same rule of payment over the same facts is the same amount, known or not
  if (sameAmount) return undefined
  if (b.amountFen === null || a.amountFen === null) return 'unclear'
  return a.amountFen > b.amountFen ? 'more' : a.amountFen < b.amountFen ? 'less' : undefined
}

/** Where no rule is written down nobody is asked: not entitled, and not unknown. */
function answerOf(
  rule: Programme,
  person: ToyPerson,
  { on, people }: { on: Day; people: readonly ToyPerson[] },
): Answer {
  const { area } = person
  const asked = rule.variants.some(
    (v) => isWithin(area, v.in) && v.from <= on && (v.to === undefined || on <= v.to),
  )
  return asked
    ? decide(rule, person.facts, { on, area, household: householdOf(person, people) })
    : { verdict: 'no', amountFen: 0 }
}

type Tally = { people: number; now: number[]; after: number[]; moves: Record<string, number> }

function oneByOne(
  rules: readonly [Programme, Programme],
  people: readonly ToyPerson[],
  q: { on: Day; area: AreaCode; by: readonly DimensionAsked[] },
) {
  const cells = new Map<string, Tally>()
  for (const person of people.filter((p) => isWithin(p.area, q.area))) {
    const key = `${groupOf(q.by[0], person, q.on)}|${groupOf(q.by[1], person, q.on)}`
    const cell = cells.get(key) ?? { people: 0, now: [0, 0, 0], after: [0, 0, 0], moves: {} }
    cells.set(key, cell)
    cell.people++
    const [b, a] = rules.map((rule) => answerOf(rule, person, { on: q.on, people })) as [Answer, Answer]
    for (const [sums, answer] of [
      [cell.now, b],
      [cell.after, a],
    ] as const) {
      if (answer.verdict === 'yes') sums[0] = (sums[0] ?? 0) + 1
      if (answer.verdict === 'unknown') sums[1] = (sums[1] ?? 0) + 1
      if (answer.verdict === 'yes') sums[2] = (sums[2] ?? 0) + (answer.amountFen ?? 0)
    }
    const [was, now] = rules.map((rule) =>
      keyOfAmount(brought(rule, { on: q.on, area: person.area })?.amount ?? null),
    )
    const move = moveOf(b, a, was === now)
    if (move) cell.moves[move] = (cell.moves[move] ?? 0) + 1
  }
  return cells
}

const dimensions: readonly DimensionAsked[] = [
  { by: 'area', digits: 6 },
  { by: 'area', digits: 9 },
  { by: 'fact', fact: kind },
  { by: 'fact', fact: tags },
  { by: 'fact', fact: level },
  { by: 'fact', fact: member },
  { by: 'age', fact: born, bands },
]
const anyCrossing = fc
  .subarray([...dimensions], { maxLength: 2 })
  .filter((two) => two.filter(({ by }) => by === 'area').length < 2)
const places = ['', '10', '1001', '100101', '100101001', '20'] as AreaCode[]

describe('the effect of a scenario', () => {
  test('is that of asking everybody before and after, in every cell of every crossing', () => {
    const law = fc.property(
      fc.tuple(anyProgramme, anyProgramme),
      anyPeople,
      fc.record({ on: anyEvaluationDay, by: anyCrossing, area: fc.constantFrom(...places) }),
      ([before, after], people, { on, by, area }) => {
        const effect = effectOf(packed(people), {
          on,
          area,
          by,
          before: { rule: before, settings: [] },
          after: { rule: after, settings: [] },
        })
        const expected = oneByOne([before, after], people, { on, area, by })
        const found = effect.cells.filter((cell) => cell.people > 0)
        expect(found.length).toBe(expected.size)
        for (const cell of found)
          expect({
            people: cell.people,
            now: [cell.now.entitled, cell.now.unknown, cell.now.fen],
            after: [cell.after.entitled, cell.after.unknown, cell.after.fen],
            moves: Object.fromEntries(
              moveKinds.flatMap((k) => (cell.moves[k] > 0 ? [[k, cell.moves[k]]] : [])),
            ),
          }).toEqual({
            ...expected.get(`${cell.x}|${cell.y}`),
            moves: expected.get(`${cell.x}|${cell.y}`)?.moves,
          })
      },
    )
    fc.assert(law, { numRuns: 500 })
  })

  test('of nothing is nothing, and its cells add up to the whole', () => {
    const law = fc.property(anyProgramme, anyPeople, anyCrossing, (rule, people, by) => {
      const side = { rule, settings: [] }
      const on = day('2020-06-30')
      const population = packed(people)
      const effect = effectOf(population, { on, area: '' as AreaCode, by, before: side, after: side })
      const whole = effectOf(population, { on, area: '' as AreaCode, by: [], before: side, after: side })
        .cells[0]
      const sum = (pick: (cell: (typeof effect.cells)[number]) => number) =>
        effect.cells.reduce((n, cell) => n + pick(cell), 0)
      expect(sum((c) => moveKinds.reduce((n, k) => n + c.moves[k], 0))).toBe(0)
      expect([
        sum((c) => c.people),
        sum((c) => c.now.entitled),
        sum((c) => c.now.unknown),
        sum((c) => c.now.fen),
      ]).toEqual([whole?.people, whole?.now.entitled, whole?.now.unknown, whole?.now.fen])
      expect(effect.cells.every((c) => JSON.stringify(c.now) === JSON.stringify(c.after))).toBe(true)
    })
    fc.assert(law, { numRuns: 200 })
  })
})

test('a place without people has no cells to fill', () => {
  const facts: Facts = { t_level: 1 }
  const population = packed([{ area: areaCode('100101001'), home: null, facts }])
  const rule = fc.sample(anyProgramme, { numRuns: 1, seed: 1 })[0] as Programme
  const side = { rule, settings: [] }
  const effect = effectOf(population, {
    on: day('2020-06-30'),
    area: areaCode('99'),
    by: [{ by: 'fact', fact: level }],
    before: side,
    after: side,
  })
  expect([effect.people, effect.cells]).toEqual([0, []])
})
