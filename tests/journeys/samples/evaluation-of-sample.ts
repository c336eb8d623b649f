/** A published evaluation and its survey, made of the made-up round. */
import { satisfaction } from '#evaluation'
import { viewOf } from '#forms'
import { areaCode, day } from '#kernel'
import type { Counter, PublishedEvaluation } from '#web'
import { toyFacts, toyWeightings } from '../../../src/evaluation/report/toy-round.ts'
import { publicRound } from '../../../src/evaluation/rounds/public-round.ts'

const area = areaCode('9901')

export const publishedEvaluation: PublishedEvaluation = {
  round: '019a0000-0000-7000-8000-000000000e01',
  publishedOn: day('2024-01-15'),
  placeName: '示例市',
  content: publicRound({
    facts: toyFacts,
    weightings: toyWeightings,
    round: { kind: 'annual', area, from: day('2023-01-01'), to: day('2023-12-31') },
    of: '示例市残疾人工作',
  }),
}

const filling = { on: day('2024-01-10'), area, settings: [] }

export const surveyForm = viewOf(satisfaction, { posted: {}, sent: false }, filling)
export const surveyUnanswered = viewOf(satisfaction, { posted: { survey_money: 'not' }, sent: true }, filling)

export const sampleSurvey: Pick<Counter, 'survey' | 'answerSurvey'> = {
  survey: async () => surveyForm,
  answerSurvey: async ({ posted }) => (posted.survey_overall ? 'thanks' : { form: surveyUnanswered }),
}
