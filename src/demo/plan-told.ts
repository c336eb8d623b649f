/** The end of the story: what shows how tasks stand is looked at, and the public is told. */
import { system, withScope } from '#access'
import { linhe } from '#catalogue'
import { addDays, type Day, yearOf } from '#kernel'
import { listTasks } from '#plans'
import { issueCircular, listCirculars, publishPledges, publishStandings } from '#supervision'
import { worldOn } from './deeds.ts'
import type { Matters } from './matters.ts'
import { whyLate } from './plan-story.ts'

export async function tellPublic(matters: Matters): Promise<void> {
  const { db, clock, plan, officers, judge } = matters
  const office = officers('残工委')
  const today = clock.today()
  await withScope(db, system('demo'), (tx) => judge(tx, { plan, area: linhe }))
  await circulate(matters)
  await withScope(db, office, async (tx) => {
    await publishPledges(tx, { area: linhe, year: yearOf(addDays(today, -100)) }, clock)
    const tasks = await listTasks(tx, { plan })
    const why = Object.fromEntries(
      Object.entries(whyLate).flatMap(([no, reason]) => {
        const key = tasks.find((one) => one.no === no)?.key
        return key === undefined ? [] : [[key, reason]]
      }),
    )
    await publishStandings(tx, { plan, why }, clock)
  })
}

/** The two units whose ramps are late, named in a circular; its number is taken once. */
async function circulate({ db, clock, officers, found }: Matters): Promise<void> {
  const office = officers('残工委')
  const on: Day = addDays(clock.today(), -8)
  const number = `临残工委办〔${yearOf(on)}〕5号`
  const late = ['住房城乡建设局', '卫生健康局'].flatMap((unit) => found('10', unit) ?? [])
  await withScope(db, office, async (tx) => {
    const before = await listCirculars(tx, [linhe])
    if (before.some((one) => one.number === number) || late.length === 0) return
    await issueCircular(tx, worldOn(on), {
      area: linhe,
      number,
      title: '关于无障碍坡道改造进展情况的通报',
      opening: '按照规划，公园、车站和医院的坡道应在2024年6月底前修好。现将有关单位的进展情况通报如下。',
      cases: late,
      by: office,
    })
  })
}
