/** A scope really restricts, whoever the session belongs to, and nothing is visible without one. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { areaCode, type CountyCode } from '#kernel'
import { actAs, inTestTx } from '../../tests/database.ts'
import type { Staff } from './actor.ts'

const officer: Staff = {
  kind: 'staff',
  id: 'a',
  name: '测试',
  office: 'county',
  duties: ['person:read'],
  area: areaCode('441702'),
  counties: [areaCode('441702') as CountyCode],
}

test('the desk role is neither superuser nor owner and reads no table it was not given', () =>
  inTestTx(async (tx) => {
    const desk = await actAs(tx, officer)
    const { rows } = await sql`select current_user as me, access.actor() as actor`.execute(desk)
    expect(rows).toEqual([{ me: 'tongxing_desk', actor: 'staff:a' }])
    await expect(sql`select * from platform.migration`.execute(desk)).rejects.toThrow('permission denied')
  }))

test('an area that is not digits never reaches the statement', () =>
  inTestTx(async (tx) => {
    for (const area of ["4417'; reset role; --", '', '44170', '%'])
      await expect(actAs(tx, { ...officer, area: area as never })).rejects.toMatchObject({
        problem: { code: 'access.scope-malformed' },
      })
  }))
