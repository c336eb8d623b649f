/** The figures of a round come from the cases, the records and the survey themselves, and agree with one another. */
import { expect, test } from 'vitest'
import { beginCase } from '#cases'
import type { CountyCode } from '#kernel'
import { day } from '#kernel'
import { assign } from '#supervision'
import { idOf } from '#units'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { somebody, toyDesk } from '../../../tests/toy-town.ts'
import { atOffice, city, movable, office } from '../../supervision/toy-city.ts'
import * as e from '../index.ts'

const clock = movable()
const counties = ['441702', '441704'] as CountyCode[]
const evaluator = { ...office, duties: [...office.duties, 'person:read' as const] }

test('a round gathers obligations, slips, indicators and people of its area on a day', () =>
  inTestTx(async (tx) => {
    for (let i = 0; i < 3; i++) await somebody(tx, {}, toyDesk('2026-03-02'))
    const { tx: atDesk, plan, world } = await atOffice(tx, clock)
    await assign(atDesk, { plan, area: city, by: office }, world)
    const handler = { id: idOf(city, '民政局'), name: '民政局' }
    await beginCase(atDesk, world, {
      process: 'slip',
      action: 'raise',
      area: city,
      key: 'slip',
      by: office,
      title: '具体办法未出台',
      answers: {
        matter: '具体办法未出台',
        demand: '请说明情况并尽快出台',
        lead: handler,
        slip_due: day('2026-04-01'),
      },
      referable: { unit: new Map([[handler.id, handler]]) },
    })
    clock.go(130)
    const own = await actAs(tx, evaluator)
    const opened = {
      kind: 'annual',
      area: city,
      plan,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
    } as const
    const round = await e.openRound(own, opened, clock)
    const facts = await e.gatherFacts(own, { round, counties, on: clock.today() }, clock)
    expect(facts.tasks && e.standings.reduce((sum, one) => sum + (facts.tasks?.[one] ?? 0), 0)).toBe(7)
    const civil = facts.units.find(({ id }) => id === handler.id)
    expect(civil).toMatchObject({
      name: '民政局',
      leads: 1,
      tallies: {
        'tasks-on-time': { good: 0, missed: 1, unknown: 0 },
        'slips-answered': { good: 0, missed: 1, unknown: 0 },
        'tasks-confirmed': { good: 0, missed: 0, unknown: 0 },
      },
    })
    expect(facts.matters).toMatchObject([{ about: '具体办法未出台', unit: '民政局', since: '2026-03-02' }])
    expect(facts.counties.map(({ area, people }) => [area, people])).toEqual([
      ['441702', 3],
      ['441704', 0],
    ])
    for (const { rows } of facts.coverage)
      for (const row of rows) expect(row.receiving).toBeLessThanOrEqual(row.entitled)
    await e.freezeRound(own, { id: round.id, facts }, clock)
    const report = await e.draftReport(own, { round: round.id }, clock)
    expect((await e.recheckReport(own, { report: report.id, facts })).moved).toEqual([])

    const all = await e.gatherFacts(
      own,
      { round: { ...round, planId: null }, counties, on: clock.today() },
      clock,
    )
    expect(all.indicators.length).toBeGreaterThan(3)
    expect(all.units).toEqual(
      facts.units.map((unit) => ({
        ...unit,
        tallies: { ...unit.tallies, 'indicators-attained': expect.anything() },
      })),
    )

    // Who may not see people has counts of none of them, and no zero instead.
    const blind = await actAs(tx, office)
    const less = await e.gatherFacts(blind, { round, counties, on: clock.today() }, clock)
    expect(less.counties.map(({ people, tallies }) => [people, tallies['people-served']])).toEqual([
      [null, undefined],
      [null, undefined],
    ])
  }))
