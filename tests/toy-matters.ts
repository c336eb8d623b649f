/** A city's office and its units at work on the toy plan, under the real processes; for tests. */
import type { Duty, Staff, Tx } from '#access'
import { actOnCase, type CaseKey, findCase, offerFile, type Taken, type World } from '#cases'
import type { Answers, Reference } from '#forms'
import { areaCode, type CountyCode } from '#kernel'
import { importPlan, type PlanId, readUpload } from '#plans'
import { clockAt } from '#platform'
import { toyCatalogue, toyText } from '../src/plans/toy-plan.ts'
import { caseWorld } from '../src/supervision/world.ts'
import { actAs, inTestTx } from './database.ts'

export const city = areaCode('4417')

const staff = (unit: string, duties: readonly Duty[]): Staff => ({
  kind: 'staff',
  id: `${unit}-officer`,
  name: `${unit}经办人`,
  unit,
  duties: ['plan:read', ...duties],
  area: city,
  counties: [areaCode('441702') as CountyCode],
})

export const office = staff('残工委', ['plan:import', 'plan:supervise'])
export const health = staff('卫生健康局', ['unit:own'])
export const schools = staff('教育局', ['unit:own'])

export const unitRef = (name: string): Reference => ({ id: `${city}:${name}`, name })

export const worldOn = (day: string): World => caseWorld(clockAt(day))

/** In a transaction that is taken back, with the toy plan imported. */
export const withToyPlan = (work: (tx: Tx, plan: PlanId) => Promise<void>): Promise<void> =>
  inTestTx(async (tx) => {
    const upload = readUpload({ name: '规划.txt', text: toyText })
    const clock = clockAt('2026-03-02')
    const { plan } = await importPlan(tx, upload, { clock, catalogue: toyCatalogue })
    await work(await actAs(tx, office), plan)
  })

export type Act = {
  readonly of: CaseKey
  readonly by: Staff
  readonly on: string
  readonly action: string
  readonly answers?: Answers
  readonly units?: readonly string[]
}

/** As somebody else on some day; the transaction stays theirs. */
export async function act(tx: Tx, { of, by, on, action, answers = {}, units = [] }: Act): Promise<Taken> {
  const desk = await actAs(tx, by)
  const kept = await findCase(desk, of)
  if (!kept) throw new Error(`${by.name} does not see the case`)
  const unit = new Map(units.map((name) => [unitRef(name).id, unitRef(name)]))
  const order = { case: of, action, by, answers, seen: kept.length, referable: { unit } }
  return actOnCase(desk, worldOn(on), { ...order, key: `${action} ${on} ${kept.length}` })
}

/** A small file of an officer, to be attached by an act. */
export async function file(tx: Tx, by: Staff, name = '材料.pdf'): Promise<Reference> {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])
  const id = await offerFile(await actAs(tx, by), { area: city, name, bytes }, clockAt('2026-03-02'))
  return { id, name }
}
