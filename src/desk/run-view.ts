/** One pay run's page: where it stands, its sums to the fen, what this officer may do now, and what happened. */
import { type Duty, nameOf as handOf, hasDuty, type Staff } from '#access'
import { type Fen, fen, isWithin } from '#kernel'
import {
  type Finding,
  getRun,
  listRunFindings,
  mayFollow,
  type Outcome,
  onlyTold,
  type PlaceSum,
  type RunAct,
  type RunId,
  type RunNow,
  type RunState,
  type RunStep,
  runActWords,
  sayFinding,
  sumByPlace,
} from '#payments'
import type { PayDesk, PayRunArea, PayRunFinding, Tally } from '#web'
import { findingId } from './finding-id.ts'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import { programmeWords } from './offered.ts'
import { placeName } from './places.ts'

export type At = Parameters<PayDesk['payRun']>[0]
export type RunView = Awaited<ReturnType<PayDesk['payRun']>>

/** More open findings than this are told in portions: settling the first brings up the next. */
const findingsShown = 200

export async function runView(at: At, id: string): Promise<RunView> {
  const { tx, staff } = at
  const now = await getRun(tx, id as RunId)
  const { run, standing, history } = now
  const digits = run.area.length >= 6 ? 9 : 6
  const sums = run.state === 'making' ? [] : await sumByPlace(tx, { run: run.id, digits })
  const checked = history.some(({ kind }) => kind === 'checked') && run.state !== 'cancelled'
  const findings = checked
    ? await listRunFindings(tx, { run: run.id, counties: staff.counties }, findingsShown)
    : undefined
  const nameOf = await namesOf(tx, [
    ...history.map(({ by }) => by),
    ...(findings ?? []).flatMap(({ settledBy }) => settledBy ?? []),
  ])
  return {
    id: run.id,
    programme: programmeWords(run.programme),
    month: run.month,
    state: run.state,
    maker: nameOf(run.maker),
    ...talliesOf(now, sums),
    areas: areasOf(sums),
    findings: findings?.map((finding) => shownFinding(finding, nameOf)),
    may: stepsOf(now, staff),
    sameHand: isSameHand(now, staff),
    fingerprint: standing.sha256,
    history: history.map((step, no) => happening(step, no, nameOf)).toReversed(),
  }
}

const tallyOf = (sums: readonly PlaceSum[], ...outcomes: readonly Outcome[]): Tally => {
  const meant = sums.filter(({ outcome }) => outcomes.includes(outcome))
  return {
    lines: meant.reduce((sum, { lines }) => sum + lines, 0),
    total: fen(meant.reduce((sum, { totalFen }) => sum + totalFen, 0)),
  }
}

const withBank: readonly RunState[] = ['exported', 'answering', 'closed']

/** What is to be paid is the sum the history carries: the one an approver approves. */
function talliesOf(
  { run, standing }: RunNow,
  sums: readonly PlaceSum[],
): Pick<RunView, 'toPay' | 'held' | 'answers'> {
  const { totals } = standing
  if (!totals) return {}
  return {
    toPay: { lines: totals.lines, total: totals.totalFen },
    held: tallyOf(sums, 'held'),
    answers: withBank.includes(run.state)
      ? { paid: tallyOf(sums, 'paid'), failed: tallyOf(sums, 'failed'), waiting: tallyOf(sums, 'waiting') }
      : undefined,
  }
}

const sent: readonly Outcome[] = ['waiting', 'paid', 'failed']

/** A county's own code stands for its people of unknown town. */
function areasOf(sums: readonly PlaceSum[]): PayRunArea[] {
  const payable = sums.filter(({ outcome }) => sent.includes(outcome))
  if (payable.length === 0) return []
  const byTown = payable.some(({ area }) => area.length > 6)
  const rows = [...Map.groupBy(payable, ({ area }) => area)].map(
    ([area, own]): PayRunArea => ({
      kind: byTown && area.length === 6 ? 'unknown' : 'area',
      code: area,
      name: placeName(area),
      ...tallyOf(own, ...sent),
    }),
  )
  return [...rows, { kind: 'total', code: 'all', name: '', ...tallyOf(payable, ...sent) }]
}

const shownFinding = (finding: Finding, nameOf: (hand: string) => string): PayRunFinding => ({
  lineId: findingId(finding),
  county: finding.county,
  personId: finding.personId,
  name: finding.name,
  amount: finding.amountFen ?? (0 as Fen),
  says: sayFinding(finding),
  toldOnly: onlyTold.includes(finding.rule),
  settled:
    finding.state === 'open'
      ? undefined
      : { how: finding.state, reason: finding.reason ?? '', by: nameOf(finding.settledBy ?? '') },
})

/** Which duty each act of a page needs; freezing is done by the system, and the first act by opening. */
const acts = [
  { act: 'checked', step: 'check', duty: 'payrun:check' },
  { act: 'settled', step: 'settle', duty: 'payrun:check' },
  { act: 'approved', step: 'approve', duty: 'payrun:approve' },
  { act: 'sent-back', step: 'send-back', duty: 'payrun:approve' },
  { act: 'exported', step: 'export', duty: 'payrun:make' },
  { act: 'answered', step: 'result', duty: 'payrun:make' },
  { act: 'cancelled', step: 'cancel', duty: 'payrun:make' },
] as const satisfies readonly { act: RunAct; step: RunView['may'][number]; duty: Duty }[]

/** Only who answers for the run's whole area acts on it. */
function stepsOf({ run, standing }: RunNow, staff: Staff): RunView['may'] {
  if (!isWithin(run.area, staff.area)) return []
  const possible = mayFollow[run.state]
  const own = standing.shapedBy.includes(handOf(staff))
  return acts
    .filter(({ act, duty }) => possible.includes(act) && hasDuty(staff, duty) && !(act === 'approved' && own))
    .map(({ step }) => step)
}

const isSameHand = ({ run, standing }: RunNow, staff: Staff) =>
  mayFollow[run.state].includes('approved') &&
  hasDuty(staff, 'payrun:approve') &&
  standing.shapedBy.includes(handOf(staff))

const happening = (
  step: RunStep,
  no: number,
  nameOf: (hand: string) => string,
): RunView['history'][number] => ({
  id: String(no),
  says: runActWords[step.kind],
  at: localTime(step.at),
  by: nameOf(step.by),
  note: noteOf(step),
})

function noteOf(step: RunStep): string | undefined {
  switch (step.kind) {
    case 'frozen':
      return step.held > 0 ? `${step.lines} 笔，另有 ${step.held} 笔暂缓` : `${step.lines} 笔`
    case 'checked':
      return `发现 ${step.findings} 个问题`
    case 'answered':
      return `回盘 ${step.answers} 笔，还有 ${step.waiting} 笔未回`
    case 'settled':
    case 'sent-back':
    case 'cancelled':
      return step.reason
    default:
      return undefined
  }
}
