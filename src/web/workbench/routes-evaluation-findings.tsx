/** What a round found, and how it was put right. */

import { z } from 'zod'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { at } from './at.ts'
import { attempt } from './evaluation-attempt.ts'
import { FindingsPage } from './evaluation-findings.tsx'
import type { EvaluationDesk } from './evaluation-view.ts'
import { needs, roundKey } from './routes-evaluation.tsx'
import { dayBits, typedDay } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

async function findings(
  desk: EvaluationDesk,
  call: Call<{ readonly id: string }>,
  typed?: TypedForm,
): Promise<Reply> {
  const view = await desk.evaluationFindings(at(call), call.input.id)
  return page(<FindingsPage {...view} typed={typed} />, { status: typed ? 422 : 200 })
}

const noting = fields({
  once: onceField,
  ...roundKey,
  found: textField,
  demand: textField,
  by: z.enum(['office', 'third-party']).default('office'),
  unit: z.string('unit').max(100, 'unit').optional(),
  ...dayBits('due'),
})

async function note(desk: EvaluationDesk, call: Call<z.output<typeof noting>>): Promise<Reply> {
  const { once: _, id, ...said } = call.input
  const read = readingOf(said)
  const found = read.text('found', words.textMissing, 5)
  const demand = read.text('demand', words.textMissing, 5)
  const { year, month, day } = typedDay(said, 'due')
  const due = year + month + day === '' ? null : read.day('due')
  if (!found || !demand || due === undefined)
    return findings(desk, call, { form: 'note', said, errors: read.errors })
  const { by, unit = null } = said
  await desk.noteEvaluationFinding(at(call), { id, found, demand, by, unit, due })
  return onward(paths.evaluationPart(id, 'findings'))
}

const righting = fields({
  once: onceField,
  ...roundKey,
  finding: idField<'round-finding'>(),
  how: textField,
  document: textField,
})

async function right(desk: EvaluationDesk, call: Call<z.output<typeof righting>>): Promise<Reply> {
  const { once: _, id, ...said } = call.input
  const read = readingOf(said)
  const how = read.text('how', words.textMissing, 5)
  const document = read.text('document', words.documentMissing, 4)
  const again = (errors: TypedForm['errors']) => findings(desk, call, { form: 'right', said, errors })
  if (!how || !document) return again(read.errors)
  const { finding } = said
  const done = await attempt('how', () => desk.putFindingRight(at(call), { finding, how, document }))
  return 'refused' in done ? again([done.refused]) : onward(paths.evaluationPart(id, 'findings'))
}

export const evaluationFindingRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations/:id/findings',
    needs,
    audit: 'nothing',
    input: fields(roundKey),
    run: (call) => findings(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/findings',
    needs,
    audit: 'evaluation.finding-sent',
    input: noting,
    run: (call) => note(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/put-right',
    needs,
    audit: 'evaluation.put-right-sent',
    input: righting,
    run: (call) => right(desk, call),
  }),
]
