/** Measuring: counting every town of an indicator's place and keeping it for the period. The same again keeps nothing new. */
import { system, type Tx, withScope } from '#access'
import { type AreaCode, type Day, monthOf } from '#kernel'
import { type Clock, type Db, newId } from '#platform'
import type { Indicator, Setting } from '#policy'
import { countIndicator } from './count.ts'
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

/** Every indicator in every place it has a rule for; needs a transaction of the system. */
export async function measure(tx: Tx, order: MeasureOrder, clock: Clock): Promise<Measured[]> {
  const all: Measured[] = []
  for (const indicator of order.indicators)
    for (const root of rootsOf(indicator)) all.push(await measureIn(tx, root, { ...order, indicator, clock }))
  return all
}

/**
 * Measures and publishes, one indicator and place a transaction, so that pages are served in between: what the monthly
 * job and an operator call. Harmless to repeat.
 */
export async function takeStock(db: Db, order: MeasureOrder, clock: Clock): Promise<Measured[]> {
  const all: Measured[] = []
  for (const indicator of order.indicators)
    for (const root of rootsOf(indicator))
      all.push(
        await withScope(db, system('indicators'), async (tx) => {
          const measured = await measureIn(tx, root, { ...order, indicator, clock })
          await publishMeasurement(tx, measured, clock)
          return measured
        }),
      )
  return all
}

type One = Omit<MeasureOrder, 'indicators'> & { readonly indicator: Indicator; readonly clock: Clock }

async function measureIn(tx: Tx, root: AreaCode, { indicator, on, settings, clock }: One): Promise<Measured> {
  const { towns, freshness } = await countIndicator(tx, { indicator, on, area: root, settings }, clock)
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
    .map((t) => [t.area, t.entitled, t.receiving, t.unknown, t.unknownReceiving, t.outside].join(' '))
    .toSorted()
    .join('\n')
