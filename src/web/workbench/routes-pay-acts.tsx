/** What may be done to a pay run: check, settle, approve, send back, cancel, write the bank file, read the answer. */
import { z } from 'zod'
import { fen } from '#kernel'
import { countyField, fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { payRunWords as words } from '../words/pay-run-page.ts'
import { at } from './at.ts'
import type { PayDesk } from './desk.ts'
import { PayRunPage } from './pay-run.tsx'
import { reasonIn } from './reason.ts'
import { runKey } from './routes-pay.tsx'

type RunInput = { readonly id: string; readonly once: string }

const wholeNumber = z
  .string('number')
  .regex(/^\d{1,15}$/, 'number')
  .transform(Number)
const runDeed = { ...runKey, once: onceField }

const back = (id: string) => onward(paths.payRun(id))

/** The run's page again, with what to correct in the form whose field this is. */
async function again(desk: PayDesk, call: Call<RunInput>, field: string): Promise<Reply> {
  const says = field === 'file' ? words.resultMissing : words.reasonMissing
  const view = await desk.payRun(at(call), call.input.id)
  return page(<PayRunPage {...view} errors={[{ field, says }]} />, {
    status: 422,
    noting: { event: 'payrun.read' },
  })
}

type ReasonInput = RunInput & { reason?: string | undefined }

async function withReason(
  desk: PayDesk,
  call: Call<ReasonInput>,
  act: 'sendBack' | 'cancel',
): Promise<Reply> {
  const reason = reasonIn(call.input.reason)
  if (!reason) return again(desk, call, act === 'cancel' ? 'cancel-reason' : 'send-back-reason')
  await desk[act](at(call), { id: call.input.id, once: call.input.once, reason })
  return back(call.input.id)
}

async function readAnswer(desk: PayDesk, call: Call<RunInput & { file?: unknown }>): Promise<Reply> {
  const { id, once, file } = call.input
  if (!(file instanceof File) || file.size === 0) return again(desk, call, 'file')
  await desk.readAnswer(at(call), { id, once, file: new Uint8Array(await file.arrayBuffer()) })
  return back(id)
}

const settleFields = {
  ...runDeed,
  county: countyField,
  lineId: idField<'pay-line'>(),
  how: z.enum(['excluded', 'accepted']),
  reason: textField,
  owed: z.literal('yes').optional(),
}

export const payRunActRoutes = (desk: PayDesk): readonly Route[] => [
  route({
    on: 'POST /staff/pay-runs/:id/check',
    needs: 'payrun:check',
    audit: 'payrun.checked',
    input: fields(runDeed),
    run: async (call) => {
      await desk.check(at(call), call.input)
      return back(call.input.id)
    },
  }),
  route({
    on: 'POST /staff/pay-runs/:id/settle',
    needs: 'payrun:check',
    audit: 'payrun.settled',
    input: fields(settleFields),
    run: async (call) => {
      const reason = reasonIn(call.input.reason)
      if (!reason) return again(desk, call, `reason-${call.input.lineId}`)
      await desk.settle(at(call), { ...call.input, reason, owed: call.input.owed === 'yes' })
      return back(call.input.id)
    },
  }),
  route({
    on: 'POST /staff/pay-runs/:id/approve',
    needs: 'payrun:approve',
    audit: 'payrun.approved',
    input: fields({ ...runDeed, seenLines: wholeNumber, seenFen: wholeNumber.transform(fen) }),
    run: async (call) => {
      await desk.approve(at(call), call.input)
      return back(call.input.id)
    },
  }),
  route({
    on: 'POST /staff/pay-runs/:id/send-back',
    needs: 'payrun:approve',
    audit: 'payrun.sent-back',
    input: fields({ ...runDeed, reason: textField }),
    run: (call) => withReason(desk, call, 'sendBack'),
  }),
  route({
    on: 'POST /staff/pay-runs/:id/cancel',
    needs: 'payrun:make',
    audit: 'payrun.cancelled',
    input: fields({ ...runDeed, reason: textField }),
    run: (call) => withReason(desk, call, 'cancel'),
  }),
  ...bankRoutes(desk),
]

const bankRoutes = (desk: PayDesk): readonly Route[] => [
  route({
    on: 'POST /staff/pay-runs/:id/export',
    needs: 'payrun:make',
    audit: 'payrun.exported',
    input: fields(runDeed),
    run: async (call) => {
      await desk.writeBankFile(at(call), call.input)
      return back(call.input.id)
    },
  }),
  route({
    on: 'POST /staff/pay-runs/:id/result',
    needs: 'payrun:make',
    audit: 'payrun.answered',
    input: fields({ ...runDeed, file: z.unknown() }),
    run: (call) => readAnswer(desk, call),
  }),
]
