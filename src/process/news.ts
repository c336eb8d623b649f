/** News for the rest of the system (a grant, a letter, a case to begin), as data: the runtime puts it into the outbox. */
import type { Answers } from '#forms'
import type { Day } from '#kernel'
import type { CaseState } from './state.ts'

export type News = {
  readonly name: string
  readonly on: Day
  /** With the case's id the key that makes sure it is told once, also when time told it and nobody wrote it. */
  readonly step: number
  readonly stage: string
  readonly answers: Answers
}

/** What came about after the first `told` steps. */
export const newsOf = (state: CaseState, told: number): readonly News[] =>
  state.steps.flatMap((step, index) =>
    index < told
      ? []
      : step.news.map((name) => ({
          name,
          on: step.on,
          step: index,
          stage: step.to,
          answers: step.kind === 'acted' ? step.answers : {},
        })),
  )
