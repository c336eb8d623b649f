/** Publishing what became of the pledges of a year: what was promised, what a check found, and what nobody has checked yet. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import type { Clock } from '#platform'
import type { Pledge, PledgeStanding } from './pledge.ts'
import { listPledges } from './register.ts'
import { addEdition, findEdition, type PledgeEdition } from './store-publication.ts'

export type PublishedPledge = {
  readonly title: string
  readonly owner: string | null
  readonly quantity: number | null
  readonly countedIn: string | null
  readonly due: Day | null
  /** What the check found; null while nobody has checked: what was merely reported is not published as fact. */
  readonly found: number | null
  readonly standing: PledgeStanding
  readonly words: string | null
}

/** Publishing again what has not changed adds nothing. Only pledges of the place itself, not of the places in it. */
export async function publishPledges(
  tx: Tx,
  { area, year }: { readonly area: AreaCode; readonly year: number },
  clock: Clock,
): Promise<PledgeEdition> {
  const all = await listPledges(tx, { on: clock.today(), year, area })
  const pledges = all.filter((one) => one.area === area).map(published)
  if (pledges.length === 0) refuse('pledge.none', { year })
  const last = await findEdition(tx, { area, year })
  if (last && JSON.stringify(last.pledges.map(inOrder)) === JSON.stringify(pledges.map(inOrder))) return last
  const edition = { area, year, edition: (last?.edition ?? 0) + 1, pledges, at: clock.now() }
  await addEdition(tx, edition, actorOf(tx))
  await record(tx, { event: 'pledge.published', area, facts: { year, edition: edition.edition } }, clock)
  return edition
}

const published = (pledge: Pledge): PublishedPledge => ({
  title: pledge.title,
  owner: pledge.owner?.name ?? null,
  quantity: pledge.quantity,
  countedIn: pledge.countedIn,
  due: pledge.due,
  found: pledge.found?.quantity ?? null,
  standing: pledge.standing,
  words: pledge.publicWords,
})

/** The database keeps no order of keys. */
const inOrder = (pledge: PublishedPledge) => Object.entries(pledge).toSorted(([a], [b]) => (a < b ? -1 : 1))
