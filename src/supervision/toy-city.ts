/** A plan of a city and its units, for tests. Not policy. */
import type { Staff, Tx } from '#access'
import { officialCalendar, type World } from '#cases'
import { processes } from '#catalogue'
import { areaCode, type CountyCode, day } from '#kernel'
import { acceptPlan, importPlan, type PlanId, readUpload } from '#plans'
import type { Clock } from '#platform'
import { addMember, foundUnit, idOf } from '#units'
import { actAs } from '../../tests/database.ts'
import { movableClock } from '../../tests/toy-cases.ts'
import { supervisionKeepers } from './obligations/keep.ts'

export const city = areaCode('4417')

const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n')

/** Task 3 charges a group; task 4 names units of which none is known to lead. */
export const planText = (changes: Readonly<Record<string, readonly string[]>> = {}) => `阳江市助残规划

附件

重点任务分工表

${table(
  ['序号', '重点任务', '负责单位', '配合单位'],
  ['1', '开展康复服务，2026年底前完成。', '市卫生健康局', '市残联'],
  ['2', '落实照料补贴，2026年6月底前出台具体办法。', '市民政局', '市残联'],
  ['3', '宣传残疾人事业。', '市残联', '成员单位'],
  ...Object.entries(changes).map(([no, cells]) => [no, ...cells]),
)}
`

const officer = (unit: string, duties: Staff['duties']): Staff => ({
  kind: 'staff',
  id: `officer-${unit}`,
  name: `${unit}经办人`,
  area: city,
  counties: ['441702', '441704'].map((code) => areaCode(code) as CountyCode),
  office: 'committee',
  unit,
  duties,
})

export const office = officer('残工委', [
  'plan:read',
  'plan:import',
  'plan:supervise',
  'plan:evaluate',
  'unit:keep',
  'indicator:state',
])
export const health = officer('卫生健康局', ['plan:read', 'unit:own', 'indicator:state'])
export const federation = officer('残联', ['plan:read', 'unit:own'])
export const civil = officer('民政局', ['plan:read', 'unit:own'])
export const leader = officer('政府', ['plan:read', 'plan:instruct'])

export const movable = () => movableClock(day('2026-03-02'))

export const worldAt = (clock: Clock): World => ({
  processes,
  calendar: officialCalendar,
  clock,
  keepers: supervisionKeepers,
})

const keys = ['卫生健康局', '残联', '民政局', '教育局', '残工委', '政府'] as const

/** Units of the city; the group has three of them. */
export async function foundUnits(tx: Tx, clock: Clock): Promise<void> {
  const said = { document: '成立文件', since: day('2019-01-01') }
  for (const key of keys) await foundUnit(tx, { area: city, key, ...said }, clock)
  await foundUnit(tx, { area: city, key: '成员单位', kind: 'group', ...said }, clock)
  for (const key of ['卫生健康局', '残联', '教育局'])
    await addMember(
      tx,
      { group: idOf(city, '成员单位'), member: idOf(city, key), from: said.since, document: '名单' },
      clock,
    )
}

export async function importAccepted(tx: Tx, clock: Clock, text = planText()): Promise<PlanId> {
  const given = { clock, catalogue: { sources: [], programmes: [], indicators: [] } }
  const { plan } = await importPlan(tx, readUpload({ name: '规划.txt', text }), given)
  await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
  return plan
}

/** The office with its units and its plan. */
export async function atOffice(tx: Tx, clock = movable()) {
  const own = await actAs(tx, office)
  await foundUnits(own, clock)
  return { tx: own, clock, world: worldAt(clock), plan: await importAccepted(own, clock) }
}
