/** One task at the desk: obligations, links with what they tell, suggestions, documents its words ask for; a person's word on each. */
import type { World } from '#cases'
import { refuse } from '#kernel'
import type { PlanId } from '#plans'
import {
  decideLink,
  foundId,
  listMatters,
  listObligations,
  matterKey,
  registerDocument,
  showLinks,
  taskId,
  verdictOf,
} from '#supervision'
import type { LinkLine, TaskAddress, TaskDesk, TaskView } from '#web'
import { paths } from '#web'
import { unitsAt } from './case-around.ts'
import { type At, countiesOfCases } from './case-means.ts'
import { planEvidence, taskName } from './plan-evidence.ts'
import { catalogue } from './plan-of-area.ts'
import { rowLine } from './supervision-board.ts'
import { unitHere } from './year-pledges.ts'

export const taskDesk = ({ world }: { readonly world: World }): TaskDesk => ({
  task: (at, which) => taskView(at, which, world),
  async decideLink(at, { plan, task, end, verdict, reason }) {
    const matters = await listMatters(at.tx, { on: at.today })
    const said = { plan: plan as PlanId, task, ...end, verdict, ...(reason === undefined ? {} : { reason }) }
    await decideLink(at.tx, { ...said, catalogue, matters }, world.clock)
  },
  async registerDocument(at, { plan, task, drafter, once, ...order }) {
    await registerDocument(at.tx, world, {
      ...order,
      of: { plan: plan as PlanId, task },
      area: at.staff.area,
      drafter: await unitHere(at, drafter),
      key: once,
      by: at.staff,
    })
  },
})

const mostOfPlan = 2000

/** Cost: the board of the plan twice, its obligations, what is registered at the place, and the figures of its links. */
async function taskView(at: At, { plan: id, task: key }: TaskAddress, { clock }: World): Promise<TaskView> {
  const plan = id as PlanId
  const { board, evidence } = await planEvidence(at, plan, clock)
  const task = board.tasks.find((one) => one.key === key) ?? refuse('link.task-unknown', { task: key })
  const matters = await listMatters(at.tx, { on: at.today })
  const shown = await showLinks(at.tx, { plan, on: at.today, catalogue, matters })
  const own = shown.tasks.find((one) => one.task === key)
  const told = evidence.get(taskId({ plan, task: key })) ?? []
  const question = { on: at.today, counties: countiesOfCases(at), plan }
  const rows = await listObligations(at.tx, question, { limit: mostOfPlan })
  return {
    plan,
    task: key,
    name: taskName(task),
    planTitle: board.plan.title,
    text: task.text,
    timing: task.timing,
    due: task.deadline,
    obligations: rows.filter((row) => row.task === key).map(rowLine),
    issued: verdictOf(told, 'issued').says,
    delivered: verdictOf(told, 'delivered').says,
    ...(own ? endsOf(own, told, shown.candidates) : noEnds),
    units: await unitsAt(at, at.staff.area),
  }
}

type Shown = Awaited<ReturnType<typeof showLinks>>
type Told = Parameters<typeof verdictOf>[0]
type Ends = Pick<TaskView, 'links' | 'suggestions' | 'refused' | 'wanted' | 'others'>

const noEnds: Ends = { links: [], suggestions: [], refused: [], wanted: [], others: [] }

function endsOf(own: Shown['tasks'][number], told: Told, candidates: Shown['candidates']): Ends {
  const names = new Map(candidates.map((one) => [`${one.kind} ${one.id}`, one.name]))
  const linked = new Set(own.links.map(({ kind, id }) => `${kind} ${id}`))
  return {
    links: own.links.map(({ kind, id, name, origin }) => ({
      kind,
      id,
      name,
      origin,
      to: pageOf({ kind, id }),
      tells: told
        .filter((one) => one.kind === kind && one.id === id)
        .map(({ about, says, firstHand, day }) => ({ about, says, firstHand, day })),
    })),
    suggestions: own.suggestions.map(({ kind, id, name, score, because }) => ({
      kind,
      id,
      name,
      covered: Math.floor(score * 100),
      because,
    })),
    refused: own.refused.map(({ kind, id, reason }) => ({
      kind,
      id,
      reason,
      name: names.get(`${kind} ${id}`) ?? id.replace(/^words:/, ''),
    })),
    wanted: own.documents.map((one) => ({ ...one, id: foundId(one.title) })),
    others: candidates.filter(({ kind, id }) => !linked.has(`${kind} ${id}`)),
  }
}

function pageOf({ kind, id }: Pick<LinkLine, 'kind' | 'id'>): string | undefined {
  if (kind === 'policy-document' || kind === 'pledge') return paths.caseOf(matterKey(id))
  if (kind === 'budget-line') return paths.budgetLine(matterKey(id))
  return kind === 'programme' ? paths.programme(id) : undefined
}
