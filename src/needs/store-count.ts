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
  readonly people: number
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

/** Counts of the programmes and of everybody, by county. */
export type Counted = { readonly people: number; readonly counties: readonly PlaceCount[] }

/**
 * Two passes over the profiles, both parallel: one asks everybody whose profile holds on the day, one counts everybody. A
 * county where they differ has profiles that say something else on the day, and is read from its records instead.
 */
export async function selectCounts(tx: Tx, question: Question): Promise<Counted> {
  const where = inPlaces(question.places)
  const everybody = await countByCounty(tx, where)
  const there = everybody.map(({ county }) => county)
  const fresh = await count(tx, question, { where: holding(question, there) })
  const held = new Map(fresh.map((row) => [row.county, row.people]))
  const stale = everybody
    .filter(({ county, people }) => held.get(county) !== people)
    .map(({ county }) => county)
  const people = everybody.reduce((sum, row) => sum + row.people, 0)
  if (stale.length === 0) return { people, counties: fresh }
  const columns = { ...profileColumns, table: recordsOf(stale, question.on) }
  const counties = [
    ...fresh.filter(({ county }) => !stale.includes(county)),
    ...(await count(tx, question, { where, columns })),
  ]
  return { people, counties: counties.toSorted((a, b) => (a.county < b.county ? -1 : 1)) }
}

/** People of the places whose profiles hold on the day. Whole counties are compared as such, at half the cost of a range. */
function holding({ places, on }: Question, counties: readonly CountyCode[]): Statement {
  const whole = places.every((place) => place.length <= 6)
  const where = whole ? { text: 'p.county = any($1::text[])', values: [counties] } : inPlaces(places)
  const n = where.values.length + 1
  return {
    text: `${where.text} and p.as_of <= $${n} and (p.changes_on is null or p.changes_on > $${n})`,
    values: [...where.values, on],
  }
}

async function count(
  tx: Tx,
  { on, programmes, places, settings = [] }: Question,
  over: Pick<CountQuestion, 'where' | 'columns'>,
): Promise<PlaceCount[]> {
  // Where all people are in one place, the rule is that of the place, and nobody's area has to be looked at.
  const inside = places.length === 1 && places[0] ? { area: places[0] } : {}
  const statement = countStatement(programmes, { on, settings, by: 'county', ...inside, ...over })
  const rows = await runSql<Record<string, number> & { place: CountyCode }>(tx, statement)
  return rows.map((row) => ({
    county: row.place,
    people: Number(row.people),
    programmes: programmes.map((_, i) => ({
      entitled: Number(row[`entitled_${i + 1}`]),
      unknown: Number(row[`unknown_${i + 1}`]),
      unpriced: Number(row[`unpriced_${i + 1}`]),
      amountFen: Number(row[`amount_${i + 1}`]) as Fen,
    })),
  }))
}

const countByCounty = (tx: Tx, where: Statement) =>
  runSql<{ county: CountyCode; people: number }>(tx, {
    text: `select p.county, count(*)::int as people from registry.profile p where ${where.text}
      group by p.county order by p.county`,
    values: where.values,
  })

export async function countPeople(tx: Tx, area: AreaCode): Promise<number> {
  const [from, to] = rangeOf(area)
  const { rows } = await sql<{ people: number }>`
    select count(*)::int as people from registry.profile where area between ${from} and ${to}`.execute(tx)
  return rows[0]?.people ?? 0
}
