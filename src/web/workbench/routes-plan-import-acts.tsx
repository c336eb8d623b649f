/** What may be done to a plan being checked: confirm, put right, take back, strike out, add, accept, publish. */
import { z } from 'zod'
import { fields, onceField, textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { importWords as words } from '../words/plan-import-page.ts'
import { at } from './at.ts'
import type { CheckQuery, PlanImportDesk } from './desk.ts'
import type { Telling } from './plan-import-head.tsx'
import type { Said } from './plan-import-typed.ts'
import { readTyped, typedFields } from './plan-import-typed.ts'
import type { CheckViewName } from './plan-import-value.tsx'
import { checkViews } from './plan-import-value.tsx'
import { reasonIn } from './reason.ts'
import { checkPage, planKey, seeField } from './routes-plan-import.tsx'

const whereOne = {
  ...planKey,
  once: onceField,
  view: z.enum(checkViews).default('todo'),
  page: z.coerce.number('page').int('page').min(1, 'page').max(100_000, 'page').default(1),
}
const aboutValue = { ...whereOne, see: seeField }

type Where = { readonly id: string; readonly view: CheckViewName; readonly page: number }

/** Back to where one was, at the value to look at next. */
function back({ id, view, page }: Where, next: string | undefined, told: Telling = 'saved'): Reply {
  const to = paths.checkPlan(id, { view, page: page > 1 ? page : undefined, see: next, told })
  return onward(`${to}#${next ? 'here' : 'told'}`)
}

type Value = Where & { readonly see: string }

type Wrong = Pick<CheckQuery, 'see' | 'typed' | 'ground'> & { readonly errors: readonly FieldError[] }

/** The page again with what to correct, and what was typed. */
const again = (desk: PlanImportDesk, call: Call<Where>, wrong: Wrong) => {
  const { id, view, page } = call.input
  return checkPage(desk, call, { id, view, page, ...wrong })
}

async function putRight(
  desk: PlanImportDesk,
  call: Call<Value & Said & { reason?: string | undefined; onward?: 'next' | undefined }>,
): Promise<Reply> {
  const { id, see } = call.input
  const kind = desk.kindOfValue(see)
  const typed = kind ? readTyped(kind, call.input) : { fields: [], errors: [] }
  const errors = [...typed.errors]
  const reason = reasonIn(call.input.reason)
  if (!reason) errors.push({ field: 'ground', says: words.reasonMissing })
  if (errors.length > 0 || !reason)
    return again(desk, call, { see, typed: call.input, ground: call.input.reason, errors })
  const changed = await desk.putRight(at(call), { id, see, fields: typed.fields, reason })
  if (changed)
    return back(call.input, call.input.onward ? await desk.nextToCheck(at(call), { id, see }) : see)
  const unchanged = [{ field: 'ground', says: words.nothingChanged }]
  return again(desk, call, { see, typed: call.input, ground: reason, errors: unchanged })
}

async function strike(desk: PlanImportDesk, call: Call<Value & { reason?: string | undefined }>) {
  const { id, see } = call.input
  const reason = reasonIn(call.input.reason)
  if (!reason)
    return again(desk, call, { see, errors: [{ field: 'strike-reason', says: words.reasonMissing }] })
  await desk.strikeOut(at(call), { id, see, reason })
  return back(call.input, undefined)
}

const lineField = z
  .string('number')
  .trim()
  .regex(/^\d{1,6}$/, 'number')
  .transform(Number)
  .optional()

type Adding = Where & {
  fromLine?: number | undefined
  toLine?: number | undefined
  reason?: string | undefined
}

async function addTask(desk: PlanImportDesk, call: Call<Adding>): Promise<Reply> {
  const { id, fromLine, toLine } = call.input
  const reason = reasonIn(call.input.reason)
  const errors: FieldError[] = []
  if (!fromLine || !toLine)
    errors.push({ field: fromLine ? 'to-line' : 'from-line', says: words.lineMissing })
  if (!reason) errors.push({ field: 'add-reason', says: words.reasonMissing })
  if (!fromLine || !toLine || !reason) return again(desk, call, { errors })
  const next = await desk.addTask(at(call), { id, from: fromLine, to: toLine, reason })
  return back(call.input, next)
}

type Accepting = Where & { open: readonly string[]; leave?: 'yes' | undefined }

async function accept(desk: PlanImportDesk, call: Call<Accepting>): Promise<Reply> {
  const { id, open, leave } = call.input
  if (open.length > 0 && !leave)
    return again(desk, call, { errors: [{ field: 'leave', says: words.leaveOpenMissing }] })
  await desk.acceptPlan(at(call), { id, seen: open })
  return back(call.input, undefined, 'accepted')
}

const several = z
  .union([seeField.transform((one) => [one]), z.array(seeField).max(20_000)])
  .optional()
  .transform((all) => all ?? [])

export const planImportActRoutes = (desk: PlanImportDesk): readonly Route[] => [
  route({
    on: 'POST /staff/plans/:id/confirm',
    needs: 'plan:import',
    audit: 'plan.value-confirmed',
    input: fields(aboutValue),
    run: async (call) => back(call.input, await desk.confirmValue(at(call), call.input)),
  }),
  route({
    on: 'POST /staff/plans/:id/look',
    needs: 'plan:import',
    audit: 'plan.row-checked',
    input: fields(aboutValue),
    run: async (call) => back(call.input, await desk.lookThrough(at(call), call.input)),
  }),
  route({
    on: 'POST /staff/plans/:id/take-back',
    needs: 'plan:import',
    audit: 'plan.correction-taken-back',
    input: fields(aboutValue),
    run: async (call) => {
      await desk.takeBack(at(call), call.input)
      return back(call.input, call.input.view === 'history' ? undefined : call.input.see)
    },
  }),
  route({
    on: 'POST /staff/plans/:id/put-right',
    needs: 'plan:import',
    audit: 'plan.value-put-right',
    input: fields({ ...aboutValue, ...typedFields, reason: textField, onward: z.literal('next').optional() }),
    run: (call) => putRight(desk, call),
  }),
  route({
    on: 'POST /staff/plans/:id/strike',
    needs: 'plan:import',
    audit: 'plan.row-struck',
    input: fields({ ...aboutValue, reason: textField }),
    run: (call) => strike(desk, call),
  }),
  ...wholePlanRoutes(desk),
]

const wholePlanRoutes = (desk: PlanImportDesk): readonly Route[] => [
  route({
    on: 'POST /staff/plans/:id/add-task',
    needs: 'plan:import',
    audit: 'plan.task-added',
    input: fields({ ...whereOne, fromLine: lineField, toLine: lineField, reason: textField }),
    run: (call) => addTask(desk, call),
  }),
  route({
    on: 'POST /staff/plans/:id/accept',
    needs: 'plan:import',
    audit: 'plan.acceptance-given',
    input: fields({ ...whereOne, open: several, leave: z.literal('yes').optional() }),
    run: (call) => accept(desk, call),
  }),
  route({
    on: 'POST /staff/plans/:id/publish',
    needs: 'plan:import',
    audit: 'plan.publication-asked',
    input: fields(whereOne),
    run: async (call) => {
      await desk.publishPlan(at(call), call.input.id)
      return back(call.input, undefined, 'published')
    },
  }),
  route({
    on: 'POST /staff/plans/:id/read-again',
    scope: 'own',
    needs: 'plan:import',
    audit: 'plan.read-again',
    input: fields(whereOne),
    run: async (call) => back(call.input, undefined, await desk.readAgain(at(call).staff, call.input.id)),
  }),
]
