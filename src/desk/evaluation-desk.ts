/** Evaluations at the desk: rounds opened, frozen and published, weights set, findings noted and put right. */
import {
  freezeRound,
  getRound,
  listRoundFindings,
  listRounds,
  noteFinding,
  openRound,
  publishRound,
  putRight,
  type RoundFindingId,
  type RoundId,
  setWeighting,
} from '#evaluation'
import { type Id, yearOf } from '#kernel'
import { listPlans } from '#plans'
import type { Clock } from '#platform'
import type { At, EvaluationDesk, EvaluationsView } from '#web'
import { unitsAt } from './case-around.ts'
import { gatheredToday } from './evaluation-gathered.ts'
import { evaluationReportDesk } from './evaluation-report.ts'
import { evaluationSampleDesk } from './evaluation-sample.ts'
import { evaluationSurveyDesk } from './evaluation-survey.ts'
import { evaluationView, headOf, headTold } from './evaluation-told.ts'
import { areaAsked, areaChoices, placeName } from './places.ts'

type Means = { readonly clock: Clock }

export const evaluationDesk = ({ clock }: Means): EvaluationDesk => ({
  evaluations: evaluationsView,
  openEvaluation: async (at, { plan, area, ...order }) => {
    const opened = { ...order, area: areaAsked(at.staff, area), plan: plan as Id<'plan'> | null }
    return (await openRound(at.tx, opened, clock)).id
  },
  evaluation: evaluationView,
  freezeEvaluation: async (at, id) => {
    const facts = await gatheredToday(at, id, clock)
    await freezeRound(at.tx, { id: id as RoundId, facts }, clock)
  },
  publishEvaluation: async ({ tx }, id) => {
    await publishRound(tx, id as RoundId, clock)
  },
  setWeights: async (at, { id, ...order }) => {
    const { area, to } = await getRound(at.tx, id as RoundId)
    await setWeighting(at.tx, { ...order, area, year: yearOf(to) }, clock)
  },
  ...findingDesk(clock),
  ...evaluationSampleDesk(clock),
  ...evaluationSurveyDesk(clock),
  ...evaluationReportDesk(clock),
})

/** A few rounds a year, each with the title of its plan. */
async function evaluationsView(at: At): Promise<EvaluationsView> {
  const { tx, staff } = at
  const rounds = []
  for (const round of await listRounds(tx, staff.area)) rounds.push(await headTold(at, round))
  const plans = (await listPlans(tx)).filter(({ state }) => state !== 'checking')
  const counties = areaChoices(staff, staff.area).filter(({ code }) => code.length <= 6)
  return {
    rounds,
    plans: plans.map(({ id, title }) => ({ id, title })),
    areas: counties.length > 0 ? counties : [{ code: staff.area, name: placeName(staff.area) }],
  }
}

const findingDesk = (
  clock: Clock,
): Pick<EvaluationDesk, 'evaluationFindings' | 'noteEvaluationFinding' | 'putFindingRight'> => ({
  evaluationFindings: async (at, id) => {
    const head = await headOf(at, id)
    const units = await unitsAt(at, head.area)
    return {
      head,
      findings: await listRoundFindings(at.tx, id as RoundId),
      units: units.map((unit) => ({ code: unit.id, name: unit.name })),
    }
  },
  noteEvaluationFinding: async (at, { id, unit, ...noted }) => {
    const { area } = await headOf(at, id)
    const named = (await unitsAt(at, area)).find((one) => one.id === unit)
    const concerned = named ? { id: named.id, name: named.name } : null
    await noteFinding(at.tx, { ...noted, round: id as RoundId, unit: concerned }, clock)
  },
  putFindingRight: ({ tx }, { finding, ...done }) =>
    putRight(tx, { finding: finding as RoundFindingId, ...done }, clock),
})
