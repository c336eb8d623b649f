/** SQL of candidates: the worklist, one candidate with its history, and what humans decide. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen } from '#kernel'
import type { ReasonCode } from '#policy'
import type { PersonId } from '#registry'
import type { CandidateStep, Consent, Decision } from './candidate.ts'
import { rangeOf } from './places.ts'
import { planAsBulk } from './store-sweep.ts'

/** Enough to find a candidate's rows. */
export type CandidateKey = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly programme: string
}

export type Candidate = CandidateKey & {
  readonly area: AreaCode
  readonly finding: 'entitled' | 'unknown' | 'lapsed'
  readonly reasonCode: ReasonCode | null
  readonly amountFen: Fen | null
  readonly decision: Decision
  readonly confirmedOn: Day | null
  readonly foundAt: string
  readonly foundOn: Day
  readonly steps: number
}

export const candidateColumns = sql.raw(`c.county, c.person_id as "personId", c.programme, c.area, c.finding,
  c.reason_code as "reasonCode", c.amount_fen as "amountFen", c.decision, c.confirmed_on as "confirmedOn",
  c.found_at as "foundAt", c.found_on as "foundOn", c.steps`)

const isKey = (key: CandidateKey) =>
  sql`c.county = ${key.county} and c.person_id = ${key.personId} and c.programme = ${key.programme}`

export async function findCandidate(tx: Tx, key: CandidateKey): Promise<Candidate | undefined> {
  const { rows } = await sql<Candidate>`
    select ${candidateColumns} from needs.candidate c where ${isKey(key)}`.execute(tx)
  return rows[0]
}

/** A person's candidacies, for the person page. */
export async function listCandidaciesOf(
  tx: Tx,
  person: { county: CountyCode; id: PersonId },
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`select ${candidateColumns} from needs.candidate c
    where c.county = ${person.county} and c.person_id = ${person.id} order by c.programme collate "C"`.execute(
    tx,
  )
  return rows
}

/** The candidate, kept from others until the transaction ends; undefined when this actor may not decide on it. */
export async function lockCandidate(tx: Tx, key: CandidateKey): Promise<Candidate | undefined> {
  const { rows } = await sql<Candidate>`
    select ${candidateColumns} from needs.candidate c where ${isKey(key)} for update`.execute(tx)
  return rows[0]
}

/** `waiting`: to be decided · `set-aside` · `doubted`: confirmed once, no longer found entitled. */
export type Worklist = 'waiting' | 'set-aside' | 'doubted'

/** Each is a partial index. */
const inList = {
  waiting: sql`c.decision = 'open' and c.finding <> 'lapsed'`,
  'set-aside': sql`c.decision = 'set-aside'`,
  doubted: sql`c.decision = 'confirmed' and c.finding <> 'entitled'`,
} as const

export type WorklistQuestion = {
  readonly list: Worklist
  readonly programme: string
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly finding?: 'entitled' | 'unknown'
  readonly limit: number
}

/** Where the next page begins: the last row of the page before. */
export type After = { readonly area: AreaCode; readonly personId: PersonId }

export type ListedCandidate = Candidate & { readonly name: string; readonly born: Day; readonly sex: string }

/** A page of a worklist with names, in order of place. Cost: the page, by index. */
export async function listCandidates(
  tx: Tx,
  question: WorklistQuestion,
  after?: After,
): Promise<ListedCandidate[]> {
  const [from, to] = rangeOf(question.area)
  const { rows } = await sql<ListedCandidate>`
    select ${candidateColumns}, p.name, p.born, p.sex
    from needs.candidate c join registry.person p on p.county = c.county and p.id = c.person_id
    where c.county = any(${[...question.counties]}::text[]) and c.programme = ${question.programme}
      and c.area between ${from} and ${to} and ${inList[question.list]}
      and (${question.finding ?? null}::text is null or c.finding = ${question.finding ?? null})
      and (c.area, c.person_id) > (${after?.area ?? ''}, ${after?.personId ?? zeroId}::uuid)
    order by c.area, c.person_id limit ${question.limit}`.execute(tx)
  return rows
}

const zeroId = '00000000-0000-0000-0000-000000000000'

export type CandidateCount = {
  readonly programme: string
  readonly area: AreaCode
  readonly waiting: number
  readonly unknown: number
  readonly setAside: number
  readonly confirmed: number
  readonly doubted: number
}

