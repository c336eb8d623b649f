/** Which rows a rule is asked over: the profile where it holds on the day, the records themselves where it does not. */
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import type { Columns, Setting } from '#policy'
import { profileColumns } from '#policy'
import { factsAsOf, profilesHold } from '#registry'

/** The day of a question, and what offices have set. */
export type Question = { readonly on: Day; readonly settings?: readonly Setting[] }

/** The table of people for one county on a day. The profile costs an index range; the records one pass over the county. */
export async function columnsFor(tx: Tx, county: CountyCode, on: Day): Promise<Columns> {
  if (await profilesHold(tx, county, on)) return profileColumns
  return { ...profileColumns, table: recordsOf([county], on) }
}

/** County codes are checked digits before they become text. */
export const recordsOf = (counties: readonly AreaCode[], on: Day): string => {
  if (!counties.every((county) => /^\d{6}$/.test(county))) throw new RangeError('not county codes')
  return `(${factsAsOf({ on }, `array['${counties.join("','")}']`)})`
}
