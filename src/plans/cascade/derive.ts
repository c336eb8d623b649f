/** A person says which plan was derived from which, which one replaces it, and which rows speak of the same. */
import { actorOf, record, type Tx } from '#access'
import { addDays, type Day, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import type { PlanId } from '../store.ts'
import type { MatchDecision } from './cascade.ts'
import { type DerivationKind, isDerivationKind } from './level.ts'
import type { Proposal } from './matching.ts'
import {
  type Derivation,
  insertDerivation,
  insertMatch,
  insertSuccession,
  listDerivations,
  listLevelIndicators,
  listLevelTasks,
  listSuccessions,
  listTitles,
  type Said,
  supersedeDerivation,
  supersedeSuccession,
} from './store-cascade.ts'

export type Deriving = {
  readonly upper: PlanId
  readonly lower: PlanId
  readonly kind: DerivationKind
  readonly from: Day
  readonly to?: Day
  /** On what it rests: the paper, or how it was confirmed. */
  readonly document: string
}

/** Said again of the same two plans it is a correction. Refuses circles (`plan.circle`). */
export async function derivePlan(tx: Tx, given: Deriving, clock: Clock): Promise<void> {
  const { upper, lower, kind, from, to } = given
  if (!isDerivationKind(kind)) refuse('plan.derivation-kind', { kind })
  if (to !== undefined && to < from) refuse('plan.derivation-days', { from, to })
  await needPlans(tx, [upper, lower])
  const derivations = await listDerivations(tx)
  if (
    reaches(lower, upper, (at) => derivations.filter((each) => each.upper === at).map((each) => each.lower))
  )
    refuse('plan.circle', { upper, lower })
  const said = saidIn(tx, given.document, clock)
  await supersedeDerivation(tx, { upper, lower, at: said.at })
  await insertDerivation(tx, { ...said, upper, lower, kind, from, to: to ?? null })
  await record(
    tx,
    { event: 'plan.derived', subject: lower, facts: { upper, kind, from, to: to ?? null } },
    clock,
  )
}

export type Succeeding = {
  readonly earlier: PlanId
  readonly later: PlanId
  readonly from: Day
  readonly document: string
}

/** From a day on a later plan stands in the place of an earlier one; what was derived from it stays until it is moved over. */
export async function succeedPlan(tx: Tx, given: Succeeding, clock: Clock): Promise<void> {
  const { earlier, later, from } = given
  await needPlans(tx, [earlier, later])
  const successions = await listSuccessions(tx)
  if (
    reaches(later, earlier, (at) =>
      successions.filter((each) => each.earlier === at).map((each) => each.later),
    )
  )
    refuse('plan.circle', { upper: earlier, lower: later })
  const said = saidIn(tx, given.document, clock)
  await supersedeSuccession(tx, earlier, said.at)
  await insertSuccession(tx, { ...said, earlier, later, from })
  await record(tx, { event: 'plan.succeeded', subject: earlier, facts: { later, from } }, clock)
}

/**
 * A derived plan is moved over to the later plan: until the day before it was derived from the earlier one, from the day on from
 * the later. What was confirmed of the earlier pair stays with it; rows of the new pair are confirmed afresh.
 */
export async function rebasePlan(
  tx: Tx,
  { lower, earlier, from, document }: Omit<Succeeding, 'later'> & { readonly lower: PlanId },
  clock: Clock,
): Promise<PlanId> {
  const later = (await listSuccessions(tx)).find((each) => each.earlier === earlier)?.later
  if (later === undefined) return refuse('plan.not-succeeded', { plan: earlier })
  const derivation = (await listDerivations(tx)).find(
    (each) => each.upper === earlier && each.lower === lower,
  )
  if (derivation === undefined || derivation.from >= from)
    return refuse('plan.not-derived', { upper: earlier, lower })
  await derivePlan(tx, { ...untilBefore(derivation, from), document }, clock)
  await derivePlan(tx, { upper: later, lower, kind: derivation.kind, from, document }, clock)
  return later
}

const untilBefore = ({ upper, lower, kind, from }: Derivation, day: Day) => ({
  upper,
  lower,
  kind,
  from,
  to: addDays(day, -1),
})

export type Judging = MatchDecision & {
  readonly upper: PlanId
  /** The words that suggested it, as shown; none when a person thought of it. */
  readonly found?: Proposal['because']
  readonly reason?: string
}

/** Confirms or refuses that a row of the lower plan takes up a row of the upper one; `withdrawn` takes either back. */
export async function judgeMatch(tx: Tx, given: Judging, clock: Clock): Promise<void> {
  const { upper, lower, kind, upperKey, lowerKey, verdict, found = [], reason } = given
  const derived = (await listDerivations(tx)).some((each) => each.upper === upper && each.lower === lower)
  if (!derived) refuse('plan.not-derived', { upper, lower })
  const rows = await (kind === 'task'
    ? listLevelTasks(tx, [upper, lower])
    : listLevelIndicators(tx, [upper, lower]))
  for (const [plan, key] of [
    [upper, upperKey],
    [lower, lowerKey],
  ] as const)
    if (!rows.some((row) => row.plan === plan && row.key === key)) refuse('plan.row-unknown', { row: key })
  const by = actorOf(tx)
  const kept = { upper, lower, kind, upperKey, lowerKey, verdict, found, reason: reason ?? null }
  await insertMatch(tx, { ...kept, id: newId(), at: clock.now(), by })
  await record(
    tx,
    { event: `plan.match-${verdict}`, subject: upper, facts: { lower, upperKey, lowerKey } },
    clock,
  )
}

function saidIn(tx: Tx, document: string, clock: Clock): Said {
  if (document.trim().length < 2) refuse('plan.no-document')
  return { id: newId<'said'>(), document: document.trim(), at: clock.now(), by: actorOf(tx) }
}

async function needPlans(tx: Tx, plans: readonly PlanId[]) {
  const known = new Set((await listTitles(tx, plans)).map(({ id }) => id))
  for (const plan of plans) if (!known.has(plan)) refuse('plan.unknown', { plan })
}

/** True when `to` is `from` or comes after it. */
function reaches(from: PlanId, to: PlanId, next: (at: PlanId) => readonly PlanId[]): boolean {
  const seen = new Set<PlanId>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...next(at))
  }
  return false
}
