/** What is done with a round: weighed, frozen, published. */

import { z } from 'zod'
import { items } from '#evaluation'
import { fields, onceField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { at } from './at.ts'
import { attempt } from './evaluation-attempt.ts'
import type { EvaluationDesk } from './evaluation-view.ts'
import { needs, roundKey, show } from './routes-evaluation.tsx'
import type { TypedForm } from './typed-form.ts'

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

export const evaluationDeedRoutes = (desk: EvaluationDesk): readonly Route[] => [
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
