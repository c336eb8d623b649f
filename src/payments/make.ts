/** Makes a pay run: opens it for a programme, month and area, and freezes its lines town by town. */
import type { Actor, Tx } from '#access'
import { actorOf, system, withScope } from '#access'
import type { AreaCode, Day, Month } from '#kernel'
import { lastDayOf, monthOf, refuse } from '#kernel'
import type { Clock, Db } from '#platform'
import { newId } from '#platform'
import type { Desk } from '#registry'
import { freezeRun } from './freeze.ts'
import type { RunNow } from './history.ts'
import { getRun, openHistory, programmeOf, stamp } from './history.ts'
import type { Run, RunPlace } from './store-runs.ts'
import { findLatestRun, findRunBySequence, insertRun } from './store-runs.ts'

export type RunOrder = RunPlace & {
  /** A second run of the month, for who was missing in the first; only after that one went to the bank. */
  readonly supplement?: boolean
}

/**
 * Opens the run, or finds it when it is there already. Nothing is frozen yet: `freezeRun` does that, now or after an
 * interruption. Facts and rates of the day decide: today, at the latest the last day of the month.
 */
export async function openRun(tx: Tx, order: RunOrder, clock: Clock): Promise<RunNow> {
  programmeOf(order)
  const today = clock.today()
  if (order.month > monthOf(today)) refuse('payrun.month-later', { month: order.month, today })
  const latest = await findLatestRun(tx, order)
  if (latest && latest.state !== 'cancelled' && !order.supplement) return getRun(tx, latest.id)
  if (latest && order.supplement && !gone.includes(latest.state))
    refuse('payrun.unfinished', { sequence: latest.sequence, state: latest.state })
  const { programme, month, area } = order
  const sequence = (latest?.sequence ?? 0) + 1
  const run = {
    id: newId<'run'>(),
    programme,
    month,
    area,
    sequence,
    on: dayFor(month, today),
    maker: actorOf(tx),
  }
  if (await insertRun(tx, run)) {
    const blank = {
      ...run,
      approver: null,
      state: 'making',
      lines: 0,
      totalFen: 0 as Run['totalFen'],
      steps: 0,
    } as const
    return openHistory(tx, blank, { step: { ...stamp(tx, clock), kind: 'opened' }, clock })
  }
  const faster = await findRunBySequence(tx, { ...order, sequence })
  return faster ? getRun(tx, faster.id) : refuse('payrun.not-found')
}

const gone: readonly string[] = ['exported', 'answering', 'closed', 'cancelled']

/** The day whose facts and rates decide about a month. */
export const dayFor = (month: Month, today: Day): Day => {
  const last = lastDayOf(month)
  return today < last ? today : last
}

/** Opens and freezes. The lines are frozen by the system; who opened it is the maker. */
export async function makeRun(
  { db, actor, desk }: { db: Db; actor: Actor; desk: Desk },
  order: RunOrder & { area: AreaCode },
): Promise<RunNow> {
  const opened = await withScope(db, actor, (tx) => openRun(tx, order, desk.clock))
  await freezeRun(db, opened.run.id, desk)
  return withScope(db, system('payrun'), (tx) => getRun(tx, opened.run.id))
}
