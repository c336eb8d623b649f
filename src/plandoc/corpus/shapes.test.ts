/** Holds the floor of precision and recall that the reader has reached on the corpus. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../index.ts'
import { examplesIn } from './corpus.ts'
import { add, type Measure, measures, noScores, precision, recall, type Scores, score } from './score.ts'

/** Shapes known and not read yet are measured by the bench, and hold no floor. */
const open = 'open.txt'
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt') && name !== open)

function scoresOf(file: string): Scores {
  const scores = noScores()
  for (const example of examplesIn(readFileSync(join(import.meta.dirname, file), 'utf8')))
    score(scores, example, readPlan(example.text))
  return scores
}

const floors: Readonly<Record<Measure, number>> = {
  tasks: 0.98,
  units: 0.98,
  parts: 0.98,
  lead: 0.98,
  deadline: 0.95,
  dates: 0.95,
  targets: 0.95,
  indicators: 0.95,
  cells: 0.95,
  findings: 0.95,
}

function holds(scores: Scores): void {
  for (const measure of measures) {
    const { missed, extra } = scores[measure]
    const reached = Math.min(precision(scores[measure]) ?? 1, recall(scores[measure]) ?? 1)
    // a family without anything to find must not have found anything
    const floor = extra.length > 0 && scores[measure].right === 0 ? 1 : floors[measure]
    expect(reached, JSON.stringify({ measure, missed, extra })).toBeGreaterThanOrEqual(floor)
  }
}

const byFile = files.map((file) => [file, scoresOf(file)] as const)

/** Families of tables and indicators stand on the whole of the corpus only: a family of indicators has few rows. */
const isOfTables = (file: string) => /table|indicator/.test(file)

describe('precision and recall reach the floor', () => {
  for (const [file, scores] of byFile.filter(([name]) => !isOfTables(name)))
    test(`on the shapes of ${file}`, () => holds(scores))

  test('over the whole corpus', () => {
    const all = noScores()
    for (const [, scores] of byFile) add(all, scores)
    holds(all)
  })
})

test('documents that set no tasks yield none', () => {
  for (const [file, scores] of byFile)
    if (/^(?:none|other-tables)/.test(file)) expect(scores.tasks.extra, file).toEqual([])
})

test('an example without its reading, or with a word that is not one, is refused', () => {
  expect(() => examplesIn('=== a\ntext\n')).toThrow('no ~~~')
  expect(() => examplesIn('=== a\ntext\n~~~\ntsak b\n')).toThrow('not understood')
})
