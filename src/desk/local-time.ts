/** Instants as clocks in China show them, where one time zone without summer time holds. */
import { type Instant, plusMilliseconds } from '#platform'

/** `2020-12-31T09:05:00.000` of an instant in UTC. */
export const localTime = (at: string): string => plusMilliseconds(at as Instant, 8 * 3_600_000).slice(0, -1)
