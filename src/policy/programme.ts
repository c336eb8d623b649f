/** A programme: what is promised to whom, where and since when, on which clause. */
import { type AreaCode, type Day, isWithin, type PlainWords, refuse } from '#kernel'
import type { Amount } from './amount.ts'
import { all, type Condition } from './condition.ts'
import { isOfPeople, type Subject } from './fact.ts'
import { leftOpen } from './open.ts'
import { holdsOn, type Period } from './parameter.ts'
import type { Citation } from './source.ts'
import { offeredHere, type Standing } from './standing.ts'
import { conditionsOf } from './walk.ts'

export type Variant = Period & {
  readonly in: AreaCode
  readonly basis: readonly Citation[]
  readonly eligible: Condition
  readonly amount: Amount
  /** Where the source only encourages, explores or lets able places offer it, nobody is entitled until the place offers it. */
  readonly standing?: Standing
}

export type Programme<Id extends string = string> = {
  readonly id: Id
  readonly name: PlainWords
  readonly serves: Subject
  /** The programme of the plans this is a part of, when one promise serves two kinds (worker and institution) or gives two things. */
  readonly partOf?: string
  /** One sentence a person understands. */
  readonly summary: PlainWords
  /** What to bring when applying. */
  readonly bring: readonly PlainWords[]
  readonly variants: readonly Variant[]
}

/** Whether the register of people answers for it; others are explained from facts given with the question. */
export const readsPeople = ({ serves }: Pick<Programme, 'serves'>): boolean => isOfPeople(serves)

/**
 * Declares a programme; two variants of one place may not hold on the same day. A variant that is not a right gets the
 * open condition `<id>.offered`, so that it is unknown until an office says that the place offers it.
 */
export function programme<const Id extends string>(declared: Programme<Id>): Programme<Id> {
  declared.variants.forEach((a, i) => {
    const clash = declared.variants.slice(i + 1).find((b) => a.in === b.in && overlap(a, b))
    if (clash) refuse('policy.variants-overlap', { programme: declared.id, place: a.in, from: clash.from })
  })
  const variants = declared.variants.map((variant) => offered(declared, variant))
  return Object.freeze({ ...declared, variants })
}

function offered({ id, serves }: Programme, variant: Variant): Variant {
  if ((variant.standing ?? 'right') === 'right' || asksWhetherOffered(variant)) return variant
  const { eligible, basis } = variant
  const here = leftOpen(`${id}.offered`, offeredHere, { about: serves }).because(...basis)
  return {
    ...variant,
    eligible: isPlainAll(eligible)
      ? all(...eligible.of, here).because(...eligible.citations)
      : all(eligible, here),
  }
}

/** A variant taken from another programme brings its question along. */
const asksWhetherOffered = ({ eligible }: Variant): boolean =>
  conditionsOf(eligible).some((c) => c.kind === 'open' && c.id.endsWith('.offered'))

/** Kept flat where nothing is named, so that reason codes still count the parts of the clause. */
const isPlainAll = (c: Condition): c is Extract<Condition, { of: readonly Condition[] }> =>
  c.kind === 'all' && !c.name

export const overlap = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)

/** The rule of the most precise place that holds on the day; undefined when none is written down. */
export function variantOn<One extends Period & { readonly in: AreaCode }>(
  of: { readonly variants: readonly One[] },
  on: Day,
  area: AreaCode,
): One | undefined {
  return of.variants
    .filter((v) => isWithin(area, v.in) && holdsOn(v, on))
    .reduce<One | undefined>((best, v) => (best && best.in.length >= v.in.length ? best : v), undefined)
}
