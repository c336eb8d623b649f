/** A small generated population with offices of every kind, for tests of the desk; nobody in it exists. */
import { type OfficeKey, offices, openVault, type Staff, system, type Tx, withScope } from '#access'
import { livingSubsidy, nursingSubsidy, yangjiang } from '#catalogue'
import { type AreaCode, type CountyCode, type Day, day } from '#kernel'
import { confirmEverybody, runSweep } from '#needs'
import { grantConfirmed, paymentsSubscribers } from '#payments'
import { clockAt, deliverDue, newId, type Subscriber } from '#platform'
import { listCounties, listPeople, loadPopulation, type PersonLine } from '#registry'
import { testDatabase } from './database.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const keys = { field: [{ id: 't', key: new Uint8Array(32).fill(7) }], index: new Uint8Array(32).fill(9) }

export const today = day('2020-12-31')
export const clock = clockAt('2020-12-31')
export const vault = openVault(keys)

/** Someone of an office, with the counties of the area. */
export const officerOf = (office: OfficeKey, area: AreaCode, counties: readonly CountyCode[]): Staff => ({
  kind: 'staff',
  id: newId<'staff'>(),
  name: `测试${offices[office].zh}`,
  office,
  duties: offices[office].duties,
  area,
  counties,
})

/** A fresh database with `people` people, its offices, and one-liners to ask as one of them. */
export async function openBench({ people = 300, city = yangjiang, on = today } = {}) {
  const database = await testDatabase()
  await loadPopulation(database, { area: city, people, seed: 5, on }, keys)
  const { db } = database
  const asSystem = <T>(work: (tx: Tx) => Promise<T>) => withScope(db, system('test'), work)
  const counties = await asSystem(listCounties)
  const everybody = await asSystem((tx) =>
    listPeople(tx, { counties, area: city, order: 'area', skip: 0, limit: people }),
  )
  const places = placesWithPeople(everybody)
  const officers = {
    town: officerOf('town', places.town, [places.county]),
    county: officerOf('county', places.county, [places.county]),
    clerk: officerOf('civil-affairs', city, counties),
    supervisor: officerOf('supervisor', city, counties),
    committee: officerOf('committee', city, counties),
    leader: officerOf('leader', city, counties),
  }
  const as = <T>(staff: Staff, work: (at: { tx: Tx; staff: Staff; today: Day }) => Promise<T>) =>
    withScope(db, staff, (tx) => work({ tx, staff, today: on }))
  return {
    database,
    db,
    as,
    asSystem,
    city,
    on,
    clock: clockAt(on),
    counties,
    everybody,
    ...places,
    officers,
  }
}

export type Bench = Awaited<ReturnType<typeof openBench>>

/** The town with most people, its county, and somebody of another county. */
function placesWithPeople(everybody: readonly PersonLine[]) {
  const towns = Map.groupBy(
    everybody.filter(({ area }) => area.length >= 9),
    ({ area }) => area.slice(0, 9) as AreaCode,
  )
  const [town] = [...towns].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  if (!town) throw new Error('nobody lives in a town')
  const county = town.slice(0, 6) as CountyCode
  return {
    town,
    county,
    townspeople: everybody.filter(({ area }) => area.startsWith(town)),
    countyPeople: everybody.filter(({ area }) => area.startsWith(county)),
    stranger: everybody.find(({ area }) => !area.startsWith(county)) as PersonLine,
  }
}

/** Sweeps the city for every programme and, when asked to, confirms and grants all who are entitled. */
export async function sweepCity(
  { db, asSystem, city, on, clock }: Bench,
  then: 'only-find' | 'grant',
): Promise<void> {
  await runSweep(db, { on, area: city, programmes }, clock)
  if (then === 'only-find') return
  const consent = { who: '原名册', on, how: 'existing-list' } as const
  for (const { id: programme } of programmes) {
    await confirmEverybody({ db, actor: system('test'), clock }, { programme, area: city, consent })
    await asSystem((tx) => grantConfirmed(tx, { programme, area: city }, clock))
  }
}

/** Delivers what was told so far to payments and to these. */
export async function deliver(
  { asSystem, clock }: Bench,
  subscribers: readonly Subscriber[] = [],
): Promise<void> {
  const report = (what: string, facts: object) => {
    throw new Error(`${what}: ${JSON.stringify(facts)}`)
  }
  const inScope = asSystem as Parameters<typeof deliverDue>[0]['inScope']
  await deliverDue({ inScope, clock, subscribers: [...paymentsSubscribers(clock), ...subscribers], report })
}
