/** SQL of taking up: the first step of a candidate, written by the officer who takes it up. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Fen } from '#kernel'
import type { CandidateKey } from './store-candidates.ts'

type Taken = CandidateKey & {
  readonly area: AreaCode
  readonly reasonCode: number
  readonly amountFen: Fen | null
  readonly on: Day
  readonly at: string
  readonly by: string
}

/** Somebody else who takes it up at the same moment was first: then nothing is written here. */
export async function insertTaken(tx: Tx, taken: Taken): Promise<void> {
  const { county, personId, programme, area, reasonCode, amountFen, on, at, by } = taken
  const { numAffectedRows } = await sql`insert into needs.candidate
      (county, person_id, programme, area, finding, reason_code, amount_fen, found_at, found_on, steps)
    values (${county}, ${personId}, ${programme}, ${area}, 'entitled', ${reasonCode}, ${amountFen}, ${at}, ${on}, 1)
    on conflict (county, person_id, programme) do nothing`.execute(tx)
  if (Number(numAffectedRows) === 0) return
  await sql`insert into needs.candidate_step
      (county, person_id, programme, no, area, kind, at, by, on_day, verdict, reason_code, amount_fen)
    values (${county}, ${personId}, ${programme}, 1, ${area}, 'found', ${at}, ${by}, ${on}, 'entitled', ${reasonCode},
      ${amountFen})`.execute(tx)
}
