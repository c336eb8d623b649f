/** A few made-up people with traits, for tests of needs and payments; nobody in it exists. */
import type { Tx } from '#access'
import { openVault } from '#access'
import type { AreaCode } from '#kernel'
import { areaCode, day } from '#kernel'
import { clockAt } from '#platform'
import type { Desk, PersonKey } from '#registry'
import { registerPerson, stateCertificate, stateRecord } from '#registry'
import { makeResidentId } from '#standards'

/** Keys that protect nothing. */
export const toyKeys = {
  field: [{ id: 't', key: new Uint8Array(32).fill(7) }],
  index: new Uint8Array(32).fill(9),
}
const vault = openVault(toyKeys)

/** A vault of toy keys, and a clock that stands. */
export const toyDesk = (on = '2020-12-10'): Desk => ({ vault, clock: clockAt(on) })

export type Trait = {
  readonly area?: AreaCode
  readonly name?: string
  readonly grade?: 1 | 2 | 3 | 4
  readonly relief?: 'dibao' | 'none'
  /** Absent: nobody has assessed it. */
  readonly care?: boolean
  readonly expires?: string
  readonly account?: string | null
}

export const toyTowns = [areaCode('441702103'), areaCode('441702104'), areaCode('441704100')] as const

let made = 0

/** Registers somebody of grade 2 with a valid certificate, on dibao and in need of care, unless a trait says otherwise. */
export async function somebody(tx: Tx, trait: Trait = {}, desk: Desk = toyDesk()): Promise<PersonKey> {
  const { area = toyTowns[0], grade = 2, relief = 'dibao', expires = '2028-12-31' } = trait
  const from = day('2018-01-01')
  const source = { source: 'toy' }
  const residentId = makeResidentId('441799', day(`19${60 + (++made % 30)}-05-01`), made % 999)
  const number = trait.account === undefined ? `62220200${String(made).padStart(11, '0')}` : trait.account
  const key = await registerPerson(
    tx,
    {
      name: trait.name ?? `测试${made}`,
      residentId,
      area,
      ...(number === null ? {} : { account: { bank: '农村商业银行', number } }),
      from,
      ...source,
    },
    desk,
  )
  const category = 'physical' as const
  const certificate = {
    status: 'issued' as const,
    category,
    categories: [category],
    grade,
    expires: day(expires),
  }
  await stateCertificate(tx, { key, from, ...certificate, ...source }, desk)
  await stateRecord(
    tx,
    { key, from, kind: 'income-status', data: { relief_status: relief }, ...source },
    desk,
  )
  if (trait.care !== undefined)
    await stateRecord(
      tx,
      { key, from, kind: 'care-assessment', data: { needs_long_term_care: trait.care }, ...source },
      desk,
    )
  return key
}
