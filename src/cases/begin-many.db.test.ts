/** Many cases begun at once are the cases one would have begun one by one; what a domain keeps follows every act. */
import { expect, test } from 'vitest'
import type { Tx } from '#access'
import { areaCode } from '#kernel'
import { actAs, inTestTx } from '../../tests/database.ts'
import { movableClock, officer, referableIn, slip, toyUnit, toyWorld } from '../../tests/toy-cases.ts'
import * as cases from './index.ts'
import { listEvents } from './store-event.ts'

const area = areaCode('441702')
const office = officer(area, '残工委', ['plan:import', 'plan:read'])
const world = toyWorld(movableClock())

const order = (key: string): cases.Beginning => ({
  process: slip.id,
  action: 'raise',
  area,
  key,
  by: office,
  title: '无障碍设施整改',
  about: `matter:${key}`,
  referable: referableIn(area),
  answers: { matter: '无障碍设施整改', lead: toyUnit(area, '民政局'), slip_due: '2026-03-20' },
})
const keysTo = (count: number, name = 'one') => Array.from({ length: count }, (_, i) => `${name}-${i}`)
const asOffice = <T>(work: (tx: Tx) => Promise<T>) => inTestTx(async (tx) => work(await actAs(tx, office)))

test('many begun at once are as if begun one by one, and doctor finds nothing amiss', () =>
  asOffice(async (tx) => {
    const alone = await cases.beginCase(tx, world, order('alone'))
    const taken = await cases.beginCases(tx, world, keysTo(12).map(order))
    const [kept, one] = [
      await cases.findCase(tx, alone.case),
      await cases.findCase(tx, taken[3]?.case ?? alone.case),
    ]
    expect({ ...one, id: '', about: '' }).toEqual({ ...kept, id: '', about: '' })
    expect(await listEvents(tx, taken[3]?.case ?? alone.case)).toEqual(
      (await listEvents(tx, alone.case)).map((event) => ({ ...event, key: 'one-3' })),
    )
    expect(await cases.rebuildCases(tx, world)).toBe(0)
  }))

test('sent again they are the same cases, and only what is new begins', () =>
  asOffice(async (tx) => {
    const before = await cases.beginCases(tx, world, keysTo(3).map(order))
    const after = await cases.beginCases(tx, world, keysTo(5).map(order))
    expect(after.slice(0, 3)).toEqual(before.map((taken) => ({ ...taken, again: true })))
    expect(after.map(({ again }) => again)).toEqual([true, true, true, false, false])
  }))

test('what a domain keeps is told of the state after every act', () =>
  asOffice(async (tx) => {
    const kept: string[] = []
    const keeping: cases.World = {
      ...world,
      keepers: {
        [slip.id]: async (_, __, { row: { stage, length } }) => void kept.push(`${stage} ${length}`),
      },
    }
    const { case: key } = await cases.beginCase(tx, keeping, order('kept'))
    await cases.actOnCase(tx, keeping, {
      case: key,
      action: 'issue',
      key: 'issue',
      by: office,
      answers: {},
      seen: 1,
    })
    await cases.rebuildCase(tx, keeping, key)
    expect(kept).toEqual(['raised 1', 'issued 2', 'issued 2'])
    const [now] = (await cases.statesAt(tx, world, [{ ...key, length: 1, on: world.clock.today() }])).values()
    expect(now).toMatchObject({ stage: 'raised', length: 1 })
  }))
