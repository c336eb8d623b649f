/** The satisfaction survey at the desk: opened, letters made, answers typed for somebody, results with small groups protected. */
import {
  answerFor,
  findSurveyOf,
  getSurvey,
  giveCodes,
  openSurvey,
  type RoundId,
  resultOf,
  type Survey,
  type SurveyId,
  satisfaction,
} from '#evaluation'
import { fieldsOf, parse, viewOf } from '#forms'
import type { Words } from '#kernel'
import type { Clock } from '#platform'
import type { EvaluationDesk, SurveyStaffView } from '#web'
import { contacts } from './counter.ts'
import { headOf } from './evaluation-told.ts'
import { countiesIn, placeName } from './places.ts'

type SurveyDesk = Pick<
  EvaluationDesk,
  'evaluationSurvey' | 'openEvaluationSurvey' | 'makeCodes' | 'typeAnswer' | 'retypedAnswer'
>

const blank = { posted: {}, sent: false }

export const evaluationSurveyDesk = (clock: Clock): SurveyDesk => ({
  async evaluationSurvey(at, id): Promise<SurveyStaffView> {
    const head = await headOf(at, id)
    const survey = (await findSurveyOf(at.tx, id as RoundId)) ?? null
    const result = survey && (await resultOf(at.tx, survey.id))
    const counties = countiesIn(at.staff, head.area).filter((county) => county.startsWith(head.area))
    const shown = [head.area, ...(result?.responses ?? []).map(({ area }) => area)]
    return {
      head,
      survey,
      areas: counties.map((code) => ({ code, name: placeName(code) })),
      form: viewOf(satisfaction, blank, { on: at.today, area: head.area, settings: [] }),
      result,
      names: Object.fromEntries(shown.map((area) => [area, placeName(area)])),
      questions: labels,
    }
  },
  openEvaluationSurvey: async ({ tx }, { id, ...days }) => {
    await openSurvey(tx, { round: id as RoundId, ...days }, clock)
  },
  async makeCodes({ tx }, { survey, ...order }) {
    const { closesOn, id } = await getSurvey(tx, survey as SurveyId)
    const codes = await giveCodes(tx, { survey: id, ...order }, clock)
    return { codes, closesOn, phone: contacts[0]?.phone ?? '' }
  },
  retypedAnswer: ({ staff, today }, posted) =>
    viewOf(satisfaction, { posted, sent: false }, { on: today, area: staff.area, settings: [] }),
  async typeAnswer({ tx, today }, { survey: id, code, channel, posted }) {
    const survey = await getSurvey(tx, id as SurveyId)
    const filling = fillingOf(survey, today)
    const parsed = parse(satisfaction, posted, filling)
    if (!parsed.ok) return viewOf(satisfaction, { posted, sent: true }, filling)
    await answerFor(tx, { survey: survey.id, code, channel, answers: parsed.answers }, clock)
    return 'taken'
  },
})

const fillingOf = ({ area }: Survey, on: ReturnType<Clock['today']>) => ({ on, area, settings: [] })

const labels: Readonly<Record<string, Words>> = Object.fromEntries(
  fieldsOf(satisfaction).map(({ name, label }) => [name, { zh: label.zh, en: label.en }]),
)
