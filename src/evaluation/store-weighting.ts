/** SQL of weights by year. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Id } from '#kernel'
import type { Instant } from '#platform'
import type { Assessed } from './scores/item.ts'
import type { KeptWeighting } from './store-round.ts'

export type WeightingRow = KeptWeighting & {
  readonly id: Id<'weighting'>
  readonly area: AreaCode
  readonly assessed: Assessed
  readonly setBy: string
  readonly setAt: Instant
  readonly supersededAt: Instant | null
}

const columns = sql`id, area, assessed, year, weights, document, set_by as "setBy", set_at as "setAt",
  superseded_at as "supersededAt"`

export async function supersedeWeighting(
  tx: Tx,
  { area, assessed, year, at }: Pick<WeightingRow, 'area' | 'assessed' | 'year'> & { readonly at: Instant },
): Promise<void> {
  await sql`update evaluation.weighting set superseded_at = ${at}
    where area = ${area} and assessed = ${assessed} and year = ${year} and superseded_at is null`.execute(tx)
}

export async function addWeighting(tx: Tx, added: WeightingRow): Promise<void> {
  await sql`insert into evaluation.weighting (id, area, assessed, year, weights, document, set_by, set_at)
    values (${added.id}, ${added.area}, ${added.assessed}, ${added.year}, ${JSON.stringify(added.weights)}::jsonb,
      ${added.document}, ${added.setBy}, ${added.setAt})`.execute(tx)
}

type Asked = { readonly area: AreaCode; readonly assessed: Assessed; readonly year: number }

/** Of the area itself or the nearest one above it; undefined where nobody has set any for that very year. */
export async function findWeighting(
  tx: Tx,
  { area, assessed, year }: Asked,
): Promise<WeightingRow | undefined> {
  const { rows } = await sql<WeightingRow>`select ${columns} from evaluation.weighting
    where assessed = ${assessed} and year = ${year} and superseded_at is null and starts_with(${area}, area)
    order by length(area) desc limit 1`.execute(tx)
  return rows[0]
}

/** With those that were corrected, newest first. */
export async function listWeightings(tx: Tx, area: AreaCode): Promise<WeightingRow[]> {
  const { rows } = await sql<WeightingRow>`select ${columns} from evaluation.weighting
    where starts_with(${area}, area) or starts_with(area, ${area}) order by year desc, id desc`.execute(tx)
  return rows
}
