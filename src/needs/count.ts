/** Counts without candidates: how many people of an area are entitled on a day, and what a month costs. */
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen } from '#kernel'
import { isWithin } from '#kernel'
import { listSettings } from '#parameters'
import type { Programme, Setting } from '#policy'
import { coverOf } from './places.ts'
import type { Counted, PlaceCount } from './store-count.ts'
import { countPeople, selectCounts } from './store-count.ts'
import type { ProgrammeCount } from './sweep.ts'

export type CountOrder = {
  readonly on: Day
  readonly programmes: readonly Programme[]
  readonly area: AreaCode
  /** What offices have set, or what is supposed in a what-if; as known now unless given. */
  readonly settings?: readonly Setting[]
}

export type CountResult = {
  readonly on: Day
  readonly people: number
  readonly programmes: readonly (ProgrammeCount & { readonly counties: readonly CountyCount[] })[]
}

export type CountyCount = Omit<ProgrammeCount, 'id'> & { readonly county: CountyCode }

/**
 * Everybody is asked about all programmes with rules in the same places in one pass over the profiles; nothing is written. People outside the places of
 * a programme's rules are not counted as unknown. Cost: one parallel scan.
 */
export async function countSweep(tx: Tx, order: CountOrder): Promise<CountResult> {
  const settings = order.settings ?? (await listSettings(tx))
  const groups = Map.groupBy(order.programmes, (programme) => covered(programme, order).join())
  const counts: CountResult['programmes'][number][] = []
  let people: number | undefined
  for (const [places, programmes] of groups) {
    const counted = await countAlike(tx, { ...order, programmes, settings })
    counts.push(
      ...programmes.map((programme, n) => programmeCount(programme.id, counted.counties.map(nth(n)))),
    )
    if (places === order.area) people = counted.people
  }
  const place = (id: string) => order.programmes.findIndex((programme) => programme.id === id)
  return {
    on: order.on,
    people: people ?? (await countPeople(tx, order.area)),
    programmes: counts.toSorted((a, b) => place(a.id) - place(b.id)),
  }
}

/** Programmes with rules in the same places, counted together. */
async function countAlike(tx: Tx, order: CountOrder): Promise<Counted> {
  const places = order.programmes.slice(0, 1).flatMap((programme) => covered(programme, order))
  return places.length === 0 ? { people: 0, counties: [] } : selectCounts(tx, { ...order, places })
}

/** The part of the question's area in which the programme has a rule. */
const covered = (programme: Programme, { on, area }: CountOrder): AreaCode[] =>
  coverOf(programme, on).flatMap((place) => {
    if (isWithin(place, area)) return [place]
    return isWithin(area, place) ? [area] : []
  })

const nth = (n: number) => (row: PlaceCount) => ({ county: row.county, ...row.programmes[n] }) as OneCount
type OneCount = { county: CountyCode; entitled: number; unknown: number; unpriced: number; amountFen: Fen }

function programmeCount(id: string, rows: readonly OneCount[]) {
  const sum = (of: (row: OneCount) => number) => rows.reduce((total, row) => total + of(row), 0)
  const total = {
    entitled: sum((row) => row.entitled),
    unknown: sum((row) => row.unknown),
    unpriced: sum((row) => row.unpriced),
    amountFen: sum((row) => row.amountFen) as Fen,
  }
  return { id, ...priced(total), counties: rows.map((row) => ({ ...priced(row), county: row.county })) }
}

const priced = <Row extends Omit<OneCount, 'county'>>(row: Row) => ({
  ...row,
  amountFen: row.unpriced > 0 ? null : row.amountFen,
})
