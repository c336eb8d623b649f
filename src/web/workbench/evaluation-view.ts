/** What the pages of evaluation must be told, and what they may ask to be done. */
import type {
  AskedPerson,
  Assessed,
  Channel,
  Item,
  Letterhead,
  Outcome,
  Recheck,
  RoundFinding,
  RoundKind,
  RoundState,
  Sample,
  SampleCheck,
  ShownScore,
  Survey,
  SurveyResult,
} from '#evaluation'
import type { FormView, Posted } from '#forms'
import type { AreaCode, Day } from '#kernel'
import type { At } from './desk.ts'
import type { PlanChoice } from './supervision-view.ts'

export type RoundHead = {
  readonly id: string
  readonly kind: RoundKind
  readonly area: AreaCode
  readonly areaName: string
  /** Null: all plans of the area. */
  readonly plan: string | null
  readonly from: Day
  readonly to: Day
  readonly state: RoundState
}

type AreaChoice = { readonly code: string; readonly name: string }

export type EvaluationsView = {
  readonly rounds: readonly RoundHead[]
  readonly plans: readonly PlanChoice[]
  readonly areas: readonly AreaChoice[]
}

export type WeightsTold = {
  readonly year: number
  readonly document: string
  readonly points: readonly { readonly item: Item; readonly points: string }[]
}

export type ScoreLine = {
  readonly id: string
  readonly name: string
  /** Tasks a unit leads, people of a county; null: not known. */
  readonly size: number | null
  readonly small: boolean
  readonly score: ShownScore
  readonly range?: string | undefined
  readonly place?: string | undefined
}

export type EvaluationView = {
  readonly head: RoundHead
  /** Null while the round is open. */
  readonly figuresOn: Day | null
  readonly weights: Readonly<Record<Assessed, WeightsTold | null>>
  /** Null without weights or figures. */
  readonly units: readonly ScoreLine[] | null
  readonly counties: { readonly rows: readonly ScoreLine[]; readonly leftOut: readonly Item[] } | null
}

export type FindingsView = {
  readonly head: RoundHead
  readonly findings: readonly RoundFinding[]
  readonly units: readonly AreaChoice[]
}

export type SamplesView = { readonly head: RoundHead; readonly samples: readonly Sample[] }

export type AskedView = {
  readonly head: RoundHead
  readonly sample: string
  readonly people: readonly (AskedPerson & { readonly home: string })[]
}

export type SurveyStaffView = {
  readonly head: RoundHead
  readonly survey: Survey | null
  readonly areas: readonly AreaChoice[]
  readonly form: FormView
  readonly result: SurveyResult | null
  /** Areas of the result by code. */
  readonly names: Readonly<Record<string, string>>
  /** Questions of the result by key. */
  readonly questions: Readonly<Record<string, { readonly zh: string; readonly en: string }>>
}

export type ReportsView = {
  readonly head: RoundHead
  readonly reports: readonly { readonly id: string; readonly title: string; readonly draftedAt: string }[]
}

export type Opening = {
  readonly kind: RoundKind
  readonly area: AreaCode
  readonly plan: string | null
  readonly from: Day
  readonly to: Day
}

type InRound = { readonly id: string }

export type EvaluationDesk = {
  evaluations(at: At): Promise<EvaluationsView>
  openEvaluation(at: At, order: Opening): Promise<string>
  evaluation(at: At, id: string): Promise<EvaluationView>
  freezeEvaluation(at: At, id: string): Promise<void>
  publishEvaluation(at: At, id: string): Promise<void>
  setWeights(
    at: At,
    order: InRound & {
      readonly assessed: Assessed
      readonly document: string
      readonly points: Readonly<Record<string, string>>
    },
  ): Promise<void>
  evaluationFindings(at: At, id: string): Promise<FindingsView>
  noteEvaluationFinding(
    at: At,
    order: InRound & {
      readonly found: string
      readonly demand: string
      readonly by: 'office' | 'third-party'
      readonly unit: string | null
      readonly due: Day | null
    },
  ): Promise<void>
  putFindingRight(
    at: At,
    order: { readonly finding: string; readonly how: string; readonly document: string },
  ): Promise<void>
  samples(at: At, id: string): Promise<SamplesView>
  announce(
    at: At,
    order: InRound & {
      readonly size: number
      readonly atLeast: number
      readonly seedSource: string
      readonly seedOn: Day
    },
  ): Promise<void>
  drawSample(at: At, order: { readonly sample: string; readonly seed: string }): Promise<void>
  redrawSample(at: At, sample: string): Promise<SampleCheck>
  frameOfSample(at: At, sample: string): Promise<string>
  /** With names where the post may see them; the route records that it was opened. */
  askedPeople(at: At, order: InRound & { readonly sample: string }): Promise<AskedView>
  noteTry(
    at: At,
    order: {
      readonly sample: string
      readonly county: string
      readonly person: string
      readonly outcome: Outcome
    },
  ): Promise<void>
  evaluationSurvey(at: At, id: string): Promise<SurveyStaffView>
  openEvaluationSurvey(
    at: At,
    order: InRound & { readonly opensOn: Day; readonly closesOn: Day },
  ): Promise<void>
  makeCodes(
    at: At,
    order: { readonly survey: string; readonly area: AreaCode; readonly number: number },
  ): Promise<{ readonly codes: readonly string[]; readonly closesOn: Day; readonly phone: string }>
  /** The form again when what was said does not answer it. */
  typeAnswer(
    at: At,
    order: {
      readonly survey: string
      readonly code: string
      readonly channel: Exclude<Channel, 'page'>
      readonly posted: Posted
    },
  ): Promise<'taken' | FormView>
  /** What was typed, in its form, without a verdict. */
  retypedAnswer(at: At, posted: Posted): FormView
  evaluationReports(at: At, id: string): Promise<ReportsView>
  draftEvaluationReport(at: At, order: InRound & { readonly letterhead: Letterhead }): Promise<void>
  evaluationReport(
    at: At,
    report: string,
  ): Promise<{ readonly name: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>
  recheckEvaluation(
    at: At,
    order: InRound & { readonly report: string; readonly file?: Uint8Array<ArrayBuffer> | undefined },
  ): Promise<Recheck>
}
