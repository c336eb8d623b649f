/** Small numbers that stand for programmes inside findings: given once, never again, so that a finding stays short. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { findProgramme } from '#catalogue'
import { codesPer, type Numbered, type Programme } from '#policy'

/** Numbers of programmes, new ones numbered; as the system. */
export async function numbered(tx: Tx, programmes: readonly Programme[]): Promise<Numbered[]> {
  const known = await programmeNumbers(tx)
  const missing = programmes.filter(({ id }) => !known.has(id))
  if (missing.length > 0)
    await sql`insert into needs.programme_no (no, programme)
      select (select coalesce(max(no), 0) from needs.programme_no) + n, id
      from unnest(${missing.map(({ id }) => id)}::text[]) with ordinality as new (id, n)
      on conflict (programme) do nothing`.execute(tx)
  const all = missing.length > 0 ? await programmeNumbers(tx) : known
  return programmes
    .map((programme) => ({ no: all.get(programme.id) as number, programme }))
    .toSorted((a, b) => a.no - b.no)
}

/** A couple of hundred rows that never change. */
export async function programmeNumbers(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ no: number; programme: string }>`
    select no::int as no, programme from needs.programme_no`.execute(tx)
  return new Map(rows.map(({ no, programme }) => [programme, no]))
}

/** One programme found for a person. */
export type Found = {
  readonly programme: string
  readonly verdict: 'entitled' | 'unknown'
  readonly reasonCode: number
}

/** What the numbers of a finding say; a programme that has left the catalogue is left out. */
export function foundIn(codes: readonly number[], numbers: ReadonlyMap<string, number>): readonly Found[] {
  const byNo = new Map([...numbers].map(([programme, no]) => [no, programme]))
  return codes.flatMap((code): readonly Found[] => {
    const programme = byNo.get(Math.floor(code / codesPer))
    const reasonCode = code % codesPer
    if (programme === undefined || !findProgramme(programme)) return []
    return [{ programme, verdict: reasonCode < 100 ? 'entitled' : 'unknown', reasonCode }]
  })
}
