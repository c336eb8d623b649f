/** Nobody touches a person outside of their area and duty: every table of people, every command, any officer. */

import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Staff, Tx } from '#access'
import { anybody } from '#access'
import { actAs, inTestTx } from '../database.ts'
import { copyGuarded, dutiesAsked, type Guarded } from './guarded-tables.ts'
import { anyStaff, inReach, places } from './scope-reference.ts'

const areasOf = ({ rows }: { rows: unknown[] }) => (rows as { area: string }[]).map(({ area }) => area)

/** Runs a command as somebody and takes it back; a refusal by the row rules is an empty answer. */
async function attempt(tx: Tx, statement: string): Promise<string[]> {
  await sql.raw('savepoint attempt').execute(tx)
  try {
    return areasOf(await sql.raw(statement).execute(tx))
  } catch (error) {
    if (!/row-level security/.test(String(error))) throw error
    return []
  } finally {
    await sql.raw('rollback to attempt').execute(tx)
  }
}

const mayTouch = (staff: Staff, { policies }: Guarded, command: 'r' | 'a' | 'w' | 'd') => {
  const asked = dutiesAsked(policies, command)
  return asked.length === 0 || asked.some((duty) => (staff.duties as string[]).includes(duty))
}

const officers = { numRuns: 12 }

test('the tables of people are on trial, and none of them is without row rules for the desk', () =>
  inTestTx(async (tx) => {
    const tables = await copyGuarded(tx)
    expect(tables.map(({ table }) => table)).toEqual(expect.arrayContaining(['access.audit']))
    for (const { policies } of tables) expect(policies.length).toBeGreaterThan(0)
  }))

describe('an officer of any area with any duties', () => {
  test('reads, counts, changes and removes only rows in reach', () =>
    inTestTx(async (tx) => {
      const tables = await copyGuarded(tx)
      await fc.assert(
        fc.asyncProperty(anyStaff, async (staff) => {
          const desk = await actAs(tx, staff)
          for (const guarded of tables) {
            const within = (command: 'r' | 'w' | 'd') =>
              places.filter((area) => mayTouch(staff, guarded, command) && inReach(staff, area))
            const { copy } = guarded
            const seen = areasOf(await sql.raw(`select area from ${copy}`).execute(desk))
            expect(within('r'), copy).toEqual(expect.arrayContaining(seen))
            const counted = await sql.raw<{ n: number }>(`select count(*) as n from ${copy}`).execute(desk)
            expect(counted.rows[0]?.n).toBe(seen.length)
            expect(within('w'), copy).toEqual(
              expect.arrayContaining(await attempt(desk, `update ${copy} set area = area returning area`)),
            )
            expect(within('d'), copy).toEqual(
              expect.arrayContaining(await attempt(desk, `delete from ${copy} returning area`)),
            )
          }
        }),
        officers,
      )
    }))

  test('writes no row out of reach, and moves none there', () =>
    inTestTx(async (tx) => {
      const tables = await copyGuarded(tx)
      await fc.assert(
        fc.asyncProperty(anyStaff, fc.constantFrom(...places), async (staff, target) => {
          const desk = await actAs(tx, staff)
          const county = target.slice(0, 6)
          for (const { copy } of tables) {
            if (inReach(staff, target)) continue
            const inserted = `insert into ${copy} (county, area) values ('${county}', '${target}') returning area`
            expect(await attempt(desk, inserted), copy).toEqual([])
            const moved = `update ${copy} set county = '${county}', area = '${target}' returning area`
            expect(await attempt(desk, moved), copy).toEqual([])
          }
        }),
        officers,
      )
    }))

  test('still reaches what the post is for: the rules do not simply refuse everything', () =>
    inTestTx(async (tx) => {
      const tables = await copyGuarded(tx)
      const everything: Staff = {
        kind: 'staff',
        id: 'a',
        name: '甲',
        office: 'county',
        area: '441702' as never,
        counties: ['441702' as never],
        duties: [...new Set(tables.flatMap(({ policies }) => dutiesAsked(policies, 'r')))] as Staff['duties'],
      }
      const desk = await actAs(tx, everything)
      for (const guarded of tables.filter(({ policies }) => dutiesAsked(policies, 'r').length > 0)) {
        const seen = areasOf(await sql.raw(`select area from ${guarded.copy} order by 1`).execute(desk))
        expect(seen, guarded.table).toEqual(places.filter((area) => inReach(everything, area)).toSorted())
      }
    }))
})

describe('without a complete scope', () => {
  const settings = ['app.counties', 'app.area', 'app.duties'] as const
  const whole = {
    'app.counties': '441702',
    'app.area': '441702',
    'app.duties': ',person:read,audit:read,candidate:read,',
  }
  test.each([
    ['nothing set', settings],
    ['no counties', ['app.counties']],
    ['no area', ['app.area']],
    ['no duties', ['app.duties']],
  ] as const)('%s: nothing is visible, whether missing or empty', (_, left) =>
    inTestTx(async (tx) => {
      const tables = await copyGuarded(tx)
      await sql.raw('set local role tongxing_desk').execute(tx)
      for (const [name, value] of Object.entries(whole))
        await sql
          .raw(`set local ${name} = '${(left as readonly string[]).includes(name) ? '' : value}'`)
          .execute(tx)
      for (const { copy } of tables)
        expect(areasOf(await sql.raw(`select area from ${copy}`).execute(tx)), copy).toEqual([])
    }),
  )
  test('a duty whose name is part of a held one is not held', () =>
    inTestTx(async (tx) => {
      await sql.raw(`set local app.duties = ',person:readable,the-person:read,person:change,'`).execute(tx)
      await sql.raw(`set local app.counties = '441702'`).execute(tx)
      await sql.raw(`set local app.area = '441702'`).execute(tx)
      for (const [duty, is] of [
        ['person:read', null],
        ['person:chang', null],
        ['person:change', true],
      ] as const) {
        const { rows } = await sql<object>`select access.has_duty(${duty}) or null as duty,
          access.in_area('441702', ${duty}) or null as area,
          access.in_scope('441702', '441702', ${duty}) or null as scope`.execute(tx)
        expect(rows, duty).toEqual([{ duty: is, area: is, scope: is }])
      }
    }))
  test('a setting nobody ever made counts as missing', () =>
    inTestTx(async (tx) => {
      const { rows } = await sql<{ answer: boolean | null }>`select
        starts_with('441702', nullif(current_setting('app.never_made', true), '')) as answer`.execute(tx)
      expect(rows).toEqual([{ answer: null }])
    }))
  test('the public sees no row of any table of people', () =>
    inTestTx(async (tx) => {
      const tables = await copyGuarded(tx)
      const visitor = await actAs(tx, anybody)
      for (const { copy } of tables)
        expect(areasOf(await sql.raw(`select area from ${copy}`).execute(visitor)), copy).toEqual([])
    }))
})
