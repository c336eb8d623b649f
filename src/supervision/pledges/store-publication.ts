/** SQL of what was published of pledges: editions are added, never changed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode } from '#kernel'
import type { Instant } from '#platform'
import type { PublishedPledge } from './publish.ts'

export type PledgeEdition = {
  readonly area: AreaCode
  readonly year: number
  readonly edition: number
  readonly pledges: readonly PublishedPledge[]
  readonly at: Instant
}

export async function addEdition(tx: Tx, edition: PledgeEdition, by: string): Promise<void> {
  const { area, year, pledges, at } = edition
  await sql`insert into supervision.pledge_publication (area, year, edition, content, published_at, published_by)
    values (${area}, ${year}, ${edition.edition}, ${JSON.stringify(pledges)}::jsonb, ${at}, ${by})`.execute(
    tx,
  )
}

/** The newest edition, or the one asked for. */
export async function findEdition(
  tx: Tx,
  { area, year, edition = null }: { area: AreaCode; year: number; edition?: number | null },
): Promise<PledgeEdition | undefined> {
  const { rows } = await sql<PledgeEdition>`
    select area, year, edition, content as pledges, published_at as at from supervision.pledge_publication
    where area = ${area} and year = ${year} and (${edition}::int is null or edition = ${edition}::int)
    order by edition desc limit 1`.execute(tx)
  return rows[0]
}

/** The years and places something was published of, the newest first. */
export async function listEditions(tx: Tx): Promise<Omit<PledgeEdition, 'pledges'>[]> {
  const { rows } = await sql<Omit<PledgeEdition, 'pledges'>>`
    select distinct on (year, area) area, year, edition, published_at as at from supervision.pledge_publication
    order by year desc, area, edition desc`.execute(tx)
  return rows
}
