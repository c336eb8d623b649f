/** Checks a frozen run and settles what was found: each finding is excluded or accepted by a human, with a reason. */
import type { Tx } from '#access'
import { actorOf } from '#access'
import { must, refuse } from '#kernel'
import { columnsFor } from '#needs'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import type { RunNow } from './history.ts'
import { getRun, programmeOf, stamp, takeStep } from './history.ts'
import type { CheckRule } from './rules.ts'
import { mustExclude } from './rules.ts'
import { mayTake } from './run.ts'
import { checkAcross, checkCounty, countOpen, linesWith } from './store-check.ts'
import type { LineKey } from './store-lines.ts'
import { sumLines } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { countiesOf, inSequence, listRunChunks } from './store-runs.ts'
import { acceptFindings, excludeLines } from './store-settle.ts'
import { checkTogether } from './together.ts'
import { totalOf } from './totals.ts'

/** Looks at every line; the frozen lines stay as they are. Repeatable: what a human has settled stays settled. */
export async function checkRun(tx: Tx, id: RunId, clock: Clock): Promise<RunNow> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  must(mayTake(now.standing, 'checked'))
  const { run } = now
  const work = { run, programme: programmeOf(run), settings: await listSettings(tx), at: clock.now() }
  for (const county of countiesOf(await listRunChunks(tx, id))) {
    const inCounty = { ...work, county, columns: await columnsFor(tx, county, run.on) }
    await checkCounty(tx, inCounty)
    await checkTogether(tx, inCounty)
  }
  await checkAcross(tx, work)
  const findings = await countOpen(tx, id)
  const totals = totalOf(await sumLines(tx, id))
  return takeStep(tx, now, { step: { ...stamp(tx, clock), kind: 'checked', findings, ...totals }, clock })
}

export type Settlement = {
  readonly run: RunId
  readonly reason: string
  /** These lines; or all with an open finding of `rule`. */
  readonly lines?: readonly LineKey[]
  readonly rule?: CheckRule
} & (
  | {
      readonly how: 'excluded' /** The month is paid later, once the cause is mended. */
      readonly owed: boolean
    }
  | { readonly how: 'accepted' }
)

/** Takes lines out of the run, or accepts findings so that their lines are paid as frozen. */
export async function settle(tx: Tx, settlement: Settlement, clock: Clock): Promise<RunNow> {
  await inSequence(tx)
  const now = await getRun(tx, settlement.run)
  must(mayTake(now.standing, 'settled'))
  const reason = settlement.reason.trim() || refuse('payrun.reason-missing')
  const settled = await apply(tx, { ...settlement, reason }, clock)
  if (settled === 0) refuse('payrun.nothing-settled')
  const totals = totalOf(await sumLines(tx, settlement.run))
  const step = {
    ...stamp(tx, clock),
    kind: 'settled',
    how: settlement.how,
    settled,
    reason,
    ...totals,
  } as const
  return takeStep(tx, now, { step, clock })
}

async function apply(tx: Tx, settlement: Settlement, clock: Clock): Promise<number> {
  const { run, rule, reason } = settlement
  const lines = settlement.lines ?? (rule ? await linesWith(tx, run, rule) : [])
  const settling = { run, by: actorOf(tx), at: clock.now(), reason, lines }
  if (settlement.how === 'excluded') return excludeLines(tx, { ...settling, owed: settlement.owed })
  if (!rule) return refuse('payrun.rule-missing')
  if (mustExclude.includes(rule)) refuse('payrun.must-exclude', { rule })
  return acceptFindings(tx, { ...settling, rule })
}
