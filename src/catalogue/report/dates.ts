/** Days without an answer and days with two: of rates, of variants, and of variants whose number begins later than they do. */
import { type AreaCode, addDays, type Day } from '#kernel'
import {
  type CoverageFault,
  coverageFaults,
  firstSilentDay,
  overlap,
  type Parameter,
  type Programme,
  parametersOfVariant,
  type Variant,
} from '#policy'
import { programmes } from '../programmes.ts'
import { rates } from '../rates.ts'

/** `of`: the id of a programme or rate. `silent`: a variant reads a rate that says nothing on that day. */
export type DateFault = {
  readonly of: string
  readonly kind: CoverageFault['kind'] | 'silent'
  readonly in: AreaCode
  readonly from: Day
  readonly rate?: string
}

const faultsOfRate = (rate: Parameter): readonly DateFault[] =>
  coverageFaults(rate).map((fault) => ({ of: rate.id, ...fault }))

/** A plan's promises end with the plan: only a hole between two variants of one place is a fault. */
function faultsBetween(id: string, variants: readonly Variant[]): readonly DateFault[] {
  const dated = variants.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return dated.flatMap((variant, i): readonly DateFault[] => {
    const next = dated[i + 1]
    if (!next) return []
    if (overlap(variant, next)) return [{ of: id, kind: 'overlap', in: next.in, from: next.from }]
    const following = addDays(variant.to as Day, 1)
    return following === next.from ? [] : [{ of: id, kind: 'gap', in: next.in, from: following }]
  })
}

const silences = (programme: Programme): readonly DateFault[] =>
  programme.variants.flatMap((variant) =>
    parametersOfVariant(programme, variant)
      .filter(({ unit }) => unit !== 'answer')
      .flatMap((rate): readonly DateFault[] => {
        const from = firstSilentDay(variant, rate)
        return from === undefined
          ? []
          : [{ of: programme.id, kind: 'silent', in: variant.in, from, rate: rate.id }]
      }),
  )

export const dateFaults = (
  of: readonly Programme[] = programmes,
  numbers: readonly Parameter[] = rates,
): readonly DateFault[] => [
  ...numbers.flatMap(faultsOfRate),
  ...of.flatMap(({ id, variants }) =>
    [...Map.groupBy(variants, (v) => v.in).values()].flatMap((own) => faultsBetween(id, own)),
  ),
  ...of.flatMap(silences),
]
