/** The units of Linhe and its counties, with the two groups its plan charges. */
import type { Tx } from '#access'
import { linhe } from '#catalogue'
import { day } from '#kernel'
import type { Clock } from '#platform'
import { committeeMembers, countyGovernments, fillGroup, foundStandard, idOf } from '#units'
import { counties } from './story.ts'

const since = day('2010-01-01')
const reform = day('2019-02-01')
const document = '临编发〔2019〕2号 临禾市机构改革方案'

/** Who sits on the committee of Linhe and of its counties. */
const onCommittee = [
  '发展和改革局',
  '教育局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '人力资源社会保障局',
].concat(
  ['住房城乡建设局', '交通运输局', '农业农村局', '文化广电旅游局', '卫生健康局', '市场监督管理局', '统计局'],
  ['医疗保障局', '税务局', '残联', '总工会', '团委', '妇联', '红十字会'],
)

/** Asking again changes nothing. */
export async function registerUnits(tx: Tx, clock: Clock): Promise<void> {
  const places = [linhe, ...Object.values(counties)]
  for (const area of places) {
    await foundStandard(tx, { area, since, reform, document }, clock)
    await fillGroup(
      tx,
      {
        group: idOf(area, committeeMembers.key),
        members: onCommittee.map((key) => idOf(area, key)),
        from: reform,
        document,
      },
      clock,
    )
  }
  const governments = Object.values(counties).map((county) => idOf(county, '政府'))
  await fillGroup(
    tx,
    { group: idOf(linhe, countyGovernments.key), members: governments, from: since, document },
    clock,
  )
}
