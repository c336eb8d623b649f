/** SQL of the worklist by person: whoever is entitled to something nobody has decided about yet, one line a person. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import type { PersonId } from '#registry'
import { rangeOf } from './places.ts'

export type VisitQuestion = {
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  /** Number of a programme: only people who were found for it. */
  readonly no?: number | undefined
  /** Entitled and not decided, or unknown where the person can settle it. */
  readonly list: 'entitled' | 'unknown'
}

export type Visit = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly area: AreaCode
  readonly name: string
  readonly born: Day
  readonly on: Day
  /** Codes of programmes nobody has decided about. */
  readonly found: readonly number[]
}

/** Codes of a finding without those already confirmed or set aside. */
const undecided = sql.raw(`select coalesce(array_agg(x), '{}') as found from unnest(f.found) as x
  where x / 1000 <> all (coalesce((select array_agg(n.no::int) from needs.candidate c
    join needs.programme_no n on n.programme = c.programme
    where c.county = f.county and c.person_id = f.person_id and c.decision <> 'open'), '{}'))`)

const wanted = ({ list, no }: VisitQuestion) => {
  const [from, to] = list === 'entitled' ? [1, 99] : [200, 299]
  return sql`exists (select from unnest(u.found) as x where mod(x, 1000) between ${from}::int and ${to}::int
    and (${no ?? null}::int is null or x / 1000 = ${no ?? null}::int))`
}

const among = (question: VisitQuestion) => {
  const [from, to] = rangeOf(question.area)
  return sql`from needs.finding f
    join registry.person p on p.county = f.county and p.id = f.person_id and p.closed_on is null
    cross join lateral (${undecided}) u
    where f.county = any(${[...question.counties]}::text[]) and f.area between ${from} and ${to} and ${wanted(question)}`
}

/** A page, in order of place. Cost: the rows up to the end of the page, by index. */
export async function listVisits(
  tx: Tx,
  question: VisitQuestion & { readonly skip: number; readonly limit: number },
): Promise<Visit[]> {
  const { rows } = await sql<Visit>`select f.county, f.person_id as "personId", f.area, p.name, p.born,
      f.on_day as "on", u.found ${among(question)}
    order by f.county, f.area, f.person_id limit ${question.limit} offset ${question.skip}`.execute(tx)
  return rows
}

/** How many, counted up to `most`: a worklist longer than that is worked through by place. */
export async function countVisits(tx: Tx, question: VisitQuestion, most = 10_000): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 ${among(question)} limit ${most}) as found`.execute(tx)
  return rows[0]?.n ?? 0
}

export type ProgrammeFound = {
  readonly no: number
  readonly entitled: number
  readonly unknown: number
}

/** By programme, of one place: every code of the place's findings once. */
export async function countFound(
  tx: Tx,
  { area, counties }: Pick<VisitQuestion, 'area' | 'counties'>,
): Promise<ProgrammeFound[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<ProgrammeFound>`select x / 1000 as no,
      (count(*) filter (where mod(x, 1000) < 100))::int as entitled,
      (count(*) filter (where mod(x, 1000) between 200 and 299))::int as unknown
    from needs.finding f, unnest(f.found) as x
    where f.county = any(${[...counties]}::text[]) and f.area between ${from} and ${to}
    group by 1 order by 1`.execute(tx)
  return rows
}

export type Doubted = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly programme: string
  readonly area: AreaCode
  readonly name: string
  readonly finding: 'unknown' | 'lapsed'
  readonly confirmedOn: Day
  readonly foundOn: Day
  /** The last day the person was found entitled. */
  readonly entitledOn: Day
  /** When that was written down: what was known then. */
  readonly entitledAt: string
}

/** Confirmed once, no longer found entitled: a page in order of place, all programmes together. */
export async function listDoubted(
  tx: Tx,
  { area, counties, skip, limit }: Pick<VisitQuestion, 'area' | 'counties'> & { skip: number; limit: number },
): Promise<Doubted[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<Doubted>`select c.county, c.person_id as "personId", c.programme, c.area, p.name,
      c.finding, c.confirmed_on as "confirmedOn", c.found_on as "foundOn",
      coalesce((select max(s.on_day) from needs.candidate_step s where s.county = c.county
        and s.person_id = c.person_id and s.programme = c.programme and s.verdict = 'entitled'), c.confirmed_on)
        as "entitledOn",
      coalesce((select max(s.at) from needs.candidate_step s where s.county = c.county
        and s.person_id = c.person_id and s.programme = c.programme and s.verdict = 'entitled'), c.found_at)
        as "entitledAt"
    from needs.candidate c join registry.person p on p.county = c.county and p.id = c.person_id
    where c.county = any(${[...counties]}::text[]) and c.area between ${from} and ${to}
      and c.decision = 'confirmed' and c.finding <> 'entitled'
    order by c.county, c.area, c.person_id, c.programme limit ${limit} offset ${skip}`.execute(tx)
  return rows
}

export async function countDoubted(
  tx: Tx,
  { area, counties }: Pick<VisitQuestion, 'area' | 'counties'>,
): Promise<number> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from needs.candidate c
    where c.county = any(${[...counties]}::text[]) and c.area between ${from} and ${to}
      and c.decision = 'confirmed' and c.finding <> 'entitled'`.execute(tx)
  return rows[0]?.n ?? 0
}

/** By programme, from the last sweeps of everything: how many would be entitled once offices have set what is left open. */
export async function listHeld(tx: Tx, area: AreaCode): Promise<ReadonlyMap<string, number>> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ programme: string; held: number }>`
    select programme, sum(held)::int as held from (
      select distinct on (k.programme, k.area) k.programme, k.held
      from needs.sweep_chunk k join needs.sweep s on s.id = k.sweep_id and s.everything
      where k.area between ${from} and ${to} order by k.programme, k.area, k.done_at desc
    ) as latest where held > 0 group by programme`.execute(tx)
  return new Map(rows.map(({ programme, held }) => [programme, held]))
}
