/** The desk (工作台): what the officers' pages ask of the domains. `main.ts` hands in one that does.
 * Looking gives a view; doing gives where to go next, or refuses with a problem the reader is told in a sentence. */
import type { Staff, Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen, Month, Result, Words } from '#kernel'
import type { Contact } from '../parts/contacts.tsx'
import type { Walk } from '../portal/walk.ts'
import type { BoardView } from './board.tsx'
import type { CandidateView } from './candidate.tsx'
import type { CaseDesk } from './case-view.ts'
import type { EvaluationDesk } from './evaluation-view.ts'
import type { FailedLinesView } from './failed-lines.tsx'
import type { FoundDesk } from './found-view.ts'
import type { GlanceView } from './glance.tsx'
import type { IndicatorView } from './indicator.tsx'
import type { IndicatorsView } from './indicators.tsx'
import type { ListDesk } from './list-view.ts'
import type { PayRunView } from './pay-run.tsx'
import type { PayRunsView } from './pay-runs.tsx'
import type { PeopleView } from './people.tsx'
import type { PersonView } from './person.tsx'
import type { CheckView } from './plan-import-check.tsx'
import type { Telling } from './plan-import-head.tsx'
import type { PlansView } from './plan-import-list.tsx'
import type { Said, TypedField } from './plan-import-typed.ts'
import type { CheckViewName, ValueKind } from './plan-import-value.tsx'
import type { RecordFormView } from './record-form.tsx'
import type { DemoAccount } from './sign-in.tsx'
import type { StatedDesk } from './stated-view.ts'
import type { SupervisionDesk } from './supervision-view.ts'
import type { CandidateState, SweepView } from './sweep.tsx'
import type { SweepsView } from './sweeps.tsx'
import type { UnitsDesk } from './units-view.ts'
import type { WaitingView } from './waiting.tsx'
import type { WatchDesk } from './watch-view.ts'
import type { WhatIfDesk } from './what-if-desk.ts'

/** Who asks, in which transaction, on which day. */
export type At = { readonly tx: Tx; readonly staff: Staff; readonly today: Day }

/** Every deed carries the key of the form it was sent with, so that sending twice does it once. */
type Deed = { readonly once: string }

export type PersonKey = { readonly county: CountyCode; readonly id: string }

type View<V extends { errors: unknown }> = Omit<V, 'errors'>

export type SignIn = {
  readonly demoAccounts: readonly DemoAccount[]
  /** The session cookie, or `access.sign-in-wrong` / `access.sign-in-wait` ({seconds}); the same refusal for any wrong account or password. */
  signIn(tried: {
    account: string
    password: string
    request: Request
  }): Promise<Result<{ readonly cookie: string }>>
  /** Ends the session and gives the cookie that clears it. */
  signOut(request: Request): Promise<{ readonly cookie: string }>
}

export type PlanDesk = {
  glance(at: At): Promise<GlanceView>
  board(at: At, filter: BoardView['filter']): Promise<BoardView>
  indicators(at: At): Promise<IndicatorsView>
  indicator(at: At, which: { no: string; area?: AreaCode | undefined }): Promise<IndicatorView>
  waiting(at: At, which: WaitingQuery): Promise<WaitingView>
}
export type WaitingQuery = {
  readonly no: string
  readonly area?: AreaCode | undefined
  readonly page: number
}

export type CheckQuery = {
  readonly id: string
  readonly view: CheckViewName
  readonly page: number
  /** The value, row or finding that was chosen. */
  readonly see?: string | undefined
  /** The part of a long document, when no value says which. */
  readonly part?: number | undefined
  readonly told?: Telling | undefined
  /** What was typed into the form of the chosen value, for showing it again. */
  readonly typed?: Said | undefined
  readonly ground?: string | undefined
}

/** Which plan, and which value, row or finding of it. */
export type PlanValueKey = { readonly id: string; readonly see: string }

