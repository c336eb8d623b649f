/** Evidence of every task of several plans at once: links, documents, pledges and money from the tables, figures from whoever knows them. */
import type { Tx } from '#access'
import type { Day } from '#kernel'
import { type Catalogue, linksOf, type PlanId } from '#plans'
import { type ListedLine, listLines, type PaidOut } from '../budget/line.ts'
import { pledgeOf } from '../pledges/pledge.ts'
import { documentOf } from '../policies/document.ts'
import { evidenceOf, type FigureFact, type KnownEnds } from './combine.ts'
import type { Evidence } from './evidence.ts'
import { type LinkKind, type Target, taskId } from './kinds.ts'
import { matterId, matterKey } from './matter.ts'
import { type Given, type Link, settle } from './settle.ts'
import { listDecisions } from './store-links.ts'
import { listMatterCases, listTaskNumbers, type TaskNumber } from './store-matters.ts'

export type FigureAsked = Target & { readonly plan: PlanId; readonly kind: FigureKind }
type FigureKind = 'indicator' | 'plan-indicator' | 'programme'

/** In the order asked; undefined where there is no figure. Asked once for all tasks; the same end of one plan is asked once. */
export type Figures = (asked: readonly FigureAsked[]) => Promise<readonly (FigureFact | undefined)[]>

export type EvidenceQuestion = {
  readonly plans: readonly PlanId[]
  readonly on: Day
  readonly catalogue: Catalogue
  readonly figures?: Figures
  readonly paidOut?: PaidOut
}

/**
 * By `taskId`; every task of the plans has its list, empty where nothing is tied to it. What the reader may not see is unknown to
 * him, so verdicts for boards are made as the system.
 * Cost: eight statements and one question for figures, however many plans; one look at each link.
 */
export async function evidenceFor(
  tx: Tx,
  question: EvidenceQuestion,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const { plans, catalogue } = question
  const tasks = await listTaskNumbers(tx, plans)
  const lines = await listLines(tx, { plans }, question.paidOut)
  const decisions = Map.groupBy(await listDecisions(tx, plans), ({ plan }) => plan)
  const given = Map.groupBy([...citedLinks(tasks, catalogue), ...linesOfTasks(lines)], ({ plan }) => plan)
  const links = plans.flatMap((plan) =>
    settle(given.get(plan) ?? [], decisions.get(plan) ?? []).links.map((link) => ({ ...link, plan })),
  )
  const known = await endsOf(tx, links, { ...question, lines })
  const byTask = Map.groupBy(links, taskId)
  return new Map(
    tasks.map((task) => [taskId(task), evidenceOf(byTask.get(taskId(task)) ?? [], known(task.plan))]),
  )
}

type PlanLink = Link & { readonly plan: PlanId }
type PlanGiven = Given & { readonly plan: PlanId }

/** Programmes and measures that cite the number of a task; the catalogue is read once for each document it knows. */
function citedLinks(tasks: readonly TaskNumber[], catalogue: Catalogue): PlanGiven[] {
  const bySource = Map.groupBy(tasks, ({ source }) => source)
  return [...bySource].flatMap(([source, some]) => {
    if (source === null) return []
    const { programmesOfTask, measuresOfTask } = linksOf(source, catalogue)
    return some.flatMap(({ plan, task, no }) => [
      ...(programmesOfTask.get(no ?? '') ?? []).map((id) => cited({ plan, task, kind: 'programme', id })),
      ...(measuresOfTask.get(no ?? '') ?? []).map((id) => cited({ plan, task, kind: 'indicator', id })),
    ])
  })
}

const cited = (of: Omit<PlanGiven, 'origin'>): PlanGiven => ({ ...of, origin: 'cited' })

const linesOfTasks = (lines: readonly ListedLine[]): PlanGiven[] =>
  lines.flatMap((line) =>
    line.plan === null || line.task === null
      ? []
      : [{ plan: line.plan, task: line.task, kind: 'budget-line', id: matterId(line), origin: 'registered' }],
  )

/** Looks up the ends of all links together. Figures are kept by plan: rows of two plans have the same keys. */
async function endsOf(
  tx: Tx,
  links: readonly PlanLink[],
  { on, figures, lines, paidOut }: EvidenceQuestion & { readonly lines: readonly ListedLine[] },
): Promise<(plan: PlanId) => KnownEnds> {
  const keysOf = (kind: LinkKind) => [
    ...new Set(links.filter((link) => link.kind === kind).map(({ id }) => id)),
  ]
  const documents = await listMatterCases(tx, {
    process: 'policy-document',
    on,
    keys: keysOf('policy-document').map(matterKey),
  })
  const pledges = await listMatterCases(tx, { process: 'pledge', on, keys: keysOf('pledge').map(matterKey) })
  const here = new Set(lines.map(matterId))
  const elsewhere = keysOf('budget-line').filter((id) => !here.has(id))
  const others =
    elsewhere.length === 0 ? [] : await listLines(tx, { keys: elsewhere.map(matterKey) }, paidOut)
  const ends = {
    documents: new Map(documents.map((one) => [matterId(one), documentOf(one)])),
    pledges: new Map(pledges.map((one) => [matterId(one), pledgeOf(one)])),
    lines: new Map([...lines, ...others].map((one) => [matterId(one), one])),
  }
  const told = await figuresOf(links, figures)
  return (plan) => ({ ...ends, figures: told.get(plan) ?? new Map<string, FigureFact>() })
}

const isFigure = (link: PlanLink): link is PlanLink & FigureAsked =>
  link.kind === 'indicator' || link.kind === 'plan-indicator' || link.kind === 'programme'

async function figuresOf(links: readonly PlanLink[], figures: Figures | undefined) {
  const told = new Map<PlanId, Map<string, FigureFact>>()
  if (!figures) return told
  const asked = [
    ...new Map(
      links.filter(isFigure).map(({ plan, kind, id }) => [`${plan} ${kind}:${id}`, { plan, kind, id }]),
    ).values(),
  ]
  const facts = asked.length === 0 ? [] : await figures(asked)
  asked.forEach(({ plan, kind, id }, i) => {
    const fact = facts[i]
    const ofPlan = told.get(plan) ?? new Map<string, FigureFact>()
    if (fact) told.set(plan, ofPlan.set(`${kind}:${id}`, fact))
  })
  return told
}
