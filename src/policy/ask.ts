/** The verbs of the language for one person: explain, decide, and what to ask next. Compiled rules are kept. */
import type { AreaCode, Day, PlainWords } from '#kernel'
import { brought } from './brought.ts'
import { partFor, type ReasonCode } from './code.ts'
import { type Compiled, compile, type Decision, type Explanation } from './compile.ts'
import type { Household } from './decide.ts'
import type { Facts } from './fact.ts'
import type { Circumstances } from './ground.ts'
import type { Setting } from './parameter.ts'
import { say } from './say.ts'
import type { Citation } from './source.ts'
import type { Verdict } from './truth.ts'
import { placesOf, type Rule } from './walk.ts'

/** Day and place of the question; the household where it is known, the person included. */
export type Question = Circumstances & { readonly household?: Household }

/** The whole answer for one person. Cost: a few microseconds once the rule is compiled for the day and place. */
export const explain = (rule: Rule, facts: Facts, question: Question): Explanation =>
  compiledFor(rule, question).explain(facts, question.household)

/** Verdict and amount only. */
export const decide = (rule: Rule, facts: Facts, question: Question): Decision =>
  compiledFor(rule, question).decide(facts, question.household)

type ByArea = Map<AreaCode, Compiled>
const unset: readonly Setting[] = []
const kept = new WeakMap<readonly Setting[], WeakMap<Rule, Map<Day, ByArea>>>()
/** More days than a what-if or a history asks about at once; beyond it the oldest is dropped. */
const daysKept = 400

/** The compiled rule for a question; compiled once per day and distinct place, found again by two look-ups. */
export function compiledFor(rule: Rule, { on, area, settings = unset }: Circumstances): Compiled {
  const byDay = ofRule(settings, rule)
  let byArea = byDay.get(on)
  if (!byArea) {
    if (byDay.size >= daysKept) byDay.delete(byDay.keys().next().value as Day)
    byArea = new Map()
    byDay.set(on, byArea)
  }
  return byArea.get(area) ?? keep(byArea, rule, { on, area, settings })
}

function keep(byArea: ByArea, rule: Rule, at: Circumstances): Compiled {
  const place = placesOf(rule, at.settings).find((p) => at.area.startsWith(p)) ?? ('' as AreaCode)
  const compiled = byArea.get(place) ?? compile(rule, at)
  byArea.set(place, compiled)
  byArea.set(at.area, compiled)
  return compiled
}

function ofRule(settings: readonly Setting[], rule: Rule): Map<Day, ByArea> {
  let byRule = kept.get(settings)
  if (!byRule) kept.set(settings, (byRule = new WeakMap()))
  let byDay = byRule.get(rule)
  if (!byDay) byRule.set(rule, (byDay = new Map()))
  return byDay
}

/** What a stored reason code says: the verdict and the part of the rule that decided it. */
export function reasonFor(rule: Rule, code: ReasonCode, at: Circumstances): CodedReason | undefined {
  const here = brought(rule, at)
  const found = here && partFor(here.eligible, code)
  return found && { verdict: found.verdict, words: say(found.part), because: found.part.said.citations }
}

export type CodedReason = {
  readonly verdict: Verdict
  readonly words: PlainWords
  readonly because: readonly Citation[]
}
