/** Publishing a measurement: small groups are protected once, here, and the public tables never hold what is hidden. */
import { record, type Tx } from '#access'
import { type Clock, newId } from '#platform'
import { type PublicCounts, protect, smallBelow } from './protect.ts'
import type { Measurement } from './store-kept.ts'
import { addPublication, type PublicationId, type PublishedValue } from './store-published.ts'
import { sumUp, type TownCounts } from './tree.ts'

/** Returns the publication, or undefined when this measurement is published already. Needs the system. */
export async function publishMeasurement(
  tx: Tx,
  { measurement, towns }: { readonly measurement: Measurement; readonly towns: readonly TownCounts[] },
  clock: Clock,
): Promise<PublicationId | undefined> {
  const id = newId<'publication'>()
  const values = rowsOf(protect(sumUp(measurement.root, towns)))
  const added = await addPublication(tx, { id, of: measurement, smallBelow, values, at: clock.now() })
  if (!added) return undefined
  const { indicator, root, period } = measurement
  await record(tx, { event: 'indicator.published', subject: id, facts: { indicator, root, period } }, clock)
  return id
}

/** Parents before their parts. */
const rowsOf = ({ parts, ...row }: PublicCounts): PublishedValue[] => [row, ...parts.flatMap(rowsOf)]
