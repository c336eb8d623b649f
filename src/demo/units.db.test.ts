/** The units of Linhe: its plan is understood with them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linhe } from '#catalogue'
import { areaCode, day } from '#kernel'
import { readPlan } from '#plandoc'
import { clockAt } from '#platform'
import { expand, foundStandard, nameOn, readRegister, registerAmiss, resolveUnit } from '#units'
import { inTestTx } from '../../tests/database.ts'
import { registerUnits } from './units.ts'

const clock = clockAt('2021-11-08')
const on = day('2021-11-08')
const text = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')

const inLinhe = inTestTx(async (tx) => {
  await registerUnits(tx, clock)
  return readRegister(tx)
})

test('every unit the plan of Linhe charges is found, but for “有关单位”, which is asked', async () => {
  const register = await inLinhe
  const written = [...new Set(readPlan(text).tasks.flatMap(({ lead, coop }) => [...lead, ...coop]))]
  const asked = written.filter((each) => 'asks' in expand(register, { area: linhe, written: each, on }))
  expect(written.length).toBeGreaterThan(10)
  expect(asked).toEqual(['有关单位'])
  expect(registerAmiss(register, on)).toEqual([])
})

test('the governments of all counties are the counties of the city', async () => {
  const counties = expand(await inLinhe, { area: linhe, written: '各县（市、区）人民政府', on })
  expect(counties).toMatchObject({ units: [{ area: '990102' }, { area: '990103' }, { area: '990121' }] })
})

test('starting again changes nothing', () =>
  inTestTx(async (tx) => {
    await registerUnits(tx, clock)
    const before = await readRegister(tx)
    await registerUnits(tx, clock)
    expect(await readRegister(tx)).toEqual(before)
  }))

test('a register that begins after the reform has no units that ended with it', () =>
  inTestTx(async (tx) => {
    const start = { area: linhe, since: day('2021-01-01'), reform: day('2019-02-01'), document: '名录' }
    await foundStandard(tx, start, clock)
    const register = await readRegister(tx)
    expect([...register.units.values()].filter(({ end }) => end !== null)).toEqual([])
    expect(registerAmiss(register, on)).toEqual([])
  }))

const district = areaCode('990102')

test.each([
  ['市卫生健康委', linhe, '2021-06-01', '9901:卫生健康局', 'short-name'],
  ['卫健局', linhe, '2021-06-01', '9901:卫生健康局', 'short-name'],
  ['市卫计委', linhe, '2018-06-01', '9901:卫生健康局', 'short-name'],
  ['市卫计委', linhe, '2021-06-01', '9901:卫生健康局', 'short-name-of-another-day'],
  ['临禾市卫生健康局', linhe, '2021-06-01', '9901:卫生健康局', 'name'],
  ['卫生和计划生育局', linhe, '2021-06-01', '9901:卫生健康局', 'name-of-another-day'],
  ['市食药监局', linhe, '2021-06-01', '9901:市场监督管理局', 'short-name-of-another-day'],
  ['河东区民政局', linhe, '2021-06-01', '990102:民政局', 'name'],
  ['团市委', linhe, '2021-06-01', '9901:团委', 'short-name'],
  ['市 场 监 管 局', linhe, '2021-06-01', '9901:市场监督管理局', 'short-name'],
  ['市民政局', district, '2021-06-01', '9901:民政局', 'name'],
  ['区民政局', district, '2021-06-01', '990102:民政局', 'name'],
  ['民政局', district, '2021-06-01', '990102:民政局', 'name'],
])('%s in a plan of %s on %s is %s, by its %s', async (...asked) => {
  const [written, area, then, id, because] = asked
  const found = resolveUnit(await inLinhe, { area, written, on: day(then) })
  expect(found).toMatchObject({ unit: { id }, because })
})

test('“县残联” in a plan of the city is one of several, and asked', async () => {
  expect(resolveUnit(await inLinhe, { area: linhe, written: '县残联', on })).toMatchObject({ why: 'unknown' })
})

test('the name of a unit changes on the day of the reform', async () => {
  const unit = (await inLinhe).units.get('9901:生态环境局')!
  expect(['2019-01-31', '2019-02-01'].map((each) => nameOn(unit, day(each))?.name)).toEqual([
    '环境保护局',
    '生态环境局',
  ])
})
