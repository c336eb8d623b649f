/** A pledge of a year: how much was promised, what was delivered over time, what a check found, and what the public reads. */
import { describe, expect, test } from 'vitest'
import { anybody, type Tx } from '#access'
import type { CaseKey } from '#cases'
import { day, yuan } from '#kernel'
import type { PlanId } from '#plans'
import { actAs } from '../../../tests/database.ts'
import {
  act,
  city,
  file,
  health,
  office,
  schools,
  unitRef,
  withToyPlan,
  worldOn,
} from '../../../tests/toy-matters.ts'
import { toyCatalogue } from '../../plans/toy-plan.ts'
import { evidenceFor } from '../links/evidence-for.ts'
import { publishPledges } from './publish.ts'
import { listPledges, registerPledge } from './register.ts'
import { findEdition, listEditions } from './store-publication.ts'

const on = day('2026-11-01')

const register = (tx: Tx, plan: PlanId) =>
  registerPledge(tx, worldOn('2026-03-02'), {
    year: 2026,
    area: city,
    title: '家庭无障碍改造100户',
    owner: unitRef('卫生健康局'),
    quantity: 100,
    countedIn: '户',
    due: day('2026-10-30'),
    budget: yuan(400_000),
    of: { plan, task: 'task:3' },
    key: 'one',
    by: office,
  })

async function deliver(tx: Tx, of: CaseKey, quantity: number) {
  const step = { of, by: health }
  const told = async (soFar: number) => ({
    pledge_so_far: soFar,
    account: '按计划推进改造',
    evidence_kind: 'document',
    evidence_files: [await file(tx, health, '验收单.pdf')],
  })
  await act(tx, { ...step, on: '2026-03-05', action: 'start', answers: { arrangement: '由康复科负责' } })
  await act(tx, { ...step, on: '2026-06-01', action: 'progress', answers: await told(40) })
  await act(tx, { ...step, on: '2026-10-01', action: 'deliver', answers: await told(quantity) })
}

const verify = (tx: Tx, of: CaseKey, found: number) =>
  act(tx, {
    of,
    by: office,
    on: '2026-10-12',
    action: 'verify',
    answers: { pledge_found: found, method: '入户抽查三成' },
  })

const evidence = async (tx: Tx, plan: PlanId) =>
  (await evidenceFor(await actAs(tx, office), { plans: [plan], on, catalogue: toyCatalogue })).get(
    `${plan}/task:3`,
  )

const one = async (tx: Tx) => (await listPledges(await actAs(tx, office), { year: 2026, on }))[0]

describe('a pledge of a year', () => {
  test('keeps owner, money, quantity and day, and is not yet delivered', () =>
    withToyPlan(async (tx, plan) => {
      const taken = await register(tx, plan)
      expect(await register(tx, plan)).toEqual({ ...taken, again: true })
      expect(await one(tx)).toMatchObject({
        year: 2026,
        title: '家庭无障碍改造100户',
        owner: { name: '卫生健康局' },
        budget: 40_000_000,
        quantity: 100,
        countedIn: '户',
        due: '2026-10-30',
        stage: 'registered',
        standing: 'open',
        deliveries: [],
      })
      expect(await evidence(tx, plan)).toMatchObject([
        { kind: 'pledge', about: 'delivered', says: 'not-yet' },
      ])
      expect(await listPledges(tx, { year: 2027, on })).toEqual([])
    }))

  test('shows what was delivered over time, each with its evidence; until a check it is only reported', () =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      await deliver(tx, of, 100)
      expect((await one(tx))?.deliveries).toMatchObject([
        { on: '2026-06-01', soFar: 40, evidence: [{ name: '验收单.pdf' }], by: '卫生健康局经办人' },
        { on: '2026-10-01', soFar: 100 },
      ])
      expect(await evidence(tx, plan)).toMatchObject([{ says: 'done', firstHand: false, day: '2026-10-01' }])
    }))

  test.each([
    [100, 'kept', 'done'],
    [97, 'short', 'under-way'],
  ] as const)('of which a check found %i of 100 is %s', (found, standing, says) =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      await deliver(tx, of, 100)
      await verify(tx, of, found)
      expect(await one(tx)).toMatchObject({ standing, found: { quantity: found, on: '2026-10-12' } })
      expect(await evidence(tx, plan)).toMatchObject([{ says, firstHand: true, facts: { delivered: found } }])
    }),
  )

  test('that is opened again has to be checked again', () =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      await deliver(tx, of, 100)
      await verify(tx, of, 97)
      const words = { public_words: '全年完成97户，余下3户明年完成。' }
      await act(tx, { of, by: office, on: '2026-10-20', action: 'publish', answers: words })
      expect(await one(tx)).toMatchObject({ stage: 'published', publicWords: words.public_words })
      const again = { pledge_due: day('2026-12-30'), reason: '补足余下户数' }
      await act(tx, { of, by: office, on: '2026-10-21', action: 'reopen', answers: again })
      expect(await one(tx)).toMatchObject({
        found: null,
        standing: 'open',
        due: '2026-12-30',
        publicWords: null,
      })
    }))
})

describe('what the public reads of pledges', () => {
  test('is what a check found, never what was merely reported; editions stay', () =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      await deliver(tx, of, 100)
      const clock = worldOn('2026-10-02').clock
      const publish = async () => publishPledges(await actAs(tx, office), { area: city, year: 2026 }, clock)
      expect(await publish()).toMatchObject({ edition: 1, pledges: [{ found: null, standing: 'open' }] })
      expect(await publish()).toMatchObject({ edition: 1 })
      await verify(tx, of, 100)
      expect(await publish()).toMatchObject({ edition: 2, pledges: [{ found: 100, standing: 'kept' }] })
      const reader = await actAs(tx, anybody)
      expect(await findEdition(reader, { area: city, year: 2026 })).toMatchObject({ edition: 2 })
      expect(await findEdition(reader, { area: city, year: 2026, edition: 1 })).toMatchObject({
        pledges: [{ found: null }],
      })
      expect(await listEditions(reader)).toMatchObject([{ area: city, year: 2026, edition: 2 }])
    }))

  test('is published by the office, once there is something', () =>
    withToyPlan(async (tx, plan) => {
      const clock = worldOn('2026-10-02').clock
      await expect(publishPledges(tx, { area: city, year: 2026 }, clock)).rejects.toThrow('pledge.none')
      await register(tx, plan)
      expect(await listPledges(await actAs(tx, schools), { on })).toEqual([])
      const unit = await actAs(tx, health)
      await expect(publishPledges(unit, { area: city, year: 2026 }, clock)).rejects.toThrow(
        /row-level security/,
      )
    }))
})
