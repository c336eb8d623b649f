/** What the office registered beside the tasks in the story: documents, pledges, a slip, links, a stated figure. */
import { withScope } from '#access'
import { everyIndicator, linhe, programmes, sources } from '#catalogue'
import { stateValue, subjectOf } from '#indicators'
import { addDays, day, yearOf } from '#kernel'
import { listTasks } from '#plans'
import { decideLink, raiseSlip } from '#supervision'
import { idOf } from '#units'
import { withPaper } from './deeds.ts'
import { begun, type Matters, type TaskKeys } from './matters.ts'
import { documents } from './plan-documents.ts'
import { mattersOfOffice } from './plan-office.ts'
import { pledges } from './plan-pledges.ts'

export async function mattersOfPlan(matters: Matters): Promise<void> {
  const keys = await taskKeys(matters)
  await documents(matters, keys)
  await pledges(matters, keys)
  await slip(matters)
  await links(matters, keys)
  await mattersOfOffice(matters, keys)
}

async function taskKeys({ db, plan, officers }: Matters): Promise<TaskKeys> {
  const tasks = await withScope(db, officers('残工委'), (tx) => listTasks(tx, { plan }))
  return (no) => {
    const key = tasks.find((one) => one.no === no)?.key
    if (key === undefined) throw new Error(`the plan of the story has no task ${no}`)
    return key
  }
}

/** About the ramps of the hospitals: raised, issued, signed for, reported back, closed. */
async function slip(matters: Matters): Promise<void> {
  const about = matters.found('10', '卫生健康局')
  if (!about) return
  const ago = (days: number) => addDays(matters.clock.today(), -days)
  const raised = await begun(matters, ago(40), (tx, world, by) =>
    raiseSlip(tx, world, {
      about: { kind: 'obligation', id: about.id },
      area: linhe,
      by,
      key: 'demo slip',
      matter: '市第二人民医院坡道整改',
      demand: '三周内完成门诊楼坡道整改，并附现场照片。',
      unit: idOf(linhe, '卫生健康局'),
      due: ago(15),
    }),
  )
  const paper = withPaper('门诊楼坡道验收单', '门诊楼东、西两处坡道已按标准改造，坡度1:12，扶手齐全。')
  const account = '门诊楼两处坡道已经改造完成，验收合格。'
  await raised([
    { on: ago(40), by: '残工委', action: 'issue' },
    { on: ago(39), by: '卫生健康局', action: 'sign' },
    {
      on: ago(24),
      by: '卫生健康局',
      action: 'report',
      ...paper,
      answers: { ...paper.answers, slip_outcome: 'done', account },
    },
    { on: ago(22), by: '残工委', action: 'accept', answers: { finding: '已现场核实，同意办结。' } },
  ])
}

const catalogue = { sources, programmes, indicators: everyIndicator }

const confirmed = [
  ['3', 'plan-indicator', 'indicator:5'],
  ['4', 'plan-indicator', 'indicator:7'],
  ['8', 'plan-indicator', 'indicator:2'],
] as const

/** Links the office confirmed, and the figure of last year it stated from a bulletin. */
async function links({ db, clock, plan, officers }: Matters, keys: TaskKeys): Promise<void> {
  const office = officers('残工委')
  await withScope(db, office, async (tx) => {
    for (const [no, kind, id] of confirmed)
      await decideLink(tx, { plan, catalogue, task: keys(no), kind, id, verdict: 'confirmed' }, clock)
    const enrolment = everyIndicator.find(({ id }) => id === 'medical-enrolment')
    const last = yearOf(clock.today()) - 1
    if (enrolment)
      await stateValue(
        tx,
        {
          subject: subjectOf(enrolment),
          area: linhe,
          period: String(last),
          amount: '96.1',
          document: `临医保函〔${last + 1}〕2号 关于${last}年度残疾人参保情况的函`,
          documentDay: day(`${last + 1}-01-02`) > clock.today() ? clock.today() : day(`${last + 1}-01-02`),
          by: office.name,
        },
        clock,
      )
  })
}
