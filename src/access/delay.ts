/** Slows guessing down without ever locking an account: who waits is one account from one network. */
import { createHash } from 'node:crypto'
import type { Instant } from '#platform'
import { plusMilliseconds } from '#platform'
import type { Delay } from './store-session.ts'

const free = 5
const longest = 60_000
const forgottenAfter = 24 * 3_600_000

/** Nothing for the first five failures, then 1, 2, 4 … 60 seconds. */
export const waitAfter = (failures: number): number =>
  failures <= free ? 0 : Math.min(longest, 1000 * 2 ** (failures - free - 1))

/** The next try counted as a failure before it is judged; signing in forgets it all. */
export function countTry(delay: Delay, now: Instant): Delay {
  const stale = plusMilliseconds(delay.last_at, forgottenAfter) < now
  const failures = (stale ? 0 : delay.failures) + 1
  return { failures, last_at: now, next_at: plusMilliseconds(now, waitAfter(failures)) }
}

export const secondsUntil = (delay: Delay, now: Instant): number =>
  Math.max(0, Math.ceil((Date.parse(delay.next_at) - Date.parse(now)) / 1000))

/** One home or office is one network: a whole /64 in IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** Neither account nor address is readable in the table. */
export const delayKey = (account: string, address: string): string =>
  createHash('sha256')
    .update(`${account}\0${networkOf(address)}`)
    .digest('base64url')
