/** The catalogue as a list for machines: what is promised, where and since when, on which clause, and what is still open. */
import { openParametersOf, type Parameter, type Programme, type Variant } from '#policy'
import { everyFact } from '../facts.ts'
import { openConditions, programmes } from '../programmes.ts'
import { rates } from '../rates.ts'

const variantListed = (of: Programme, variant: Variant) => ({
  place: variant.in,
  from: variant.from,
  to: variant.to ?? null,
  basis: variant.basis,
  openParameters: openParametersOf(of, variant).map(({ id }) => id),
  standing: variant.standing ?? 'right',
  /** The part that gives it, where one promise serves two kinds or gives two things. */
  part: of.partOf === undefined ? null : of.id,
  serves: of.serves,
})

const variantsListed = (of: Programme) => of.variants.map((variant) => variantListed(of, variant))

/** One entry a promise of the plans: the variants of its parts stand among its own. */
function programmeListed(whole: Programme) {
  const parts = programmes.filter(({ partOf }) => partOf === whole.id)
  return {
    id: whole.id,
    name: whole.name,
    serves: whole.serves,
    parts: parts.map(({ id, name, serves }) => ({ id, name, serves })),
    variants: [whole, ...parts].flatMap(variantsListed),
  }
}

const rateListed = ({ id, name, unit, periods }: Parameter) => ({ id, name, unit, periods })

/** Grows with the number of programmes and what each reads; asked by tools, not by pages. */
export const listCatalogue = () => ({
  programmes: programmes.filter(({ partOf }) => partOf === undefined).map(programmeListed),
  facts: everyFact.map(({ key, label, type, about, record }) => ({ key, label, type, about, record })),
  rates: rates.map(rateListed),
  openConditions: openConditions.map(({ id, words, readings }) => ({ id, words, readings: readings.length })),
})

export type CatalogueList = ReturnType<typeof listCatalogue>
