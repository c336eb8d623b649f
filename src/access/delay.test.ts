/** Laws of waiting after failed sign-ins. */
import { expect, test } from 'vitest'
import type { Instant } from '#platform'
import { countTry, delayKey, networkOf, secondsUntil, waitAfter } from './delay.ts'

const noon = '2020-12-31T04:00:00.000Z' as Instant
const nextNoon = '2021-01-01T04:00:00.001Z' as Instant

test('five slips cost nothing, then the wait doubles up to a minute and never more', () => {
  expect([1, 5, 6, 7, 8, 12, 1000].map(waitAfter)).toEqual([0, 0, 1000, 2000, 4000, 60_000, 60_000])
})

test('a try counts from the last one, and a day of peace forgets it all', () => {
  const tired = { failures: 7, last_at: noon, next_at: noon }
  expect(countTry(tired, noon)).toMatchObject({ failures: 8, next_at: '2020-12-31T04:00:04.000Z' })
  expect(countTry(tired, nextNoon).failures).toBe(1)
  expect(secondsUntil(countTry(tired, noon), noon)).toBe(4)
})

test('one home is one network, however its addresses are written', () => {
  expect(networkOf('::ffff:10.0.0.7')).toBe('10.0.0.7')
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2')
  expect(networkOf('2001:0db8:0001:0002::')).toBe('2001:db8:1:2')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0')
})

test('another account and another network wait on their own', () => {
  const keys = [delayKey('a', '10.0.0.1'), delayKey('b', '10.0.0.1'), delayKey('a', '10.0.0.2')]
  expect(new Set(keys).size).toBe(3)
})
