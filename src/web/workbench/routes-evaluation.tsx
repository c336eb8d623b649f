/** Rounds of evaluation: opened, weighed, frozen, published; what they found and how it was put right. */
import { z } from 'zod'
import { items, type RoundKind, roundKinds } from '#evaluation'
import { areaField, fields, idField, noFields, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { at } from './at.ts'
import { EvaluationPage } from './evaluation.tsx'
import { attempt } from './evaluation-attempt.ts'
import { FindingsPage } from './evaluation-findings.tsx'
import type { EvaluationDesk } from './evaluation-view.ts'
import { EvaluationsPage } from './evaluations.tsx'
import { dayBits, typedDay } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

const needs = 'plan:evaluate'
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

async function show(desk: EvaluationDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.evaluation(at(call), call.input.id)
  return page(<EvaluationPage {...view} told={typed ? undefined : call.input.told} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

/** One field for every item, whatever the items are. */
const weighing = z
  .object({
    once: onceField,
    ...roundKey,
    assessed: z.enum(['unit', 'county']),
    document: z.string('text').trim().max(500, 'text').default(''),
  })
  .catchall(z.string('text').trim().max(12, 'text'))

async function weigh(desk: EvaluationDesk, call: Call<z.output<typeof weighing>>): Promise<Reply> {
  const { once: _, id, assessed, document, ...said } = call.input
  const points = Object.fromEntries(Object.entries(said).filter(([item]) => Object.hasOwn(items, item)))
  const typed = { form: assessed, said: { ...said, document } }
  const again = (errors: TypedForm['errors']) => show(desk, { ...call, input: { id } }, { ...typed, errors })
  if ([...document].length < 4) return again([{ field: `document-${assessed}`, says: words.documentMissing }])
  const done = await attempt(`document-${assessed}`, () =>
    desk.setWeights(at(call), { id, assessed, document, points }),
  )
  return 'refused' in done ? again([done.refused]) : onward(`${paths.evaluation(id)}#weights`)
}

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
  ...deedRoutes(desk),
  ...findingRoutes(desk),
]

const deedRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'POST /staff/evaluations/:id/weights',
    needs,
    audit: 'evaluation.weights-sent',
    input: weighing,
    run: (call) => weigh(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/freeze',
    needs,
    audit: 'evaluation.freeze-sent',
    input: fields({ once: onceField, ...roundKey }),
    run: async (call) => {
      await desk.freezeEvaluation(at(call), call.input.id)
      return onward(paths.evaluation(call.input.id))
    },
  }),
  route({
    on: 'POST /staff/evaluations/:id/publish',
    needs,
    audit: 'evaluation.publish-sent',
    input: fields({ once: onceField, ...roundKey }),
    run: async (call) => {
      await desk.publishEvaluation(at(call), call.input.id)
      return onward(`${paths.evaluation(call.input.id, { told: 'published' })}#told`)
    },
  }),
]

const findingRoutes = (desk: EvaluationDesk): readonly Route[] => [
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
