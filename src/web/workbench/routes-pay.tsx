/** Pay runs: the list, one run, what the bank sent back, the bank file. */

import { monthOf, parseMonth } from '#kernel'
import { codeField, fields, idField, noFields, onceField, pageField, textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import type { Reply } from '../reply.ts'
import { file, onward, page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { payRunWords as words } from '../words/pay-run-page.ts'
import { at, may } from './at.ts'
import type { PayDesk } from './desk.ts'
import { FailedLinesPage } from './failed-lines.tsx'
import { PayRunPage } from './pay-run.tsx'
import type { OpenRunView } from './pay-runs.tsx'
import { PayRunsPage } from './pay-runs.tsx'

export const payDuties = ['payrun:make', 'payrun:check', 'payrun:approve'] as const
export const runKey = { id: idField<'pay-run'>() }

async function runsPage(desk: PayDesk, call: Call<unknown>, opening: Omit<OpenRunView, 'programmes'>) {
  const { runs, programmes } = await desk.payRuns(at(call))
  const open = may(call, 'payrun:make') ? { programmes, ...opening } : undefined
  return page(<PayRunsPage runs={runs} open={open} />, { status: opening.errors.length > 0 ? 422 : 200 })
}

type OpenInput = { once: string; programme?: string | undefined; month?: string | undefined }

async function openRun(desk: PayDesk, call: Call<OpenInput>): Promise<Reply> {
  const { once, programme, month: typed } = call.input
  const month = parseMonth(typed ?? '')
  const errors: FieldError[] = []
  if (!programme) errors.push({ field: 'programme', says: words.programmeMissing })
  if (!month.ok) errors.push({ field: 'month', says: words.monthMissing })
  if (!programme || !month.ok) return runsPage(desk, call, { programme, month: typed, errors })
  const { id } = await desk.openRun(at(call), { once, programme, month: month.value })
  return onward(paths.payRun(id), { noting: { subject: id, facts: { programme, month: month.value } } })
}

export const payRunRoutes = (desk: PayDesk): readonly Route[] => [
  route({
    on: 'GET /staff/pay-runs',
    needs: payDuties,
    audit: 'nothing',
    input: noFields,
    run: (call) => runsPage(desk, call, { month: monthOf(call.today), errors: [] }),
  }),
  route({
    on: 'POST /staff/pay-runs',
    needs: 'payrun:make',
    audit: 'payrun.opened',
    input: fields({ once: onceField, programme: codeField.optional(), month: textField }),
    run: (call) => openRun(desk, call),
  }),
  route({
    on: 'GET /staff/pay-runs/:id',
    needs: payDuties,
    audit: 'payrun.read',
    input: fields(runKey),
    run: async (call) => page(<PayRunPage {...(await desk.payRun(at(call), call.input.id))} errors={[]} />),
  }),
  route({
    on: 'GET /staff/pay-runs/:id/failed',
    needs: payDuties,
    audit: 'payrun.failures-listed',
    input: fields({ ...runKey, page: pageField }),
    run: async (call) => page(<FailedLinesPage {...(await desk.failedLines(at(call), call.input))} />),
  }),
  route({
    on: 'GET /staff/pay-runs/:id/bank-file',
    needs: 'payrun:make',
    audit: 'payrun.file-downloaded',
    input: fields(runKey),
    run: async (call) => file(await desk.bankFile(at(call), call.input.id)),
  }),
]
