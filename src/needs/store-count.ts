/** SQL of counting: one pass for all programmes, over the profiles that hold on the day and the records of the others. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen } from '#kernel'
import { runSql } from '#platform'
import type { CountQuestion, Programme, Setting, Statement } from '#policy'
import { countStatement, profileColumns } from '#policy'
import { inPlaces, rangeOf } from './places.ts'
import { recordsOf } from './reading.ts'

export type PlaceCount = {
  readonly county: CountyCode
  readonly programmes: readonly {
    readonly entitled: number
    readonly unknown: number
    readonly unpriced: number
    readonly amountFen: Fen
  }[]
}

type Question = {
  readonly on: Day
  readonly programmes: readonly Programme[]
  readonly places: readonly AreaCode[]
  readonly settings?: readonly Setting[]
}

/** Counts by county. Counties whose profiles do not hold on the day are read from their records. */
export async function selectCounts(tx: Tx, question: Question): Promise<PlaceCount[]> {
  const stale = await listStale(tx, question)
  const where = inPlaces(question.places)
  if (stale.length === 0) return count(tx, question, { where })
  const n = where.values.length
  const fresh: Statement = {
    text: `${where.text} and not p.county = any($${n + 1})`,
    values: [...where.values, stale],
  }
  const columns = { ...profileColumns, table: recordsOf(stale, question.on) }
  const rows = [
    ...(await count(tx, question, { where: fresh })),
    ...(await count(tx, question, { where, columns })),
  ]
  return rows.toSorted((a, b) => (a.county < b.county ? -1 : 1))
}

async function count(
  tx: Tx,
  { on, programmes, settings = [] }: Question,
  over: Pick<CountQuestion, 'where' | 'columns'>,
): Promise<PlaceCount[]> {
  const statement = countStatement(programmes, { on, settings, by: 'county', ...over })
  const rows = await runSql<Record<string, number> & { place: CountyCode }>(tx, statement)
  return rows.map((row) => ({
    county: row.place,
    programmes: programmes.map((_, i) => ({
      entitled: Number(row[`entitled_${i + 1}`]),
      unknown: Number(row[`unknown_${i + 1}`]),
      unpriced: Number(row[`unpriced_${i + 1}`]),
      amountFen: Number(row[`amount_${i + 1}`]) as Fen,
    })),
  }))
}

/** Counties with somebody whose profile says something else on the day than their records do. */
export async function listStale(
  tx: Tx,
  { on, places }: Pick<Question, 'on' | 'places'>,
): Promise<CountyCode[]> {
  const where = inPlaces(places)
  const n = where.values.length
  const rows = await runSql<{ county: CountyCode }>(tx, {
    text: `select distinct county from (
        select p.county from registry.profile p where p.changes_on <= $${n + 1} and ${where.text}
        union all
        select p.county from registry.profile p where p.as_of > $${n + 1} and ${where.text}
      ) as stale order by county`,
    values: [...where.values, on],
  })
  return rows.map((row) => row.county)
}

export async function countPeople(tx: Tx, area: AreaCode): Promise<number> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ people: number }>`
    select count(*)::int as people from registry.profile where area between ${from} and ${to}`.execute(tx)
  return rows[0]?.people ?? 0
}
