/** The days on which time alone may turn a rule's answer for a person: derived from its day conditions. */
import { addDays, addMonths, type Day, daysBetween } from '#kernel'
import { compiledFor } from './ask.ts'
import type { Condition, DayLimit, DayOffset } from './condition.ts'
import type { Household } from './decide.ts'
import type { Facts } from './fact.ts'
import type { Circumstances } from './ground.ts'
import type { Verdict } from './truth.ts'
import { allConditionsOf, isProgramme, parametersOf, type Rule } from './walk.ts'

type DayNode = Extract<Condition, { kind: 'days' }>

const dayNodes = (rule: Rule): readonly DayNode[] =>
  allConditionsOf(rule).filter((condition): condition is DayNode => condition.kind === 'days')

const isOffset = (limit: DayLimit | undefined): limit is DayOffset => typeof limit === 'object'

/** Never goes backwards as the day goes on, because months are cut to their last day. */
const shifted = (on: Day, { months, days }: DayOffset): Day => addDays(addMonths(on, months), days)

export type Stretch = {
  readonly on: Day
  /** The last day looked at. */
  readonly until: Day
}

/** The first day after `on` that the test accepts, given that it accepts every later one too; undefined when none does. */
function firstDay({ on, until }: Stretch, accepts: (day: Day) => boolean): Day | undefined {
  if (accepts(on) || !accepts(until)) return undefined
  let [low, high] = [on, until]
  // `low` is not accepted, `high` is.
  for (let span = daysBetween(low, high); span > 1; span = daysBetween(low, high)) {
    const middle = addDays(low, Math.floor(span / 2))
    if (accepts(middle)) high = middle
    else low = middle
  }
  return high
}

/** Days after `on` on which one day condition may change its truth for a recorded day. */
function turnsOfNode({ from, to }: DayNode, recorded: Day, stretch: Stretch): readonly Day[] {
  const leaves = isOffset(from) ? firstDay(stretch, (day) => shifted(day, from) > recorded) : undefined
  const comes = isOffset(to) ? firstDay(stretch, (day) => shifted(day, to) >= recorded) : undefined
  return [leaves, comes].filter((day) => day !== undefined)
}

export type TurnQuestion = Circumstances & { readonly until: Day; readonly household?: Household }

/** Days on which the rule itself changes: variants, numbers and settings that begin or end. */
function turnsOfRule(rule: Rule, { on, until, settings = [] }: TurnQuestion): readonly Day[] {
  const read = parametersOf(rule)
  const ids = new Set(read.map(({ id }) => id))
  const periods = [
    ...(isProgramme(rule) ? rule.variants : []),
    ...read.flatMap((parameter) => parameter.periods),
    ...settings.filter(({ parameter }) => ids.has(parameter)),
  ]
  const days = periods.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])])
  return days.filter((day) => day > on && day <= until)
}

/** Every day in the stretch on which the answer may turn, in order: between them it cannot. A dozen at most. */
export function turningDays(rule: Rule, facts: Facts, question: TurnQuestion): readonly Day[] {
  const members = [facts, ...(question.household ?? [])]
  const own = dayNodes(rule).flatMap((node) =>
    members.flatMap((member) => {
      const recorded = member[node.fact.key]
      return typeof recorded === 'string' ? turnsOfNode(node, recorded as Day, question) : []
    }),
  )
  return [...new Set([...own, ...turnsOfRule(rule, question)])].sort()
}

export type Turn = { readonly on: Day; readonly from: Verdict; readonly to: Verdict }

/**
 * The first day after the question's on which the answer is another one, if nothing but time changes. Cost: one decision for
 * each day condition at most, not one a day.
 */
export function firstTurn(rule: Rule, facts: Facts, question: TurnQuestion): Turn | undefined {
  const { area, settings, household } = question
  const verdictOn = (on: Day) =>
    compiledFor(rule, settings ? { on, area, settings } : { on, area }).decide(facts, household).verdict
  const from = verdictOn(question.on)
  for (const on of turningDays(rule, facts, question)) {
    const to = verdictOn(on)
    if (to !== from) return { on, from, to }
  }
  return undefined
}

/** Between which recorded days a fact's answer turns in the stretch: what a list looks people up by. */
export type TurnWindow = { readonly fact: string; readonly from: Day; readonly to: Day }

export const turnWindows = (rules: readonly Rule[], { on, until }: Stretch): readonly TurnWindow[] => {
  const windows = rules
    .flatMap(dayNodes)
    .flatMap(({ fact, from, to }) =>
      [from, to]
        .filter(isOffset)
        .map((limit) => ({ fact: fact.key, from: shifted(on, limit), to: shifted(until, limit) })),
    )
  return [...new Map(windows.map((window) => [`${window.fact} ${window.from}`, window])).values()]
}
