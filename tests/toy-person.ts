/** The one made-up person whose life the tests of the register tell, and what may be stated about it. */
import { areaCode, day } from '#kernel'
import { clockAt } from '#platform'
import type { Desk } from '#registry'
import { makeResidentId } from '#standards'
import { toyDesk } from './toy-town.ts'

export const { vault } = toyDesk()
export const deskOn = (on: string): Desk => ({ vault, clock: clockAt(on) })
export const desk = deskOn('2020-12-31')

export const residentId = makeResidentId('441799', day('1960-05-01'), 1)
export const area = areaCode('441702103')
export const fromFile = { source: 'test', sourceRef: 'row 2' }

export const someone = {
  name: '陈志强',
  residentId,
  area,
  residence: 'rural' as const,
  phone: '12000000001',
  account: { bank: '农村商业银行', number: '0123456789012345' },
  from: day('2015-01-01'),
  ...fromFile,
}

export const issued = {
  from: day('2015-03-01'),
  status: 'issued' as const,
  category: 'physical' as const,
  categories: ['physical' as const],
  grade: 2 as const,
  expires: day('2025-02-28'),
  ...fromFile,
}

export const relief = (from: string, status: string, to?: string) => ({
  kind: 'income-status',
  from: day(from),
  ...(to ? { to: day(to) } : {}),
  data: { relief_status: status },
  ...fromFile,
})
