/** What an indicator's number means, as text: when this text changes, the trend has a break. */
import { createHash } from 'node:crypto'
import { type AreaCode, type Day, isWithin } from '#kernel'
import { type Condition, type Indicator, type Period, variantOn } from '#policy'

export type Definition = { readonly sha256: string; readonly declared: Declared }

/** Conditions by the facts, limits and values they ask for; without words, citations and dates of rates. */
export type Declared = {
  readonly indicator: string
  readonly counts: string
  readonly programme: string
  readonly rules: readonly { readonly in: string; readonly eligible: unknown; readonly having?: unknown }[]
}

/** The definition in force in a place on a day. A new wording is no new definition, a new limit is. */
export function definitionOn(one: Indicator, on: Day, root: AreaCode): Definition {
  const declared: Declared = {
    indicator: one.id,
    counts: one.counts,
    programme: one.of.id,
    rules:
      one.counts === 'receiving'
        ? rulesOn(one.of, on, root).map(([place, { eligible }]) => ({ in: place, eligible: plain(eligible) }))
        : rulesOn(one.of, on, root).map(([place, { eligible, having }]) => ({
            in: place,
            eligible: plain(eligible),
            having: plain(having),
          })),
  }
  return { sha256: createHash('sha256').update(JSON.stringify(declared)).digest('hex'), declared }
}

type Placed = Period & { readonly in: AreaCode }

/** The rule of the root and of every place inside it that has its own. */
function rulesOn<One extends Placed>(
  of: { readonly variants: readonly One[] },
  on: Day,
  root: AreaCode,
): (readonly [AreaCode, One])[] {
  const inside = of.variants.map((variant) => variant.in).filter((place) => isWithin(place, root))
  return [...new Set([root, ...inside])].toSorted().flatMap((place) => {
    const variant = variantOn(of, on, place)
    return variant ? [[place, variant] as const] : []
  })
}

const wording = new Set(['citations', 'name', 'because', 'called'])

/** A fact and a parameter are named by their key; the rest of a condition is data already. */
const plain = (condition: Condition): unknown =>
  JSON.parse(
    JSON.stringify(condition, (key, value: unknown) => {
      if (wording.has(key)) return undefined
      if (key === 'fact') return (value as { readonly key: string }).key
      return isParameter(value) ? value.id : value
    }),
  )

const isParameter = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'periods' in value

/** The places whose plan the indicator belongs to: the widest with a rule that stands on a document it cites. */
export function rootsOf({ of, because }: Indicator): readonly AreaCode[] {
  const plans = new Set(because.map(({ source }) => source))
  const own: readonly Placed[] = of.variants.filter(({ basis }) =>
    basis.some(({ source }) => plans.has(source)),
  )
  const places = [...new Set(own.map((variant) => variant.in))].toSorted()
  return places.filter((place) => !places.some((other) => other !== place && isWithin(place, other)))
}
