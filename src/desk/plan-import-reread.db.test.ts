/** A better reader reads the same document: what people said stays, what moved comes up again, what lost its row is told. */
import { expect, test } from 'vitest'
import { withScope } from '#access'
import { day } from '#kernel'
import { readUpload } from '#plans'
import { clockAt } from '#platform'
import type { At } from '#web'
import { testDatabase } from '../../tests/database.ts'
import { boldLostPlan } from '../../tests/journeys/samples/bold-lost-plan.ts'
import { toyOffice } from '../plans/toy-plan.ts'
import { planImportDesk } from './plan-import.ts'
import type { ReadAside } from './plan-import-reading.ts'

const on = day('2025-11-18')
const { db } = await testDatabase()
const office = toyOffice(['plan:read', 'plan:import'])
const as = <T>(work: (at: At) => Promise<T>): Promise<T> =>
  withScope(db, office, (tx) => work({ tx, staff: office, today: on }))

const first = readUpload({ name: '意见.txt', text: boldLostPlan })
/** Finds a lead where there was none, and no longer takes the last item for a task. */
const better = {
  ...first,
  reading: {
    ...first.reading,
    tasks: first.reading.tasks
      .slice(0, -1)
      .map((task, index) => (index === 0 ? { ...task, lead: ['区财政局'], leadKnown: true } : task)),
  },
}
const deskReading = (upload: Awaited<ReturnType<ReadAside>>) =>
  planImportDesk({ db, clock: clockAt(on), read: async () => upload })

test('corrections outlive the new reading; the moved one asks again and can be kept', async () => {
  const desk = deskReading(first)
  const taken = await desk.takeIn(office, { name: '意见.txt', bytes: new Uint8Array() })
  if ('refused' in taken) throw new Error(taken.refused.zh)
  const { id } = taken
  const see = 'task:二（一）1.units'
  const last = 'task:二（三）2.units'
  for (const [of, lead] of [
    [see, '区民政局'],
    [last, '区委组织部'],
  ] as const)
    await as((at) =>
      desk.putRight(at, { id, see: of, fields: [{ field: 'lead', value: [lead] }], reason: '询问后补录' }),
    )
  expect(await deskReading(better).readAgain(office, id)).toBe('reread')
  const look = () => as((at) => desk.checkPlan(at, { id, view: 'todo', page: 1, see }))
  const { selected, content } = await look()
  expect(selected?.value).toMatchObject({ standing: 'moved', shown: { lead: ['区民政局'] } })
  if (content.view !== 'todo') throw new Error('another part was shown')
  expect(content.values.map(({ value }) => value.see)).toContain(see)
  expect(content.homeless).toMatchObject([{ what: expect.stringContaining('区委组织部') }])
  await as((at) => desk.confirmValue(at, { id, see }))
  expect((await look()).selected?.value).toMatchObject({
    standing: 'corrected',
    shown: { lead: ['区民政局'] },
  })
})
