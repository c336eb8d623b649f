/** My area at a glance: the piles of work of the officer's duties, then numbers, then the plan's indicators. */
import { hasDuty } from '#access'
import { peopleProgrammes } from '#catalogue'
import { countWork, listSweeps } from '#needs'
import { countSentBack, listRuns, type Run, type RunState } from '#payments'
import { listPlans, showBoard } from '#plans'
import type { Clock } from '#platform'
import { countPeople } from '#registry'
import { type GlanceView, paths, type WaitingWork } from '#web'
import { monthWords } from './dates-told.ts'
import { type At, linesOf } from './figures.ts'
import { programmeWords } from './offered.ts'
import { placeName, shared } from './places.ts'
import { catalogue, findPlanOf, measureOf } from './plan-of-area.ts'

type Piles = { readonly work: readonly WaitingWork[]; readonly numbers: GlanceView['numbers'] }

export async function glanceView(at: At, clock: Clock): Promise<GlanceView> {
  const { staff, today } = at
  const people = await peopleNumbers(at)
  const candidates = await candidatePiles(at)
  return {
    areaName: placeName(staff.area),
    asOf: today,
    work: [...candidates.work, ...(await runPiles(at)), ...(await planPiles(at))],
    numbers: [...people, ...candidates.numbers],
    indicators: await measuredLines(at, clock),
  }
}

/** Cost: the area's part of one index. */
async function peopleNumbers({ tx, staff }: At): Promise<GlanceView['numbers']> {
  if (!hasDuty(staff, 'person:read')) return []
  const { counties, area } = staff
  const count = await countPeople(tx, { counties, area })
  return [{ says: { zh: '登记的残疾人', en: 'People registered' }, count, to: paths.people() }]
}

const nothing: Piles = { work: [], numbers: [] }

async function candidatePiles({ tx, staff }: At): Promise<Piles> {
  if (!hasDuty(staff, 'candidate:read')) return nothing
  const { counties, area: own } = staff
  const counts = await countWork(tx, {
    counties,
    area: own,
    programmes: peopleProgrammes.map(({ id }) => id),
  })
  const newest = (await listSweeps(tx, 30)).find(
    ({ area, finishedAt }) => finishedAt !== null && shared(area, own),
  )
  const to = newest ? paths.sweep(newest.id) : paths.sweeps()
  const says = { zh: '找到的人，等待确认', en: 'People found, to be confirmed' }
  const note = { zh: '两项补贴合计的人次', en: 'over both subsidies; one person may count twice' }
  const pile = { says, count: counts.waiting, to }
  return {
    work: hasDuty(staff, 'candidate:confirm') ? [pile] : [],
    numbers: [
      ...(hasDuty(staff, 'candidate:confirm') ? [] : [{ ...pile, note }]),
      { says: { zh: '已确认', en: 'Confirmed' }, count: counts.confirmed, note },
      { says: { zh: '已搁置', en: 'Set aside' }, count: counts['set-aside'], note },
    ],
  }
}

/** What each duty does to runs in which state. */
const runWork = [
  { duty: 'payrun:check', state: 'frozen', says: { zh: '待核对的发放批次', en: 'Pay runs to check' } },
  { duty: 'payrun:approve', state: 'checked', says: { zh: '待审批的发放批次', en: 'Pay runs to approve' } },
  {
    duty: 'payrun:make',
    state: 'approved',
    says: { zh: '待生成银行文件的批次', en: 'Pay runs ready for the bank' },
  },
  {
    duty: 'payrun:make',
    state: 'exported',
    says: { zh: '等银行回盘的批次', en: 'Pay runs awaiting the bank' },
  },
] as const satisfies readonly { duty: string; state: RunState; says: object }[]

async function runPiles({ tx, staff }: At): Promise<WaitingWork[]> {
  const mine = runWork.filter(({ duty }) => hasDuty(staff, duty))
  if (mine.length === 0) return []
  const runs = await listRuns(tx, { limit: 50 })
  const piles = mine.map(({ state, says }) => pileOf(runs, { state, says }))
  return hasDuty(staff, 'payrun:make') ? [...piles, ...(await sentBackPiles(tx, runs))] : piles
}

/** Failed payments of each run the bank has answered, to be mended one by one. */
async function sentBackPiles(tx: At['tx'], runs: readonly Run[]): Promise<WaitingWork[]> {
  const answered = runs.filter(({ state }) => state === 'answering' || state === 'closed')
  const counts = await countSentBack(
    tx,
    answered.map(({ id }) => id),
  )
  return answered.flatMap(({ id, month, programme }) => {
    const { zh, en } = programmeWords(programme)
    const of = monthWords(month)
    const says = {
      zh: `${of.zh}${zh}：银行退回的笔数`,
      en: `${en}, ${of.en}: payments sent back by the bank`,
    }
    const count = counts.find(({ run }) => run === id)?.lines ?? 0
    return count > 0 ? [{ says, count, to: paths.failedLines(id) }] : []
  })
}

/** A pile of one opens at once. */
function pileOf(
  runs: readonly Run[],
  { state, says }: { state: RunState; says: WaitingWork['says'] },
): WaitingWork {
  const [first, ...others] = runs.filter((run) => run.state === state)
  const to = first && others.length === 0 ? paths.payRun(first.id) : `${paths.payRuns()}#${state}`
  return { says, count: first ? others.length + 1 : 0, to }
}

/** Plans taken in whose checking is not finished, or that are read otherwise since. */
async function planPiles({ tx, staff }: At): Promise<WaitingWork[]> {
  if (!hasDuty(staff, 'plan:import')) return []
  const waiting = (await listPlans(tx)).filter(({ state }) => state !== 'accepted')
  const says = { zh: '待核对的规划文件', en: 'Plan documents to check' }
  const [first, ...others] = waiting
  const to = first && others.length === 0 ? paths.checkPlan(first.id) : paths.plans()
  return [{ says, count: waiting.length, to }]
}

/** Only indicators something computes; the page of all indicators shows the others. */
async function measuredLines(at: At, clock: Clock): Promise<GlanceView['indicators']> {
  const { tx, staff, today: on } = at
  if (!hasDuty(staff, 'indicator:read') || !hasDuty(staff, 'plan:read')) return []
  const own = await findPlanOf(tx, staff)
  if (!own) return []
  const { indicators } = await showBoard(tx, own.plan.id, { on, catalogue })
  return linesOf(at, { rows: indicators.filter(measureOf), area: own.area }, clock)
}
