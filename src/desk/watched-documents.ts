/** The ledger of policy documents: what each was issued as, and apart from it what records say of its tasks. */
import type { World } from '#cases'
import { listDocuments, matterId, type PolicyDocument, taskId, verdictOf } from '#supervision'
import type { DocumentsDesk, PolicyLine } from '#web'
import { stageWords } from './case-means.ts'
import { planEvidence, taskName } from './plan-evidence.ts'

/** Cost: two statements, the histories shown, and the evidence of every plan that has a document. */
export const documentsDesk = ({ world }: { readonly world: World }): DocumentsDesk => ({
  async documents(at) {
    const documents = await listDocuments(at.tx, { on: at.today })
    const tasks = new Map<string, PolicyLine['tasks'][number][]>()
    for (const plan of new Set(documents.flatMap((one) => (one.plan === null ? [] : [one.plan])))) {
      const { board, evidence } = await planEvidence(at, plan, world.clock)
      for (const task of board.tasks) {
        const told = evidence.get(taskId({ plan, task: task.key })) ?? []
        const line = {
          plan,
          task: task.key,
          name: taskName(task),
          planTitle: board.plan.title,
          delivered: verdictOf(told, 'delivered').says,
        }
        for (const { kind, id } of told)
          if (kind === 'policy-document') tasks.set(id, [...(tasks.get(id) ?? []), line])
      }
    }
    return documents.map((one) => ({ ...lineOf(world, one), tasks: tasks.get(matterId(one)) ?? [] }))
  },
})

const lineOf = (world: World, document: PolicyDocument): Omit<PolicyLine, 'tasks'> => ({
  county: document.county,
  id: document.id,
  title: document.title,
  drafter: document.drafter?.name ?? null,
  stage: stageWords(world, 'policy-document', document.stage),
  lamp: document.lamp,
  due: document.due,
  issues: document.issues.map(({ number, on, reviewBy }) => ({ number, on, reviewBy })),
})
