/** What a scenario does to one programme, crossed: people and money now and after, and everybody who is moved. */
import { type AreaCode, isWithin } from '#kernel'
import type { Window } from '../bits.ts'
import type { Population } from '../population.ts'
import type { Programme } from '../programme.ts'
import type { TallyQuestion } from '../tally.ts'
import { type Crossing, countCells, crossingOf, peopleOf } from './cells.ts'
import { sparse, wordsOf } from './count-planes.ts'
import { type DimensionAsked, dimensionOf } from './dimension.ts'
import { type MoveKind, moveKinds, movesOf, samePays } from './moves.ts'
import { paidOf } from './paid.ts'
import { type Side, sideOf } from './side.ts'
import { sumsOf, type Tier } from './sums.ts'

/** `unpriced` are entitled to an amount nobody has set; `fen` is of the others. */
export type Standing = {
  readonly entitled: number
  readonly unknown: number
  readonly unpriced: number
  readonly fen: number
}

export type EffectCell = {
  /** Group ids of the two dimensions; null where there is none. */
  readonly x: string | null
  readonly y: string | null
  readonly people: number
  readonly now: Standing
  readonly after: Standing
  readonly moves: Readonly<Record<MoveKind, number>>
}

export type Effect = {
  readonly people: number
  readonly cells: readonly EffectCell[]
  /** A month, a year, once …; null where places differ or nothing is paid. */
  readonly per: { readonly now: string | null; readonly after: string | null }
  readonly tiers: readonly Tier[]
}

export type EffectQuestion = Omit<TallyQuestion, 'settings'> & {
  /** The place whose people are counted. */
  readonly area: AreaCode
  readonly before: { readonly rule: Programme; readonly settings: NonNullable<TallyQuestion['settings']> }
  readonly after: { readonly rule: Programme; readonly settings: NonNullable<TallyQuestion['settings']> }
  readonly by: readonly DimensionAsked[]
}

/** The people of a place: areas are in order, so they are one range. */
export function peopleIn({ areas }: Population, area: AreaCode): Window {
  const mine = areas.filter((one) => isWithin(one.area, area))
  return { from: mine[0]?.from ?? 0, to: mine.at(-1)?.to ?? 0 }
}

/** Only what the scenario changes is evaluated and counted again; the present is kept from the question before. */
export function effectOf(population: Population, { on, area, before, after, by }: EffectQuestion): Effect {
  const people = peopleIn(population, area)
  const [x = null, y = null] = by.map((asked) => dimensionOf(population, asked, on))
  const crossing = crossingOf(population, { people, x, y })
  const sides = [
    sideOf(population, before.rule, { on, settings: before.settings }),
    sideOf(population, after.rule, { on, settings: after.settings }),
  ] as const
  const [was, is] = sides
  if (was.planes === is.planes && samePays(was, is)) return unchanged(population, was, crossing)
  return changed(population, sides, crossing)
}

/** A programme the scenario does not touch: its present, which is told again as it was. */
function unchanged(population: Population, side: Side, crossing: Crossing): Effect {
  const key = side.stretches.map((one) => `${one.from} ${one.amountKey}`).join('|')
  return remembered(memoryOf(effects, side.planes), `${key} ${keyOfCrossing(crossing)}`, () =>
    changed(population, [side, side], crossing),
  )
}

function changed(population: Population, sides: readonly [Side, Side], crossing: Crossing): Effect {
  const { people, x, y } = crossing
  const heads = kept(population, crossing, { of: 'people', make: () => peopleOf(population, crossing) })
  const pays = { before: paidOf(population, sides[0]), after: paidOf(population, sides[1]) }
  const moves = movesOf(population, sides, { pays, people })
  const nobody = new Int32Array(crossing.cells.length)
  const counts = Object.fromEntries(
    moveKinds.map((kind) => {
      const plane = moves[kind]
      return [kind, plane ? countCells(sparse(plane, wordsOf(people)), crossing) : nobody]
    }),
  ) as Record<MoveKind, Int32Array>
  const now = answersNow(population, sides[0], crossing)
  const then = moved(now, counts)
  const sums = [sumsOf(pays.before, crossing, now.yes), sumsOf(pays.after, crossing, then.yes)] as const
  const cells = crossing.cells.map(
    (cell, i): EffectCell => ({
      x: x?.groups[cell.x]?.id ?? null,
      y: y?.groups[cell.y]?.id ?? null,
      people: heads[i] as number,
      now: standing(now, sums[0], i),
      after: standing(then, sums[1], i),
      moves: Object.fromEntries(moveKinds.map((kind) => [kind, counts[kind][i] as number])) as Record<
        MoveKind,
        number
      >,
    }),
  )
  return {
    people: people.to - people.from,
    cells,
    per: { now: sides[0].per, after: sides[1].per },
    tiers: sums[1].tiers,
  }
}

