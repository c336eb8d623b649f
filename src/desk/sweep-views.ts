/** Sweeps as officers see them: the list, one sweep's totals, and its people as a worklist. */
import type { Tx } from '#access'
import { findProgramme } from '#catalogue'
import { refuse, type Words } from '#kernel'
import {
  countVisits,
  countWork,
  findSweep,
  listSweeps,
  listWork,
  type NamedCandidate,
  type Sweep,
  type SweepCount,
  sumSweeps,
} from '#needs'
import { listSettings } from '#parameters'
import { type Clock, type Instant, plusMilliseconds } from '#platform'
import { reasonFor, type Setting } from '#policy'
import type { CandidateLine, SweepDesk, SweepLine, SweepQuery, SweepState, SweepTotal } from '#web'
import { candidateId } from './candidate-id.ts'
import { namesOf } from './hands.ts'
import { offeredTo, programmeWords } from './offered.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { countiesIn, homeName, placeName, shared } from './places.ts'

export type At = Parameters<SweepDesk['sweeps']>[0]

/** What the desk must know to say how a sweep stands. */
export type Watch = { readonly clock: Clock; readonly failed: (job: string) => boolean }

/** The choice of all programmes at once; no programme has this id. */
export const everyProgramme = {
  id: 'all',
  name: { zh: '全部政策（一次查完，按人列出）', en: 'All programmes (one pass, listed by person)' },
} as const

const quietMeansDead = 10 * 60_000

/** A sweep whose worker has stopped, or has said nothing for ten minutes, was interrupted. */
function stateOf(sweep: Sweep, counts: readonly SweepCount[], { clock, failed }: Watch): SweepState {
  if (sweep.finishedAt !== null) return 'finished'
  const lastSign = counts.reduce((last, { doneAt }) => (doneAt > last ? doneAt : last), sweep.startedAt)
  const patience = plusMilliseconds(lastSign as Instant, quietMeansDead)
  return failed(sweep.id) || patience < clock.now() ? 'failed' : 'running'
}

export async function sweepsView(at: At, watch: Watch): ReturnType<SweepDesk['sweeps']> {
  const { tx, staff } = at
  const sweeps = (await listSweeps(tx, 30)).filter(({ area }) => shared(area, staff.area))
  const counts = Map.groupBy(
    await sumSweeps(
      tx,
      sweeps.map(({ id }) => id),
    ),
    ({ sweep }) => sweep,
  )
  const nameOf = await namesOf(
    tx,
    sweeps.map(({ askedBy }) => askedBy),
  )
  const waiting = await waitingBySet(at, sweeps)
  const lines = sweeps.map((sweep): SweepLine => {
    const own = counts.get(sweep.id) ?? []
    const state = stateOf(sweep, own, watch)
    return {
      id: sweep.id,
      on: sweep.on,
      programmes: sweep.everything ? [everyProgramme.name] : sweep.programmes.map(programmeWords),
      state,
      people: state === 'finished' ? Math.max(0, ...own.map(({ people }) => people)) : undefined,
      toConfirm: state === 'finished' ? waiting.get(setOf(sweep)) : undefined,
      startedBy: nameOf(sweep.askedBy),
    }
  })
  return { sweeps: lines, programmes: [everyProgramme, ...offeredTo(at)] }
}

const setOf = (sweep: Sweep) => `${sweep.everything} ${sweep.programmes.join()}`

/** Who waits now in the officer's area, once for each set of programmes. */
async function waitingBySet({ tx, staff }: At, sweeps: readonly Sweep[]): Promise<Map<string, number>> {
  const sets = new Map<string, number>()
  for (const sweep of sweeps)
    if (!sets.has(setOf(sweep))) {
      const place = { area: staff.area, counties: staff.counties }
      const waiting = sweep.everything
        ? await countVisits(tx, { ...place, list: 'entitled' })
        : (await countWork(tx, { ...sweep, ...place })).waiting
      sets.set(setOf(sweep), waiting)
    }
  return sets
}

const lists = { waiting: 'waiting', confirmed: 'confirmed', setAside: 'set-aside' } as const

export async function sweepView(at: At, which: SweepQuery, watch: Watch): ReturnType<SweepDesk['sweep']> {
  const { tx, staff } = at
  const sweep = await findSweep(tx, which.id as Sweep['id'])
  const area = sweep && shared(sweep.area, staff.area)
  if (!area) return refuse('sweep.not-found')
  // What a sweep of everything found is listed by person, on a page of its own.
  const programmes = sweep.everything ? [] : sweep.programmes
  const question = { programmes, area, counties: countiesIn(staff, area) }
  const counted = await countWork(tx, question)
  const counts = { waiting: counted.waiting, confirmed: counted.confirmed, setAside: counted['set-aside'] }
  const page = { list: lists[which.state], skip: skipTo(which.page), limit: perPage } as const
  const candidates = await listWork(tx, { ...question, ...page })
  const sums = await sumSweeps(tx, [sweep.id])
  return {
    id: sweep.id,
    on: sweep.on,
    state: stateOf(sweep, sums, watch),
    areaName: placeName(sweep.area),
    listedAreaName: placeName(area),
    totals: totalsOf(sweep, sums),
    everything: sweep.everything,
    shown: which.state,
    counts,
    candidates: await shownCandidates(tx, candidates),
    page: which.page,
    pages: pagesOf(counts[which.state]),
  }
}

const totalsOf = (sweep: Sweep, sums: readonly SweepCount[]): SweepTotal[] =>
  sweep.programmes.map((id) => {
    const sum = sums.find(({ programme }) => programme === id)
    const priced = sum && sum.unpriced === 0
    return {
      id,
      name: programmeWords(id),
      entitled: sum?.entitled ?? 0,
      unknown: sum?.unknown ?? 0,
      amount: priced ? sum.amountFen : undefined,
    }
  })

async function shownCandidates(tx: Tx, candidates: readonly NamedCandidate[]): Promise<CandidateLine[]> {
  if (candidates.length === 0) return []
  const settings = await listSettings(tx)
  return candidates.map((candidate) => ({
    county: candidate.county,
    id: candidateId(candidate),
    name: candidate.name,
    areaName: homeName(candidate.area),
    programme: programmeWords(candidate.programme),
    verdict: verdicts[candidate.finding],
    because: mainReason(candidate, settings),
  }))
}

const verdicts = { entitled: 'yes', unknown: 'unknown', lapsed: 'lapsed' } as const

const lapsedWords: Words = { zh: '最近一次查找不再认定符合', en: 'not found entitled by the latest sweep' }

/** Said when the reason is the rule as a whole: its parts stand on clauses, itself on none. */
const allMet: Words = { zh: '全部条件都符合', en: 'every condition is met' }

/** What the stored code says of the rule that held on the day. */
function mainReason(candidate: NamedCandidate, settings: readonly Setting[]): Words {
  const { programme, reasonCode, foundOn: on, area } = candidate
  if (reasonCode === null) return lapsedWords
  const rule = findProgramme(programme)
  const reason = rule && reasonFor(rule, reasonCode, { on, area, settings })
  if (candidate.finding === 'entitled' && reason?.because.length === 0) return allMet
  return reason?.words ?? programmeWords(programme)
}
