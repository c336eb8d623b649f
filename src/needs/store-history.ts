/** SQL of candidates' history: for one person's page, and page by page for proving the projection. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CountyCode, Day, Fen } from '#kernel'
import type { ReasonCode } from '#policy'
import type { CandidateAct, CandidateStep, Consent } from './candidate.ts'
import type { Candidate, CandidateKey } from './store-candidates.ts'

type StepRow = {
  readonly kind: CandidateAct
  readonly at: string
  readonly by: string
  readonly on: Day
  readonly verdict: 'entitled' | 'unknown' | null
  readonly reasonCode: ReasonCode | null
  readonly amountFen: Fen | null
  readonly consent: Consent | null
  readonly reason: string | null
}

const stepColumns = sql.raw(`s.kind, s.at, s.by, s.on_day as "on", s.verdict, s.reason_code as "reasonCode",
  s.amount_fen as "amountFen", s.consent, s.reason`)

/** The constraints of the table make sure that each kind has its columns. */
function stepOf({
  kind,
  at,
  by,
  on,
  verdict,
  reasonCode,
  amountFen,
  consent,
  reason,
}: StepRow): CandidateStep {
  const stamp = { at, by, on }
  switch (kind) {
    case 'found':
      return {
        ...stamp,
        kind,
        verdict: verdict ?? 'unknown',
        reasonCode: reasonCode ?? 0,
        amountFen: amountFen ?? undefined,
      }
    case 'lapsed':
      return { ...stamp, kind }
    case 'confirmed':
      return { ...stamp, kind, consent: consent as Consent }
    case 'set-aside':
    case 'reopened':
      return { ...stamp, kind, reason: reason ?? '' }
  }
}

/** What happened with a candidate, in order. */
export async function historyOf(tx: Tx, key: CandidateKey): Promise<CandidateStep[]> {
  const { rows } = await sql<StepRow>`select ${stepColumns} from needs.candidate_step s
    where s.county = ${key.county} and s.person_id = ${key.personId} and s.programme = ${key.programme}
    order by s.no`.execute(tx)
  return rows.map(stepOf)
}

export type WithHistory = Pick<
  Candidate,
  | 'county'
  | 'personId'
  | 'programme'
  | 'finding'
  | 'reasonCode'
  | 'amountFen'
  | 'decision'
  | 'confirmedOn'
  | 'steps'
> & { readonly history: readonly CandidateStep[] }

type HistoryPage = {
  readonly county: CountyCode
  readonly limit: number
  readonly after: Pick<CandidateKey, 'personId' | 'programme'> | undefined
}

/** Candidates of a county with their histories, the page after one of them. */
export async function listHistories(tx: Tx, { county, limit, after }: HistoryPage): Promise<WithHistory[]> {
  const { rows } = await sql<WithHistory & { history: StepRow[] }>`
    select c.county, c.person_id as "personId", c.programme, c.finding, c.reason_code as "reasonCode",
      c.amount_fen as "amountFen", c.decision, c.confirmed_on as "confirmedOn", c.steps,
      (select json_agg(h order by h.no) from (select s.no, ${stepColumns} from needs.candidate_step s
        where s.county = c.county and s.person_id = c.person_id and s.programme = c.programme) as h) as history
    from needs.candidate c where c.county = ${county}
      and (c.person_id, c.programme) > (${after?.personId ?? '00000000-0000-0000-0000-000000000000'}::uuid,
        ${after?.programme ?? ''})
    order by c.person_id, c.programme limit ${limit}`.execute(tx)
  return rows.map((row) => ({ ...row, history: row.history.map(stepOf) }))
}

export async function listCandidateCounties(tx: Tx): Promise<CountyCode[]> {
  const { rows } = await sql<{ county: CountyCode }>`
    select distinct county from needs.candidate order by county`.execute(tx)
  return rows.map((row) => row.county)
}

/** Puts a projection right that its history does not bear out. */
export async function replaceProjection(tx: Tx, c: Omit<WithHistory, 'history'>): Promise<void> {
  await sql`update needs.candidate set finding = ${c.finding}, reason_code = ${c.reasonCode},
      amount_fen = ${c.amountFen}, decision = ${c.decision}, confirmed_on = ${c.confirmedOn}, steps = ${c.steps}
    where county = ${c.county} and person_id = ${c.personId} and programme = ${c.programme}`.execute(tx)
}
