/** Gathers the figures of a round from supervision, indicators, registry and survey, as they stand on a day. */
import type { Tx } from '#access'
import { statesOf } from '#cases'
import { indicators as declared, programmes, sources } from '#catalogue'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { showBoard } from '#plans'
import type { Clock } from '#platform'
import { areaName } from '#standards'
import { caseWorld } from '#supervision'
import type { CountyFacts, OpenMatter, RoundFacts, UnitFacts } from '../rounds/facts.ts'
import { findingFacts } from '../rounds/finding.ts'
import type { Round } from '../rounds/round.ts'
import type { Tallies, Tally } from '../scores/item.ts'
import { listFindings } from '../store-finding.ts'
import * as store from '../store-gather.ts'
import { findSurveyOf } from '../store-survey.ts'
import type { SurveyResult } from '../survey/result.ts'
import { resultOf } from '../survey/survey.ts'
import { attainedIn, type GatheredIndicators, gatherIndicators, servedIn } from './gather-indicators.ts'
import { confirmed, countStandings, onTime, tally } from './tally-obligations.ts'
import { answeredInTime, openMatters, type Supervised, unitOf } from './tally-slips.ts'

export type Gathering = { readonly round: Round; readonly counties: readonly CountyCode[]; readonly on: Day }

/** Cost: one pass over the obligations and two over the people of the area, and the histories of its slips and disputes. */
export async function gatherFacts(
  tx: Tx,
  { round, counties, on }: Gathering,
  clock: Clock,
): Promise<RoundFacts> {
  const { area, planId: plan, from } = round
  const board =
    plan && (await showBoard(tx, plan, { on, catalogue: { sources, programmes, indicators: declared } }))
  const obligations = await store.listObligationRows(tx, { area, plan, on })
  const supervised = await supervisedOf(tx, { area, from, on }, clock)
  const figures = await gatherIndicators(
    tx,
    { plan: board && { id: board.plan.id, rows: board.indicators }, area, on, counties },
    clock,
  )
  const survey = await findSurveyOf(tx, round.id)
  const result = survey ? await resultOf(tx, survey.id) : null
  const measures = new Map((board?.tasks ?? []).map(({ key, measures: of }) => [key, of]))
  const all: Gathered = { obligations, supervised, figures, measures, survey: result, on }
  return {
    on,
    tasks: obligations.length === 0 ? null : countStandings(obligations),
    indicators: figures.facts,
    units: unitsOf(all),
    counties: await countiesOf(tx, { ...all, area, counties }),
    matters: mattersOf(
      all,
      new Map((board?.tasks ?? []).map(({ key, heading, text }) => [key, heading ?? text])),
    ),
    findings: (await listFindings(tx, round.id)).map(findingFacts),
    survey: result,
    coverage: figures.coverage,
  }
}

type Gathered = {
  readonly obligations: readonly store.ObligationRow[]
  readonly supervised: readonly Supervised[]
  readonly figures: GatheredIndicators
  /** Declared indicators of each task. */
  readonly measures: ReadonlyMap<string, readonly string[]>
  readonly survey: SurveyResult | null
  readonly on: Day
}

async function supervisedOf(
  tx: Tx,
  asked: { readonly area: AreaCode; readonly from: Day; readonly on: Day },
  clock: Clock,
): Promise<readonly Supervised[]> {
  const kept = await store.listSupervised(tx, asked)
  const states = await statesOf(tx, caseWorld(clock), kept)
  return kept.flatMap((one) => {
    const state = states.get(one.id)
    return state ? [{ kept: one, state }] : []
  })
}

function unitsOf(all: Gathered): UnitFacts[] {
  const byUnit = Map.groupBy(all.obligations, ({ unit }) => unit)
  return [...byUnit].map(([id, rows]) => ({
    id,
    name: rows[0]?.unitName ?? id,
    leads: rows.filter(({ role }) => role === 'lead').length,
    tallies: {
      ...obligationTallies(rows, all.on),
      ...supervisedTallies(all, (one) => unitOf(one)?.id === id),
      'indicators-attained': attainedBy(rows, all),
    },
  }))
}

const obligationTallies = (rows: readonly store.ObligationRow[], on: Day): Tallies => ({
  'tasks-on-time': tally(rows.map((row) => onTime(row, on))),
  'tasks-confirmed': tally(rows.map(confirmed)),
})

function supervisedTallies({ supervised, on }: Gathered, mine: (one: Supervised) => boolean): Tallies {
  const of = (process: string) =>
    tally(
      supervised
        .filter((one) => one.kept.process === process && mine(one))
        .map((one) => answeredInTime(one, on)),
    )
  return { 'slips-answered': of('slip'), 'disputes-answered': of('figure-dispute') }
}

/** Indicators that measure tasks the unit leads, each once. */
function attainedBy(rows: readonly store.ObligationRow[], { figures, measures }: Gathered): Tally {
  const led = rows.filter(({ role }) => role !== 'coop').flatMap(({ task }) => measures.get(task) ?? [])
  const states = [...new Set(led)]
    .map((id) => figures.states.get(id))
    .filter((state) => state !== 'not-comparable')
  return tally(states.map((state) => (state === 'met' ? 'good' : state === 'not-met' ? 'missed' : 'unknown')))
}

async function countiesOf(
  tx: Tx,
  all: Gathered & { readonly area: AreaCode; readonly counties: readonly CountyCode[] },
): Promise<CountyFacts[]> {
  const { counties, area, on } = all
  const people = (await store.seesPeople(tx)) ? await store.countHolders(tx, { area, on, counties }) : null
  return counties.map((county) => ({
    area: county,
    name: areaName(county) ?? county,
    people: people && (people.get(county) ?? 0),
    tallies: countyTallies(county, all),
  }))
}

/** Obligations, slips and disputes of a county are those of its units; what nobody turned into obligations is unknown. */
function countyTallies(county: CountyCode, all: Gathered): Tallies {
  const within = (unit: string | undefined) => unit?.startsWith(county) === true
  const rows = all.obligations.filter(({ unit }) => within(unit))
  const { coverage, targets } = all.figures
  const said = all.survey?.questions.find(({ area }) => area === county)
  return {
    ...(rows.length === 0 ? {} : obligationTallies(rows, all.on)),
    ...supervisedTallies(all, (one) => within(unitOf(one)?.id)),
    ...(coverage.length === 0
      ? {}
      : {
          'people-served': servedIn(county, coverage),
          'indicators-attained': attainedIn(county, coverage, targets),
        }),
    ...(said && said.answered !== null && said.satisfied !== null
      ? { 'survey-satisfied': { good: said.satisfied, missed: said.answered - said.satisfied, unknown: 0 } }
      : {}),
  }
}

function mattersOf(
  { supervised, obligations }: Gathered,
  headings: ReadonlyMap<string, string>,
): OpenMatter[] {
  const denied = obligations.filter(({ lamp }) => lamp === 'contradicted')
  const contradicted = denied.map(
    ({ task, unitName, reportedOn }): OpenMatter => ({
      kind: 'contradicted',
      about: headings.get(task) ?? task,
      unit: unitName,
      since: reportedOn,
    }),
  )
  return [...openMatters(supervised), ...contradicted]
}
