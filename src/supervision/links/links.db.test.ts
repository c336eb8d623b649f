/** Links of a plan as an office works with them: suggested, confirmed, refused and remembered. */
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { importPlan, type PlanId, readUpload } from '#plans'
import { clockAt, newId } from '#platform'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { toyCatalogue, toyOffice, toyText } from '../../plans/toy-plan.ts'
import { type Deciding, decideLink } from './decide.ts'
import { showLinks } from './show.ts'
import { addDecision } from './store-links.ts'

const clock = clockAt('2026-03-01')
const catalogue = toyCatalogue
const office = toyOffice(['plan:read', 'plan:import', 'plan:supervise'])

async function withPlan(work: (tx: Tx, plan: PlanId) => Promise<void>) {
  await inTestTx(async (tx) => {
    const upload = readUpload({ name: '规划.txt', text: toyText })
    const { plan } = await importPlan(tx, upload, { clock, catalogue })
    await work(await actAs(tx, office), plan)
  })
}

const linksOfTask = async (tx: Tx, plan: PlanId, task: string) => {
  const { tasks } = await showLinks(tx, { plan, on: clock.today(), catalogue })
  const found = tasks.find((one) => one.task === task)
  if (!found) throw new Error(`the toy plan has no ${task}`)
  return found
}

const ids = (some: readonly { kind: string; id: string }[]) => some.map(({ kind, id }) => `${kind} ${id}`)

describe('links of a plan', () => {
  const coverage = { task: 'task:1', kind: 'plan-indicator', id: 'indicator:1' } as const
  const decide = (tx: Tx, plan: PlanId, order: Pick<Deciding, 'verdict'> & Partial<Deciding>) =>
    decideLink(tx, { plan, catalogue, ...coverage, ...order }, clock)

  test('come from citations, and are suggested from the words of a task', () =>
    withPlan(async (tx, plan) => {
      const second = await linksOfTask(tx, plan, 'task:2')
      expect(ids(second.links)).toEqual(['programme toy-subsidy', 'indicator toy-coverage'])
      expect(second.links.map(({ origin }) => origin)).toEqual(['cited', 'cited'])
      expect(ids(second.suggestions)).toContain('plan-indicator indicator:2')
      const first = await linksOfTask(tx, plan, 'task:1')
      expect(first.links).toEqual([])
      expect(first.suggestions).toMatchObject([
        { id: 'indicator:1', name: '康复服务覆盖率', because: [{ words: '康复服务', tasks: 1 }] },
      ])
    }))

  test('are confirmed by a person, with the words that spoke for it, once', () =>
    withPlan(async (tx, plan) => {
      expect(await decide(tx, plan, { verdict: 'confirmed' })).toBe('written')
      expect(await decide(tx, plan, { verdict: 'confirmed' })).toBe('as-before')
      const { links, suggestions } = await linksOfTask(tx, plan, 'task:1')
      expect(links).toMatchObject([
        { origin: 'confirmed', decision: { by: `staff:${office.id}`, found: [{ words: '康复服务' }] } },
      ])
      expect(suggestions).toEqual([])
    }))

  test('that were refused are remembered and not suggested again, until somebody takes that back', () =>
    withPlan(async (tx, plan) => {
      await decide(tx, plan, { verdict: 'refused', reason: '口径不同' })
      const after = await linksOfTask(tx, plan, 'task:1')
      expect(after).toMatchObject({ suggestions: [], links: [], refused: [{ reason: '口径不同' }] })
      await decide(tx, plan, { verdict: 'withdrawn' })
      expect(ids((await linksOfTask(tx, plan, 'task:1')).suggestions)).toEqual(['plan-indicator indicator:1'])
    }))

  test('that are cited give way to a person who refuses them', () =>
    withPlan(async (tx, plan) => {
      await decide(tx, plan, { task: 'task:2', kind: 'programme', id: 'toy-subsidy', verdict: 'refused' })
      expect(ids((await linksOfTask(tx, plan, 'task:2')).links)).toEqual(['indicator toy-coverage'])
    }))

  test('to a document only words speak of are refused for good, or registered: words are no document', () =>
    inTestTx(async (tx) => {
      const text = toyText.replace('开展康复服务。', '制定出台康复服务办法。')
      const { plan } = await importPlan(tx, readUpload({ name: '规划.txt', text }), { clock, catalogue })
      const desk = await actAs(tx, office)
      expect((await linksOfTask(desk, plan, 'task:1')).documents).toMatchObject([{ title: '康复服务办法' }])
      const words = { kind: 'policy-document', id: 'words:康复服务办法' } as const
      await expect(decide(desk, plan, { ...words, verdict: 'confirmed' })).rejects.toThrow(
        'link.register-instead',
      )
      await decide(desk, plan, { ...words, verdict: 'refused' })
      expect((await linksOfTask(desk, plan, 'task:1')).documents).toEqual([])
      await decide(desk, plan, { ...words, verdict: 'withdrawn' })
      expect((await linksOfTask(desk, plan, 'task:1')).documents).toHaveLength(1)
    }))

  test('of tasks the plan has no more since it was read again are told, not lost', () =>
    withPlan(async (tx, plan) => {
      const gone = {
        kind: 'programme',
        id: 'toy-subsidy',
        verdict: 'confirmed',
        found: [],
        reason: null,
      } as const
      const written = { rowId: newId(), plan, task: 'task:9', at: clock.now(), by: `staff:${office.id}` }
      await addDecision(tx, { ...gone, ...written })
      const { homeless, tasks } = await showLinks(tx, { plan, on: clock.today(), catalogue })
      expect(homeless).toMatchObject([{ task: 'task:9', id: 'toy-subsidy' }])
      expect(tasks.flatMap(({ links }) => links).filter(({ task }) => task === 'task:9')).toEqual([])
    }))

  test('of what is not there are refused with a sentence', () =>
    withPlan(async (tx, plan) => {
      await expect(decide(tx, plan, { task: 'task:9', verdict: 'confirmed' })).rejects.toThrow(
        'link.task-unknown',
      )
      await expect(decide(tx, plan, { id: 'indicator:9', verdict: 'confirmed' })).rejects.toThrow(
        'link.target-unknown',
      )
    }))

  test('are seen by who may read the plan, and written by the supervising office only', () =>
    withPlan(async (tx, plan) => {
      await decide(tx, plan, { verdict: 'confirmed' })
      const reader = await actAs(tx, toyOffice(['plan:read']))
      expect((await linksOfTask(reader, plan, 'task:1')).links).toHaveLength(1)
      await expect(decide(reader, plan, { verdict: 'refused' })).rejects.toThrow(/row-level security/)
    }))
})
