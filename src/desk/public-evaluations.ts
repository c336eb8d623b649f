/** Published evaluations of the place, as anybody may read them. */
import type { Tx } from '#access'
import { findPublishedRound, listPublishedRounds, type PublishedRound, type RoundId } from '#evaluation'
import { type AreaCode, refuse } from '#kernel'
import { dayAt } from '#platform'
import type { PublishedEvaluation } from '#web'
import { placeName } from './places.ts'

export const publicEvaluations = async (tx: Tx, area: AreaCode): Promise<readonly PublishedEvaluation[]> =>
  (await listPublishedRounds(tx, area)).map(told)

export const publicEvaluation = async (tx: Tx, round: string): Promise<PublishedEvaluation> =>
  told((await findPublishedRound(tx, round as RoundId)) ?? refuse('web.not-found'))

const told = ({ round, area, content, publishedAt }: PublishedRound): PublishedEvaluation => ({
  round,
  publishedOn: dayAt(publishedAt),
  placeName: placeName(area),
  content,
})
