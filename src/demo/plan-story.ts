/** How the plan of Linhe was carried out, as data: who did what about which task and when. Invented like the city; days that have not come yet are left out. */
import { addDays, type Day, day } from '#kernel'
import { type Told, withPaper } from './deeds.ts'

/** A deed on one obligation: of the task with this number and this unit. */
export type ObligationDeed = Told & {
  readonly no: string
  readonly unit: string
  readonly on: Day
  /** Whose deed it is; the unit's own unless told. */
  readonly by?: string
  readonly action: string
}

export const assignedOn = day('2021-11-15')
const signedOn = day('2021-11-17')

const office = '残工委'

export type Charged = { readonly no: string; readonly unit: string; readonly kind: string }

/** Who answers otherwise than the others do. */
const special: readonly string[] = [
  '10 住房城乡建设局',
  '10 卫生健康局',
  '14 残联',
  '18 残联',
  '11 残联',
  '11 教育局',
]

/** When the tasks with a day were reported as done. */
const reportedOn: Readonly<Record<string, Day>> = {
  2: day('2022-06-22'),
  6: day('2023-12-12'),
  16: day('2023-12-14'),
  10: day('2024-08-20'),
  9: day('2024-12-10'),
  14: day('2024-12-17'),
}
const lastReports = day('2025-12-16')

const signed = ({ no, unit }: Charged): ObligationDeed => ({ no, unit, on: signedOn, action: 'sign' })

function doneInTime({ no, unit, kind }: Charged): ObligationDeed[] {
  const on = reportedOn[no] ?? lastReports
  const issued =
    kind === 'issued'
      ? { document_number: '临府办〔2022〕15号', obligation_issued_on: day('2022-06-20') }
      : {}
  const paper = withPaper(
    `任务${no}完成情况`,
    '本单位承担的工作已按规划要求完成，有关数据与业务系统一致。',
    `报告日期：${on}`,
  )
  const account = '本单位承担的工作已经完成，有关情况见附件。'
  return [
    { no, unit, on, action: 'report', ...paper, answers: { ...paper.answers, ...issued, account } },
    {
      no,
      unit,
      on: addDays(on, 3),
      by: office,
      action: 'accept',
      answers: { finding: '已核对附件和有关数据，同意办结。' },
    },
  ]
}

const progress = ({ no, unit }: Pick<Charged, 'no' | 'unit'>, on: Day, account: string): ObligationDeed => {
  const paper = withPaper(`任务${no}进展`, account, `报告日期：${on}`)
  const answers = { ...paper.answers, obligation_standing: 'under-way', account }
  return { no, unit, on, action: 'progress', ...paper, answers }
}

/** Ongoing tasks are reported on by the half-year; the last one of the finance bureau on task 13 is still to come. */
function halfYearly(one: Charged, today: Day): ObligationDeed[] {
  const days = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
    .flatMap((year) => [day(`${year}-06-18`), day(`${year}-12-16`)])
    .filter((on) => on > signedOn && on <= today)
  const own = one.no === '13' && one.unit === '财政局' ? days.slice(0, -1) : days
  return own.map((on) => progress(one, on, '本半年工作按计划推进，资金按月拨付，未发现应享未享的情况。'))
}

type Until = { readonly no: string; readonly unit: string; readonly on: Day; readonly until: Day }

/** Asked for, and granted by the office three days later. */
const moreTime = ({ no, unit, on, until }: Until, reason: string): ObligationDeed[] => [
  { no, unit, on, action: 'ask-time', answers: { obligation_asked_due: until, reason } },
  {
    no,
    unit,
    on: addDays(on, 2),
    by: office,
    action: 'grant-time',
    answers: { obligation_due: until, reason: '情况属实，同意延期，请按新时限完成。' },
  },
]

const nextYear = day('2026-12-31')

/** The ramps that are late, urged and instructed on. */
const ramps = (today: Day): ObligationDeed[] => {
  const lead = { no: '10', unit: '住房城乡建设局' }
  const urging = '坡道改造已超过规划时限，请说明原因并报完成计划。'
  const instruction = '请住建局逐处列出清单，月底前报残工委办公室。'
  return [
    progress(lead, day('2024-06-12'), '公园、车站坡道已改造41处，医院坡道还有7处没有开工。'),
    { ...lead, on: addDays(today, -12), by: office, action: 'urge', answers: { urging } },
    { ...lead, on: addDays(today, -9), by: '政府', action: 'instruct', answers: { instruction } },
    progress(
      { no: '10', unit: '卫生健康局' },
      day('2024-06-14'),
      '全市二级以上医院坡道已改造22处，2所医院正在施工。',
    ),
  ]
}

