/** Pay runs at the desk: open, look, check, settle, approve, send to the bank, read its answer. What is sent twice is done once. */
import { nameOf as handOf, type Staff, type Tx, type Vault } from '#access'
import { type Fen, type Problem, refuse } from '#kernel'
import * as payments from '#payments'
import type { Clock, Db } from '#platform'
import { tell } from '#platform'
import type { PayDesk, PayRunLine, Settling } from '#web'
import { answersTold } from './answers-told.ts'
import { findingNamed } from './finding-id.ts'
import { namesOf } from './hands.ts'
import type { Jobs } from './jobs.ts'
import { offeredTo, programmeWords } from './offered.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { homeName } from './places.ts'
import { runView } from './run-view.ts'

type Means = {
  readonly db: Db
  readonly vault: Vault
  readonly clock: Clock
  readonly jobs: Pick<Jobs, 'start'>
}
type At = { readonly tx: Tx; readonly staff: Staff }

const runId = (id: string) => id as payments.RunId

/** Answers in one request; a larger file is read in the background, some thousands a transaction. */
const answersAtOnce = 5000

export function payDesk({ db, vault, clock, jobs }: Means): PayDesk {
  const told = answersTold()
  return {
    payRuns,
    async openRun({ tx, staff }, { once, programme, month }) {
      const { run } = await payments.openRun(tx, { programme, month, area: staff.area }, clock)
      await tell(tx, { topic: 'payrun.opened', key: once, payload: { id: run.id } }, clock)
      return { id: run.id }
    },
    async payRun(at, id) {
      const view = await runView(at, id)
      return { ...view, history: [...told.of(id), ...view.history] }
    },
    failedLines,
    async check({ tx }, { id }) {
      await payments.checkRun(tx, runId(id), clock)
    },
    settle: (at, what) => settleFinding(at, what, clock),
    async approve(at, { id, seenLines: lines, seenFen: totalFen }) {
      if (await isLast(at, id, (step) => step.kind === 'approved' && step.totalFen === totalFen)) return
      await payments.approveRun(at.tx, { run: runId(id), seen: { lines, totalFen } }, clock)
    },
    async sendBack(at, { id, reason }) {
      if (await isLast(at, id, (step) => step.kind === 'sent-back' && step.reason === reason)) return
      await payments.sendBackRun(at.tx, { run: runId(id), reason }, clock)
    },
    async cancel(at, { id, reason }) {
      if (await isLast(at, id, (step) => step.kind === 'cancelled' && step.reason === reason)) return
      await payments.cancelRun(at.tx, { run: runId(id), reason }, clock)
    },
    async writeBankFile({ tx }, { id }) {
      const { standing } = await payments.getRun(tx, runId(id))
      if (standing.sha256 === undefined) await payments.exportRun(tx, { run: runId(id) }, { vault, clock })
    },
    bankFile: ({ tx }, id) => bankFile(tx, id, { vault, clock }),
    async readAnswer({ tx, staff }, { id, file: bytes }) {
      const who = { at: clock.now(), by: staff.name }
      const report = await payments.takeAnswers(tx, { run: runId(id), bytes, most: answersAtOnce }, clock)
      if (report) return told.keep(id, report, who)
      jobs.start(`answer of ${id}`, async () => {
        told.keep(
          id,
          await payments.importAnswers({ db, actor: staff, clock }, { run: runId(id), bytes }),
          who,
        )
      })
    },
  }
}

async function payRuns(at: Parameters<PayDesk['payRuns']>[0]): ReturnType<PayDesk['payRuns']> {
  const runs = await payments.listRuns(at.tx, { limit: 50 })
  const nameOf = await namesOf(
    at.tx,
    runs.map(({ maker }) => maker),
  )
  const lines = runs.map(({ id, month, programme, state, lines, totalFen, maker }): PayRunLine => {
    const frozen = state !== 'making' && state !== 'cancelled'
    return {
      id,
      month,
      programme: programmeWords(programme),
      state,
      lines: frozen ? lines : undefined,
      total: frozen ? totalFen : undefined,
      maker: nameOf(maker),
    }
  })
  return { runs: lines, programmes: offeredTo(at) }
}

async function failedLines(
  { tx, staff }: At,
  { id, page }: { readonly id: string; readonly page: number },
): ReturnType<PayDesk['failedLines']> {
  const { run } = await payments.getRun(tx, runId(id))
  const [counted] = await payments.countSentBack(tx, [run.id])
  const which = { run: run.id, counties: staff.counties, skip: skipTo(page), limit: perPage }
  const lines = await payments.listSentBack(tx, which)
  return {
    run: { id: run.id, programme: programmeWords(run.programme), month: run.month },
    lines: lines.map((line) => ({
      county: line.county,
      id: String(line.no),
      personId: line.personId,
      name: line.name,
      areaName: homeName(line.area),
      amount: line.amountFen ?? (0 as Fen),
      reason: line.reason,
    })),
    page,
    pages: pagesOf(counted?.lines ?? 0),
  }
}

/** Whether the last step of a run was this very act by the same hand: the form was sent again. */
async function isLast(
  { tx, staff }: At,
  id: string,
  same: (step: payments.RunStep) => boolean,
): Promise<boolean> {
  const { history } = await payments.getRun(tx, runId(id))
  const last = history.at(-1)
  return last !== undefined && last.by === handOf(staff) && same(last)
}

async function settleFinding({ tx, staff }: At, what: Settling, clock: Clock): Promise<void> {
  const { no, rule } = findingNamed(what.lineId)
  const { id, county, how, reason, owed } = what
  const finding = await payments.findFinding(tx, { run: runId(id), county, no, rule })
  if (finding?.state === how && finding.settledBy === handOf(staff) && finding.reason === reason) return
  const base = { run: runId(id), lines: [{ county, no }], reason }
  await payments.settle(tx, how === 'accepted' ? { ...base, how, rule } : { ...base, how, owed }, clock)
}

/** Only what has been sent is downloaded: looking must never send. */
async function bankFile(
  tx: Tx,
  id: string,
  desk: { vault: Vault; clock: Clock },
): ReturnType<PayDesk['bankFile']> {
  const { run, standing } = await payments.getRun(tx, runId(id))
  if (standing.sha256 === undefined) refuse('payrun.not-now', notSent(run.state))
  const { name, bytes } = await payments.exportRun(tx, { run: run.id }, desk)
  return { name, type: 'text/csv; charset=utf-8', body: new Uint8Array(bytes) }
}

const notSent = (state: payments.RunState): Problem['facts'] => ({
  act: 'exported',
  state,
  possible: payments.mayFollow[state].join(' '),
})
