/** Holds the floor of precision and recall that the reader has reached on the corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../index.ts'
import { examplesIn } from './corpus.ts'
import { add, type Measure, measures, noScores, precision, recall, score } from './score.ts'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'))
const all = noScores()

for (const file of files)
  describe(`of the shapes in ${file}`, () => {
    for (const example of examplesIn(readFileSync(join(import.meta.dirname, file), 'utf8'))) {
      const own = noScores()
      score(own, example, readPlan(example.text))
      add(all, own)
      test(`${example.name}: the example is not empty`, () => {
        expect(example.text.trim()).not.toBe('')
      })
    }
  })

const floors: Readonly<Record<Measure, number>> = {
  tasks: 0.5,
  units: 0.5,
  parts: 0.5,
  lead: 0.5,
  deadline: 0.5,
  dates: 0.5,
  targets: 0.5,
  indicators: 0.5,
  cells: 0.5,
  findings: 0.5,
}

describe('over the whole corpus', () => {
  for (const measure of measures)
    test(`${measure} are read with precision and recall of at least ${floors[measure]}`, () => {
      const { missed, extra } = all[measure]
      const [exact, full] = [precision(all[measure]) ?? 1, recall(all[measure]) ?? 1]
      expect(Math.min(exact, full), JSON.stringify({ missed, extra })).toBeGreaterThanOrEqual(floors[measure])
    })
})