export type PlanImportDesk = {
  /** For deeds that open their own transactions. */
  inOwnScope<T>(staff: Staff, work: (tx: Tx) => Promise<T>): Promise<T>
  plans(at: At): Promise<Pick<PlansView, 'plans'>>
  /** Reads the file aside and takes it in; a file that cannot be read gives the sentence that says why. */
  takeIn(
    staff: Staff,
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ): Promise<
    { readonly id: string; readonly outcome: 'new' | 'same' | 'reread' } | { readonly refused: Words }
  >
  readAgain(staff: Staff, id: string): Promise<'same' | 'reread'>
  checkPlan(at: At, query: CheckQuery): Promise<Omit<CheckView, 'mayImport'>>
  /** A file the plan came in, as it came. */
  originalFile(
    at: At,
    which: { readonly id: string; readonly sha256: string },
  ): Promise<{ readonly name: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>
  /** What kind of value it is; undefined when the plan has no such value. */
  kindOfValue(see: string): ValueKind | undefined
  /** Says that a value is right as it is, or that a finding is known. Gives the value to look at next. */
  confirmValue(at: At, key: PlanValueKey): Promise<string | undefined>
  /** Says that the whole row of the value has been looked through. */
  lookThrough(at: At, key: PlanValueKey): Promise<string | undefined>
  takeBack(at: At, key: PlanValueKey): Promise<void>
  strikeOut(at: At, what: PlanValueKey & { readonly reason: string }): Promise<void>
  /** Whether anything changed. */
  putRight(
    at: At,
    what: PlanValueKey & { readonly fields: readonly TypedField[]; readonly reason: string },
  ): Promise<boolean>
  /** The next value that wants a person's eyes; the same one when it is the last. */
  nextToCheck(at: At, key: PlanValueKey): Promise<string>
  /** The value to look at next: the units of the new task. */
  addTask(
    at: At,
    what: { readonly id: string; readonly from: number; readonly to: number; readonly reason: string },
  ): Promise<string>
  /** `seen`: the unknown values the officer saw and leaves open. */
  acceptPlan(at: At, what: { readonly id: string; readonly seen: readonly string[] }): Promise<void>
  publishPlan(at: At, id: string): Promise<void>
}

/** What was sent by the form of a record, by name. */
export type StatedFields = Readonly<Record<string, string | readonly string[]>>

export type PeopleDesk = {
  people(at: At, query: PeopleView['query'] & { readonly page: number }): Promise<PeopleView>
  person(at: At, key: PersonKey): Promise<View<PersonView>>
  /** The conversation about what somebody can get, from what their records know. */
  visit(
    at: At,
    key: PersonKey,
  ): Promise<{
    readonly name: string
    readonly place: AreaCode
    readonly placeName: string
    readonly contacts: readonly Contact[]
    readonly walk: Walk
  }>
  /** The questions of a kind of record, with what stands today. */
  recordForm(at: At, which: PersonKey & { readonly kind: string }): Promise<RecordFormView>
  /** States the record; what cannot be taken comes back as the form with every problem. */
  stateRecord(
    at: At,
    what: PersonKey & { readonly kind: string; readonly fields: StatedFields },
  ): Promise<{ readonly refused: RecordFormView | undefined }>
  /** The same view with the numbers in full; the route records it. */
  unmask(at: At, key: PersonKey & { readonly reason: string }): Promise<View<PersonView>>
}

export type SweepDesk = {
  sweeps(
    at: At,
  ): Promise<
    Pick<SweepsView, 'sweeps'> & { readonly programmes: NonNullable<SweepsView['start']>['programmes'] }
  >
  startSweep(
    at: At,
    what: Deed & { readonly on: Day; readonly programmes: readonly string[] },
  ): Promise<{ readonly id: string }>
  sweep(at: At, which: SweepQuery): Promise<SweepView>
  candidate(at: At, key: PersonKey): Promise<Omit<CandidateView, 'errors' | 'typed'>>
  confirm(at: At, what: Deed & PersonKey & ConsentGiven): Promise<void>
  setAside(at: At, what: Deed & PersonKey & { readonly reason: string }): Promise<void>
  reopen(at: At, what: Deed & PersonKey & { readonly reason: string }): Promise<void>
}
export type SweepQuery = {
  readonly id: string
  readonly state: CandidateState
  readonly page: number
}
export type ConsentGiven = {
  readonly consent: {
    readonly who: string
    readonly how: string
    readonly on: Day
    readonly note?: string | undefined
    /** What becomes of another benefit that cannot be had beside this one. */
    readonly settled?: string | undefined
  }
}

export type PayDesk = {
  payRuns(
    at: At,
  ): Promise<
    Pick<PayRunsView, 'runs'> & { readonly programmes: NonNullable<PayRunsView['open']>['programmes'] }
  >
  openRun(
    at: At,
    what: Deed & { readonly programme: string; readonly month: Month },
  ): Promise<{ readonly id: string }>
  payRun(at: At, id: string): Promise<View<PayRunView>>
  failedLines(at: At, which: { readonly id: string; readonly page: number }): Promise<FailedLinesView>
  check(at: At, what: Deed & { readonly id: string }): Promise<void>
  settle(at: At, what: Deed & Settling): Promise<void>
  approve(
    at: At,
    what: Deed & { readonly id: string; readonly seenLines: number; readonly seenFen: Fen },
  ): Promise<void>
  sendBack(at: At, what: Deed & { readonly id: string; readonly reason: string }): Promise<void>
  cancel(at: At, what: Deed & { readonly id: string; readonly reason: string }): Promise<void>
  writeBankFile(at: At, what: Deed & { readonly id: string }): Promise<void>
  bankFile(
    at: At,
    id: string,
  ): Promise<{ readonly name: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>
  readAnswer(
    at: At,
    what: Deed & { readonly id: string; readonly file: Uint8Array<ArrayBuffer> },
  ): Promise<void>
}
export type Settling = {
  readonly id: string
  readonly county: CountyCode
  readonly lineId: string
  readonly how: 'excluded' | 'accepted'
  readonly reason: string
  readonly owed: boolean
}

export type Desk = SignIn &
  PlanDesk &
  PlanImportDesk &
  PeopleDesk &
  SweepDesk &
  FoundDesk &
  ListDesk &
  WhatIfDesk &
  CaseDesk &
  SupervisionDesk &
  WatchDesk &
  UnitsDesk &
  StatedDesk &
  EvaluationDesk &
  PayDesk
