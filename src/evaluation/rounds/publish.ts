/** Publishing a round: a short account anybody can read, in three languages, made of the frozen figures only. */
import { actorOf, record, type Tx } from '#access'
import type { AreaCode } from '#kernel'
import type { Clock } from '#platform'
import { subjectOf } from '../report/draft.ts'
import { addEdition, type Edition, findEdition, listNewestEditions } from '../store-round.ts'
import { type PublicRound, publicRound } from './public-round.ts'
import type { RoundId } from './round.ts'
import { frozenFigures, getRound } from './run.ts'

export type PublishedRound = Edition<PublicRound>

/** Adds an edition; the same again adds nothing. Old editions stay. */
export async function publishRound(tx: Tx, id: RoundId, clock: Clock): Promise<PublishedRound> {
  const round = await getRound(tx, id)
  const content = publicRound({ ...(await frozenFigures(tx, id)), round, of: await subjectOf(tx, round) })
  const last = await findEdition<PublicRound>(tx, id)
  if (last && sameText(last.content, content)) return last
  const edition = {
    round: id,
    edition: (last?.edition ?? 0) + 1,
    area: round.area,
    content,
    publishedAt: clock.now(),
  }
  await addEdition(tx, { ...edition, by: actorOf(tx) })
  await record(
    tx,
    { event: 'evaluation.published', area: round.area, subject: id, facts: { edition: edition.edition } },
    clock,
  )
  return edition
}

/** For the public: the newest edition of a round, or the one asked for. */
export const findPublishedRound = (
  tx: Tx,
  id: RoundId,
  edition?: number,
): Promise<PublishedRound | undefined> => findEdition<PublicRound>(tx, id, edition)

/** For the public: every published round in or above an area, newest first. */
export const listPublishedRounds = (tx: Tx, area: AreaCode): Promise<PublishedRound[]> =>
  listNewestEditions<PublicRound>(tx, area)

/** The database keeps no order of keys. */
const sameText = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
