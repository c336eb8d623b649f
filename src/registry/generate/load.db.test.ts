/** A loaded population is what a registration of the same people would be: profiles hold, numbers open, nobody twice. */
import { expect, test } from 'vitest'
import { openVault, system, withScope } from '#access'
import { areaCode, day } from '#kernel'
import { testDatabase } from '../../../tests/database.ts'
import {
  compareProfiles,
  findFile,
  findPerson,
  listCounties,
  openNumbers,
  profilesHold,
  rollProfiles,
} from '../index.ts'
import { loadPopulation } from './load.ts'
import { personAt } from './person.ts'
import { makePopulation } from './population.ts'

const keys = { field: [{ id: 't', key: new Uint8Array(32).fill(7) }], index: new Uint8Array(32).fill(9) }
const spec = { area: areaCode('4417'), people: 2000, seed: 3, on: day('2020-12-31') }
const loader = system('test')

test('a loaded population agrees with its records, is found by number, and is made only once', async () => {
  const database = await testDatabase()
  const before = await shapeOf(database)
  expect(await loadPopulation(database, spec, keys)).toMatchObject({ people: 2000 })
  expect(await shapeOf(database)).toEqual(before)

  const vault = openVault(keys)
  await withScope(database.db, loader, async (tx) => {
    const counties = await listCounties(tx)
    expect(counties).toEqual(['441702', '441704', '441721', '441781'])
    for (const county of counties) {
      expect(await compareProfiles(tx, county, { on: spec.on, limit: 3 })).toEqual([])
      // Made for this day, every profile speaks for it: nobody has to be read from the records.
      expect(await profilesHold(tx, county, spec.on)).toBe(true)
    }
    const population = makePopulation(spec)
    for (const i of [0, 321, 1999]) {
      const made = personAt(population, i)
      const key = await findPerson(tx, made.residentId, vault)
      expect(key).toEqual({ county: made.county, id: made.id })
      const file = key && (await findFile(tx, key))
      expect(file?.person).toMatchObject({
        name: made.name,
        area: made.area,
        born: made.born,
        source: 'synthetic',
      })
      expect(file && openNumbers(file.person, vault)).toEqual({
        idNumber: made.residentId,
        phone: made.phone ?? null,
        account: made.account?.number ?? null,
      })
      const { status, category, categories, grade, issued, expires = null, reissue = null } = made.certificate
      expect(file?.certificates).toMatchObject([
        { status, category, categories, grade, issued, expires, reissue, valid_from: made.certificate.from },
      ])
    }
  })

  await expect(loadPopulation(database, spec, keys)).rejects.toMatchObject({
    problem: { code: 'population.exists' },
  })
  const later = day('2022-06-30')
  await withScope(database.db, loader, async (tx) => {
    const [county] = await listCounties(tx)
    if (!county) throw new Error('no county')
    expect(await rollProfiles(tx, county, later)).toBeGreaterThan(0)
    expect(await compareProfiles(tx, county, { on: later, limit: 3 })).toEqual([])
  })
})

/** Keys, indexes, checks and row security as the migrations made them. */
async function shapeOf({ pool }: Awaited<ReturnType<typeof testDatabase>>) {
  const { rows } = await pool.query(
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
      where connamespace = 'registry'::regnamespace or confrelid = 'registry.person'::regclass
     union all select indexname, indexdef from pg_indexes where schemaname = 'registry'
     union all select relname, relforcerowsecurity::text from pg_class
      where relnamespace = 'registry'::regnamespace and relkind = 'r'
     order by 1, 2`,
  )
  return rows
}

test('a population with a portrait agrees with its records too, fact by fact', async () => {
  const database = await testDatabase()
  await loadPopulation(database, { ...spec, people: 600, portrait: true }, keys)
  await withScope(database.db, loader, async (tx) => {
    const counties = await listCounties(tx)
    for (const county of counties)
      expect(await compareProfiles(tx, county, { on: spec.on, limit: 3 })).toEqual([])
  })
  const { rows } = await database.pool.query(
    'select count(work_state)::int as work, count(medical_insurance)::int as insurance from registry.profile',
  )
  for (const count of Object.values(rows[0] as Record<string, number>)) expect(count).toBeGreaterThan(450)
})
