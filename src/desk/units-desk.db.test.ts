/** The register as the office of a city sees and keeps it at its desk. */
import { expect, test } from 'vitest'
import type { Staff } from '#access'
import { areaCode, type CountyCode, day } from '#kernel'
import { clockAt } from '#platform'
import { committeeMembers, fillGroup, foundStandard, idOf } from '#units'
import { actAs, inTestTx } from '../../tests/database.ts'
import { unitsDesk } from './units-desk.ts'

const clock = clockAt('2021-11-08')
const today = clock.today()
const area = areaCode('9901')
const since = day('2010-01-01')
const document = '临编发〔2019〕2号'
const desk = unitsDesk({ clock })
const office: Staff = {
  kind: 'staff',
  id: '01900000-0000-7000-8000-000000000001',
  name: '赵六',
  office: 'committee',
  duties: ['plan:read', 'unit:keep'],
  area,
  counties: ['990102'] as CountyCode[],
}

test('a unit is shown with its names and groups, renamed, and said to be meant', () =>
  inTestTx(async (system) => {
    await foundStandard(system, { area, since, reform: day('2019-02-01'), document }, clock)
    const [unit, group] = [idOf(area, '卫生健康局'), idOf(area, committeeMembers.key)]
    await fillGroup(system, { group, members: [unit], from: since, document }, clock)
    const at = { tx: await actAs(system, office), staff: office, today }
    await desk.renameUnit(at, { unit, name: '卫生健康委员会', short: [], from: day('2021-06-01'), document })
    await desk.meanUnits(at, { written: '有关单位', units: [unit], reason: '电话确认' })
    const { seen, units, meanings } = await desk.units(at, unit)
    expect(seen).toMatchObject({ name: '卫生健康委员会', groups: ['残工委成员单位'], end: null })
    expect(seen?.names.map(({ until }) => until)).toEqual(['2019-01-31', '2021-05-31', null])
    expect(meanings).toEqual([{ written: '有关单位', units: ['卫生健康委员会'] }])
    expect(units.map(({ name }) => name)).not.toContain('食品药品监督管理局')
    const ended = await desk.units(at, idOf(area, '旅游局'))
    expect(ended.seen?.end).toEqual({ lastDay: '2019-01-31', into: '文化广电旅游局' })
  }))
