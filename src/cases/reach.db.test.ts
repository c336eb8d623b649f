/** Who sees a case: officers of its area with one of its duties, and the units that take part. Nobody else, in any table. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Duty, Staff } from '#access'
import { system, withScope } from '#access'
import { type AreaCode, areaCode, type CountyCode, isWithin } from '#kernel'
import type { Database } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import { benefit, movableClock, officer, slip, toyUnit, toyWorld } from '../../tests/toy-cases.ts'
import * as cases from './index.ts'

/** Two cities with counties that begin alike, and towns in them. */
const counties = ['441702', '441704', '530102'] as const
const places = ['4417', ...counties, '441702100', '441702101', '530102001'].map(areaCode)
const units = ['残工委', '民政局', '卫健局']
const world = toyWorld(movableClock())
type Known = {
  readonly id: string
  readonly area: AreaCode
  readonly duties: readonly Duty[]
  readonly units: readonly string[]
}
const known: Known[] = []
let database: Database

/** One slip and one application a place; units of the county of a town, and of the city for its slips. */
beforeAll(async () => {
  database = await testDatabase()
  for (const area of places) await withScope(database.db, system('test'), (tx) => beginBoth(tx, area))
})

async function beginBoth(tx: Parameters<typeof cases.beginCase>[0], area: AreaCode) {
  const home = area.length > 6 ? areaCode(area.slice(0, 6)) : area
  const [office, handler, other] = units.map((name) => toyUnit(home, name)) as [Named, Named, Named]
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46])
  const file = await cases.offerFile(tx, { area, name: '材料.pdf', bytes }, world.clock)
  const begun = await cases.beginCase(tx, world, {
    process: slip.id,
    action: 'raise',
    area,
    key: area,
    title: '督办',
    by: officer(home, '残工委', ['plan:import']),
    answers: { matter: '无障碍设施整改', lead: handler, slip_due: '2026-03-20' },
    referable: { unit: new Map([[handler.id, handler]]) },
  })
  known.push({
    id: begun.case.id,
    area,
    duties: ['plan:import', 'plan:read'],
    units: [office.id, handler.id],
  })
  const applied = await cases.beginCase(tx, world, {
    process: benefit.id,
    action: 'enter',
    area,
    key: area,
    title: '申请',
    by: officer(home, '残工委', ['person:change']),
    answers: { benefit_alone: true, papers: [{ id: file, name: '材料.pdf' }], agreed: true },
    parties: { applicant: [{ id: 'p', name: '申请人' }], county: [other] },
  })
  known.push({
    id: applied.case.id,
    area,
    duties: ['person:change', 'candidate:confirm'],
    units: [office.id, other.id],
  })
}
type Named = ReturnType<typeof toyUnit>

const dutiesTried: readonly Duty[] = [
  'plan:import',
  'plan:read',
  'person:change',
  'candidate:confirm',
  'unit:own',
  'audit:read',
]

const anyOfficer: fc.Arbitrary<Staff> = fc.record({
  kind: fc.constant('staff' as const),
  id: fc.constant('somebody'),
  name: fc.constant('某人'),
  duties: fc.subarray([...dutiesTried]),
  area: fc.constantFrom(...places),
  counties: fc.subarray(
    counties.map((county) => county as unknown as CountyCode),
    { minLength: 1 },
  ),
  unit: fc.constantFrom(...units, '无关单位'),
})

/** The rule once more, in plain code. */
const maySee = (staff: Staff, { area, duties, units: taking }: Known) => {
  const inCounty = area.length < 6 || staff.counties.includes(area.slice(0, 6) as CountyCode)
  const byDuty = isWithin(area, staff.area) && duties.some((duty) => staff.duties.includes(duty))
  const byUnit = staff.duties.includes('unit:own') && taking.includes(`${staff.area}:${staff.unit}`)
  return inCounty && (byDuty || byUnit)
}

const tables = {
  'cases.case': 'id',
  'cases.event': 'case_id',
  'cases.task': 'case_id',
  'cases.attachment': 'case_id',
}

test('an officer sees exactly the cases of area and duty or of the own unit, in every table', async () => {
  let [seenOnce, hiddenOnce] = [false, false]
  await fc.assert(
    fc.asyncProperty(anyOfficer, async (staff) => {
      const expected = known.filter((one) => maySee(staff, one)).map(({ id }) => id)
      seenOnce ||= expected.length > 0
      hiddenOnce ||= expected.length < known.length
      await withScope(database.db, staff, async (tx) => {
        for (const [table, column] of Object.entries(tables)) {
          const { rows } = await sql<{ id: string }>`select distinct ${sql.ref(column)} as id
            from ${sql.table(table)}`.execute(tx)
          const found = new Set(rows.map(({ id }) => id))
          if (table === 'cases.attachment') expect(expected).toEqual(expect.arrayContaining([...found]))
          else expect(found, table).toEqual(new Set(expected))
        }
        const all = [...counties, '4417']
        const queue = await cases.countTasks(tx, {
          on: world.clock.today(),
          counties: all,
          processes: [slip.id, benefit.id],
        })
        expect(queue.reduce((sum, one) => sum + one.cases, 0)).toBe(expected.length)
      })
    }),
    { numRuns: 60 },
  )
  expect([seenOnce, hiddenOnce]).toEqual([true, true])
})

test('a case out of reach cannot be acted on, and the refusal does not tell that it is there', async () => {
  const stranger = officer(areaCode('530102'), '残工委', ['plan:import'])
  const [first] = known
  const acting = withScope(database.db, stranger, (tx) =>
    cases.actOnCase(tx, world, {
      case: { county: '4417', id: first?.id as cases.CaseId },
      action: 'issue',
      key: 'x',
      by: stranger,
      answers: {},
      seen: 1,
    }),
  )
  await expect(acting).rejects.toMatchObject({ problem: { code: 'case.not-found' } })
})

test('what is written stays written: nobody at a desk changes an event', async () => {
  const office = officer(areaCode('441702'), '残工委', ['plan:import'])
  const forging = withScope(database.db, office, (tx) =>
    sql`update cases.event set event = '{}'::json`.execute(tx),
  )
  await expect(forging).rejects.toThrow('permission denied')
})
