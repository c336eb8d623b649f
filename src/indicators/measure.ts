/** Measuring: counting every town of an indicator's place and keeping it for the period. The same again keeps nothing new. */
import { system, type Tx, withScope } from '#access'
import { type AreaCode, type Day, monthOf } from '#kernel'
import { type Clock, type Db, newId } from '#platform'
import type { Indicator, Setting } from '#policy'
import { type Counted, countIndicators } from './count.ts'
import { definitionOn, rootsOf } from './definition.ts'
import { publishMeasurement } from './publish.ts'
import { addMeasurement, findMeasurement, listMeasured, type Measurement } from './store-kept.ts'
import type { TownCounts } from './tree.ts'

export type Measured = {
  readonly measurement: Measurement
  readonly towns: readonly TownCounts[]
  /** `same`: nothing had changed since the last measurement of the period. */
  readonly outcome: 'new' | 'same'
}

export type MeasureOrder = {
  readonly indicators: readonly Indicator[]
  readonly on: Day
  readonly settings?: readonly Setting[] | undefined
}

/** Every indicator in every place it has a rule for, one pass over the people of a place; needs a transaction of the system. */
export async function measure(tx: Tx, order: MeasureOrder, clock: Clock): Promise<Measured[]> {
  const all: Measured[] = []
  for (const place of placesOf(order.indicators))
    all.push(...(await measureIn(tx, { ...order, ...place }, clock)))
  return all
}

/**
 * Measures and publishes, one place a transaction, so that pages are served in between: what the monthly job and an operator
 * call. Harmless to repeat.
 */
export async function takeStock(db: Db, order: MeasureOrder, clock: Clock): Promise<Measured[]> {
  const all: Measured[] = []
  for (const place of placesOf(order.indicators))
    all.push(
      ...(await withScope(db, system('indicators'), async (tx) => {
        const measured = await measureIn(tx, { ...order, ...place }, clock)
        for (const one of measured) await publishMeasurement(tx, one, clock)
        return measured
      })),
    )
  return all
}

type Place = { readonly root: AreaCode; readonly indicators: readonly Indicator[] }

/** The places that have indicators of their own, each with its indicators. */
function placesOf(indicators: readonly Indicator[]): readonly Place[] {
  const roots = new Set(indicators.flatMap(rootsOf))
  return [...roots].toSorted().map((root) => ({
    root,
    indicators: indicators.filter((one) => rootsOf(one).includes(root)),
  }))
}

async function measureIn(
  tx: Tx,
  { root, ...order }: MeasureOrder & Place,
  clock: Clock,
): Promise<Measured[]> {
  const counted = await countIndicators(tx, { ...order, area: root }, clock)
  const all: Measured[] = []
  for (const indicator of order.indicators) {
    const one = counted.get(indicator.id)
    if (one) all.push(await keep(tx, { indicator, root, on: order.on, counted: one }, clock))
  }
  return all
}

type Kept = {
  readonly indicator: Indicator
  readonly root: AreaCode
  readonly on: Day
  readonly counted: Counted
}

async function keep(tx: Tx, { indicator, root, on, counted }: Kept, clock: Clock): Promise<Measured> {
  const { towns, freshness } = counted
  const definition = definitionOn(indicator, on, root)
  const period = monthOf(on)
  const last = await findMeasurement(tx, { indicator: indicator.id, area: root, on })
  if (last?.root === root && last.definition === definition.sha256) {
    const kept = await listMeasured(tx, { measurement: last.id, area: root })
    if (sameTowns(kept, towns)) return { measurement: last, towns, outcome: 'same' }
  }
  const added = { id: newId<'measurement'>(), indicator: indicator.id, root, period, on, freshness }
  const measuredAt = clock.now()
  await addMeasurement(tx, { ...added, measuredAt, definition, towns })
  return { measurement: { ...added, measuredAt, definition: definition.sha256 }, towns, outcome: 'new' }
}

const sameTowns = (a: readonly TownCounts[], b: readonly TownCounts[]) => listing(a) === listing(b)

const listing = (towns: readonly TownCounts[]) =>
  towns
    .map((t) =>
      [t.area, t.entitled, t.receiving, t.unknown, t.unknownReceiving, t.unknownOpen, t.outside].join(' '),
    )
    .toSorted()
    .join('\n')
