/** Reads the register as one value. Five statements; a city with its counties has some two hundred units. */
import type { Tx } from '#access'
import type { AreaCode } from '#kernel'
import {
  type MeaningRow,
  selectEndings,
  selectMeanings,
  selectMemberships,
  selectNames,
  selectUnits,
} from './store.ts'
import { meaningKey, type Register, type Unit } from './unit.ts'

/** With an area: its own units, those below it, and those of the places above it. */
export async function readRegister(tx: Tx, area?: AreaCode): Promise<Register> {
  const rows = await selectUnits(tx, area)
  const names = Map.groupBy(await selectNames(tx, area), ({ unit }) => unit)
  const endings = new Map((await selectEndings(tx, area)).map((row) => [row.unit, row]))
  const members = Map.groupBy(await selectMemberships(tx, area), ({ group }) => group)
  const units = rows.map(
    (row): Unit => ({
      ...row,
      names: names.get(row.id) ?? [],
      end: endings.get(row.id) ?? null,
      members: members.get(row.id) ?? [],
    }),
  )
  return registerOf(units, await selectMeanings(tx, area))
}

/** A meaning of nobody was taken back. */
export const registerOf = (units: readonly Unit[], meanings: readonly MeaningRow[] = []): Register => ({
  units: new Map(units.map((unit) => [unit.id, unit])),
  byArea: Map.groupBy(units, ({ area }) => area),
  meanings: new Map(
    meanings
      .filter(({ units: meant }) => meant.length > 0)
      .map(({ area, written, units: meant }) => [meaningKey(area, written), meant]),
  ),
})