type Answers = { readonly yes: Int32Array; readonly unknown: Int32Array }

const standing = (
  { yes, unknown }: Answers,
  { fen, unpriced }: { fen: Float64Array; unpriced: Int32Array },
  i: number,
): Standing => ({
  entitled: yes[i] as number,
  unknown: unknown[i] as number,
  unpriced: unpriced[i] as number,
  fen: fen[i] as number,
})

/** The present of one rule and one crossing is counted once. */
function answersNow(population: Population, { planes }: Side, crossing: Crossing): Answers {
  const words = wordsOf(crossing.people)
  const count = (plane: Uint32Array) => countCells(sparse(plane, words), crossing)
  const yes = kept(population, crossing, { of: planes.yes, make: () => count(planes.yes) })
  const no = kept(population, crossing, { of: planes.no, make: () => count(planes.no) })
  const heads = kept(population, crossing, { of: 'people', make: () => peopleOf(population, crossing) })
  return { yes, unknown: heads.map((all, i) => all - (yes[i] as number) - (no[i] as number)) }
}

/** After is now with everybody moved. */
function moved({ yes, unknown }: Answers, n: Readonly<Record<MoveKind, Int32Array>>): Answers {
  const at = (kind: MoveKind, i: number) => n[kind][i] as number
  return {
    yes: yes.map(
      (was, i) => was + at('gained', i) + at('settledYes', i) - at('lost', i) - at('nowUnknown', i),
    ),
    unknown: unknown.map(
      (was, i) => was + at('nowUnknown', i) + at('noLongerNo', i) - at('settledYes', i) - at('settledNo', i),
    ),
  }
}

/** Counts and effects by plane and crossing; they go when the plane or the population goes. */
const memory = new WeakMap<object, Map<string, Int32Array>>()
const effects = new WeakMap<object, Map<string, Effect>>()

const keyOfCrossing = ({ people, x, y }: Crossing) => `${people.from}-${people.to} ${x?.key} ${y?.key}`

type Counted = { readonly of: Uint32Array | string; readonly make: () => Int32Array }

const kept = (population: Population, crossing: Crossing, { of, make }: Counted) =>
  typeof of === 'string'
    ? remembered(memoryOf(memory, population), `${of} ${keyOfCrossing(crossing)}`, make)
    : remembered(memoryOf(memory, of), keyOfCrossing(crossing), make)

const mostRemembered = 64

function memoryOf<T>(store: WeakMap<object, Map<string, T>>, owner: object): Map<string, T> {
  const known = store.get(owner) ?? new Map<string, T>()
  store.set(owner, known)
  return known
}

/** The oldest makes room. */
function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  if (known.size >= mostRemembered) known.delete(known.keys().next().value as string)
  known.set(key, made)
  return made
}

/** The sum over the cells; groups do not overlap, so everybody is in it once. */
export function totalOfEffect({ cells }: Effect): Pick<EffectCell, 'now' | 'after' | 'moves'> {
  const sum = (pick: (cell: EffectCell) => number) => cells.reduce((all, cell) => all + pick(cell), 0)
  const standings = (of: 'now' | 'after'): Standing => ({
    entitled: sum((cell) => cell[of].entitled),
    unknown: sum((cell) => cell[of].unknown),
    unpriced: sum((cell) => cell[of].unpriced),
    fen: sum((cell) => cell[of].fen),
  })
  const moves = Object.fromEntries(moveKinds.map((kind) => [kind, sum((cell) => cell.moves[kind])]))
  return { now: standings('now'), after: standings('after'), moves: moves as EffectCell['moves'] }
}
