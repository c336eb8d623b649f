/** Results by county with small groups protected: what is shown lets nobody work out how a few people answered. */

import { type PublicCounts, protect, sumUp } from '#indicators'
import type { AreaCode } from '#kernel'
import type { QuestionResult, Response, ShownResult, SurveyResult } from './result.ts'

/** Fewer answers to a question than this are not shown: more than for counts, because each answer is an opinion. */
export const fewAnswers = 10

/** Cost: questions × counties. */
export function shownResults(area: AreaCode, results: readonly QuestionResult[]): ShownResult[] {
  return [...Map.groupBy(results, ({ question }) => question)].flatMap(([question, rows]) =>
    flat(protect(sumUp(area, rows.map(asCounts)), fewAnswers)).map((shown) => ({
      question,
      area: shown.area,
      answered: shown.entitled,
      satisfied: shown.receiving,
    })),
  )
}

/** Answers are a number with a part of it, as entitled and receiving are; few of either kind would point to somebody. */
const asCounts = ({ area, answered, satisfied }: QuestionResult) => ({
  area,
  entitled: answered,
  receiving: satisfied,
  unknown: 0,
  unknownReceiving: 0,
  unknownOpen: 0,
  outside: 0,
})

/** The whole and everything below it; people without a known part have no line of their own. */
const flat = ({ parts, ...own }: PublicCounts): readonly PublicCounts[] => [
  { ...own, parts: [] },
  ...parts.filter(({ unplaced }) => !unplaced).flatMap(flat),
]

/** How many answered by county, hidden where few did. */
export function shownResponses(area: AreaCode, responses: readonly Response[]): SurveyResult['responses'] {
  const counts = responses.map(({ area: of, answered }) =>
    asCounts({ question: '', area: of, answered, satisfied: 0 }),
  )
  const shown = new Map(flat(protect(sumUp(area, counts), fewAnswers)).map((one) => [one.area, one.entitled]))
  return responses.map(({ area: of, invited }) => ({ area: of, invited, answered: shown.get(of) ?? null }))
}
