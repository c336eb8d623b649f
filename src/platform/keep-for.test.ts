/** Kept answers: one for a crowd, anew when asked, never an old one, never a kept failure. */
import { expect, test } from 'vitest'
import { keepFor } from './keep-for.ts'

function counted() {
  let [now, made] = [0, 0]
  const kept = keepFor<number>(2, () => now)
  return { kept, make: async () => ++made, wait: (seconds: number) => (now += seconds * 1000) }
}

test('those who ask at once are given one answer, and a new one after its time', async () => {
  const { kept, make, wait } = counted()
  expect(await Promise.all([kept.of('a', make), kept.of('a', make), kept.of('b', make)])).toEqual([1, 1, 2])
  wait(3)
  expect(await kept.of('a', make)).toBe(3)
})

test('what is asked anew is answered anew, and kept for the others', async () => {
  const { kept, make } = counted()
  await kept.of('a', make)
  expect(await kept.anew('a', make)).toBe(2)
  expect(await kept.of('a', make)).toBe(2)
})

test('a failure is told and forgotten', async () => {
  const { kept, make } = counted()
  await expect(kept.of('a', () => Promise.reject(new Error('closed')))).rejects.toThrow('closed')
  expect(await kept.of('a', make)).toBe(1)
})
