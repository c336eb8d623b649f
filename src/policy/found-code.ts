/** The code a sweep writes of one person: the same answer as the statement over everybody gives. */
import { compiledFor, type Question } from './ask.ts'
import { brought } from './brought.ts'
import { closed } from './closed.ts'
import type { ReasonCode } from './code.ts'
import type { Compiled } from './compile.ts'
import { type Test, testOf } from './decide.ts'
import type { Facts } from './fact.ts'
import type { Rule } from './walk.ts'

const kept = new WeakMap<Compiled, Test>()

/** Undefined for *no*, where no rule is written down, and where an office has to speak first. */
export function foundCode(rule: Rule, facts: Facts, question: Question): ReasonCode | undefined {
  const compiled = compiledFor(rule, question)
  const truth = compiled.test(facts, question.household)
  if (
    truth === false ||
    (truth === null && !worthAsking(rule, compiled, question)(facts, question.household))
  )
    return undefined
  return compiled.explain(facts, question.household).code
}

const never = () => false

/** Whether facts about the person alone could still make it a *yes*; compiled once a rule, day and place. */
function worthAsking(rule: Rule, compiled: Compiled, question: Question) {
  let shut = kept.get(compiled)
  if (!shut) {
    const here = brought(rule, question)
    shut = here ? testOf(closed(here.eligible, 'shut')) : never
    kept.set(compiled, shut)
  }
  const test = shut
  return (...asked: Parameters<Test>): boolean => test(...asked) !== false
}
