/** A reminder reaches whoever holds the post on the day: claimer, unit, its supervisor, the office above. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { appoint, dismiss, type OfficeKey, type Tx, takePost } from '#access'
import { areaCode, day, must } from '#kernel'
import { clockAt } from '#platform'
import { inTestTx } from '../../tests/database.ts'
import { thereByPosts, type Wanted } from './index.ts'

const on = day('2026-03-03')
const clock = clockAt('2026-03-01')
const city = areaCode('4417')
const county = areaCode('441702')
const since = day('2020-01-01')

const hire = async (tx: Tx, account: string, [office, area, unit]: readonly [OfficeKey, string, string]) =>
  must(
    await appoint(
      tx,
      {
        account,
        name: account,
        password: 'four plain words 2020',
        post: { office, area: areaCode(area), unit, since },
      },
      clock,
    ),
  )

const ask = (tx: Tx, wanted: Wanted) => thereByPosts(tx, on)(wanted)

const holder = { level: 'holder', holder: '441702:民政局', duty: 'unit:own', area: county } as const

describe('of a unit', () => {
  test('those who act for it are asked, and its supervisor when they have left', () =>
    inTestTx(async (tx) => {
      const clerk = await hire(tx, 'clerk', ['civil-affairs', county, '民政局'])
      const head = await hire(tx, 'head', ['supervisor', county, '民政局'])
      await hire(tx, 'elsewhere', ['civil-affairs', '441704', '民政局'])
      expect(await ask(tx, holder)).toEqual([clerk])
      await dismiss(tx, clerk, clock)
      expect(await ask(tx, holder)).toEqual([])
      expect(await ask(tx, { ...holder, level: 'supervisor' })).toEqual([head])
    }))

  test('whoever took the task on is there while in a post', () =>
    inTestTx(async (tx) => {
      const clerk = await hire(tx, 'clerk', ['civil-affairs', county, '民政局'])
      expect(await ask(tx, { level: 'claimer', staff: clerk })).toEqual([clerk])
      await dismiss(tx, clerk, clock)
      expect(await ask(tx, { level: 'claimer', staff: clerk })).toEqual([])
      expect(await ask(tx, { level: 'claimer', staff: 'nobody' })).toEqual([])
    }))

  test('a post that is over reaches nobody', () =>
    inTestTx(async (tx) => {
      const clerk = await hire(tx, 'clerk', ['civil-affairs', county, '民政局'])
      const { rows } = await sql<{
        id: string
      }>`select id from access.post where staff_id = ${clerk}`.execute(tx)
      await takePost(tx, { staffId: clerk, postId: rows[0]!.id, until: day('2026-03-02') }, clock)
      expect(await ask(tx, holder)).toEqual([])
    }))
})

describe('of the office that watches over a case', () => {
  const office = { level: 'office', duties: ['plan:instruct', 'plan:supervise'], area: county } as const

  test('the nearest with the duty is asked, and a leader only when there is no office', () =>
    inTestTx(async (tx) => {
      const leader = await hire(tx, 'leader', ['leader', city, '政府'])
      expect(await ask(tx, office)).toEqual([leader])
      const committee = await hire(tx, 'committee', ['committee', city, '残工委'])
      expect(await ask(tx, office)).toEqual([committee])
      const own = await hire(tx, 'own', ['committee', county, '残工委'])
      expect(await ask(tx, office)).toEqual([own])
    }))

  test('a task of anybody with a duty reaches those of the nearest area', () =>
    inTestTx(async (tx) => {
      const village = await hire(tx, 'village', ['village', '441702001', '残联'])
      const wanted = { level: 'holder', holder: '', duty: 'person:change' } as const
      expect(await ask(tx, { ...wanted, area: areaCode('441702001002') })).toEqual([village])
      expect(await ask(tx, { ...wanted, area: areaCode('441704001') })).toEqual([])
    }))
})
