/** The counter (窗口): what the citizen pages ask of the domains. `main.ts` hands in one that does. */
import type { Tx } from '#access'
import type { FormView, Posted } from '#forms'
import type { AreaCode, Day } from '#kernel'
import type { Contact } from '../parts/contacts.tsx'
import type { PlaceChoice } from './errand.ts'
import type { PublishedEvaluation } from './evaluations.tsx'
import type { HomeView } from './home.tsx'
import type { PlanView } from './plan.tsx'
import type { PublicIndicatorView } from './plan-indicator.tsx'
import type { PlanTextView } from './plan-text.tsx'
import type { PledgesView } from './pledges.tsx'
import type { ProgrammeView } from './programme.tsx'
import type { ProgrammesQuery, ProgrammesView } from './programmes.tsx'
import type { SurveyEnd, SurveyView } from './survey.tsx'
import type { Walk } from './walk.ts'

export type Counter = {
  readonly contacts: readonly Contact[]
  /** The place the service runs for: what somebody who names none is taken to ask about. */
  readonly place: AreaCode
  readonly walk: Walk
  /** The place of the service first. */
  places(today: Day): readonly PlaceChoice[]
  programmes(today: Day, query: ProgrammesQuery): ProgrammesView
  /** `web.not-found` for a programme the catalogue does not have. */
  programme(tx: Tx, today: Day, query: { id: string } & ProgrammesQuery): Promise<ProgrammeView>
  home(tx: Tx): Promise<Omit<HomeView, 'contacts'>>
  /** `web.not-found` when no plan is published. */
  plan(tx: Tx, filter: PlanView['filter']): Promise<PlanView>
  /** `web.not-found` when nothing is published, or an edition of before without its words. */
  planText(tx: Tx): Promise<PlanTextView>
  planIndicator(tx: Tx, no: string): Promise<PublicIndicatorView>
  /** `web.not-found` when nothing is published of the year; the newest year when none is named. */
  pledges(tx: Tx, year: number | undefined): Promise<PledgesView>
  /** The questions of the satisfaction survey; undefined while none is open. */
  survey(): Promise<FormView | undefined>
  /** Takes an answer once a code; what was sent comes back with what is wrong with it. */
  answerSurvey(answer: {
    readonly code: string
    readonly posted: Posted
  }): Promise<SurveyEnd | Omit<SurveyView, 'code'>>
  evaluations(tx: Tx): Promise<readonly PublishedEvaluation[]>
  /** `web.not-found` for a round nothing is published of. */
  evaluation(tx: Tx, round: string): Promise<PublishedEvaluation>
}
