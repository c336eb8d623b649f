/** The counter (窗口): what the citizen pages ask of the domains. `main.ts` hands in one that does. */
import type { Tx } from '#access'
import type { Day, PlainWords } from '#kernel'
import type { Contact } from '../parts/contacts.tsx'
import type { BenefitsResultView } from './benefits-result.tsx'
import type { BenefitsStartView } from './benefits-start.tsx'
import type { HomeView } from './home.tsx'
import type { PlanView } from './plan.tsx'
import type { PublicIndicatorView } from './plan-indicator.tsx'
import type { Answers, Question } from './questions.ts'

/** The question whose answer can still change a result; `matters` names the programmes it can change. */
export type NextQuestion = {
  readonly question: Question
  /** How many more there can be after it. */
  readonly atMost: number
  readonly matters: readonly PlainWords[]
}

export type Asked = { readonly answers: Answers; readonly on: Day }

export type Counter = {
  readonly contacts: readonly Contact[]
  readonly programmes: BenefitsStartView['programmes']
  /** Every fact a citizen may be asked. Answers are text: `yes`/`no`, an option's value, values joined by `.`, a day, a number. */
  readonly questions: readonly Question[]
  /** Undefined when no answer can change anything any more. Pure: nothing is kept. */
  next(asked: Asked): NextQuestion | undefined
  /** Reads the numbers the offices have set; nothing about the visitor is kept. */
  result(tx: Tx, asked: Asked): Promise<Omit<BenefitsResultView, 'given' | 'answers' | 'contacts'>>
  home(tx: Tx): Promise<Omit<HomeView, 'programmes' | 'contacts'>>
  /** `web.not-found` when no plan is published. */
  plan(tx: Tx, filter: PlanView['filter']): Promise<PlanView>
  planIndicator(tx: Tx, no: string): Promise<PublicIndicatorView>
}
