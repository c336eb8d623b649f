/** Counts without candidates: how many people of an area are entitled on a day, and what a month costs. */
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen } from '#kernel'
import { isWithin } from '#kernel'
import { listSettings } from '#parameters'
import type { Programme, Setting } from '#policy'
import { coverOf } from './places.ts'
import type { PlaceCount } from './store-count.ts'
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
  for (const programmes of groups.values())
    counts.push(...(await countAlike(tx, { ...order, programmes, settings })))
  const place = (id: string) => order.programmes.findIndex((programme) => programme.id === id)
  return {
    on: order.on,
    people: await countPeople(tx, order.area),
    programmes: counts.toSorted((a, b) => place(a.id) - place(b.id)),
  }
}

/** Programmes with rules in the same places, counted together. */
async function countAlike(tx: Tx, order: CountOrder) {
  const places = order.programmes.slice(0, 1).flatMap((programme) => covered(programme, order))
  const rows = places.length === 0 ? [] : await selectCounts(tx, { ...order, places })
  return order.programmes.map((programme, n) => programmeCount(programme.id, rows.map(nth(n))))
}

/** The part of the question's area in which the programme has a rule. */
const covered = (programme: Programme, { on, area }: CountOrder): AreaCode[] =>
  coverOf(programme, on).flatMap((place) => {
    if (isWithin(place, area)) return [place]
    return isWithin(area, place) ? [area] : []
  })

const nth = (n: number) => (row: PlaceCount) => ({ county: row.county, ...row.programmes[n] }) as Counted
type Counted = { county: CountyCode; entitled: number; unknown: number; unpriced: number; amountFen: Fen }

function programmeCount(id: string, rows: readonly Counted[]) {
  const sum = (of: (row: Counted) => number) => rows.reduce((total, row) => total + of(row), 0)
  const total = {
    entitled: sum((row) => row.entitled),
    unknown: sum((row) => row.unknown),
    unpriced: sum((row) => row.unpriced),
    amountFen: sum((row) => row.amountFen) as Fen,
  }
  return { id, ...priced(total), counties: rows.map((row) => ({ ...priced(row), county: row.county })) }
}

const priced = <Row extends Omit<Counted, 'county'>>(row: Row) => ({
  ...row,
  amountFen: row.unpriced > 0 ? null : row.amountFen,
})
