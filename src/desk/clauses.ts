/** Citations as the pages show them: the document, the place in it, and the way into the published plan where it has that place. */
import type { Tx } from '#access'
import { findSource } from '#catalogue'
import { listPublishedPlans, type PublishedPlan, placeOfCitation } from '#plans'
import type { Citation } from '#policy'
import { type Clause, paths } from '#web'

/** How a page shows a citation. */
export type Cite = (citation: Citation) => Clause

export const cite: Cite = ({ source, at }) => {
  const cited = findSource(source)
  return { source: cited?.title ?? { zh: source, en: source }, place: at }
}

/** Cost: the newest published plan is read once a page; each citation is one look-up. */
export async function citeInto(tx: Tx): Promise<Cite> {
  const [edition] = await listPublishedPlans(tx)
  return edition ? citeIn(edition.content) : cite
}

/** What another document says, and a place this edition does not have, stays in words. */
export const citeIn =
  (plan: Pick<PublishedPlan, 'title' | 'promises' | 'places'>): Cite =>
  (citation) => {
    const to = findSource(citation.source)?.title.zh === plan.title ? wayTo(citation, plan) : undefined
    return { ...cite(citation), ...(to === undefined ? {} : { to }) }
  }

function wayTo(citation: Citation, { promises, places }: Parameters<typeof citeIn>[0]): string | undefined {
  const place = places && placeOfCitation(citation, places)
  if (place !== undefined) return paths.planText(place)
  // An edition of before holds no words; its rows have a place among the promises.
  const no = String(citation.item ?? '')
  const promised = citation.clause === 'annex' && promises.some((promise) => promise.no === no)
  return promised ? `${paths.plan()}#task-${no}` : undefined
}
