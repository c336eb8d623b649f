/** Plans: the list, taking one in, and the page on which it is checked. */
import { z } from 'zod'
import { fields, idField, noFields, onceField, pageField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { file, onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { importWords as words } from '../words/plan-import-page.ts'
import { at, may } from './at.ts'
import type { CheckQuery, PlanImportDesk } from './desk.ts'
import { CheckPage } from './plan-import-check.tsx'
import { tellings } from './plan-import-head.tsx'
import { PlansPage } from './plan-import-list.tsx'
import { checkViews } from './plan-import-value.tsx'

export const planKey = { id: idField<'plan'>() }

/** Names a value, a row or a finding: `task:12.units`. */
export const seeField = z.string('text').max(300, 'text')

async function plansPage(desk: PlanImportDesk, call: Call<unknown>, errors: readonly FieldError[]) {
  const { plans } = await desk.plans(at(call))
  return page(<PlansPage plans={plans} upload={may(call, 'plan:import') ? { errors } : undefined} />, {
    status: errors.length > 0 ? 422 : 200,
  })
}

async function takeIn(desk: PlanImportDesk, call: Call<{ file?: unknown }>): Promise<Reply> {
  const sent = call.input.file
  const again = (says: FieldError['says']) =>
    desk.inOwnScope(at(call).staff, (tx) => plansPage(desk, { ...call, tx }, [{ field: 'file', says }]))
  if (!(sent instanceof File) || sent.size === 0) return again(words.fileMissing)
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const taken = await desk.takeIn(at(call).staff, { name: sent.name, bytes })
  if ('refused' in taken) return again(taken.refused)
  const { id, outcome } = taken
  return onward(paths.checkPlan(id, { told: outcome }), { noting: { subject: id, facts: { outcome } } })
}

export async function checkPage(
  desk: PlanImportDesk,
  call: Call<unknown>,
  { errors = [], ...query }: CheckQuery & { readonly errors?: readonly FieldError[] },
) {
  const view = await desk.checkPlan(at(call), query)
  return page(<CheckPage {...view} mayImport={may(call, 'plan:import')} errors={errors} />, {
    status: errors.length > 0 ? 422 : 200,
  })
}

export const planImportRoutes = (desk: PlanImportDesk): readonly Route[] => [
  route({
    on: 'GET /staff/plans',
    needs: 'plan:read',
    audit: 'nothing',
    input: noFields,
    run: (call) => plansPage(desk, call, []),
  }),
  route({
    on: 'POST /staff/plans',
    // Reading may take seconds; no transaction is held meanwhile.
    scope: 'own',
    needs: 'plan:import',
    audit: 'plan.uploaded',
    input: fields({ once: onceField, file: z.unknown() }),
    run: (call) => takeIn(desk, call),
  }),
  route({
    on: 'GET /staff/plans/:id',
    needs: 'plan:read',
    audit: 'nothing',
    input: fields({
      ...planKey,
      view: z.enum(checkViews).default('todo'),
      page: pageField,
      see: seeField.optional(),
      part: z.coerce.number('page').int('page').min(1, 'page').max(1000, 'page').optional(),
      told: z.enum(tellings).optional(),
    }),
    run: (call) => checkPage(desk, call, call.input),
  }),
  route({
    on: 'GET /staff/plans/:id/originals/:sha256',
    needs: 'plan:read',
    audit: 'nothing',
    input: fields({ ...planKey, sha256: z.string('id').regex(/^[0-9a-f]{64}$/, 'id') }),
    run: async (call) => file(await desk.originalFile(at(call), call.input)),
  }),
]
