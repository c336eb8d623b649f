/** The sample of a round: announced, drawn, drawn again to check, and who is asked. */

import { z } from 'zod'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { file, onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { sampleWords as words } from '../words/sample-page.ts'
import { at } from './at.ts'
import { AskedPage } from './evaluation-asked.tsx'
import { attempt } from './evaluation-attempt.ts'
import { SamplesPage } from './evaluation-sample.tsx'
import { outcomes } from './evaluation-try.tsx'
import type { EvaluationDesk } from './evaluation-view.ts'
import { roundKey } from './routes-evaluation.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

const needs = 'plan:evaluate'
const sampleKey = { ...roundKey, sample: idField<'sample'>() }

type Looking = { readonly id: string; readonly check?: string | undefined }

async function show(desk: EvaluationDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const { id, check: sample } = call.input
  const view = await desk.samples(at(call), id)
  const checked = sample && !typed ? { sample, check: await desk.redrawSample(at(call), sample) } : undefined
  return page(<SamplesPage {...view} checked={checked} typed={typed} />, { status: typed ? 422 : 200 })
}

const announcing = fields({
  once: onceField,
  ...roundKey,
  size: textField,
  atLeast: textField,
  seedSource: textField,
  ...dayBits('seedOn'),
})

/** The field each refusal is told at. */
const fieldOf = (code: string) => (code === 'evaluation.seed-day-past' ? 'seedOn' : 'size')

async function announce(desk: EvaluationDesk, call: Call<z.output<typeof announcing>>): Promise<Reply> {
  const { once: _, id, ...said } = call.input
  const read = readingOf(said)
  const size = read.whole('size', words.numberMissing)
  const atLeast = read.whole('atLeast', words.numberMissing)
  const seedSource = read.text('seedSource', words.seedSourceHint, 2)
  const seedOn = read.day('seedOn')
  const again = (errors: TypedForm['errors']) =>
    show(desk, { ...call, input: { id } }, { form: 'announce', said, errors })
  if (size === undefined || atLeast === undefined || !seedSource || !seedOn) return again(read.errors)
  const order = { id, size, atLeast, seedSource, seedOn }
  const done = await attempt(fieldOf, () => desk.announce(at(call), order))
  return 'refused' in done ? again([done.refused]) : onward(paths.evaluationPart(id, 'sample'))
}

const drawing = fields({ once: onceField, ...sampleKey, seed: textField })

async function draw(desk: EvaluationDesk, call: Call<z.output<typeof drawing>>): Promise<Reply> {
  const { id, sample, seed = '' } = call.input
  const field = `seed-${sample}`
  const again = (errors: TypedForm['errors']) =>
    show(desk, { ...call, input: { id } }, { form: `draw-${sample}`, said: { seed }, errors })
  if (seed === '') return again([{ field, says: words.seedMissing }])
  const done = await attempt(field, () => desk.drawSample(at(call), { sample, seed }))
  return 'refused' in done ? again([done.refused]) : onward(paths.evaluationPart(id, 'sample'))
}

const trying = fields({
  once: onceField,
  ...sampleKey,
  person: z.string('person').regex(/^\d{6} [0-9a-f-]{36}$/, 'person'),
  outcome: z.enum(outcomes),
})

export const evaluationSampleRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations/:id/sample',
    needs,
    audit: 'nothing',
    input: fields({ ...roundKey, check: idField<'sample'>().optional() }),
    run: (call) => show(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/sample',
    needs,
    audit: 'evaluation.sample-sent',
    input: announcing,
    run: (call) => announce(desk, call),
  }),
  route({
    on: 'POST /staff/evaluations/:id/sample/draw',
    needs,
    audit: 'evaluation.seed-sent',
    input: drawing,
    run: (call) => draw(desk, call),
  }),
  route({
    on: 'GET /staff/evaluations/:id/sample/:sample/frame',
    needs,
    audit: 'evaluation.frame-taken',
    input: fields(sampleKey),
    run: async (call) => {
      const { sample } = call.input
      const body = await desk.frameOfSample(at(call), sample)
      return file({ name: `frame-${sample}.txt`, type: 'text/plain; charset=utf-8', body })
    },
  }),
  ...askedRoutes(desk),
]

const askedRoutes = (desk: EvaluationDesk): readonly Route[] => [
  route({
    on: 'GET /staff/evaluations/:id/sample/:sample/people',
    needs,
    audit: 'evaluation.sample-listed',
    input: fields(sampleKey),
    run: async (call) => page(<AskedPage {...(await desk.askedPeople(at(call), call.input))} />),
  }),
  route({
    on: 'POST /staff/evaluations/:id/sample/:sample/people',
    needs,
    audit: 'evaluation.try-sent',
    input: trying,
    run: async (call) => {
      const { id, sample, person: who, outcome } = call.input
      const [county = '', person = ''] = who.split(' ')
      await desk.noteTry(at(call), { sample, county, person, outcome })
      return onward(paths.evaluationPart(id, `sample/${sample}/people`))
    },
  }),
]
