/** SQL of samples: how they were announced, the frame, who was drawn, who was reached. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { PersonId } from '#registry'
import type { RoundId } from './rounds/round.ts'

export type SampleId = Id<'sample'>

export type StratumSize = { readonly people: number; readonly size: number }

export type Sample = {
  readonly id: SampleId
  readonly roundId: RoundId
  readonly area: AreaCode
  /** Who could be drawn, in words. */
  readonly frame: string
  readonly frameOn: Day
  readonly frameSize: number
  readonly frameDigest: string
  readonly smallest: number
  /** How many more of each stratum are drawn as replacements, in multiples of its size. */
  readonly reserve: number
  /** Tries on different days before somebody counts as not reached. */
  readonly attempts: number
  readonly strata: Readonly<Record<string, StratumSize>>
  readonly seedSource: string
  readonly seedOn: Day
  readonly announcedBy: string
  readonly announcedAt: Instant
  readonly seed: string | null
  readonly seedAt: Instant | null
}

const columns = sql`id, round_id as "roundId", area, frame, frame_on as "frameOn", frame_size as "frameSize",
  frame_digest as "frameDigest", smallest, reserve, attempts, strata, seed_source as "seedSource", seed_on as "seedOn",
  announced_by as "announcedBy", announced_at as "announcedAt", seed, seed_at as "seedAt"`

export async function findSample(tx: Tx, id: SampleId): Promise<Sample | undefined> {
  const { rows } = await sql<Sample>`select ${columns} from evaluation.sample where id = ${id}`.execute(tx)
  return rows[0]
}

export async function listSamples(tx: Tx, round: RoundId): Promise<Sample[]> {
  const { rows } =
    await sql<Sample>`select ${columns} from evaluation.sample where round_id = ${round} order by id desc`.execute(
      tx,
    )
  return rows
}

export async function addSample(tx: Tx, s: Sample): Promise<void> {
  await sql`insert into evaluation.sample (id, round_id, area, frame, frame_on, frame_size, frame_digest, smallest, reserve,
      attempts, strata, seed_source, seed_on, announced_by, announced_at)
    values (${s.id}, ${s.roundId}, ${s.area}, ${s.frame}, ${s.frameOn}, ${s.frameSize}, ${s.frameDigest}, ${s.smallest},
      ${s.reserve}, ${s.attempts}, ${JSON.stringify(s.strata)}::jsonb, ${s.seedSource}, ${s.seedOn}, ${s.announcedBy},
      ${s.announcedAt})`.execute(tx)
}

/** False when there is a seed already. */
export async function setSeed(
  tx: Tx,
  {
    id,
    seed,
    by,
    at,
  }: { readonly id: SampleId; readonly seed: string; readonly by: string; readonly at: Instant },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update evaluation.sample set seed = ${seed}, seed_by = ${by}, seed_at = ${at}
    where id = ${id} and seed is null`.execute(tx)
  return numAffectedRows === 1n
}

export type FramePerson = {
  readonly county: CountyCode
  readonly id: PersonId
  readonly area: AreaCode
  /** Null: not known. Several categories are `multiple`. */
  readonly category: string | null
}

export type FramePlace = {
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly on: Day
}

/** Everybody of the area whose certificate holds on the day, as the profile says today. One pass over the area's profiles. */
export async function listFramePeople(tx: Tx, { area, counties, on }: FramePlace): Promise<FramePerson[]> {
  const { rows } = await sql<FramePerson>`
    select p.county, p.person_id as id, p.area,
      case when cardinality(p.disability_categories) > 1 then 'multiple' else p.disability_categories[1] end as category
    from registry.profile p
    where p.county = any(${[...counties]}::text[]) and starts_with(p.area, ${area})
      and p.certificate_status = 'issued' and p.certificate_expires >= ${on}::date`.execute(tx)
  return rows
}

export type FrameRow = Omit<FramePerson, 'category'> & { readonly ticket: string; readonly stratum: string }

const rowsSql = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`

/** In pieces of a few thousand: a message stays small. */
export async function addFrame(tx: Tx, sample: SampleId, rows: readonly FrameRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 5000)
    await sql`insert into evaluation.frame (county, sample_id, person_id, area, ticket, stratum)
      select county, ${sample}::uuid, id, area, ticket, stratum
      from ${rowsSql(rows.slice(from, from + 5000))}
        as r (county text, id uuid, area text, ticket text, stratum text)`.execute(tx)
}

