/** SQL of rounds: what was opened, the figures they were frozen with, what was published of them. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import type { Instant } from '#platform'
import type { RoundFacts } from './rounds/facts.ts'
import type { Round, RoundId, RoundState } from './rounds/round.ts'

const columns = sql`r.id, r.kind, r.area, r.plan_id as "planId", r.from_day as "from", r.to_day as "to",
  r.opened_by as "openedBy", r.opened_at as "openedAt",
  case when exists (select 1 from evaluation.publication p where p.round_id = r.id) then 'published'
    when exists (select 1 from evaluation.snapshot s where s.round_id = r.id) then 'frozen' else 'open' end as state`

export type RoundRow = Round & { readonly state: RoundState }

export async function addRound(tx: Tx, added: Round): Promise<void> {
  await sql`insert into evaluation.round (id, kind, area, plan_id, from_day, to_day, opened_by, opened_at)
    values (${added.id}, ${added.kind}, ${added.area}, ${added.planId}, ${added.from}, ${added.to}, ${added.openedBy},
      ${added.openedAt})`.execute(tx)
}

/** Newest first. One row a round: an area has a few a year. */
export async function listRounds(tx: Tx, area: AreaCode): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`select ${columns} from evaluation.round r
    where starts_with(r.area, ${area}) order by r.id desc`.execute(tx)
  return rows
}

export async function findRound(tx: Tx, id: RoundId): Promise<RoundRow | undefined> {
  const { rows } = await sql<RoundRow>`select ${columns} from evaluation.round r where r.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** Weights as they are kept: points as written. */
export type KeptWeighting = {
  readonly year: number
  readonly document: string
  readonly weights: readonly { readonly item: string; readonly points: string }[]
}

export type KeptWeightings = { readonly unit: KeptWeighting | null; readonly county: KeptWeighting | null }

export type Snapshot = {
  readonly on: Day
  readonly facts: RoundFacts
  readonly weightings: KeptWeightings
  readonly frozenBy: string
  readonly frozenAt: Instant
}

/** False when the round is frozen already. */
export async function addSnapshot(
  tx: Tx,
  { round, ...snapshot }: Snapshot & { readonly round: Pick<Round, 'id' | 'area'> },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into evaluation.snapshot (round_id, area, on_day, facts, weightings, frozen_by, frozen_at)
    values (${round.id}, ${round.area}, ${snapshot.on}, ${JSON.stringify(snapshot.facts)}::jsonb,
      ${JSON.stringify(snapshot.weightings)}::jsonb, ${snapshot.frozenBy}, ${snapshot.frozenAt})
    on conflict (round_id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function findSnapshot(tx: Tx, round: RoundId): Promise<Snapshot | undefined> {
  const { rows } = await sql<Snapshot>`select on_day as "on", facts, weightings, frozen_by as "frozenBy",
      frozen_at as "frozenAt" from evaluation.snapshot where round_id = ${round}`.execute(tx)
  return rows[0]
}

export type Edition<Content> = {
  readonly round: RoundId
  readonly edition: number
  readonly area: AreaCode
  readonly content: Content
  readonly publishedAt: Instant
}

const edition = sql`round_id as round, edition, area, content, published_at as "publishedAt"`

/** Two who publish at once: the second is refused by the key and may try again. */
export async function addEdition(tx: Tx, added: Edition<unknown> & { readonly by: string }): Promise<void> {
  await sql`insert into evaluation.publication (round_id, edition, area, content, published_by, published_at)
    values (${added.round}, ${added.edition}, ${added.area}, ${JSON.stringify(added.content)}::jsonb, ${added.by},
      ${added.publishedAt})`.execute(tx)
}

/** The newest edition of a round, or the one asked for. */
export async function findEdition<Content>(
  tx: Tx,
  round: RoundId,
  which: number | null = null,
): Promise<Edition<Content> | undefined> {
  const { rows } = await sql<Edition<Content>>`select ${edition} from evaluation.publication
    where round_id = ${round} and (${which}::int is null or edition = ${which}::int)
    order by edition desc limit 1`.execute(tx)
  return rows[0]
}

/** The newest edition of every published round in or above an area, newest first; the public may call it. */
export async function listNewestEditions<Content>(tx: Tx, area: AreaCode): Promise<Edition<Content>[]> {
  const { rows } = await sql<Edition<Content>>`select distinct on (round_id) ${edition}
    from evaluation.publication where starts_with(area, ${area}) or starts_with(${area}, area)
    order by round_id desc, edition desc`.execute(tx)
  return rows
}
