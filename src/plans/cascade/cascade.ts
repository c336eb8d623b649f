/** A plan with all that was derived from it: what is taken up where, by whom, what nobody took up, and what contradicts. Pure. */
import { gramsOf } from '../grams.ts'
import type { PlanId } from '../store.ts'
import {
  type Conflict,
  conflictsOfIndicators,
  conflictsOfTasks,
  type SameOffice,
  sameByName,
} from './conflict.ts'
import {
  type LevelIndicator,
  type LevelPlan,
  type LevelTask,
  type LowerPlan,
  type RowOf,
  wordsOf,
} from './level.ts'
import { type Proposal, proposeMatches } from './matching.ts'
import { sumBelow } from './sum.ts'

/** What a person said of two rows; the newest counts. */
export type MatchDecision = {
  readonly lower: PlanId
  readonly kind: RowOf
  readonly upperKey: string
  readonly lowerKey: string
  readonly verdict: 'confirmed' | 'refused' | 'withdrawn'
}

/** No unit is named in the lower plan for a row it took up. */
export type Gap = 'no-lead'

export type TakenUp = {
  readonly lower: PlanId
  readonly key: string
  readonly gaps: readonly Gap[]
  readonly conflicts: readonly Conflict[]
}

export type Proposed = Proposal & { readonly lower: PlanId }

export type CascadeRow = {
  readonly kind: RowOf
  readonly key: string
  readonly takenUp: readonly TakenUp[]
  readonly proposed: readonly Proposed[]
  /** Nothing below takes it up, as far as anybody confirmed. */
  readonly noScheme: boolean
  /** Plans of counties in which nothing takes it up. */
  readonly missingIn: readonly PlanId[]
  readonly conflicts: readonly Conflict[]
}

export type Cascade = {
  readonly rows: readonly CascadeRow[]
  readonly noScheme: number
  readonly toConfirm: number
  readonly noLead: number
  readonly conflicts: number
}

export type Levels = {
  readonly upper: LevelPlan
  readonly lowers: readonly LowerPlan[]
  /** Oldest first. */
  readonly decisions: readonly MatchDecision[]
  /** What the register of units knows of two names; by the names alone without it. */
  readonly sameOffice?: (lower: PlanId) => SameOffice
}

/** Cost: each pair of plans matched once by their words. */
export function cascadeOf({ upper, lowers, decisions, sameOffice = () => sameByName }: Levels): Cascade {
  const newest = new Map(decisions.map((each) => [decisionKey(each), each]))
  const pairs = lowers.map((lower) => ({ lower, same: sameOffice(lower.plan), ...proposalsOf(upper, lower) }))
  const rowOf = (kind: RowOf, key: string) => {
    const told = pairs.map((pair) => tellPair(pair, { kind, key, newest, upper }))
    return summed(kind, key, { told, upper, lowers })
  }
  const rows = [
    ...upper.tasks.map(({ key }) => rowOf('task', key)),
    ...upper.indicators.map(({ key }) => rowOf('indicator', key)),
  ]
  const taken = rows.flatMap(({ takenUp }) => takenUp)
  return {
    rows,
    noScheme: rows.filter(({ noScheme }) => noScheme).length,
    toConfirm: rows.filter(({ proposed }) => proposed.length > 0).length,
    noLead: taken.filter(({ gaps }) => gaps.includes('no-lead')).length,
    conflicts: [...rows, ...taken].flatMap(({ conflicts }) => conflicts).length,
  }
}

type Decided = ReadonlyMap<string, MatchDecision>

const decisionKey = ({ lower, kind, upperKey, lowerKey }: Omit<MatchDecision, 'verdict'>) =>
  [lower, kind, upperKey, lowerKey].join(' ')

const proposalsOf = (upper: LevelPlan, lower: LowerPlan) => ({
  task: proposeMatches(upper.tasks.map(worded), lower.tasks.map(worded)),
  indicator: proposeMatches(upper.indicators.map(named), lower.indicators.map(named)),
})

