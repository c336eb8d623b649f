/** What has come about in a case, act by act and passage by passage: the computed story behind a state. */
import type { Answers, Reference } from '#forms'
import type { Day } from '#kernel'
import type { By } from './event.ts'

/** One thing that came about: by an act, by time, by the last answer of a gathering, by moving to another version. */
export type Step = {
  readonly on: Day
  /** Stage in which it happened, and stage it led to. */
  readonly from: string
  readonly to: string
  /** After the last day of the stage or, in a gathering, of the unit's own part. */
  readonly late: boolean
  readonly news: readonly string[]
} & (
  | { readonly kind: 'acted'; readonly action: string; readonly by: By; readonly answers: Answers }
  | { readonly kind: 'passed' }
  /** `without`: units that had not answered when it was enough. */
  | { readonly kind: 'gathered'; readonly without: readonly Reference[] }
  | { readonly kind: 'moved-over'; readonly by: By; readonly version: number; readonly reason: string }
)
