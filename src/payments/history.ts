/** A run together with its history, and the one way to add to it: the next number, or nothing. */
import type { Tx } from '#access'
import { actorOf, record } from '#access'
import { findProgramme } from '#catalogue'
import { must, refuse } from '#kernel'
import type { Clock } from '#platform'
import type { Programme } from '#policy'
import type { RunStanding, RunStep } from './run.ts'
import { mayTake, standingOf } from './run.ts'
import { insertRunStep, runHistory } from './store-run-steps.ts'
import type { Run, RunId } from './store-runs.ts'
import { findRunRow, replaceRun } from './store-runs.ts'

export type RunNow = {
  readonly run: Run
  readonly history: readonly RunStep[]
  readonly standing: RunStanding
}

/** The run as it stands; refuses (`payrun.not-found`) when the actor may not see it. */
export async function getRun(tx: Tx, id: RunId): Promise<RunNow> {
  const run = (await findRunRow(tx, id)) ?? refuse('payrun.not-found')
  return standing(run, await runHistory(tx, id))
}

function standing(run: Run, history: readonly RunStep[]): RunNow {
  const reached = standingOf(history)
  if (!reached) throw new Error(`pay run ${run.id} has no history`)
  return { run, history, standing: reached }
}

/** The programme of a run as the catalogue has it. */
export const programmeOf = ({ programme }: Pick<Run, 'programme'>): Programme =>
  findProgramme(programme) ?? refuse('payrun.programme-unknown', { programme })

/** `nursing-subsidy/2020-12/4417/1`: how people and banks name a run. */
export const nameOfRun = ({ programme, month, area, sequence }: Run): string =>
  `${programme}/${month}/${area}/${sequence}`

/** Who does it and when. */
export const stamp = (tx: Tx, clock: Clock) => ({ by: actorOf(tx), at: clock.now() })

/** Adds a step when it may follow and nobody was faster; otherwise says who was and what they did (`payrun.moved-on`). */
export async function takeStep(
  tx: Tx,
  now: RunNow,
  { step, clock }: { step: RunStep; clock: Clock },
): Promise<RunNow> {
  must(mayTake(now.standing, step.kind))
  return write(tx, now, { step, clock })
}

/** The first step of a new run. */
export const openHistory = (
  tx: Tx,
  run: Run,
  { step, clock }: { step: RunStep; clock: Clock },
): Promise<RunNow> => write(tx, { run, history: [] }, { step, clock })

async function write(
  tx: Tx,
  { run, history }: Pick<RunNow, 'run' | 'history'>,
  { step, clock }: { step: RunStep; clock: Clock },
): Promise<RunNow> {
  if (!(await insertRunStep(tx, { run, no: history.length + 1, step })))
    await refuseLate(tx, run, history.length)
  const after = standing(run, [...history, step])
  const approver = approverOf(after.history)
  await replaceRun(tx, run.id, { standing: after.standing, approver })
  await record(tx, auditOf(run, step), clock)
  const { state, steps, totals } = after.standing
  return { ...after, run: { ...run, state, steps, approver, ...totals } }
}

/** Whoever approved last, unless the run was sent back since. */
export const approverOf = (history: readonly RunStep[]): string | null => {
  const last = history.findLast((step) => step.kind === 'approved' || step.kind === 'sent-back')
  return last?.kind === 'approved' ? last.by : null
}

async function refuseLate(tx: Tx, run: Run, seen: number): Promise<never> {
  const faster = (await runHistory(tx, run.id))[seen]
  return refuse('payrun.moved-on', { by: faster?.by ?? '', act: faster?.kind ?? '', at: faster?.at ?? '' })
}

function auditOf(run: Run, step: RunStep) {
  const said = Object.entries(step).filter(([name]) => !['by', 'at', 'kind'].includes(name))
  const facts = Object.fromEntries(said as [string, string | number][])
  return {
    event: `payrun.${step.kind}`,
    area: run.area,
    subject: run.id,
    facts: { run: nameOfRun(run), ...facts },
  }
}
