/** The register as an office keeps it: who may, what is refused, what stays readable. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Staff, Tx } from '#access'
import { addDays, areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import {
  addMember,
  endMember,
  endUnit,
  expand,
  foundUnit,
  meanUnit,
  membersOn,
  nameOn,
  namesOver,
  readRegister,
  registerAmiss,
  renameUnit,
  resolveUnit,
} from './index.ts'

const city = areaCode('9901')
const county = areaCode('990102')
const clock = clockAt('2021-11-08')
const since = day('2010-01-01')
const reform = day('2019-02-01')
const document = '临编〔2019〕1号 机构改革方案'
const health = '9901:卫生健康局'

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.problem.code : error),
  )

const found = (tx: Tx, key: string, more: object = {}) =>
  foundUnit(tx, { area: city, key, since, document, ...more }, clock)

const staff = (duties: Staff['duties'], area = city): Staff => ({
  kind: 'staff',
  id: '01900000-0000-7000-8000-000000000001',
  name: '赵六',
  office: 'committee',
  duties,
  area,
  counties: ['990102'] as CountyCode[],
})

const healthBefore = (tx: Tx) =>
  found(tx, '卫生健康局', { name: '卫生和计划生育局', short: ['卫计局', '卫计委'] })

const healthAfter = async (tx: Tx) => {
  await healthBefore(tx)
  await renameUnit(
    tx,
    { unit: health, name: '卫生健康局', short: ['卫健局', '卫健委'], from: reform, document },
    clock,
  )
}

describe('a unit', () => {
  test('keeps its id through a new name, and each day has its own', () =>
    inTestTx(async (tx) => {
      await healthAfter(tx)
      const unit = (await readRegister(tx)).units.get(health)!
      expect(['2019-01-31', '2019-02-01'].map((on) => nameOn(unit, day(on))?.name)).toEqual([
        '卫生和计划生育局',
        '卫生健康局',
      ])
    }))

  test('renamed again from the same day is corrected, and what was said stays in the table', () =>
    inTestTx(async (tx) => {
      await healthAfter(tx)
      await renameUnit(tx, { unit: health, name: '卫生健康委员会', from: reform, document }, clock)
      const unit = (await readRegister(tx)).units.get(health)!
      expect(unit.names.map(({ name }) => name)).toEqual(['卫生和计划生育局', '卫生健康委员会'])
      const kept = await sql<{ name: string }>`select name from units.name
        where superseded_at is not null`.execute(tx)
      expect(kept.rows).toEqual([{ name: '卫生健康局' }])
    }))

  test('has exactly one name on each day, whatever it is renamed from when, in whatever order', async () => {
    const renames = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(renames, (offsets) =>
        inTestTx(async (tx) => {
          await healthBefore(tx)
          for (const [i, offset] of offsets.entries())
            await renameUnit(
              tx,
              { unit: health, name: `第${i}局`, from: addDays(since, offset), document },
              clock,
            )
          const unit = (await readRegister(tx)).units.get(health)!
          for (let offset = 0; offset <= 21; offset += 1) {
            const on = addDays(since, offset)
            const holding = namesOver(unit).filter(
              ({ from, until }) => from <= on && (until === null || on <= until),
            )
            // The last word on the latest day not after this one.
            const from = Math.max(-1, ...offsets.filter((each) => each <= offset))
            const said = from < 0 ? '卫生和计划生育局' : `第${offsets.lastIndexOf(from)}局`
            expect(holding.map(({ name }) => name)).toEqual([said])
          }
        }),
      ),
      { numRuns: 12 },
    )
  })

  test('cannot take a name another one of the place bears that day', () =>
    inTestTx(async (tx) => {
      await healthAfter(tx)
      await found(tx, '民政局')
      const taken = { unit: '9901:民政局', name: '卫生健康局', document }
      expect(await codeOf(renameUnit(tx, { ...taken, from: day('2020-01-01') }, clock))).toBe(
        'unit.name-taken',
      )
    }))

  test.each([
    ['twice', { key: '民政局' }, 'unit.exists'],
    ['with its place in the name', { key: '临禾市民政局' }, 'unit.name-with-place'],
    ['with a colon', { key: '民政:局' }, 'unit.name-malformed'],
    ['without a document', { key: '教育局', document: ' ' }, 'unit.no-document'],
  ])('is not entered %s', (_how, given, code) =>
    inTestTx(async (tx) => {
      await found(tx, '民政局')
      expect(await codeOf(found(tx, given.key, given))).toBe(code)
    }),
  )

  test('that was merged is meant as the one that carries on', () =>
    inTestTx(async (tx) => {
      await found(tx, '市场监督管理局')
      await found(tx, '食品药品监督管理局', { short: ['食药监局'] })
      const lastDay = day('2019-01-31')
      const into = '9901:市场监督管理局'
      await endUnit(tx, { unit: '9901:食品药品监督管理局', lastDay, into, document }, clock)
      const written = { area: city, written: '市食药监局', on: day('2021-06-01') }
      expect(resolveUnit(await readRegister(tx), written)).toMatchObject({
        unit: { id: into },
        through: { id: '9901:食品药品监督管理局' },
      })
      expect(
        await codeOf(endUnit(tx, { unit: into, lastDay, into: '9901:食品药品监督管理局', document }, clock)),
      ).toBe('unit.circle')
    }))
})

describe('a group', () => {
  const members = async (tx: Tx) => {
    await found(tx, '残工委成员单位', { kind: 'group' })
    await found(tx, '民政局')
    await found(tx, '扶贫办')
    for (const member of ['9901:民政局', '9901:扶贫办'])
      await addMember(tx, { group: '9901:残工委成员单位', member, from: since, document }, clock)
  }
  const group = '9901:残工委成员单位'

  test('is expanded to who belonged to it on the day', () =>
    inTestTx(async (tx) => {
      await members(tx)
      await endMember(tx, { group, member: '9901:扶贫办', lastDay: day('2021-05-31'), document }, clock)
      const register = await readRegister(tx)
      const on = (text: string) => membersOn(register, group, day(text)).map(({ key }) => key)
      expect([on('2021-05-31'), on('2021-06-01')]).toEqual([['民政局', '扶贫办'], ['民政局']])
    }))

  test('cannot contain itself, nor anybody twice', () =>
    inTestTx(async (tx) => {
      await members(tx)
      await found(tx, '有关部门', { kind: 'group' })
      await addMember(tx, { group: '9901:有关部门', member: group, from: since, document }, clock)
      const circle = { group, member: '9901:有关部门', from: since, document }
      expect(await codeOf(addMember(tx, circle, clock))).toBe('unit.circle')
      expect(await codeOf(addMember(tx, { ...circle, member: '9901:民政局' }, clock))).toBe(
        'unit.member-already',
      )
      expect(await codeOf(addMember(tx, { ...circle, group: '9901:民政局' }, clock))).toBe('unit.no-group')
    }))

  test('whose member ended is told to the doctor', () =>
    inTestTx(async (tx) => {
      await members(tx)
      await endUnit(tx, { unit: '9901:扶贫办', lastDay: day('2021-05-31'), document }, clock)
      const told = registerAmiss(await readRegister(tx), day('2021-11-08'))
      expect(told).toEqual([{ amiss: 'member-ended', unit: group, other: '9901:扶贫办' }])
    }))
})

describe('what a person said is meant', () => {
  test('holds at its place, for one or several, until it is taken back', () =>
    inTestTx(async (tx) => {
      await found(tx, '民政局')
      await healthAfter(tx)
      const mean = (units: readonly string[]) =>
        meanUnit(tx, { area: city, written: '有关单位', units, reason: '残工委办电话确认' }, clock)
      const ask = async () =>
        expand(await readRegister(tx), { area: city, written: '有关单位', on: day('2021-11-08') })
      expect(await ask()).toMatchObject({ why: 'unknown' })
      await mean(['9901:民政局', health])
      expect(await ask()).toMatchObject({
        because: 'meant',
        units: [{ key: '民政局' }, { key: '卫生健康局' }],
      })
      await mean([])
      expect(await ask()).toMatchObject({ why: 'unknown' })
    }))
})

describe('the register', () => {
  test('is kept by the office charged with it, within its area', () =>
    inTestTx(async (tx) => {
      const keeper = await actAs(tx, staff(['plan:read', 'unit:keep'], county))
      await foundUnit(keeper, { area: county, key: '民政局', since, document }, clock)
      await expect(foundUnit(keeper, { area: city, key: '民政局', since, document }, clock)).rejects.toThrow(
        /row-level security/,
      )
    }))

  test('is seen by who reads plans and by nobody else', () =>
    inTestTx(async (tx) => {
      await healthAfter(tx)
      const seen = async (duties: Staff['duties']) =>
        (await readRegister(await actAs(tx, staff(duties)))).units.size
      expect([await seen(['plan:read']), await seen(['person:read'])]).toEqual([1, 0])
    }))
})
