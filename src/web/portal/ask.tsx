/** The walk through the questions: each address is a state, each answer leads to the next address. */
import type { Day } from '#kernel'
import { refuse } from '#kernel'
import type { TypedDay } from '../parts/day-input.tsx'
import { emptyDay } from '../parts/day-input.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { hear, readAnswers, splitAsked } from './answers.ts'
import { BenefitsQuestionPage } from './benefits-question.tsx'
import type { Counter } from './counter.ts'
import type { Answers, Question } from './questions.ts'

export type Said = Readonly<Record<string, unknown>>

const questionOf = (counter: Counter, key: unknown): Question =>
  counter.questions.find((question) => question.key === key) ??
  refuse('web.malformed', { field: 'asking', value: String(key).slice(0, 80) })

export const givenIn = (counter: Counter, answers: Answers): GivenAnswer[] =>
  Object.entries(answers).map(([key, answer]) => ({ question: questionOf(counter, key), answer }))

/** The question to ask now, or the check of all answers when none is left. */
export function ask(counter: Counter, said: Said, on: Day): Reply {
  const { asking, change, ...rest } = said
  if (asking !== undefined) return heard(counter, questionOf(counter, asking), { said: rest, on })
  const answers = readAnswers(counter.questions, rest)
  if (change !== undefined) return askAgain(counter, questionOf(counter, change), { answers, on })
  const next = counter.next({ answers, on })
  if (!next) return onward(paths.benefitsCheck(answers))
  return page(<BenefitsQuestionPage {...next} before={answers} typed={emptyDay} />)
}

/** An answered question: onward with it in the address, or the same page with what to correct. */
function heard(counter: Counter, question: Question, { said, on }: { said: Said; on: Day }): Reply {
  const { before, now } = splitAsked(question, said)
  const answers = readAnswers(counter.questions, before)
  const result = hear(question, now)
  if ('answer' in result) return onward(paths.benefitsAsk({ ...answers, [question.key]: result.answer }))
  return page(
    <BenefitsQuestionPage {...weightOf(counter, question, { answers, on })} before={answers} {...result} />,
    {
      status: 422,
    },
  )
}

/** What the page says about a question: as the counter would ask it, or, when it no longer would, without weight. */
function weightOf(counter: Counter, question: Question, asked: { answers: Answers; on: Day }) {
  const next = counter.next(asked)
  return next?.question.key === question.key ? next : { question, atMost: 0, matters: [] }
}

const typedFrom = (answer: string | undefined): TypedDay => {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer ?? '')?.slice(1) ?? []
  return { year: year ?? '', month: month ?? '', day: day ?? '' }
}

/** A question asked again with its old answer filled in; the other answers are kept. */
function askAgain(
  counter: Counter,
  question: Question,
  { answers, on }: { answers: Answers; on: Day },
): Reply {
  const { [question.key]: answer, ...before } = answers
  const weight = weightOf(counter, question, { answers: before, on })
  return page(<BenefitsQuestionPage {...weight} before={before} answer={answer} typed={typedFrom(answer)} />)
}
