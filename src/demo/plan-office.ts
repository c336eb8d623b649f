/** The committee's secretariat and its money in the story: two meetings, one decision, two budget lines. */
import { withScope } from '#access'
import { countyKey } from '#cases'
import { linhe, livingSubsidy } from '#catalogue'
import { addDays, type Day, yearOf, yuan } from '#kernel'
import {
  holdMeeting,
  listLines,
  planMeeting,
  recordDecision,
  recordResult,
  recordSpending,
  registerLine,
  yearOfMeetings,
} from '#supervision'
import { idOf } from '#units'
import { doDeeds, worldOn } from './deeds.ts'
import type { Matters, TaskKeys } from './matters.ts'

export async function mattersOfOffice(matters: Matters, keys: TaskKeys): Promise<void> {
  await meetings(matters)
  await money(matters, keys)
}

/** The standing meeting of this year; in its first days, that of last year. */
async function meetings({ db, clock, officers }: Matters): Promise<void> {
  const [office, today] = [officers('残工委'), clock.today()]
  const on = addDays(today, -45)
  const order = { area: linhe, kind: 'standing', title: `市政府常务会议（${on.slice(0, 7)}）` } as const
  const items = ['听取残疾人服务规划落实情况汇报', '研究康园中心运营经费']
  const decided = await withScope(db, office, async (tx) => {
    const { meetings: known } = await yearOfMeetings(tx, { area: linhe, year: yearOf(on) })
    const before = known.find(({ title }) => title === order.title)
    const key =
      before ?? (await planMeeting(tx, worldOn(addDays(on, -10)), { ...order, items, plannedOn: on }))
    await holdMeeting(tx, worldOn(on), { ...key, heldOn: on, items, minutes: `临府常纪〔${yearOf(on)}〕9号` })
    if (!before)
      await planMeeting(tx, worldOn(addDays(today, -5)), {
        area: linhe,
        kind: 'committee',
        title: '残工委全体会议',
        items: ['通报规划任务落实情况', '部署下一步工作'],
        plannedOn: addDays(today, 25),
      })
    return recordDecision(tx, worldOn(addDays(on, 1)), {
      county: countyKey(linhe),
      id: key.id,
      decided: '由市财政局落实康园中心运营经费，年底前拨付到位。',
      unit: idOf(linhe, '财政局'),
      due: addDays(today, 40),
      key: 'demo decision',
      by: office,
    })
  })
  await doDeeds(db, [
    { on: addDays(on, 1), of: decided.case, by: office, action: 'hand-out' },
    { on: addDays(on, 2), of: decided.case, by: officers('财政局'), action: 'sign' },
  ])
}

/** One line whose spending is typed, one that is spent by pay runs. */
async function money({ db, clock, plan, officers }: Matters, keys: TaskKeys): Promise<void> {
  const today = clock.today()
  const year = yearOf(addDays(today, -100))
  const homes = '困难残疾人家庭无障碍改造补助'
  await withScope(db, officers('残工委'), async (tx) => {
    const known = await listLines(tx, { area: linhe })
    if (known.some((line) => line.name === homes)) return
    const line = await registerLine(
      tx,
      {
        area: linhe,
        unit: { id: idOf(linhe, '残联'), name: '残疾人联合会' },
        name: homes,
        year,
        source: 'fiscal',
        amount: yuan(600_000),
        plan,
        task: keys('9'),
      },
      clock,
    )
    const paid = async (on: Day, sum: number, source: string) =>
      recordSpending(tx, { line, on, amount: yuan(sum), source }, clock)
    await paid(addDays(today, -110), 240_000, '国库集中支付凭证第0412号')
    await paid(addDays(today, -28), 310_000, '国库集中支付凭证第0987号')
    const source = '残工委办公室核验记录'
    const measured = { line, on: addDays(today, -20), measuredIn: '户', source }
    await recordResult(tx, { ...measured, kind: 'demand', quantity: 164 }, clock)
    await recordResult(tx, { ...measured, kind: 'output', quantity: 121 }, clock)
    await registerLine(
      tx,
      {
        area: linhe,
        unit: { id: idOf(linhe, '民政局'), name: '民政局' },
        name: '困难残疾人生活补贴',
        year: yearOf(today),
        source: 'fiscal',
        amount: yuan(1_200_000),
        plan,
        task: keys('1'),
        programme: livingSubsidy.id,
        spentBy: 'pay-runs',
      },
      clock,
    )
  })
}