/** One that was sent back, one that asks for time, one that reports what the records do not show, one that disputed what it was charged with. */
const turns = (today: Day): ObligationDeed[] => {
  const [centre, rehab, jobs] = [
    { no: '14', unit: '残联' },
    { no: '4', unit: '卫生健康局' },
    { no: '18', unit: '残联' },
  ]
  const [reported] = doneInTime({ ...centre, kind: 'done' })
  const [claimed] = doneInTime({ ...rehab, kind: 'done' })
  return [
    ...(reported ? [{ ...reported, on: day('2024-12-17') }] : []),
    {
      ...centre,
      on: day('2024-12-20'),
      by: office,
      action: 'send-back',
      answers: { reason: '新建9个康园中心，现场核实只有8个开放，请补齐后再报。' },
    },
    ...moreTime({ ...centre, on: day('2024-12-24'), until: day('2025-12-31') }, '第9个康园中心选址调整。'),
    ...moreTime({ ...centre, on: day('2025-12-10'), until: nextYear }, '第9个康园中心正在装修，需要顺延。'),
    ...moreTime(
      { no: '4', unit: '残联', on: day('2025-12-08'), until: nextYear },
      '两个县的康复站还在验收。',
    ),
    ...moreTime({ ...rehab, on: day('2025-12-08'), until: nextYear }, '镇服务点的治疗师还没有配齐。'),
    ...(claimed ? [{ ...claimed, on: addDays(today, -3) }] : []),
    ...moreTime({ ...jobs, on: day('2025-12-09'), until: nextYear }, '还有一家机构没有办完登记。'),
    {
      ...jobs,
      on: addDays(today, -2),
      action: 'ask-time',
      answers: {
        // Later than whatever was granted before.
        obligation_asked_due: addDays(today > nextYear ? today : nextYear, 120),
        reason: '第六家辅助性就业机构的场地消防验收没有通过，需要整改。',
      },
    },
    {
      no: '8',
      unit: '总工会',
      on: day('2021-11-18'),
      action: 'dispute',
      answers: {
        disputed: '招聘会由谁承办',
        grounds: '招聘会场地由人社部门统一安排，工会只能协助发动用人单位。',
      },
    },
    {
      no: '8',
      unit: '总工会',
      on: day('2021-11-22'),
      by: office,
      action: 'answer-dispute',
      answers: { answer: '工会为配合单位，负责发动用人单位参加，场地由人社局安排。' },
    },
  ]
}

/** Everything that had been done by a day, whatever day it is. */
export function obligationDeeds(charged: readonly Charged[], today: Day): ObligationDeed[] {
  const isSpecial = ({ no, unit }: Charged) => no === '4' || special.includes(`${no} ${unit}`)
  const dated = charged.filter(({ kind }) => kind === 'done' || kind === 'issued')
  const undated = charged.filter(({ kind }) => kind === 'ongoing' || kind === 'none')
  const interpreters = charged.filter(({ no }) => no === '11')
  const all = [
    ...charged.map(signed),
    ...dated.filter((one) => !isSpecial(one)).flatMap(doneInTime),
    ...undated.flatMap((one) => halfYearly(one, today)),
    ...charged
      .filter(({ no }) => no === '4')
      .flatMap((one) =>
        moreTime(
          { ...one, on: day('2025-12-08'), until: nextYear },
          '两个县的康复站还在验收，镇服务点的治疗师还没有配齐。',
        ),
      ),
    ...interpreters.map((one) =>
      progress(one, day('2025-06-18'), '已培养手语翻译员38名，下一期培训班已经开班。'),
    ),
    ...ramps(today),
    ...turns(today),
  ]
  return all.filter(({ on }) => on <= today)
}

/** Why the ramps are late, as the public is told. */
export const whyLate = {
  '10': '医院坡道要结合院区改造一起施工，还有7处没有完工，正在逐处排期。',
} as const
