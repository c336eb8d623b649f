/** Every address of the citizen pages. */
import { z } from 'zod'
import { contrasts, displayCookie, sizes } from '../display.ts'
import { codeField, fields, noFields, onceField } from '../input.ts'
import { taskStates } from '../parts/plan-facts.tsx'
import { paths } from '../paths.ts'
import { onward, page } from '../reply.ts'
import type { Route } from '../route.ts'
import { route } from '../route.ts'
import { AccessibilityPage } from './accessibility.tsx'
import { readAnswers } from './answers.ts'
import { ask, givenIn } from './ask.tsx'
import { BenefitsCheckPage } from './benefits-check.tsx'
import { BenefitsResultPage } from './benefits-result.tsx'
import { BenefitsStartPage } from './benefits-start.tsx'
import type { Counter } from './counter.ts'
import { DisplayPage } from './display.tsx'
import { HomePage } from './home.tsx'
import { PlanPage } from './plan.tsx'
import { PlanIndicatorPage } from './plan-indicator.tsx'

/** Facts are declared elsewhere, so the names are checked against the questions when the answers are read. */
const answersSaid = z.record(z.string(), z.unknown())

export const portalRoutes = (counter: Counter): readonly Route[] => [
  route({
    on: 'GET /',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: noFields,
    run: async ({ tx }) =>
      page(
        <HomePage
          {...(await counter.home(tx))}
          programmes={counter.programmes}
          contacts={counter.contacts}
        />,
      ),
  }),
  route({
    on: 'GET /plan',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: fields({ field: codeField.optional(), state: z.enum(taskStates).optional() }),
    run: async ({ tx, input }) => page(<PlanPage {...(await counter.plan(tx, input))} />),
  }),
  route({
    on: 'GET /plan/indicators/:no',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: fields({ no: codeField }),
    run: async ({ tx, input }) =>
      page(<PlanIndicatorPage {...(await counter.planIndicator(tx, input.no))} />),
  }),
  ...benefitsRoutes(counter),
  ...displayRoutes,
  route({
    on: 'GET /accessibility',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: noFields,
    run: () => page(<AccessibilityPage contacts={counter.contacts} />),
  }),
]

const benefitsRoutes = (counter: Counter): readonly Route[] => [
  route({
    on: 'GET /benefits',
    needs: 'public',
    audit: 'nothing',
    input: noFields,
    run: () => page(<BenefitsStartPage programmes={counter.programmes} />),
  }),
  route({
    on: 'GET /benefits/ask',
    needs: 'public',
    audit: 'nothing',
    input: answersSaid,
    run: ({ input, today }) => ask(counter, input, today),
  }),
  route({
    on: 'GET /benefits/check',
    needs: 'public',
    audit: 'nothing',
    input: answersSaid,
    run: ({ input }) => {
      const answers = readAnswers(counter.questions, input)
      return page(<BenefitsCheckPage given={givenIn(counter, answers)} answers={answers} />)
    },
  }),
  route({
    on: 'GET /benefits/result',
    needs: 'public',
    audit: 'nothing',
    input: answersSaid,
    run: async ({ tx, input, today }) => {
      const answers = readAnswers(counter.questions, input)
      const result = await counter.result(tx, { answers, on: today })
      const { contacts } = counter
      return page(
        <BenefitsResultPage {...result} given={givenIn(counter, answers)} {...{ answers, contacts }} />,
      )
    },
  }),
]

const displayRoutes: readonly Route[] = [
  route({
    on: 'GET /display',
    needs: 'public',
    audit: 'nothing',
    input: fields({ saved: z.literal('yes').optional() }),
    run: ({ input }) => page(<DisplayPage saved={input.saved === 'yes'} />),
  }),
  route({
    on: 'POST /display',
    needs: 'public',
    audit: 'nothing',
    input: fields({ once: onceField, size: z.enum(sizes), contrast: z.enum(contrasts) }),
    run: ({ input }) => onward(`${paths.display()}?saved=yes`, { cookie: displayCookie(input) }),
  }),
]
