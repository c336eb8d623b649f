/** What is registered at a place and may be tied to tasks: policy documents, pledges, budget lines. */
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import { listLines } from '../budget/line.ts'
import { listPledges } from '../pledges/register.ts'
import { listDocuments } from '../policies/register.ts'
import type { Matter } from './candidates.ts'
import { matterId } from './matter.ts'

/** Of the reader's places, as far as he may see. Cost: five statements. */
export async function listMatters(
  tx: Tx,
  question: { readonly on: Day; readonly area?: AreaCode },
): Promise<Matter[]> {
  const documents = await listDocuments(tx, question)
  const pledges = await listPledges(tx, question)
  const lines = await listLines(tx, question.area === undefined ? {} : { area: question.area })
  return [
    ...documents.map((one) => ({ kind: 'policy-document' as const, id: matterId(one), name: one.title })),
    ...pledges.map((one) => ({ kind: 'pledge' as const, id: matterId(one), name: one.title })),
    ...lines.map((one) => ({
      kind: 'budget-line' as const,
      id: matterId(one),
      name: one.name,
      ...(one.task === null || one.plan === null ? {} : { of: { plan: one.plan, task: one.task } }),
    })),
  ]
}
