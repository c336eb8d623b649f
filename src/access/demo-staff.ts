/** One account for each office, for trying the product out. They exist in demo mode only. */
import type { AreaCode } from '#kernel'
import { areaCode, day, must } from '#kernel'
import type { Clock, Db } from '#platform'
import { childrenOf } from '#standards'
import { system } from './actor.ts'
import { appoint } from './appoint.ts'
import type { OfficeKey } from './duties.ts'
import { withScope } from './scope.ts'
import { findAccount, markDemo } from './store-staff.ts'

export type DemoAccount = {
  readonly account: OfficeKey
  readonly password: string
  readonly name: string
  readonly area: AreaCode
  readonly unit: string
}

const password = 'tongxing-2020'

/** The first town and its first village of the county, by code. */
const firstIn = (area: AreaCode): AreaCode => childrenOf(area)[0] ?? area

/** The accounts of a county, and of the city around it. Yangjiang's Jiangcheng unless told otherwise. */
export function demoAccounts(county: AreaCode = areaCode('441702')): DemoAccount[] {
  const city = areaCode(county.slice(0, 4))
  const town = firstIn(county)
  const of = (account: OfficeKey, name: string, [area, unit]: readonly [AreaCode, string]) => ({
    account,
    password,
    name,
    area,
    unit,
  })
  return [
    of('village', '陈一', [firstIn(town), '残联']),
    of('town', '林二', [town, '残联']),
    of('county', '张三', [county, '残联']),
    of('civil-affairs', '李四', [county, '民政局']),
    of('supervisor', '王五', [county, '民政局']),
    of('committee', '赵六', [city, '残工委']),
    of('bureau', '吴九', [city, '卫生健康局']),
    of('leader', '孙七', [city, '政府']),
    of('administrator', '周八', [city, '残联']),
  ]
}

/** Makes the accounts that are missing. */
export async function appointDemoStaff(db: Db, clock: Clock, county?: AreaCode): Promise<DemoAccount[]> {
  const accounts = demoAccounts(county)
  for (const account of accounts) await appointDemo(db, { ...account, office: account.account }, clock)
  return accounts
}

/** Somebody of the demonstration nobody needs to be shown: an officer of one more unit. */
export type DemoOfficer = Omit<DemoAccount, 'account' | 'password'> & {
  readonly account: string
  readonly office: OfficeKey
}

export async function appointDemoOfficers(
  db: Db,
  officers: readonly DemoOfficer[],
  clock: Clock,
): Promise<readonly (DemoOfficer & Pick<DemoAccount, 'password'>)[]> {
  const accounts = officers.map((officer) => ({ ...officer, password }))
  for (const account of accounts) await appointDemo(db, account, clock)
  return accounts
}

type New = DemoOfficer & Pick<DemoAccount, 'password'>

const appointDemo = (db: Db, { account, name, area, unit, office, password: words }: New, clock: Clock) =>
  withScope(db, system('demo'), async (tx) => {
    if (await findAccount(tx, account)) return
    const post = { office, area, unit, since: day('2000-01-01') }
    const id = must(await appoint(tx, { account, name, password: words, post }, clock))
    await markDemo(tx, id)
  })
