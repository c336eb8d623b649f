/** Whether the figures of the places inside an area and the area's own agree: told, never refused. */
import type { Tx } from '#access'
import type { AreaCode, ProblemFacts } from '#kernel'
import { sayPeriod } from './period.ts'
import { listStated, listStatedParts, type StatedValue } from './store-stated.ts'

/** What a reader should know besides; nothing of it stops a figure. */
export type Told = {
  readonly code: 'indicator.parts-differ' | 'indicator.outside-parts'
  readonly facts: ProblemFacts
}

/** Whether the places inside and the whole agree, seen from the whole and from a part. */
export async function tellParts(tx: Tx, value: StatedValue): Promise<Told[]> {
  const told: Told[] = []
  for (const whole of wholesOf(value.area)) {
    const [stood] = (await listStated(tx, { subjects: [value.subject], areas: [whole] })).filter(
      ({ period }) => period === value.period,
    )
    const parts = await listStatedParts(tx, {
      ...value,
      area: whole,
      digits: whole.length === 2 ? 4 : whole.length + 2,
    })
    const one = stood && parts.length > 0 ? disagreement(stood, parts) : undefined
    if (one) told.push(one)
  }
  return told
}

/** A place may be a whole with parts, and a part of one. */
const wholesOf = (area: AreaCode): AreaCode[] =>
  [area, area.slice(0, area.length - 2) as AreaCode].filter((one) => one.length === 2 || one.length === 4)

function disagreement(whole: StatedValue, parts: readonly StatedValue[]): Told | undefined {
  const facts = {
    area: whole.area,
    period: sayPeriod(whole.period).zh,
    whole: whole.amount,
    parts: parts.length,
  }
  const amounts = parts.map(({ amount }) => Number(amount))
  if (whole.unit === 'people') {
    const sum = amounts.reduce((all, one) => all + one, 0)
    return sum === Number(whole.amount)
      ? undefined
      : { code: 'indicator.parts-differ', facts: { ...facts, sum } }
  }
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  const inside = Number(whole.amount) >= low && Number(whole.amount) <= high
  return inside ? undefined : { code: 'indicator.outside-parts', facts: { ...facts, low, high } }
}
