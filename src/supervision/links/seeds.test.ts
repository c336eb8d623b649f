/** Suggestions on two real plans, when they lie beside the repository, against links judged by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indicators, programmes, sources } from '#catalogue'
import { readPlan } from '#plandoc'
import { linksOf, sourceOf } from '#plans'
import { type Candidate, suggestLinks } from './suggest.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

const catalogue = { sources, programmes, indicators }

const plans = files.flatMap((file) => {
  const plan = readPlan(readFileSync(join(folder, file), 'utf8'))
  const source = plan.title === null ? undefined : sourceOf(plan.title, catalogue)
  return [{ file, plan, source: source ?? file }]
})

/** Programmes a task speaks of although no citation of the catalogue says so: judged by hand. */
const alsoRight: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'yangjiang-14': { 13: ['temporary-assistance'], 32: ['concentrated-employment-access-aid'] },
  'shuozhou-13': {},
}

/** Numbers of the plan's own indicators that tell how a task is doing: judged by hand. */
const measuredBy: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'yangjiang-14': {
    1: ['3'],
    2: ['4', '5'],
    5: ['10'],
    8: ['11'],
    10: ['6', '7'],
    22: ['9'],
    26: ['8'],
  },
  'shuozhou-13': {
    2: ['2', '3'],
    5: ['4', '5'],
    6: ['7'],
    8: ['6'],
    16: ['8', '9'],
    17: ['9'],
    18: ['10'],
  },
}

type Plan = (typeof plans)[number]

const tasksOf = ({ plan }: Plan) =>
  plan.tasks.map((task, i) => ({
    key: task.label ?? `${i}`,
    words: [task.heading, task.text].filter((text) => text !== null).join('，'),
  }))

const ofCatalogue: readonly Candidate[] = programmes.map(({ id, name }) => ({
  kind: 'programme',
  id,
  name: name.zh,
}))

const ofPlan = ({ plan }: Plan): Candidate[] =>
  plan.indicators.map(({ no, name }, i) => ({ kind: 'plan-indicator', id: String(no ?? i), name }))

/** What the first suggestions of a plan are worth. */
function judged(plan: Plan, candidates: readonly Candidate[], right: (task: string) => readonly string[]) {
  const suggested = suggestLinks(tasksOf(plan), candidates)
  const [shown, hits, wanted, found] = [[], [], [], []] as string[][]
  for (const [task, suggestions] of suggested) {
    const good = right(task)
    const [first] = suggestions
    if (first) shown?.push(task)
    if (first && good.includes(first.id)) hits?.push(task)
    if (good.length > 0) wanted?.push(task)
    if (good.length > 0 && suggestions.some(({ id }) => good.includes(id))) found?.push(task)
  }
  const count = (list: string[] | undefined) => list?.length ?? 0
  return { shown: count(shown), right: count(hits), wanted: count(wanted), found: count(found) }
}

const rightOf = (plan: Plan) => {
  const cited = linksOf(plan.source, catalogue).programmesOfTask
  return (task: string) => [...(cited.get(task) ?? []), ...(alsoRight[plan.source]?.[task] ?? [])]
}

const missing = (source: string): never => {
  throw new Error(`the plan ${source} is not among the five`)
}

const byName = (source: string) => plans.find((plan) => plan.source === source)

describe.skipIf(plans.length === 0)('suggestions for real plans', () => {
  /** Measured when written: 27 of 29 and 19 of 21 right; 27 of 28 and 20 of 25 found. */
  test.each(['yangjiang-14', 'shuozhou-13'])(
    'of %s: the first programme is right in nine of ten tasks',
    (source) => {
      const plan = byName(source) ?? missing(source)
      const { shown, right, wanted, found } = judged(plan, ofCatalogue, rightOf(plan))
      expect(right / shown).toBeGreaterThanOrEqual(0.88)
      expect(found / wanted).toBeGreaterThanOrEqual(0.8)
    },
  )

  test.each([
    ['yangjiang-14', { shown: 7, right: 7, wanted: 7, found: 7 }],
    // One name is of a word the task does not use; one task speaks of an industry, not of the indicator.
    ['shuozhou-13', { shown: 7, right: 6, wanted: 7, found: 6 }],
  ] as const)('of %s: the first indicator of the plan is right', (source, expected) => {
    const plan = byName(source) ?? missing(source)
    expect(judged(plan, ofPlan(plan), (task) => measuredBy[source]?.[task] ?? [])).toEqual(expected)
  })

  test('say for each which words were found, and how many tasks and names have them', () => {
    for (const plan of plans)
      for (const suggestions of suggestLinks(tasksOf(plan), ofCatalogue).values())
        for (const { because, name } of suggestions) {
          expect(because.length).toBeGreaterThan(0)
          for (const { words, names, tasks } of because) {
            expect(name).toContain(words)
            expect(names).toBeGreaterThan(0)
            expect(tasks).toBeGreaterThan(0)
          }
        }
  })
})
