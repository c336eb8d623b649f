/** Registering a policy document a task asks for: a case of its process, tied to the task; listing what there is. */
import type { Tx } from '#access'
import { beginCase, type Hand, type Taken, type World } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { TaskRef } from '../links/kinds.ts'
import { matterId } from '../links/matter.ts'
import { listMatterCases } from '../links/store-matters.ts'
import { mustHaveTask, tieToTask } from '../links/tie.ts'
import { aboutPlan, documentOf, type PolicyDocument } from './document.ts'
import type { DocumentKind } from './find.ts'

export type NewDocument = {
  readonly of: TaskRef
  readonly area: AreaCode
  readonly title: string
  readonly kind: DocumentKind
  /** A unit of the register. */
  readonly drafter: Reference
  readonly due: Day
  /** Of the page it comes from: the same key registers once. */
  readonly key: string
  readonly by: Hand
}

export async function registerDocument(tx: Tx, world: World, order: NewDocument): Promise<Taken> {
  const { of, area, title, kind, drafter, due, key, by } = order
  await mustHaveTask(tx, of)
  const taken = await beginCase(tx, world, {
    process: 'policy-document',
    action: 'list',
    area,
    key,
    by,
    title,
    about: aboutPlan(of.plan),
    answers: { document: title, policy_kind: kind, drafter, policy_due: due },
    referable: { unit: new Map([[drafter.id, drafter]]) },
  })
  if (!taken.again)
    await tieToTask(tx, { of, target: { kind: 'policy-document', id: matterId(taken.case) } }, world.clock)
  return taken
}

export type DocumentQuestion = {
  readonly on: Day
  readonly plan?: PlanId
  readonly area?: AreaCode
}

/** What the reader may see of them, with stage, last day and lamp. Cost: two statements. */
export async function listDocuments(
  tx: Tx,
  { plan, ...question }: DocumentQuestion,
): Promise<PolicyDocument[]> {
  const about = plan === undefined ? {} : { about: aboutPlan(plan) }
  const found = await listMatterCases(tx, { process: 'policy-document', ...question, ...about })
  return found.map(documentOf)
}
