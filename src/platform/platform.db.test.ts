/** The driver and the migration runner, on both databases. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTestTx } from '../../tests/database.ts'

test('values arrive unrounded and unshifted', () =>
  inTestTx(async (tx) => {
    const { rows } = await sql`select 9007199254740991::bigint as money, date '2020-02-29' as day,
      timestamptz '2020-12-31 23:59:59.5+08' as at, array[1, null, 3]::bigint[] as many,
      array[date '2020-01-01'] as days, count(*) as count from (values (1)) t`.execute(tx)
    expect(rows).toEqual([
      {
        money: Number.MAX_SAFE_INTEGER,
        day: '2020-02-29',
        at: '2020-12-31T15:59:59.500Z',
        many: [1, null, 3],
        days: ['2020-01-01'],
        count: 1,
      },
    ])
  }))

test('an integer that JavaScript cannot hold is refused, never rounded', () =>
  inTestTx(async (tx) => {
    await expect(sql`select 9007199254740993::bigint as money`.execute(tx)).rejects.toThrow(
      'beyond exact integers',
    )
  }))
