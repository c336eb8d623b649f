/** The plan's own words for everybody: those of the edition whose promises the plan's page shows. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import { findPublishedText, listPublishedPlans } from '#plans'
import { dayAt } from '#platform'
import type { PlanTextView } from '#web'

/** Cost: the newest edition and its words, one row each; kept as sent like the plan's page. */
export async function publicTextView(tx: Tx): Promise<PlanTextView> {
  const [edition] = await listPublishedPlans(tx)
  const parts = edition && (await findPublishedText(tx, edition))
  if (!parts) return refuse('web.not-found')
  return { title: edition.content.title, publishedOn: dayAt(edition.publishedAt), parts }
}

/** Whether there is such a page. */
export async function hasText(tx: Tx): Promise<boolean> {
  const [edition] = await listPublishedPlans(tx)
  return edition?.content.places !== undefined
}
