/** What the page of one task is told, and what a person may say there. */
import type { Day } from '#kernel'
import type { DocumentKind, LinkKind, LinkVerdict, Origin, SharedWord } from '#supervision'
import type { At } from './desk.ts'
import type { NamedTask, RecordSays, TaskAddress } from './documents-view.ts'
import type { ObligationLine } from './supervision-view.ts'
import type { UnitChoice } from './unit-select.tsx'

export type LinkEnd = { readonly kind: LinkKind; readonly id: string }

export type LinkTells = {
  readonly about: 'issued' | 'delivered' | 'spent'
  readonly says: RecordSays
  readonly firstHand: boolean
  readonly day: Day | null
}

export type LinkLine = LinkEnd & {
  readonly name: string
  readonly origin: Origin
  /** Where the end has a page. */
  readonly to?: string | undefined
  readonly tells: readonly LinkTells[]
}

export type SuggestionLine = LinkEnd & {
  readonly name: string
  /** Of a hundred. */
  readonly covered: number
  readonly because: readonly SharedWord[]
}

export type WantedLine = {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly kind: DocumentKind
  readonly strength: 'certain' | 'likely'
  readonly due: Day | null
}

export type TaskView = NamedTask & {
  readonly text: string
  readonly timing: string | null
  readonly due: Day | null
  readonly obligations: readonly ObligationLine[]
  readonly issued: RecordSays
  readonly delivered: RecordSays
  readonly links: readonly LinkLine[]
  readonly suggestions: readonly SuggestionLine[]
  readonly refused: readonly (LinkEnd & { readonly name: string; readonly reason: string | null })[]
  readonly wanted: readonly WantedLine[]
  /** What else it could be tied to. */
  readonly others: readonly (LinkEnd & { readonly name: string })[]
  readonly units: readonly UnitChoice[]
}

export type TaskDesk = {
  task(at: At, which: TaskAddress): Promise<TaskView>
  decideLink(
    at: At,
    said: TaskAddress & {
      readonly end: LinkEnd
      readonly verdict: LinkVerdict
      readonly reason?: string | undefined
    },
  ): Promise<void>
  registerDocument(
    at: At,
    order: TaskAddress & {
      readonly title: string
      readonly kind: DocumentKind
      readonly drafter: string
      readonly due: Day
      readonly once: string
    },
  ): Promise<void>
}
