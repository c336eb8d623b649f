/** Every refusal of a pay run is a full sentence in both languages: what, where, how to mend. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProblemFacts, ProblemWords } from '#kernel'
import { paymentsProblems } from './problems.ts'

const words: ProblemWords = paymentsProblems
const given = {
  act: 'approved',
  state: 'frozen',
  possible: 'checked cancelled',
  rule: 'paused-since',
  seenFen: 70_500,
  totalFen: 47_000,
  said: 100,
  line: 23_500,
}
/** Any other fact is a number. */
const facts: ProblemFacts = new Proxy(given, { get: (of, name) => Reflect.get(of, name) ?? 7 })

test('every code that is refused with has its sentences', () => {
  const here = import.meta.dirname
  const sources = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const text = sources.map((file) => readFileSync(join(here, file), 'utf8')).join('\n')
  const used = [...text.matchAll(/(?:refuse|wrong)\(\s*'([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] ?? '')
  expect(used.length).toBeGreaterThan(20)
  expect(used.filter((code) => !(code in words))).toEqual([])
})

test.each(Object.keys(words))('%s is said in full', (code) => {
  const { zh, en } = words[code]!
  expect(zh(facts)).toMatch(/[。！]$/)
  expect(en(facts)).toMatch(/^[A-Z\d].*\.$/)
  expect(`${zh(facts)} ${en(facts)}`).not.toMatch(/undefined|NaN|\[object/)
})

test('amounts are said in yuan, states in words', () => {
  expect(words['payrun.totals-differ']!.zh(facts)).toContain('705.00')
  expect(words['payrun.not-now']!.en(facts)).toBe(
    'This run is frozen, so it cannot be approved. Possible now: checked, cancelled.',
  )
})