export type FrameQuestion = { readonly sample: SampleId; readonly counties: readonly CountyCode[] }

export async function listFrame(tx: Tx, { sample, counties }: FrameQuestion): Promise<FrameRow[]> {
  const { rows } =
    await sql<FrameRow>`select county, person_id as id, area, ticket, stratum from evaluation.frame
    where county = any(${[...counties]}::text[]) and sample_id = ${sample}`.execute(tx)
  return rows
}

export type DrawnRow = FrameRow & { readonly rank: number }

export async function addDrawn(tx: Tx, sample: SampleId, rows: readonly DrawnRow[]): Promise<void> {
  await sql`insert into evaluation.drawn (county, sample_id, person_id, area, ticket, stratum, rank)
    select county, ${sample}::uuid, id, area, ticket, stratum, rank
    from ${rowsSql(rows)} as r (county text, id uuid, area text, ticket text, stratum text, rank int)`.execute(
    tx,
  )
}

export type Outcome = 'answered' | 'not-reached' | 'refused' | 'moved-away' | 'deceased'

export type DrawnNow = DrawnRow & {
  /** Days of tries that reached nobody. */
  readonly tries: number
  /** The last that was noted, if anything. */
  readonly outcome: Outcome | null
}

/** Everybody drawn, replacements too, with what was noted. Cost: the sample and its contacts. */
export async function listDrawn(tx: Tx, { sample, counties }: FrameQuestion): Promise<DrawnNow[]> {
  const { rows } = await sql<DrawnNow>`
    select d.county, d.person_id as id, d.area, d.ticket, d.stratum, d.rank,
      count(distinct c.on_day) filter (where c.outcome = 'not-reached')::int as tries,
      (array_agg(c.outcome order by c.attempt desc))[1] as outcome
    from evaluation.drawn d
    left join evaluation.contact c on c.county = d.county and c.sample_id = d.sample_id and c.person_id = d.person_id
    where d.county = any(${[...counties]}::text[]) and d.sample_id = ${sample}
    group by d.county, d.person_id, d.area, d.ticket, d.stratum, d.rank
    order by d.stratum, d.rank`.execute(tx)
  return rows
}

export type NewContact = {
  readonly sample: SampleId
  readonly county: CountyCode
  readonly person: PersonId
  readonly outcome: Outcome
  readonly on: Day
  readonly by: string
  readonly at: Instant
}

/** False when the person is not in the sample, or not seen. */
export async function addContact(tx: Tx, c: NewContact): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into evaluation.contact (county, sample_id, person_id, attempt, area, outcome, on_day, noted_by, noted_at)
    select d.county, d.sample_id, d.person_id,
      1 + (select count(*) from evaluation.contact c
        where c.county = d.county and c.sample_id = d.sample_id and c.person_id = d.person_id),
      d.area, ${c.outcome}, ${c.on}, ${c.by}, ${c.at}
    from evaluation.drawn d
    where d.county = ${c.county} and d.sample_id = ${c.sample} and d.person_id = ${c.person}`.execute(tx)
  return numAffectedRows === 1n
}

/** Names of people, for those who may see them; without the duty there are none. */
export async function listNames(
  tx: Tx,
  people: readonly { readonly county: CountyCode; readonly id: PersonId }[],
): Promise<ReadonlyMap<PersonId, string>> {
  const counties = [...new Set(people.map(({ county }) => county))]
  const { rows } = await sql<{ id: PersonId; name: string }>`select id, name from registry.person
    where county = any(${counties}::text[]) and id = any(${people.map(({ id }) => id)}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
