/** The walk through the questions: each address is a state, each answer leads to the next address. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { hearPage, readAnswers, splitAsked } from './answers.ts'
import { BenefitsQuestionPage } from './benefits-question.tsx'
import type { Asked } from './errand.ts'
import { oneWord, readErrand } from './errand.ts'
import type { Answers, Question } from './questions.ts'
import type { NextPage, Walk, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type Said = Readonly<Record<string, unknown>>

/** Where a step is taken: the pages' place in the site, and the domains behind them. */
export type Steps = {
  readonly walk: Walk
  readonly tx: Tx
  /** The pages for an errand: which place it is and whether its plan has ended. */
  readonly wayFor: (errand: Asked['errand']) => Way
  readonly usual: Way['usual']
}

const questionOf = (walk: Walk, key: string): Question =>
  walk.questions.find((question) => question.key === key) ??
  refuse('web.malformed', { field: 'asking', value: key.slice(0, 80) })

export const givenIn = (walk: Walk, answers: Answers): GivenAnswer[] =>
  Object.entries(answers).map(([key, answer]) => ({ question: questionOf(walk, key), answer }))

/** Errand and answers out of an address; the rest is what the page asks beside them. */
export function askedIn<K extends string>(
  { walk, usual }: Steps,
  said: Said,
  beside: readonly K[] = [],
): { asked: Asked; more: Partial<Record<K, unknown>> } {
  const { errand, rest } = readErrand(said, usual)
  const more = Object.fromEntries(Object.entries(rest).filter(([key]) => beside.includes(key as K)))
  const answers = readAnswers(
    walk.questions,
    Object.fromEntries(Object.entries(rest).filter(([key]) => !beside.includes(key as K))),
    usual.on,
  )
  return { asked: { errand, answers }, more: more as Partial<Record<K, unknown>> }
}

/** The page to ask now, or the check of all answers when nothing is left. */
export async function ask(steps: Steps, said: Said): Promise<Reply> {
  const { asking, change, ...rest } = said
  const pageAsked = oneWord('asking', asking)
  if (pageAsked !== undefined) return heard(steps, pageAsked.split('.'), rest)
  const { asked } = askedIn(steps, rest)
  const changed = oneWord('change', change)
  if (changed !== undefined) return askAgain(steps, changed, asked)
  const next = await steps.walk.next(steps.tx, asked)
  const way = steps.wayFor(asked.errand)
  // With nothing answered there is nothing to check: everything is known, or nothing holds here today.
  const last = Object.keys(asked.answers).length > 0 ? 'check' : 'result'
  if (!next) return onward(stepOf(way, last, { asked }))
  return page(<BenefitsQuestionPage way={way} asked={asked} page={next} chosen={{}} typed={{}} errors={[]} />)
}

/** Answered questions: onward with them in the address, or the same page with what to correct. */
async function heard(steps: Steps, keys: readonly string[], said: Said): Promise<Reply> {
  const questions = keys.map((key) => questionOf(steps.walk, key))
  const { errand, rest } = readErrand(said, steps.usual)
  const { before, now } = splitAsked(questions, rest)
  const asked = { errand, answers: readAnswers(steps.walk.questions, before, steps.usual.on) }
  const result = hearPage(questions, now, steps.usual.on)
  const way = steps.wayFor(errand)
  if (result.errors.length === 0)
    return onward(stepOf(way, 'ask', { asked: { errand, answers: { ...asked.answers, ...result.answers } } }))
  const weight = await weightOf(steps, questions, asked)
  return page(<BenefitsQuestionPage way={way} asked={asked} page={weight} {...result} />, { status: 422 })
}

/** What the page says about questions: as they would be asked, or, when they no longer would, without weight. */
async function weightOf(steps: Steps, questions: readonly Question[], asked: Asked): Promise<NextPage> {
  const next = await steps.walk.next(steps.tx, asked)
  const keys = questions.map(({ key }) => key).join()
  if (next && next.questions.map(({ key }) => key).join() === keys) return next
  const standings = next?.standings ?? { certain: [], possible: [], out: [] }
  return { questions, theme: undefined, matters: [], before: next?.before ?? [], standings }
}

/** A question asked again with its old answer filled in; the other answers are kept. */
async function askAgain(steps: Steps, key: string, { errand, answers }: Asked): Promise<Reply> {
  const question = questionOf(steps.walk, key)
  const { [key]: answer, ...others } = answers
  const asked = { errand, answers: others }
  const weight = await weightOf(steps, [question], asked)
  const chosen: Record<string, string> = answer === undefined ? {} : { [key]: answer }
  return page(
    <BenefitsQuestionPage
      way={steps.wayFor(errand)}
      asked={asked}
      page={weight}
      chosen={chosen}
      typed={{}}
      errors={[]}
    />,
  )
}
