/** The basis of a benefit leads into the published plan, for everybody; what the plan does not say there stays in words. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { linhe, linhe14, programmes, yangjiang14 } from '#catalogue'
import { acceptPlan, importPlan, listPublishedPlans, publishPlan, readUpload } from '#plans'
import { clockAt } from '#platform'
import { cite as citation, citationsOf } from '#policy'
import type { Clause, Reason } from '#web'
import { actAs, inTestTx } from '../../tests/database.ts'
import { toyOffice } from '../plans/toy-plan.ts'
import { citeIn, citeInto } from './clauses.ts'
import { catalogue } from './plan-of-area.ts'
import { programmeView } from './programme-pages.ts'
import { hasText, publicTextView } from './public-text.ts'

const clock = clockAt('2022-03-01')
const text = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')

/** Published, and read by anybody. */
async function published(tx: Tx): Promise<Tx> {
  const { plan } = await importPlan(tx, readUpload({ name: 'linhe', text }), { clock, catalogue })
  await acceptPlan(tx, { plan, leaveOpen: 'all' }, { clock })
  await publishPlan(tx, plan, { clock, catalogue })
  return actAs(tx, { kind: 'public' })
}

const clausesIn = (reasons: readonly Reason[]): Clause[] =>
  reasons.flatMap(({ clauses = [], parts = [] }) => [...clauses, ...clausesIn(parts)])

const basisOf = async (tx: Tx, id: string) =>
  (await programmeView(tx, { home: linhe, today: clock.today(), query: { id } })).rule?.basis ?? []

describe('the basis of a benefit', () => {
  test('leads to a place of the page of the plan’s words, every citation of the plan', () =>
    inTestTx(async (tx) => {
      const reader = await published(tx)
      const show = await citeInto(reader)
      const { parts } = await publicTextView(reader)
      const places = new Set(parts.map(({ anchor }) => `/plan/text#clause-${anchor}`))
      const own = programmes
        .flatMap((each) => citationsOf(each))
        .filter(({ source }) => source === linhe14.id)
      const ways = own.map((one) => show(one).to)
      expect(ways.length).toBeGreaterThan(60)
      expect(ways.filter((to) => to === undefined || !places.has(to))).toEqual([])
    }))

  test('is linked on the page of a programme and on each of its conditions', () =>
    inTestTx(async (tx) => {
      const reader = await published(tx)
      const shown: Clause[] = []
      for (const id of [
        'day-care-kangyuan',
        'respite-and-family-support',
        'medical-assistance',
        'living-subsidy',
        'nursing-subsidy',
      ]) {
        const { rule } = await programmeView(reader, { home: linhe, today: clock.today(), query: { id } })
        shown.push(...(rule?.basis ?? []), ...clausesIn(rule?.conditions ?? []))
      }
      const [own, others] = [true, false].map((is) =>
        shown.filter(({ source }) => (source.zh === linhe14.title.zh) === is),
      )
      expect(own?.length).toBeGreaterThan(8)
      expect(own?.filter(({ to }) => !to?.startsWith('/plan/text#clause-'))).toEqual([])
      expect(others?.filter(({ to }) => to !== undefined)).toEqual([])
    }))

  test('is linked for an officer whose duties have nothing to do with plans', () =>
    inTestTx(async (tx) => {
      await published(tx)
      const show = await citeInto(await actAs(tx, toyOffice(['person:read'])))
      expect(show(citation(linhe14, 'box-3', 8)).to).toBe('/plan/text#clause-box-3-8')
    }))

  test('in another document stays in words, and so does everything while no plan is published', () =>
    inTestTx(async (tx) => {
      const [before] = await basisOf(tx, 'living-subsidy')
      expect(before).toMatchObject({ source: linhe14.title })
      expect(before?.to).toBeUndefined()
      const other = (await citeInto(await published(tx)))(citation(yangjiang14, '3.1.2'))
      expect(other).toMatchObject({ source: yangjiang14.title, place: { zh: '第三章第一节二' } })
      expect(other.to).toBeUndefined()
    }))

  test('in an edition of before, which has no words, leads to the promise where there is one', () =>
    inTestTx(async (tx) => {
      const reader = await published(tx)
      const [edition] = await listPublishedPlans(reader)
      if (!edition) throw new Error('nothing is published')
      const { places: _, ...before } = edition.content
      const show = citeIn(before)
      expect(show(citation(linhe14, 'annex', 2)).to).toBe('/plan#task-2')
      expect(show(citation(linhe14, '3.1.2')).to).toBeUndefined()
      expect(await hasText(reader)).toBe(true)
    }))
})

test('the page of the words is not found while no plan is published', () =>
  inTestTx(async (tx) => {
    const anybody = await actAs(tx, { kind: 'public' })
    expect(await hasText(anybody)).toBe(false)
    await expect(publicTextView(anybody)).rejects.toMatchObject({ problem: { code: 'web.not-found' } })
  }))
