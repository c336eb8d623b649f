/** Who acts in the story of the plan: the office of the committee, the leader, and an officer of each unit the plan charges. */
import { appointDemoOfficers, type DemoAccount, type DemoOfficer, type Staff, signIn } from '#access'
import { linhe } from '#catalogue'
import { must } from '#kernel'
import type { Clock, Db } from '#platform'
import { counties } from './story.ts'

/** Beside the accounts that are shown: by unit, under an account nobody is told of. */
const others = [
  ['federation', '残联', '郑十'],
  ['civil', '民政局', '冯十一'],
  ['education', '教育局', '陈十二'],
  ['labour', '人力资源社会保障局', '褚十三'],
  ['housing', '住房城乡建设局', '卫十四'],
  ['finance', '财政局', '蒋十五'],
  ['insurance', '医疗保障局', '沈十六'],
  ['justice', '司法局', '韩十七'],
  ['data', '政务服务数据管理局', '杨十八'],
  ['union', '总工会', '朱十九'],
  ['market', '市场监督管理局', '秦二十'],
  ['transport', '交通运输局', '尤廿一'],
  ['tax', '税务局', '许廿二'],
] as const

const ofCity = others.map(
  ([account, unit, name]): DemoOfficer => ({
    account: `city-${account}`,
    name,
    area: linhe,
    unit,
    office: 'bureau',
  }),
)

const ofCounties = Object.entries(counties).map(
  ([account, area], at): DemoOfficer => ({
    account: `${account}-government`,
    name: ['何廿三', '吕廿四', '施廿五'][at] ?? account,
    area,
    unit: '政府',
    office: 'bureau',
  }),
)

/** By the id of the unit. */
export type Officers = (unit: string) => Staff

/** Everybody signs in once. Cost: two hashes of a password each. */
export async function officersOf(db: Db, accounts: readonly DemoAccount[], clock: Clock): Promise<Officers> {
  const shown = accounts.filter(({ account }) => ['committee', 'bureau', 'leader'].includes(account))
  const made = await appointDemoOfficers(db, [...ofCity, ...ofCounties], clock)
  const staff = new Map<string, Staff>()
  for (const { account, password, area, unit } of [...shown, ...made]) {
    const signed = await signIn(db, { account, password, address: 'demo' }, { clock, demo: true })
    staff.set(`${area}:${unit}`, must(signed).staff)
  }
  return (unit) => {
    const found = staff.get(unit) ?? staff.get(`${linhe}:${unit}`)
    if (!found) throw new Error(`the story has no officer of ${unit}`)
    return found
  }
}
