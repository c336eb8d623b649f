/** The satisfaction survey at the counter: the open ones of the place, asked alike, answered with a code of any of them. */
import { system, type Tx, withScope } from '#access'
import {
  answerOnPage,
  evaluationProblems,
  findSurveyOf,
  listRounds,
  type Survey,
  satisfaction,
} from '#evaluation'
import { type Posted, parse, viewOf } from '#forms'
import { type AreaCode, Refusal, type Words } from '#kernel'
import type { Clock, Db } from '#platform'
import type { Counter } from '#web'

type Means = { readonly db: Db; readonly place: AreaCode; readonly clock: Clock }

export const surveyOf = (means: Means): Pick<Counter, 'survey' | 'answerSurvey'> => ({
  async survey() {
    const open = await openSurveys(means)
    return open.length > 0 ? viewOf(satisfaction, { posted: {}, sent: false }, filling(means)) : undefined
  },
  answerSurvey: (answer) => answered(means, answer),
})

const filling = ({ clock, place }: Means) => ({ on: clock.today(), area: place, settings: [] })

/** Of the place and the areas in it. Rounds are not the public's to read, so this looks as the survey itself. */
const openSurveys = ({ db, place, clock }: Means): Promise<readonly Survey[]> =>
  withScope(db, system('satisfaction-survey'), async (tx: Tx) => {
    const today = clock.today()
    const open: Survey[] = []
    for (const { id } of await listRounds(tx, place)) {
      const survey = await findSurveyOf(tx, id)
      if (survey && survey.opensOn <= today && today <= survey.closesOn) open.push(survey)
    }
    return open
  })

type Answer = { readonly code: string; readonly posted: Posted }

async function answered(means: Means, { code, posted }: Answer): ReturnType<Counter['answerSurvey']> {
  const open = await openSurveys(means)
  if (open.length === 0) return 'closed'
  const parsed = parse(satisfaction, posted, filling(means))
  const form = viewOf(satisfaction, { posted, sent: true }, filling(means))
  if (!parsed.ok) return { form }
  for (const { id: survey } of open) {
    const refused = await codeOf(
      answerOnPage(means.db, { survey, code, answers: parsed.answers }, means.clock),
    )
    if (refused === undefined) return 'thanks'
    if (refused === 'evaluation.code-used') return 'used'
    if (refused === 'evaluation.code-mistyped') return { form, codeError: wordsOf(refused) }
  }
  return { form, codeError: wordsOf('evaluation.code-unknown') }
}

type CodeProblem = 'evaluation.code-used' | 'evaluation.code-mistyped' | 'evaluation.code-unknown'

const codeProblems: readonly string[] = [
  'evaluation.code-used',
  'evaluation.code-mistyped',
  'evaluation.code-unknown',
] satisfies CodeProblem[]

/** Undefined when it was taken. */
async function codeOf(work: Promise<void>): Promise<CodeProblem | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Refusal && codeProblems.includes(error.problem.code))
      return error.problem.code as CodeProblem
    throw error
  }
}

const wordsOf = (code: CodeProblem): Words => ({
  zh: evaluationProblems[code].zh(),
  en: evaluationProblems[code].en(),
})
