/** One side of a comparison: who is entitled under a rule, everywhere at once, and what each of them is paid. */
import { emptyPlanes, type Planes, type Window, wordsFor } from '../bits.ts'
import type { Brought } from '../brought.ts'
import { keyOf, keyOfAmount } from '../key.ts'
import { keep, planesOf } from '../planes.ts'
import type { Population } from '../population.ts'
import { anywhere, type Segment, segmentsOf } from '../segments.ts'
import type { TallyQuestion } from '../tally.ts'
import type { Rule } from '../walk.ts'
import { addTo, trim, within, wordsOf } from './count-planes.ts'

/** People from–to under one rule. */
export type Stretch = Window & { readonly brought: Brought | undefined; readonly amountKey: string }

export type Side = {
  /** Kept as long as the population keeps them, so the same question gives the same planes. */
  readonly planes: Planes
  readonly stretches: readonly Stretch[]
  /** The rhythm of payment where it is one and the same; null where it differs or nothing is paid. */
  readonly per: string | null
}

/** Where no rule is written down nobody is asked, so nobody is entitled there and nobody unknown. */
export function sideOf(population: Population, rule: Rule, { on, settings = [] }: TallyQuestion): Side {
  const segments = segmentsOf(rule, { on, settings, area: anywhere }).map(keyed)
  const stretches = stretchesOf(population, segments)
  const key = `side ${stretches.map((one) => `${one.from}-${one.to} ${one.key}`).join(' | ')}`
  const planes = keep(population, key, () => joined(population, stretches))
  const rhythms = new Set(stretches.flatMap(({ brought }) => brought?.amount?.per ?? []))
  return { planes, stretches, per: rhythms.size === 1 ? ([...rhythms][0] ?? null) : null }
}

type Keyed = Segment & { readonly key: string; readonly amountKey: string }

const keyed = (segment: Segment): Keyed => ({
  ...segment,
  key: segment.brought ? keyOf(segment.brought.eligible) : 'none',
  amountKey: segment.brought ? keyOfAmount(segment.brought.amount) : 'none',
})

type KeyedStretch = Stretch & { readonly key: string }

/** Neighbouring areas under the same rule and amount are one stretch. */
function stretchesOf({ areas }: Population, segments: readonly Keyed[]): readonly KeyedStretch[] {
  const stretches: (KeyedStretch & { to: number })[] = []
  for (const { area, from, to } of areas) {
    const { key, amountKey, brought } = segments.find(({ place }) => area.startsWith(place)) as Keyed
    const last = stretches.at(-1)
    if (last?.key === key && last.amountKey === amountKey) last.to = to
    else stretches.push({ from, to, key, amountKey, brought })
  }
  return stretches
}

function joined(population: Population, stretches: readonly KeyedStretch[]): Planes {
  const [only, ...others] = stretches
  if (only && others.length === 0) return answered(population, only)
  const planes = emptyPlanes(wordsFor(population.people))
  for (const stretch of stretches) {
    const { yes, no } = answered(population, stretch)
    const words = wordsOf(stretch)
    addTo(planes.yes, within(yes, stretch), words)
    addTo(planes.no, within(no, stretch), words)
  }
  return planes
}

function answered(population: Population, stretch: KeyedStretch): Planes {
  const words = wordsOf(stretch)
  if (stretch.brought) return planesOf(population, stretch.brought.eligible, words)
  const nobody = emptyPlanes(wordsFor(population.people))
  nobody.no.fill(0xffffffff, words.from, words.to)
  trim(nobody.no, stretch)
  return nobody
}