const worded = (task: LevelTask) => ({ key: task.key, words: wordsOf(task) })
const named = ({ key, name }: LevelIndicator) => ({ key, words: name })

type PairOfPlans = ReturnType<typeof proposalsOf> & { readonly lower: LowerPlan; readonly same: SameOffice }
type Asked = {
  readonly kind: RowOf
  readonly key: string
  readonly newest: Decided
  readonly upper: LevelPlan
}
type Told = { readonly takenUp: readonly TakenUp[]; readonly proposed: readonly Proposed[] }

/** What one lower plan makes of one row: what a person confirmed, and what the words propose besides. */
function tellPair(pair: PairOfPlans, { kind, key, newest, upper }: Asked): Told {
  const { lower } = pair
  const verdictOf = (lowerKey: string) =>
    newest.get(decisionKey({ lower: lower.plan, kind, upperKey: key, lowerKey }))?.verdict
  const keys = (kind === 'task' ? lower.tasks : lower.indicators).map((row) => row.key)
  const takenUp = keys
    .filter((each) => verdictOf(each) === 'confirmed')
    .map((each) => ({ lower: lower.plan, key: each, ...judged(pair, { kind, upper, keys: [key, each] }) }))
  const proposed =
    takenUp.length > 0
      ? []
      : (pair[kind].get(key) ?? [])
          .filter((each) => [undefined, 'withdrawn'].includes(verdictOf(each.key)))
          .map((each) => ({ lower: lower.plan, ...each }))
  return { takenUp, proposed }
}

type Matched = { readonly kind: RowOf; readonly upper: LevelPlan; readonly keys: readonly [string, string] }

function judged(
  pair: PairOfPlans,
  { kind, upper, keys: [above, below] }: Matched,
): Pick<TakenUp, 'gaps' | 'conflicts'> {
  const { lower, same } = pair
  const none = { gaps: [], conflicts: [] }
  if (kind === 'task') {
    const [one, other] = [byKey(upper.tasks, above), byKey(lower.tasks, below)]
    if (!one || !other) return none
    const conflicts = conflictsOfTasks({ upper: one, lower: other, kind: lower.kind }, same)
    return { gaps: other.lead.length === 0 ? ['no-lead'] : [], conflicts }
  }
  const [one, other] = [byKey(upper.indicators, above), byKey(lower.indicators, below)]
  if (!one || !other) return none
  const conflicts = conflictsOfIndicators({ upper: one, lower: other, kind: lower.kind })
  return { gaps: isCarried(other, lower) ? [] : ['no-lead'], conflicts }
}

const byKey = <R extends { readonly key: string }>(rows: readonly R[], key: string) =>
  rows.find((row) => row.key === key)

/** With this much of its name in one task that somebody leads, an indicator has somebody; less is another matter of the same words. */
const carried = 0.7

const isCarried = ({ name }: LevelIndicator, { tasks }: LowerPlan) => {
  const grams = [...gramsOf(name)]
  const spoken = (words: ReadonlySet<string>) => grams.filter((gram) => words.has(gram)).length
  return tasks.some(
    (task) => task.lead.length > 0 && spoken(gramsOf(wordsOf(task))) >= carried * grams.length,
  )
}

type AllTold = {
  readonly told: readonly Told[]
  readonly upper: LevelPlan
  readonly lowers: readonly LowerPlan[]
}

function summed(kind: RowOf, key: string, { told, upper, lowers }: AllTold): CascadeRow {
  const takenUp = told.flatMap((each) => each.takenUp)
  const has = new Set(takenUp.map(({ lower }) => lower))
  return {
    kind,
    key,
    takenUp,
    proposed: told.flatMap((each) => each.proposed),
    noScheme: takenUp.length === 0,
    missingIn: lowers
      .filter((each) => each.kind === 'county-plan' && !has.has(each.plan))
      .map(({ plan }) => plan),
    conflicts: kind === 'indicator' ? sumBelow(byKey(upper.indicators, key), { takenUp, lowers }) : [],
  }
}
