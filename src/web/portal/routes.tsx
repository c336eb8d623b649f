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
import type { Counter } from './counter.ts'
import { DisplayPage } from './display.tsx'
import { HomePage } from './home.tsx'
import { PlanPage } from './plan.tsx'
import { PlanIndicatorPage } from './plan-indicator.tsx'
import { PlanTextPage } from './plan-text.tsx'
import { PledgesPage } from './pledges.tsx'
import { benefitsRoutes } from './routes-benefits.tsx'
import { evaluationPublicRoutes } from './routes-evaluation.tsx'

export const portalRoutes = (counter: Counter): readonly Route[] => [
  route({
    on: 'GET /',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: noFields,
    run: async ({ tx }) => page(<HomePage {...(await counter.home(tx))} contacts={counter.contacts} />),
  }),
  route({
    on: 'GET /plan',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: fields({
      field: codeField.optional(),
      state: z.enum(taskStates).optional(),
      standing: z.coerce.number('standing').int('standing').min(1, 'standing').optional(),
    }),
    run: async ({ tx, input }) => page(<PlanPage {...(await counter.plan(tx, input))} />),
  }),
  route({
    on: 'GET /plan/text',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: noFields,
    run: async ({ tx }) => page(<PlanTextPage {...(await counter.planText(tx))} />),
  }),
  route({
    on: 'GET /plan/pledges',
    needs: 'public',
    audit: 'nothing',
    kept: true,
    input: fields({
      year: z.coerce.number('year').int('year').min(2000, 'year').max(2100, 'year').optional(),
    }),
    run: async ({ tx, input }) => page(<PledgesPage {...(await counter.pledges(tx, input.year))} />),
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
  ...evaluationPublicRoutes(counter),
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
