/** What the pages of cases must be told, whatever process a case runs on, and what they may ask to be done. */
import type { FormView } from '#forms'
import type { AreaCode, Day, Words } from '#kernel'
import type { Lamp, OutlineStage } from '#process'
import type { FieldError } from '../parts/error-summary.tsx'
import type { ClockView } from '../parts/lamp.tsx'
import type { At } from './desk.ts'

/** The county of a case of a city or province is the code of that area. */
export type CaseAddress = { readonly county: string; readonly id: string }

export type QueueFilter = {
  readonly process?: string | undefined
  readonly lamp?: Lamp | undefined
  /** Only what I have taken on. */
  readonly mine?: 'yes' | undefined
}

export type TaskLine = CaseAddress & {
  readonly title: string
  readonly process: Words
  readonly stage: Words
  readonly areaName: string
  readonly since: Day
  readonly clock: ClockView
  readonly claimedBy: string | null
  readonly claimedByMe: boolean
}

export type QueueView = {
  readonly filter: QueueFilter
  readonly unit: string
  readonly tasks: readonly TaskLine[]
  /** The key of the last task of this page, when there are more. */
  readonly next: string | undefined
  /** Not the first page. */
  readonly further: boolean
  /** Of the whole queue, not of the filter. */
  readonly total: number
  readonly mine: number
  readonly lamps: readonly { readonly lamp: Lamp; readonly tasks: number }[]
  readonly processes: readonly { readonly id: string; readonly words: Words; readonly tasks: number }[]
  /** Processes this officer may begin a case of. */
  readonly begins: readonly { readonly id: string; readonly words: Words }[]
}

export type CaseFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly addedAt: string
}

/** An answer read back; `own` is text somebody wrote, which exists in one language only. */
export type Answered = {
  readonly label: Words
  readonly value: Words
  /** The answer is a day, which the page writes in its language. */
  readonly day?: Day | undefined
  readonly own: boolean
  readonly files: readonly { readonly id: string; readonly name: string }[]
}

export type CaseStep = {
  readonly on: Day
  readonly says: Words
  readonly who: Words | null
  readonly to: Words | null
  readonly late: boolean
  readonly answered: readonly Answered[]
}

/** One action with its questions; `further` are those that came up by the answers given. */
export type ActView = {
  readonly act: string
  readonly words: Words
  readonly form: FormView
  /** Names of the questions the officer is shown now. */
  readonly shown: readonly string[]
  readonly further: readonly string[]
  readonly errors: readonly FieldError[]
}

export type OtherAct = {
  readonly act: string
  readonly words: Words
  /** Why it is not open now; open when there is none. */
  readonly refused: Words | null
}

/** A unit's part of a gathering. */
export type PartLine = {
  readonly unit: string
  readonly standing: 'waiting' | 'answered' | 'not-needed'
  readonly clock: ClockView | null
  readonly answeredOn: Day | null
  readonly late: boolean
}

/** What was typed for an action that is no longer open: shown, so that nothing written is lost. */
export type Kept = { readonly words: Words; readonly typed: readonly Answered[] }

export type CaseView = CaseAddress & {
  /** Events seen: sent back with every deed. */
  readonly seen: number
  readonly title: string
  readonly process: { readonly id: string; readonly words: Words }
  readonly areaName: string
  readonly about: { readonly words: Words; readonly to: string | undefined } | undefined
  readonly stage: Words
  readonly since: Day
  readonly began: Day
  readonly ended: Day | null
  readonly clock: ClockView
  /** The limit of the whole case, where it has one. */
  readonly whole: ClockView | undefined
  readonly holder: Words | null
  readonly claim: {
    readonly by: string | null
    /** What this officer may do about it. */
    readonly may: 'claim' | 'release' | undefined
  }
  readonly parts: readonly PartLine[]
  readonly known: readonly Answered[]
  /** The action whose questions are open on the page. */
  readonly chosen: ActView | undefined
  /** Why what was just tried was not done. */
  readonly problem: Words | undefined
  readonly kept: Kept | undefined
  readonly others: readonly OtherAct[]
  /** For other parties to do. */
  readonly elsewhere: readonly { readonly who: Words; readonly acts: readonly Words[] }[]
  readonly history: readonly CaseStep[]
  readonly next: readonly { readonly says: Words; readonly within: Words | null }[]
  readonly outline: readonly OutlineStage[]
  /** SVG, in each language. */
  readonly drawing: Words
  readonly files: readonly CaseFile[]
}

export type BeginView = {
  readonly process: { readonly id: string; readonly words: Words }
  readonly acts: readonly { readonly act: string; readonly words: Words }[]
  readonly chosen: ActView
  readonly area: AreaCode
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly title: string
  readonly about: string | undefined
  readonly aboutWords: Words | undefined
  readonly problem: Words | undefined
}

/** What a form sends: texts by the names of its controls, and files by the names of their questions. */
export type SentForm = {
  readonly once: string
  readonly texts: Readonly<Record<string, string | readonly string[]>>
  readonly uploads: Readonly<Record<string, readonly UploadedFile[]>>
  readonly shown: readonly string[]
  /** The list of rows one more row is asked for. */
  readonly another?: string | undefined
}
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type ActOrder = CaseAddress & SentForm & { readonly act: string; readonly seen: number }

export type BeginOrder = SentForm & {
  readonly process: string
  readonly act: string
  readonly area?: AreaCode | undefined
  readonly title: string
  readonly about?: string | undefined
}

export type BeginQuery = Pick<BeginView, 'title'> & {
  readonly process: string
  readonly act?: string | undefined
  readonly area?: AreaCode | undefined
  readonly about?: string | undefined
}

export type CaseDesk = {
  queue(at: At, query: QueueFilter & { readonly after?: string | undefined }): Promise<QueueView>
  /** How many tasks of the officer's queue are overdue or due soon; a hundred stands for more. */
  dueTasks(at: At): Promise<number>
  /** The first of those, for the page an officer begins the day with. */
  urgentTasks(at: At): Promise<readonly TaskLine[]>
  showCase(at: At, which: CaseAddress & { readonly act?: string | undefined }): Promise<CaseView>
  /** Done, or the page again with what is to be corrected or answered further. */
  act(at: At, order: ActOrder): Promise<{ readonly again: CaseView } | { readonly done: true }>
  claim(at: At, which: CaseAddress): Promise<void>
  release(at: At, which: CaseAddress): Promise<void>
  caseFile(
    at: At,
    which: { readonly county: string; readonly file: string },
  ): Promise<{ readonly name: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>
  beginView(at: At, query: BeginQuery): Promise<BeginView>
  begin(at: At, order: BeginOrder): Promise<{ readonly again: BeginView } | { readonly begun: CaseAddress }>
}
