/** The survey of a round at the desk: opened, letters made, answers typed for somebody. */

import { z } from 'zod'
import { areaField, fields, idField, onceField, textField } from '../input.ts'
import { surveyErrors } from '../parts/survey-questions.tsx'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'
import { at } from './at.ts'
import { attempt } from './evaluation-attempt.ts'
import { LettersPage } from './evaluation-letters.tsx'
import { EvaluationSurveyPage } from './evaluation-survey.tsx'
import type { EvaluationDesk, SurveyStaffView } from './evaluation-view.ts'
import { roundKey } from './routes-evaluation.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

const needs = 'plan:evaluate'
const surveyKey = { ...roundKey, survey: idField<'survey'>() }

type Looking = { readonly id: string; readonly told?: 'taken' | undefined }
type Again = TypedForm & { readonly answers?: SurveyStaffView['form'] }

async function show(desk: EvaluationDesk, call: Call<Looking>, again?: Again): Promise<Reply> {
  const { id, told } = call.input
  const view = await desk.evaluationSurvey(at(call), id)
  const form = again?.answers ?? view.form
  return page(<EvaluationSurveyPage {...view} form={form} told={again ? undefined : told} typed={again} />, {
    status: again ? 422 : 200,
  })
}

const opening = fields({ once: onceField, ...roundKey, ...dayBits('opensOn'), ...dayBits('closesOn') })

async function open(desk: EvaluationDesk, call: Call<z.output<typeof opening>>): Promise<Reply> {
  const { once: _, id, ...said } = call.input
  const read = readingOf(said)
  const [opensOn, closesOn] = [read.day('opensOn'), read.day('closesOn')]
  const again = (errors: TypedForm['errors']) =>
    show(desk, { ...call, input: { id } }, { form: 'open', said, errors })
  if (!opensOn || !closesOn) return again(read.errors)
  const done = await attempt('closesOn', () => desk.openEvaluationSurvey(at(call), { id, opensOn, closesOn }))
  return 'refused' in done ? again([done.refused]) : onward(paths.evaluationPart(id, 'survey'))
}

const mostLetters = 500

const making = fields({ once: onceField, ...surveyKey, area: areaField, number: textField })

/** The codes are known only now, so the answer to the form is the letters themselves. */
async function letters(desk: EvaluationDesk, call: Call<z.output<typeof making>>): Promise<Reply> {
  const { id, survey, area, ...said } = call.input
  const read = readingOf(said)
  const number = read.whole('number', words.howManyHint)
  if (number !== undefined && (number < 1 || number > mostLetters)) read.miss('number', words.howManyHint)
  if (number === undefined || read.errors.length > 0)
    return show(
      desk,
      { ...call, input: { id } },
      { form: 'codes', said: { ...said, area }, errors: read.errors },
    )
  const made = await desk.makeCodes(at(call), { survey, area, number })
  return page(<LettersPage {...made} round={id} host={new URL(call.request.url).host} />)
}

const answer = z.string('text').max(100, 'text')

/** The page's own controls, and the questions, whatever these are. */
const typing = z
  .object({
    once: onceField,
    ...surveyKey,
    code: z.string('code').max(60, 'code').default(''),
    channel: z.enum(['telephone', 'paper']).optional(),
  })
  .catchall(z.union([answer, z.array(answer).max(20, 'number')]))

async function take(desk: EvaluationDesk, call: Call<z.output<typeof typing>>): Promise<Reply> {
  const { once: _, id, survey, code, channel, ...posted } = call.input
  const typed = { form: 'answer', said: { code, channel } }
  const again = (errors: TypedForm['errors'], answers?: SurveyStaffView['form']) =>
    show(desk, { ...call, input: { id } }, { ...typed, errors, ...(answers ? { answers } : {}) })
  const asked = { survey, code, channel: channel ?? 'telephone', posted } as const
  if (!channel)
    return again([{ field: 'channel', says: words.channelMissing }], desk.retypedAnswer(at(call), posted))
  const done = await attempt('code', () => desk.typeAnswer(at(call), asked))
  if ('refused' in done) return again([done.refused], desk.retypedAnswer(at(call), posted))
  if (done.done !== 'taken') return again(surveyErrors(done.done), done.done)
  return onward(`${paths.evaluationPart(id, 'survey', { told: 'taken' })}#told`)
}

export const evaluationSurveyRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations/:id/survey',
    needs,
    audit: 'nothing',
    input: fields({ ...roundKey, told: z.literal('taken').optional() }),
    run: (call) => show(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/survey',
    needs,
    audit: 'evaluation.survey-sent',
    input: opening,
    run: (call) => open(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/survey/codes',
    needs,
    audit: 'evaluation.codes-sent',
    input: making,
    run: (call) => letters(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/survey/answer',
    needs,
    audit: 'evaluation.answer-sent',
    input: typing,
    run: (call) => take(desk, call),
  }),
]
