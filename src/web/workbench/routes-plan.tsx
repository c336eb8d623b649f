/** The glance, the plan board, indicators and the people they still owe something. */
import { z } from 'zod'
import { areaField, codeField, fields, noFields, pageField } from '../input.ts'
import { taskStates } from '../parts/plan-facts.tsx'
import { page } from '../reply.ts'
import type { Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import { BoardPage } from './board.tsx'
import type { CaseDesk } from './case-view.ts'
import type { PlanDesk } from './desk.ts'
import { GlancePage } from './glance.tsx'
import { IndicatorPage } from './indicator.tsx'
import { IndicatorsPage } from './indicators.tsx'
import { WaitingPage } from './waiting.tsx'

export const planRoutes = (desk: PlanDesk & Pick<CaseDesk, 'urgentTasks'>): readonly Route[] => [
  route({
    on: 'GET /staff',
    needs: 'signed-in',
    audit: 'nothing',
    input: noFields,
    run: async (call) =>
      page(<GlancePage {...(await desk.glance(at(call)))} urgent={await desk.urgentTasks(at(call))} />),
  }),
  route({
    on: 'GET /staff/plan',
    needs: 'plan:read',
    audit: 'nothing',
    input: fields({
      unit: codeField.optional(),
      field: codeField.optional(),
      state: z.enum(taskStates).optional(),
    }),
    run: async (call) => page(<BoardPage {...(await desk.board(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/indicators',
    needs: 'indicator:read',
    audit: 'nothing',
    input: noFields,
    run: async (call) => page(<IndicatorsPage {...(await desk.indicators(at(call)))} />),
  }),
  route({
    on: 'GET /staff/indicators/:no',
    needs: 'indicator:read',
    audit: 'nothing',
    input: fields({ no: codeField, area: areaField.optional() }),
    run: async (call) => page(<IndicatorPage {...(await desk.indicator(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/indicators/:no/waiting',
    needs: 'person:read',
    audit: 'waiting.listed',
    input: fields({ no: codeField, area: areaField.optional(), page: pageField }),
    run: async (call) => page(<WaitingPage {...(await desk.waiting(at(call), call.input))} />),
  }),
]
