/** Publishing a plan: an edition is a document of its own, so that the public page never changes under a reader. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import { type PlanText, textOf } from '#plandoc'
import type { Clock, Instant } from '#platform'
import { type LinkedIndicator, type LinkedTask, showBoard } from './board.ts'
import { type ClausePlaces, placesOf } from './clause-places.ts'
import type { Catalogue } from './links.ts'
import type { PlanReading } from './rows.ts'
import { findReading, type PlanId } from './store.ts'
import { findDocument, type PlanSummary } from './store-board.ts'
import { addEdition, type Edition, findEdition, findText, listNewestEditions } from './store-publication.ts'

/** A promise: a task, by whom, until when. */
export type PublishedPromise = Pick<
  LinkedTask,
  | 'key'
  | 'no'
  | 'under'
  | 'heading'
  | 'text'
  | 'lead'
  | 'coop'
  | 'named'
  | 'leadKnown'
  | 'timing'
  | 'deadline'
  | 'deadlineKind'
  | 'programmes'
  | 'measures'
>

export type PublishedIndicator = Omit<LinkedIndicator, 'line' | 'confidence'>

export type PublishedPlan = {
  readonly title: string
  readonly issuer: string | null
  readonly from: number | null
  readonly to: number | null
  /** The place whose figures are its own. */
  readonly place: AreaCode | null
  readonly promises: readonly PublishedPromise[]
  readonly indicators: readonly PublishedIndicator[]
  /** Clauses that have a place in the published words; missing where an edition has no words. */
  readonly places?: ClausePlaces
}

export type PlanEdition = Edition<PublishedPlan>

/** Adds an edition when something changed since the last one; otherwise returns the last one. Only what was accepted. */
export async function publishPlan(
  tx: Tx,
  plan: PlanId,
  { clock, catalogue }: { clock: Clock; catalogue: Catalogue },
): Promise<PlanEdition> {
  const { content, text } = await contentOf(tx, plan, { on: clock.today(), catalogue })
  const last = await findEdition<PublishedPlan>(tx, plan)
  const lastText = last && (await findText<PlanText>(tx, last))
  if (last && sameContent([last.content, lastText], [content, text])) return last
  const at: Instant = clock.now()
  const edition = (last?.edition ?? 0) + 1
  await addEdition(tx, { planId: plan, edition, content, text, at, by: actorOf(tx) })
  await record(tx, { event: 'plan.published', subject: plan, facts: { edition } }, clock)
  return { planId: plan, edition, content, publishedAt: at }
}

async function contentOf(
  tx: Tx,
  plan: PlanId,
  at: { on: Day; catalogue: Catalogue },
): Promise<{ content: PublishedPlan; text: PlanText | null }> {
  const { plan: head, place, tasks, indicators } = await showBoard(tx, plan, at)
  if (head.state === 'checking') refuse('plan.not-accepted')
  const text = await wordsOf(tx, head)
  const content = {
    title: head.title,
    issuer: head.issuer,
    from: head.from,
    to: head.to,
    place,
    promises: tasks.map(promiseOf),
    indicators: indicators.map(indicatorOf),
    ...(text ? { places: placesOf(text) } : {}),
  }
  return { content, text }
}

/** The document as it came in, cut by the reading that was accepted; null where it is too long for a page. */
async function wordsOf(tx: Tx, { id, reading }: PlanSummary): Promise<PlanText | null> {
  const document = await findDocument(tx, id)
  const kept = (await findReading(tx, id, reading)) as PlanReading | undefined
  return (document && kept && textOf(document.text, kept)) ?? null
}

const indicatorOf = (row: LinkedIndicator): PublishedIndicator => ({
  key: row.key,
  no: row.no,
  name: row.name,
  group: row.group,
  unit: row.unit,
  baseYear: row.baseYear,
  base: row.base,
  targetYear: row.targetYear,
  target: row.target,
  comparator: row.comparator,
  value: row.value,
  kind: row.kind,
  measure: row.measure,
})

const promiseOf = (task: LinkedTask): PublishedPromise => ({
  key: task.key,
  no: task.no,
  under: task.under,
  heading: task.heading,
  text: task.text,
  lead: task.lead,
  coop: task.coop,
  named: task.named,
  leadKnown: task.leadKnown,
  timing: task.timing,
  deadline: task.deadline,
  deadlineKind: task.deadlineKind,
  programmes: task.programmes,
  measures: task.measures,
})

/** The newest edition of every plan that is published; the public may call it. */
export const listPublishedPlans = (tx: Tx): Promise<PlanEdition[]> => listNewestEditions<PublishedPlan>(tx)

/** The newest edition of a plan, or the one asked for. */
export const findPublishedPlan = (tx: Tx, plan: PlanId, edition?: number): Promise<PlanEdition | undefined> =>
  findEdition<PublishedPlan>(tx, plan, edition)

/** The words of a published edition; undefined while it has none. */
export const findPublishedText = async (
  tx: Tx,
  edition: Pick<PlanEdition, 'planId' | 'edition'>,
): Promise<PlanText | undefined> => (await findText<PlanText>(tx, edition)) ?? undefined

/** The database keeps no order of keys. */
const sameContent = (a: unknown, b: unknown) => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}
