/** What the ledger of policy documents is told. */
import type { Day, Words } from '#kernel'
import type { ObligationLamp } from '#supervision'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'

export type TaskAddress = { readonly plan: string; readonly task: string }
export type NamedTask = TaskAddress & { readonly name: string; readonly planTitle: string }

export type RecordSays = 'done' | 'under-way' | 'not-yet' | 'unknown'

export type PolicyLine = CaseAddress & {
  readonly title: string
  /** The tasks it is tied to, and what records say of each. */
  readonly tasks: readonly (NamedTask & { readonly delivered: RecordSays })[]
  readonly drafter: string | null
  readonly stage: Words
  readonly lamp: ObligationLamp
  readonly due: Day | null
  /** Every time it was issued, oldest first. */
  readonly issues: readonly { readonly number: string; readonly on: Day; readonly reviewBy: Day | null }[]
}

export type DocumentsDesk = {
  documents(at: At): Promise<readonly PolicyLine[]>
}
