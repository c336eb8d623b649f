/** A unit an officer charges: one of the register of the own place. */
import { refuse } from '#kernel'
import { unitsAt } from './case-around.ts'
import type { At } from './case-means.ts'

/** A unit of the register of the officer's place; any other id is refused. */
export async function unitHere(at: At, unit: string) {
  const found = (await unitsAt(at, at.staff.area)).find(({ id }) => id === unit)
  return found ?? refuse('supervision.unit-unknown', { unit })
}
