/** "What can I get": the next question worth asking, and the reasoned result for every programme. */
import { findFact, peopleProgrammes } from '#catalogue'
import { type AreaCode, type Day, type PlainWords } from '#kernel'
import { listSettings } from '#parameters'
import { type Explanation, explain, type Programme, stillToAsk, variantOn } from '#policy'
import type { Asked, Counter, ProgrammeResult } from '#web'
import { sayTogether } from './changes.ts'
import { clausesOf } from './clauses.ts'
import { factsOf, questionOf } from './questions.ts'
import { reasonsOf } from './reasons.ts'

/** Programmes with a rule in the place on the day; of others nothing can be said here. */
const programmesIn = (area: AreaCode, on: Day): Programme[] =>
  peopleProgrammes.filter((programme) => variantOn(programme, on, area) !== undefined)

export const nextQuestion =
  (area: AreaCode): Counter['next'] =>
  ({ answers, on }) => {
    const { known, skipped } = factsOf(answers)
    const rules = programmesIn(area, on)
    const [first, ...others] = stillToAsk(rules, known, { on, area, skipped })
    if (!first) return undefined
    const matters = rules.filter((rule) => asks(explain(rule, known, { on, area }), first.key))
    return { question: questionOf(first), atMost: others.length, matters: matters.map(({ name }) => name) }
  }

const asks = ({ missing }: Explanation, fact: string) =>
  missing.some((gap) => gap.kind === 'fact' && gap.id === fact)

export const benefitsResult =
  (area: AreaCode): Counter['result'] =>
  async (tx, { answers, on }: Asked) => {
    const settings = await listSettings(tx)
    const { known } = factsOf(answers)
    const results = programmesIn(area, on).map((programme) =>
      resultOf(programme, explain(programme, known, { on, area, settings })),
    )
    return { on, programmes: results }
  }

const counterOfTown: PlainWords = {
  zh: '户籍所在镇（街道）的便民服务中心，也可以请家人或村（社区）代办。',
  en: 'The service centre of the town where you are registered; your family or village may go for you.',
  easy: '去镇上（街道）的便民服务中心。家人或村里的人可以帮您去。',
}

const resultOf = (programme: Programme, answer: Explanation): ProgrammeResult => ({
  id: programme.id,
  name: programme.name,
  verdict: answer.verdict,
  amount: answer.verdict === 'yes' ? (answer.amountFen ?? undefined) : undefined,
  reasons: [...reasonsOf(answer.reasons)],
  changes: answer.nearest.map(sayTogether),
  missing: answer.missing.flatMap((gap) => (gap.kind === 'fact' ? questionsOf(gap.id) : [])),
  basis: clausesOf(answer.basis),
  bring: programme.bring,
  where: counterOfTown,
})

const questionsOf = (key: string) => {
  const fact = findFact(key)
  return fact ? [questionOf(fact)] : []
}
