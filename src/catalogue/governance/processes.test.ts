/** Every process of the catalogue is declared without fault, walked through whole, and can be drawn. */
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#forms'
import { drawingOf, faultsOf, type Process, unvisited } from '#process'
import { decision, obligation, pledge, processes, slip } from './processes.ts'
import { walks } from './walks.ts'

const all = processes.map((process) => [process.id, process] as const)

describe.each(all)('the process %s', (id, process) => {
  test('is declared without fault', () => {
    expect(faultsOf(process)).toEqual([])
  })
  test('is visited by walks in every stage, action and passage of time', () => {
    expect(unvisited(process, walks.get(id) ?? [])).toEqual({ stages: [], actions: [], passages: [] })
  })
  test('is drawn with every stage and told in order', () => {
    const { svg, outline } = drawingOf(process, { language: 'zh' })
    expect(outline.map(({ stage }) => stage).toSorted()).toEqual(Object.keys(process.stages).toSorted())
    for (const { words } of Object.values(process.stages)) expect(svg).toContain(words.zh)
  })
})

test('no two processes have the same id', () => {
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
})

test('stages the public reads have easy words', () => {
  for (const { stages } of [obligation, pledge] as readonly Process[])
    for (const { words } of Object.values(stages)) expect(words).toHaveProperty('easy')
})

test('what a unit reports stands on a document or a record', () => {
  const reports: readonly (readonly [Process, string])[] = [
    [obligation, 'report'],
    [obligation, 'progress'],
    [slip, 'report'],
    [pledge, 'progress'],
    [pledge, 'deliver'],
    [decision, 'report'],
  ]
  for (const [process, action] of reports) {
    const form = process.actions[action]?.asks
    const fields = form ? fieldsOf(form) : []
    const asked = fields.filter(({ name }) => name.startsWith('evidence_'))
    expect(asked.map(({ needed }) => needed)).toEqual([true, true, true])
  }
})
