/** What stands around a case of running a plan: the units its answers may name. */
import type { AreaCode } from '#kernel'
import { nameOn, readRegister, type Unit } from '#units'
import type { Around, AroundWhat, At } from './case-means.ts'
import { placeName } from './places.ts'

/** Own units first, then those below, then those of the places above. */
const nearness = (own: AreaCode) => (unit: Unit) => {
  if (unit.area === own) return 0
  return unit.area.startsWith(own) ? 1 : 2
}

/** Cost: the register of a place, some two hundred units in five statements. */
export async function unitsAround({ tx, today }: At, { area }: AroundWhat): Promise<Around> {
  const { units } = await readRegister(tx, area)
  const near = nearness(area)
  const living = [...units.values()].flatMap((unit) => {
    const name = unit.kind === 'unit' ? nameOn(unit, today)?.name : undefined
    return name === undefined ? [] : [{ unit, name }]
  })
  const sorted = living.toSorted(
    (a, b) => near(a.unit) - near(b.unit) || (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : 0),
  )
  const named = sorted.map(({ unit, name }) => ({
    id: unit.id,
    name: unit.area === area ? name : `${placeName(unit.area)}${name}`,
  }))
  return { referable: { unit: new Map(named.map((one) => [one.id, one])) } }
}
