/** The public page of a year's pledges of the place: the newest edition of the year asked for, or of the newest year. */
import type { Tx } from '#access'
import { type AreaCode, refuse } from '#kernel'
import { dayAt } from '#platform'
import { findPublishedPledges, listPublishedPledges } from '#supervision'
import type { PledgesView } from '#web'

/** Years of the place something was published of, the newest first. */
export async function yearsOfPledges(tx: Tx, area: AreaCode): Promise<readonly number[]> {
  const editions = await listPublishedPledges(tx)
  return editions.filter((edition) => edition.area === area).map(({ year }) => year)
}

export async function publicPledgesView(
  tx: Tx,
  area: AreaCode,
  asked: number | undefined,
): Promise<PledgesView> {
  const years = await yearsOfPledges(tx, area)
  const year = asked ?? years[0]
  const edition = year === undefined ? undefined : await findPublishedPledges(tx, { area, year })
  if (!edition) return refuse('web.not-found')
  return { year: edition.year, publishedOn: dayAt(edition.at), pledges: edition.pledges, years }
}
