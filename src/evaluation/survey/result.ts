/** What a survey gave: answers by question and county, without any answer of one person. */
import type { AreaCode } from '#kernel'

export const channels = ['page', 'telephone', 'paper'] as const

export type Channel = (typeof channels)[number]

/** Codes given out and answers that came back. */
export type Response = { readonly area: AreaCode; readonly invited: number; readonly answered: number }

export type QuestionResult = {
  readonly question: string
  readonly area: AreaCode
  /** Said something about it; those whom it does not concern, or who do not know, stand apart. */
  readonly answered: number
  readonly satisfied: number
}

/** Null: few people answered, so the figure is not shown. */
export type ShownResult = {
  readonly question: string
  readonly area: AreaCode
  readonly answered: number | null
  readonly satisfied: number | null
}

export type SurveyResult = {
  readonly area: AreaCode
  readonly invited: number
  readonly answered: number
  readonly channels: Readonly<Record<Channel, number>>
  /** By county, areas with few answers left out (null). */
  readonly responses: readonly (Omit<Response, 'answered'> & { readonly answered: number | null })[]
  /** Parents before their parts: the whole area first, for each question. */
  readonly questions: readonly ShownResult[]
}
