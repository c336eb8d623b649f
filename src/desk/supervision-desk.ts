/** The desk of supervision: the lamp board, assigning plans, urging, circulars, telling the public. */
import type { World } from '#cases'
import { countyKey } from '#cases'
import { refuse, type Words } from '#kernel'
import { findPlan, listTasks, type PlanId } from '#plans'
import {
  assign,
  type CircularId,
  draftStandings,
  issueCircular,
  listCirculars,
  publishStandings,
  type Rechecked,
  recheckCircular,
  urgeAll,
  wantsReason,
} from '#supervision'
import type {
  AssignedView,
  CaseAddress,
  CircularLineView,
  CircularView,
  SupervisionDesk,
  TellView,
} from '#web'
import { type At, countiesOfCases, stageWords } from './case-means.ts'
import { type boardViews, caseIds } from './supervision-board.ts'
import { assignedTold } from './supervision-told.ts'

type Means = { readonly world: World; readonly boards: ReturnType<typeof boardViews> }

export const supervisionDesk = ({ world, boards }: Means): SupervisionDesk => ({
  supervision: boards.view,
  assignPlan: (at, order) => assigned(at, world, order),
  urge: (at, { cases, text, once }) =>
    urgeAll(at.tx, world, { cases: caseIds(cases), text, by: at.staff, key: once }),
  circulars: (at) => listCirculars(at.tx, countiesOfCases(at)),
  circular: (at, which) => circularView(at, world, which),
  issueCircular: async (at, { cases, ...order }) => {
    const id = await issueCircular(at.tx, world, {
      ...order,
      area: at.staff.area,
      by: at.staff,
      cases: caseIds(cases),
    })
    return { county: countyKey(at.staff.area), id }
  },
  draftStandings: (at, plan) => tellView(at, world, plan as PlanId),
  publishStandings: async ({ tx }, { plan, why }) =>
    (await publishStandings(tx, { plan: plan as PlanId, why }, world.clock)).on,
})

type Order = Parameters<SupervisionDesk['assignPlan']>[1]

async function assigned(
  at: At,
  world: World,
  { plan, ground }: Order,
): Promise<Omit<AssignedView, 'incomplete'>> {
  const kept = (await findPlan(at.tx, plan as PlanId)) ?? refuse('plan.unknown', { plan })
  const order = { plan: kept.id, area: at.staff.area, by: at.staff, ...(ground ? { ground } : {}) }
  const { questions, ...done } = await assign(at.tx, order, world)
  const tasks = await tasksOf(at, kept.id)
  const called = (key: string) => tasks.get(key) ?? key
  return {
    ...done,
    plan: { id: kept.id, title: kept.title },
    questions: questions.map((question) => ({
      task: called(question.task),
      ...assignedTold(question),
    })),
    waiting: done.waiting.map((one) => ({ ...one, task: called(one.task) })),
  }
}

/** `12. heading`, by the key of the task. */
async function tasksOf({ tx }: At, plan: PlanId): Promise<ReadonlyMap<string, string>> {
  const tasks = await listTasks(tx, { plan })
  return new Map(
    tasks.map(({ key, no, heading, text }) => [
      key,
      `${no === null ? '' : `${no}. `}${heading ?? [...text].slice(0, 40).join('')}`,
    ]),
  )
}

async function circularView(at: At, world: World, { county, id }: CaseAddress): Promise<CircularView> {
  const { lines, ...circular } = await recheckCircular(at.tx, world, { county, id: id as CircularId })
  return { ...circular, lines: lines.map((line) => lineView(world, line)) }
}

const lineView = (world: World, line: Rechecked): CircularLineView => {
  const words = (stage: string): Words => stageWords(world, line.process, stage)
  return {
    county: line.case.county,
    id: line.case.id,
    unit: line.unitName,
    title: line.title,
    was: { stage: words(line.stage), lamp: line.denied ? 'contradicted' : line.lamp },
    now: line.now && { stage: words(line.now.stage), lamp: line.now.lamp },
    holds: line.holds,
  }
}

async function tellView(at: At, world: World, plan: PlanId): Promise<TellView> {
  const kept = (await findPlan(at.tx, plan)) ?? refuse('plan.unknown', { plan })
  const standings = await draftStandings(at.tx, plan, world.clock)
  const tasks = await tasksOf(at, plan)
  const late = standings.filter(wantsReason)
  return {
    plan: { id: plan, title: kept.title },
    late: late.map(({ task, lamp, why }) => ({
      task,
      heading: tasks.get(task) ?? task,
      lamp,
      why: why ?? '',
    })),
    others: standings.length - late.length,
  }
}
