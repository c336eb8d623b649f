/** What the office registered beside the tasks in the story: documents, pledges, a slip, links, a stated figure. */
import { type Staff, type Tx, withScope } from '#access'
import type { CaseKey, Taken, World } from '#cases'
import { everyIndicator, linhe, programmes, sources } from '#catalogue'
import { stateValue, subjectOf } from '#indicators'
import { type AreaCode, addDays, type Day, day, yearOf, yuan } from '#kernel'
import { listTasks, type PlanId } from '#plans'
import type { Clock, Db } from '#platform'
import { decideLink, raiseSlip, registerDocument, registerPledge } from '#supervision'
import { idOf } from '#units'
import { type Deed, doDeeds, withPaper, worldOn } from './deeds.ts'
import type { Officers } from './officers.ts'
import { mattersOfOffice } from './plan-office.ts'

/** By whoever knows figures and pay runs beside the tasks. */
export type Judge = (tx: Tx, plan: { readonly plan: PlanId; readonly area: AreaCode }) => Promise<void>

export type Matters = {
  readonly judge: Judge
  readonly db: Db
  readonly clock: Clock
  readonly plan: PlanId
  readonly officers: Officers
  /** The obligation of a unit in the task with this number. */
  readonly found: (no: string, unit: string) => CaseKey | undefined
}

export async function mattersOfPlan(matters: Matters): Promise<void> {
  const keys = await taskKeys(matters)
  await documents(matters, keys)
  await pledges(matters, keys)
  await slip(matters)
  await links(matters, keys)
  await mattersOfOffice(matters, keys)
}

/** By number. */
export type TaskKeys = (no: string) => string

async function taskKeys({ db, plan, officers }: Matters): Promise<TaskKeys> {
  const tasks = await withScope(db, officers('残工委'), (tx) => listTasks(tx, { plan }))
  return (no) => {
    const key = tasks.find((one) => one.no === no)?.key
    if (key === undefined) throw new Error(`the plan of the story has no task ${no}`)
    return key
  }
}

type Begins = (tx: Tx, world: World, office: Staff) => Promise<Taken>

/** A case the office begins on a day, and what was done in it since, as far as it has happened. */
async function begun(
  { db, clock, officers }: Matters,
  on: Day,
  begins: Begins,
): Promise<(deeds: readonly (Omit<Deed, 'of' | 'by'> & { readonly by: string })[]) => Promise<void>> {
  const office = officers('残工委')
  const { case: of } = await withScope(db, office, (tx) => begins(tx, worldOn(on), office))
  return (deeds) =>
    doDeeds(
      db,
      deeds
        .filter((deed) => deed.on <= clock.today())
        .map((deed) => ({ ...deed, of, by: officers(deed.by) })),
    )
}

const unit = (key: string, name = key) => ({ id: idOf(linhe, key), name })

/** One was issued in time; one is being drafted. */
async function documents(matters: Matters, keys: TaskKeys): Promise<void> {
  const { plan, clock } = matters
  const listed =
    (no: string, title: string, more: { readonly drafter: string; readonly due: Day }): Begins =>
    (tx, world, by) =>
      registerDocument(tx, world, {
        of: { plan, task: keys(no) },
        area: linhe,
        title,
        kind: 'measure',
        drafter: unit(more.drafter),
        due: more.due,
        key: `demo document ${no}`,
        by,
      })
  const adjusting = await begun(
    matters,
    day('2021-11-22'),
    listed('2', '重度残疾人护理补贴标准动态调整办法', { drafter: '民政局', due: day('2022-06-30') }),
  )
  const title = '重度残疾人护理补贴标准动态调整办法'
  await adjusting([
    { on: day('2021-12-06'), by: '民政局', action: 'begin' },
    {
      on: day('2022-05-09'),
      by: '民政局',
      action: 'submit',
      answers: { opinions_taken: '共收到意见3条，采纳2条，未采纳的已说明理由。' },
      units: { reviewer: idOf(linhe, '司法局') },
      papers: { draft: [`${title}（送审稿）`, '护理补贴标准按照居民人均消费支出的变化每年调整一次。'] },
    },
    {
      on: day('2022-05-23'),
      by: '司法局',
      action: 'pass',
      answers: { legal_opinion: '内容与上位规定一致，程序合法。' },
    },
    {
      on: day('2022-06-20'),
      by: '民政局',
      action: 'issue',
      answers: {
        document_number: '临府办〔2022〕15号',
        policy_issued_on: day('2022-06-20'),
        deliberated: '市政府第21次常务会议',
        policy_review_due: addDays(clock.today(), 400),
      },
      papers: {
        issued_files: [title, '第一条 护理补贴标准每年公布一次。', '第二条 本办法自印发之日起施行。'],
      },
    },
  ])
  const sharing = await begun(
    matters,
    addDays(clock.today(), -60),
    listed('12', '残疾人服务数据共享管理办法', {
      drafter: '政务服务数据管理局',
      due: addDays(clock.today(), 75),
    }),
  )
  await sharing([{ on: addDays(clock.today(), -48), by: '政务服务数据管理局', action: 'begin' }])
}

/** One was checked and published, one is under way. */
async function pledges(matters: Matters, keys: TaskKeys): Promise<void> {
  const { plan, clock } = matters
  const ago = (days: number) => addDays(clock.today(), -days)
  const year = yearOf(ago(100))
  const due = day(`${year}-12-31`)
  const homes = await begun(matters, ago(200), (tx, world, by) =>
    registerPledge(tx, world, {
      ...{ year, area: linhe, due, by, key: `demo homes ${year}`, of: { plan, task: keys('9') } },
      title: '为困难残疾人家庭改造无障碍设施120户',
      owner: unit('残联', '残疾人联合会'),
      quantity: 120,
      countedIn: '户',
      budget: yuan(600_000),
    }),
  )
  await homes([
    {
      on: ago(195),
      by: '残联',
      action: 'start',
      answers: { arrangement: '按镇分批入户评估，由市残联维权科负责，先改门槛和厕所。' },
    },
    { on: ago(100), by: '残联', action: 'progress', ...soFar(56, '已改造56户，其余户型方案已经确定。') },
    { on: ago(30), by: '残联', action: 'deliver', ...soFar(121, '121户全部改造完成，已逐户验收。') },
    {
      on: ago(20),
      by: '残工委',
      action: 'verify',
      answers: { pledge_found: 121, method: '逐户电话核实，抽查30户现场，均已完工。' },
    },
    {
      on: ago(18),
      by: '残工委',
      action: 'publish',
      answers: { public_words: '答应改造120户，核验完成121户，改造以后一年内还要回访两次。' },
    },
  ])
  const screening = await begun(matters, ago(198), (tx, world, by) =>
    registerPledge(tx, world, {
      ...{ year, area: linhe, due, by, key: `demo screening ${year}` },
      title: '为新生儿免费做听力和视力筛查3000人',
      owner: unit('卫生健康局'),
      quantity: 3000,
      countedIn: '人',
    }),
  )
  await screening([
    {
      on: ago(190),
      by: '卫生健康局',
      action: 'start',
      answers: { arrangement: '由市妇幼保健院牵头，12个筛查点同时开展。' },
    },
    { on: ago(45), by: '卫生健康局', action: 'progress', ...soFar(2150, '已筛查2150人，转介干预34人。') },
  ])
}

function soFar(done: number, account: string) {
  const paper = withPaper('实事进展', account)
  return { ...paper, answers: { ...paper.answers, pledge_so_far: done, account } }
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
