/** Stating a version of a service standard, ending an item, and asking what is in force. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import type { Clock } from '#platform'
import { addVersion, endVersion, listVersions, type StatedVersion } from './store-standards.ts'
import { inForce, type StandardVersion } from './version.ts'

export type NewVersion = Omit<StandardVersion, 'endsOn' | 'facilities' | 'staffing' | 'measures'> &
  Partial<Pick<StandardVersion, 'facilities' | 'staffing' | 'measures'>>

export async function stateStandard(tx: Tx, stated: NewVersion, clock: Clock): Promise<StatedVersion> {
  const { area, item, from, name, standard, clause, source } = stated
  for (const [field, text] of Object.entries({ item, name, standard, source, clause }))
    if (text.trim() === '') refuse('standard.bare', { field })
  const said = { at: clock.now(), by: actorOf(tx) }
  const version = { facilities: null, staffing: null, measures: null, ...stated, endsOn: null, ...said }
  if (!(await addVersion(tx, version))) refuse('standard.there-already', { item, day: from })
  await record(tx, { event: 'standard.stated', area, subject: item, facts: { from } }, clock)
  return version
}

/** The item leaves the catalogue of the place from this day on; its versions stay to be read. */
export async function endStandard(
  tx: Tx,
  { area, item, on }: { readonly area: AreaCode; readonly item: string; readonly on: Day },
  clock: Clock,
): Promise<void> {
  const own = (await listVersions(tx, area)).filter((one) => one.area === area && one.item === item)
  const newest = own.at(-1) ?? refuse('standard.unknown', { item })
  if (newest.endsOn !== null || on <= newest.from || !(await endVersion(tx, newest, on)))
    refuse('standard.cannot-end', { item, day: on })
  await record(tx, { event: 'standard.ended', area, subject: item, facts: { on } }, clock)
}

/** What is in force at the place on a day: its own versions and those of the areas it lies in. */
export const listStandards = async (
  tx: Tx,
  { area, on }: { readonly area: AreaCode; readonly on: Day },
): Promise<StandardVersion[]> =>
  inForce(
    (await listVersions(tx, area)).filter((one) => area.startsWith(one.area)),
    on,
  )