/** Counts by programme and place, to the precision asked for (4, 6, 9 or 12 digits). One pass over the area's candidates. */
export async function countCandidates(
  tx: Tx,
  question: Pick<WorklistQuestion, 'area' | 'counties'> & { digits: 4 | 6 | 9 | 12 },
): Promise<CandidateCount[]> {
  const [from, to] = rangeOf(question.area)
  const { rows } = await sql<CandidateCount>`
    select c.programme, left(c.area, ${question.digits}) as area,
      (count(*) filter (where ${inList.waiting} and c.finding = 'entitled'))::int as waiting,
      (count(*) filter (where ${inList.waiting} and c.finding = 'unknown'))::int as unknown,
      (count(*) filter (where ${inList['set-aside']}))::int as "setAside",
      (count(*) filter (where c.decision = 'confirmed'))::int as confirmed,
      (count(*) filter (where ${inList.doubted}))::int as doubted
    from needs.candidate c
    where c.county = any(${[...question.counties]}::text[]) and c.area between ${from} and ${to}
    group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}

/** Writes what a human decided: the step and the decision it leads to. */
export async function decide(
  tx: Tx,
  { candidate, step }: { candidate: Candidate; step: Exclude<CandidateStep, { kind: 'found' | 'lapsed' }> },
): Promise<void> {
  const { county, personId, programme } = candidate
  const consent = step.kind === 'confirmed' ? JSON.stringify(step.consent) : null
  const reason = step.kind === 'confirmed' ? null : step.reason
  await sql`insert into needs.candidate_step
      (county, person_id, programme, no, area, kind, at, by, on_day, consent, reason)
    values (${county}, ${personId}, ${programme}, ${candidate.steps + 1}, ${candidate.area}, ${step.kind}, ${step.at},
      ${step.by}, ${step.on}, ${consent}::jsonb, ${reason})`.execute(tx)
  await sql`update needs.candidate c set decision = ${decisionOf[step.kind]},
      confirmed_on = ${step.kind === 'confirmed' ? step.consent.on : null}, steps = c.steps + 1
    where ${isKey(candidate)}`.execute(tx)
}

const decisionOf = { confirmed: 'confirmed', 'set-aside': 'set-aside', reopened: 'open' } as const

export type ConfirmingChunk = {
  readonly programme: string
  readonly chunk: AreaCode
  readonly consent: Consent
  readonly on: Day
  readonly at: string
  readonly by: string
}

/** Confirms everybody entitled and undecided in a chunk, in one statement; answers how many. */
export async function confirmChunk(tx: Tx, work: ConfirmingChunk): Promise<number> {
  await planAsBulk(tx)
  const { rows } = await sql<{ confirmed: number }>`
    with chosen as (
      select county, person_id, programme, area, steps from needs.candidate
      where county = ${work.chunk.slice(0, 6)} and programme = ${work.programme} and left(area, 9) = ${work.chunk}
        and decision = 'open' and finding = 'entitled' for update
    ),
    stepped as (
      insert into needs.candidate_step
        (county, person_id, programme, no, area, kind, at, by, on_day, consent)
      select county, person_id, programme, steps + 1, area, 'confirmed', ${work.at}::timestamptz, ${work.by},
        ${work.on}::date, ${JSON.stringify(work.consent)}::jsonb from chosen
    ),
    decided as (
      update needs.candidate c set decision = 'confirmed', confirmed_on = ${work.consent.on}::date, steps = c.steps + 1
      from chosen k where left(c.area, 9) = ${work.chunk} and c.county = k.county and c.person_id = k.person_id and c.programme = k.programme
      returning c.person_id
    )
    select count(*)::int as confirmed from decided`.execute(tx)
  return rows[0]?.confirmed ?? 0
}

/** Towns with somebody entitled and undecided. */
export async function listConfirmable(
  tx: Tx,
  { programme, area }: { programme: string; area: AreaCode },
): Promise<AreaCode[]> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ area: AreaCode }>`select distinct left(area, 9) as area from needs.candidate
    where programme = ${programme} and area between ${from} and ${to} and decision = 'open' and finding = 'entitled'
    order by 1`.execute(tx)
  return rows.map((row) => row.area)
}
