/** Reports of a round: drafted, downloaded, checked against the data and the edited file. */

import { z } from 'zod'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { file, onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { at } from './at.ts'
import { attempt } from './evaluation-attempt.ts'
import { ReportsPage } from './evaluation-report.tsx'
import type { EvaluationDesk } from './evaluation-view.ts'
import { roundKey } from './routes-evaluation.tsx'
import { dayBits, typedDay } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

const needs = 'plan:evaluate'

type Looking = { readonly id: string }

async function show(desk: EvaluationDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.evaluationReports(at(call), call.input.id)
  return page(<ReportsPage {...view} typed={typed} />, { status: typed ? 422 : 200 })
}

const drafting = fields({
  once: onceField,
  ...roundKey,
  number: textField,
  issuer: textField,
  secrecy: textField,
  urgency: textField,
  ...dayBits('signedOn'),
})

async function draft(desk: EvaluationDesk, call: Call<z.output<typeof drafting>>): Promise<Reply> {
  const { once: _, id, ...said } = call.input
  const read = readingOf(said)
  const { year, month, day } = typedDay(said, 'signedOn')
  const signedOn = year + month + day === '' ? null : read.day('signedOn')
  if (signedOn === undefined) return show(desk, call, { form: 'draft', said, errors: read.errors })
  const { number = null, issuer = null, secrecy = null, urgency = null } = said
  const letterhead = { number, issuer, secrecy, urgency, signedOn }
  await desk.draftEvaluationReport(at(call), { id, letterhead })
  return onward(paths.evaluationPart(id, 'report'))
}

const checking = fields({
  once: onceField,
  ...roundKey,
  report: idField<'report'>(),
  file: z.unknown(),
})

/** Changes nothing, so the answer to the form is the page itself. */
async function recheck(desk: EvaluationDesk, call: Call<z.output<typeof checking>>): Promise<Reply> {
  const { id, report, file: sent } = call.input
  const hasFile = sent instanceof File && sent.size > 0
  const bytes = hasFile ? new Uint8Array(await sent.arrayBuffer()) : undefined
  const done = await attempt('file', () => desk.recheckEvaluation(at(call), { id, report, file: bytes }))
  if ('refused' in done)
    return show(desk, call, { form: 'recheck', said: { report }, errors: [done.refused] })
  const view = await desk.evaluationReports(at(call), id)
  return page(<ReportsPage {...view} recheck={done.done} />)
}

export const evaluationReportRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations/:id/report',
    needs,
    audit: 'nothing',
    input: fields(roundKey),
    run: (call) => show(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/report',
    needs,
    audit: 'evaluation.report-sent',
    input: drafting,
    run: (call) => draft(desk, call),
  }),
  route({
    on: 'GET /staff/evaluations/:id/report/:report',
    needs,
    audit: 'evaluation.report-taken',
    input: fields({ ...roundKey, report: idField<'report'>() }),
    run: async (call) => file(await desk.evaluationReport(at(call), call.input.report)),
  }),
  route({
    on: 'POST /staff/evaluations/:id/report/recheck',
    needs,
    audit: 'evaluation.recheck-sent',
    input: checking,
    run: (call) => recheck(desk, call),
  }),
]
