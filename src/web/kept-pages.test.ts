/** Kept pages: one rendering for a crowd, never an old page, never a kept failure. */
import { expect, test } from 'vitest'
import { keepPages } from './kept-pages.ts'

function counted() {
  let now = 0
  let made = 0
  const pages = keepPages(20, () => now)
  return {
    pages,
    make: async () => `page ${++made}`,
    wait: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

test('a crowd that comes at once is shown one rendering', async () => {
  const { pages, make } = counted()
  const shown = await Promise.all(Array.from({ length: 50 }, () => pages.of('plan', make)))
  expect(new Set(shown.map((page) => page.html))).toEqual(new Set(['page 1']))
})

test('after its time a page is rendered anew, and its tag tells whether it changed', async () => {
  const { pages, make, wait } = counted()
  const first = await pages.of('plan', make)
  wait(19)
  expect(await pages.of('plan', make)).toBe(first)
  wait(2)
  const second = await pages.of('plan', make)
  expect([second.html, second.tag === first.tag]).toEqual(['page 2', false])
})

test('another address, language or display is another page', async () => {
  const { pages, make } = counted()
  await pages.of('zh /plan', make)
  expect((await pages.of('en /plan', make)).html).toBe('page 2')
})

test('a failure is told and not kept', async () => {
  const { pages, make } = counted()
  await expect(pages.of('plan', () => Promise.reject(new Error('no database')))).rejects.toThrow(
    'no database',
  )
  expect((await pages.of('plan', make)).html).toBe('page 1')
})
