/** Figures stated at a city's desk: told at their field when refused, kept beside what they replace. */
import { expect, test } from 'vitest'
import type { Staff } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { statedDesk } from './stated-desk.ts'

const clock = clockAt('2023-06-30')
const area = areaCode('4417')
const desk = statedDesk({ clock })
const office = (duties: Staff['duties']): Staff => ({
  kind: 'staff',
  id: '01900000-0000-7000-8000-000000000001',
  name: '赵六',
  office: 'committee',
  duties,
  area,
  counties: ['441702'] as CountyCode[],
})
const said = {
  subject: 'gdp-growth',
  area,
  period: '2022',
  amount: '5.1',
  document: '2022年国民经济统计公报',
  documentDay: day('2023-03-01'),
  newDefinition: false,
  publish: false,
}

test('a series is stated, corrected with a reason, and shown with what it replaced', () =>
  inTestTx(async (tx) => {
    const staff = office(['indicator:read', 'indicator:state'])
    const at = { tx: await actAs(tx, staff), staff, today: clock.today() }
    expect(await desk.stateFigure(at, said)).toEqual({ outcome: 'new', told: [] })
    expect(await desk.stateFigure(at, { ...said, period: '去年' })).toMatchObject({
      refused: { field: 'period' },
    })
    const corrected = { ...said, amount: '5.3' }
    expect(await desk.stateFigure(at, corrected)).toMatchObject({ refused: { field: 'reason' } })
    expect(await desk.stateFigure(at, { ...corrected, reason: '公报勘误' })).toMatchObject({
      outcome: 'replaced',
    })
    const view = await desk.stated(at, { subject: 'gdp-growth' })
    expect(view).toMatchObject({ mayState: true, area: { code: area } })
    expect(view.values).toMatchObject([
      { amount: '5.3', by: '赵六', reason: '公报勘误', earlier: [{ amount: '5.1' }] },
    ])
  }))

test('without the duty figures are looked at only; an unknown subject and another place are refused', () =>
  inTestTx(async (tx) => {
    const staff = office(['indicator:read'])
    const at = { tx: await actAs(tx, staff), staff, today: clock.today() }
    expect((await desk.stated(at, { subject: 'gdp-growth' })).mayState).toBe(false)
    await expect(desk.stateFigure(at, said)).rejects.toThrow(Refusal)
    await expect(desk.stated(at, { subject: 'nothing' })).rejects.toThrow(Refusal)
    await expect(desk.stated(at, { subject: 'gdp-growth', area: areaCode('9901') })).rejects.toThrow(Refusal)
  }))
