/** The satisfaction survey and published evaluations, for anybody. */
import { z } from 'zod'
import { fields, idField, noFields } from '../input.ts'
import { page, type Reply } from '../reply.ts'
import { type Route, route } from '../route.ts'
import type { Counter } from './counter.ts'
import { EvaluationPage, EvaluationsPage } from './evaluations.tsx'
import { SurveyEndPage, SurveyPage } from './survey.tsx'

const codeText = z.string('code').max(60, 'code')
const answer = z.string('text').max(100, 'text')

/** The code and the questions, whatever these are; the counter reads them by their declaration. */
const answers = z
  .object({ code: codeText.default('') })
  .catchall(z.union([answer, z.array(answer).max(20, 'number')]))

async function survey(counter: Counter, code: string): Promise<Reply> {
  const form = await counter.survey()
  return page(
    form ? (
      <SurveyPage form={form} code={code} />
    ) : (
      <SurveyEndPage end="closed" contacts={counter.contacts} />
    ),
  )
}

/** Sent twice, the second time finds its code used: no session and no key is needed to count an answer once. */
async function send(counter: Counter, { code, ...sent }: z.output<typeof answers>): Promise<Reply> {
  const { once: _, ...posted } = sent
  const done = await counter.answerSurvey({ code, posted })
  if (typeof done === 'string')
    return page(<SurveyEndPage end={done} contacts={counter.contacts} />, {
      status: done === 'thanks' ? 200 : 409,
    })
  return page(<SurveyPage {...done} code={code} />, { status: 422 })
}

export const evaluationPublicRoutes = (counter: Counter): readonly Route[] => [
  route({
    on: 'GET /survey',
    needs: 'public',
    audit: 'nothing',
    scope: 'own',
    input: noFields,
    run: () => survey(counter, ''),
  }),
  route({
    on: 'POST /survey',
    needs: 'public',
    audit: 'nothing',
    scope: 'own',
    input: answers,
    run: ({ input }) => send(counter, input),
  }),
  route({
    on: 'GET /survey/:code',
    needs: 'public',
    audit: 'nothing',
    scope: 'own',
    input: fields({ code: codeText }),
    run: ({ input }) => survey(counter, input.code),
  }),
  route({
    on: 'GET /plan/evaluations',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: noFields,
    run: async ({ tx }) => page(<EvaluationsPage rounds={await counter.evaluations(tx)} />),
  }),
  route({
    on: 'GET /plan/evaluations/:round',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: fields({ round: idField<'round'>() }),
    run: async ({ tx, input }) =>
      page(<EvaluationPage published={await counter.evaluation(tx, input.round)} />),
  }),
]
