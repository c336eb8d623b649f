/** A day as three typed numbers, read or not. */
import { z } from 'zod'
import type { Day } from '#kernel'
import { parseDay } from '#kernel'
import type { TypedDay } from '../parts/day-input.tsx'

const bit = z.string().trim().max(8).optional()

/** The fields of a `DayInput` of this name. */
export const dayBits = <N extends string>(name: N) =>
  ({ [`${name}-year`]: bit, [`${name}-month`]: bit, [`${name}-day`]: bit }) as Record<
    `${N}-${keyof TypedDay}`,
    typeof bit
  >

export function typedDay<N extends string>(
  said: Partial<Record<`${N}-${keyof TypedDay}`, string | undefined>>,
  name: N,
): TypedDay {
  const part = (of: keyof TypedDay) => said[`${name}-${of}`] ?? ''
  return { year: part('year'), month: part('month'), day: part('day') }
}

export function dayFrom({ year, month, day }: TypedDay): Day | undefined {
  const read = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read.ok ? read.value : undefined
}

/** The parts of a known day, for a form that suggests it. */
export const typedFrom = (on: Day): TypedDay => ({
  year: on.slice(0, 4),
  month: String(Number(on.slice(5, 7))),
  day: String(Number(on.slice(8, 10))),
})
