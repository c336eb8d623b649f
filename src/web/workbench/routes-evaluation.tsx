/** Rounds of evaluation: opened, weighed, frozen, published; what they found and how it was put right. */

import { z } from 'zod'
import { type RoundKind, roundKinds } from '#evaluation'
import { areaField, fields, idField, noFields, onceField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { at } from './at.ts'
import { EvaluationPage } from './evaluation.tsx'
import { attempt } from './evaluation-attempt.ts'
import type { EvaluationDesk } from './evaluation-view.ts'
import { EvaluationsPage } from './evaluations.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

export const needs = 'plan:evaluate'

export const roundKey = { id: idField<'round'>() }

const opening = fields({
  once: onceField,
  kind: z.enum(Object.keys(roundKinds) as [RoundKind, ...RoundKind[]]),
  area: areaField,
  plan: idField<'plan'>().optional(),
  ...dayBits('from'),
  ...dayBits('to'),
})

async function list(desk: EvaluationDesk, call: Call<unknown>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.evaluations(at(call))
  return page(<EvaluationsPage {...view} typed={typed} />, { status: typed ? 422 : 200 })
}

async function open(desk: EvaluationDesk, call: Call<z.output<typeof opening>>): Promise<Reply> {
  const { once: _, ...said } = call.input
  const read = readingOf(said)
  const [from, to] = [read.day('from'), read.day('to')]
  const again = (errors: TypedForm['errors']) => list(desk, call, { form: 'open', said, errors })
  if (!from || !to) return again(read.errors)
  const { kind, area, plan = null } = said
  const done = await attempt('to', () => desk.openEvaluation(at(call), { kind, area, plan, from, to }))
  return 'refused' in done ? again([done.refused]) : onward(paths.evaluation(done.done))
}

type Looking = { readonly id: string; readonly told?: 'published' | undefined }

export async function show(desk: EvaluationDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.evaluation(at(call), call.input.id)
  return page(<EvaluationPage {...view} told={typed ? undefined : call.input.told} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

export const evaluationRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations',
    needs,
    audit: 'nothing',
    input: noFields,
    run: (call) => list(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations',
    needs,
    audit: 'evaluation.open-sent',
    input: opening,
    run: (call) => open(desk, call),
  }),
  route({
    on: 'GET /staff/evaluations/:id',
    needs,
    audit: 'nothing',
    input: fields({ ...roundKey, told: z.literal('published').optional() }),
    run: (call) => show(desk, call),
  }),
]
