/** No text of an account becomes part of a statement. */

import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Staff } from '#access'
import { actAs, inTestTx } from '../database.ts'

const honest: Staff = {
  kind: 'staff',
  id: 'a',
  name: '甲',
  office: 'town',
  area: '441702' as never,
  counties: ['441702' as never],
  duties: ['person:read'],
}

const hostile = [
  `441702'; reset role; --`,
  `441702' ; drop schema access cascade; select '`,
  `441702\\'; reset role; --`,
  `441702\n'; reset role`,
  '441702\u0000',
  '%',
  '_',
  '',
  '４４１７０２',
  `441702,441704`,
]

/** What the database believes after the scope was set, or the refusal. */
const settingsAfter = (actor: Staff) =>
  inTestTx(async (tx) => {
    const desk = await actAs(tx, actor)
    const { rows } = await sql<Record<string, string>>`select current_user as me,
      current_setting('app.area') as area, current_setting('app.counties') as counties,
      current_setting('app.duties') as duties, access.actor() as actor`.execute(desk)
    return rows[0]
  })

test.each(hostile)('%j as area, county or duty is refused before it reaches the database', async (text) => {
  for (const actor of [
    { ...honest, area: text },
    { ...honest, counties: [text] },
    { ...honest, counties: ['441702', text] },
    { ...honest, duties: [text] },
  ])
    await expect(settingsAfter(actor as Staff)).rejects.toMatchObject({
      problem: { code: 'access.scope-malformed' },
    })
})

test('any text as the id of an account is refused, or is exactly the actor', () =>
  fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), async (id) => {
      const after = await settingsAfter({ ...honest, id }).catch(
        (error: { problem?: { code: string } }) => error.problem?.code,
      )
      if (after === 'access.scope-malformed') return
      expect(after).toEqual({
        me: 'tongxing_desk',
        area: '441702',
        counties: '441702',
        duties: ',person:read,',
        actor: `staff:${id}`,
      })
    }),
    { numRuns: 60 },
  ))

test('the scope of one transaction is gone in the next', async () => {
  await settingsAfter(honest)
  await inTestTx(async (tx) => {
    await sql.raw('reset role').execute(tx)
    const { rows } = await sql<Record<string, string>>`select
      coalesce(current_setting('app.area', true), '') as area`.execute(tx)
    expect(['', undefined]).toContain(rows[0]?.area)
  })
})
