/** Pledges in the story of the plan: one was checked and published, one is under way. */
import { linhe } from '#catalogue'
import { addDays, day, yearOf, yuan } from '#kernel'
import { registerPledge } from '#supervision'
import { withPaper } from './deeds.ts'
import { begun, type Matters, type TaskKeys, unit } from './matters.ts'

export async function pledges(matters: Matters, keys: TaskKeys): Promise<void> {
  const year = yearOf(addDays(matters.clock.today(), -100))
  await homesMended(matters, { keys, year })
  await childrenScreened(matters, year)
}

/** Of the year the last hundred days lie in. */
const lastOf = (year: number) => day(`${year}-12-31`)

const daysBefore =
  ({ clock }: Matters) =>
  (days: number) =>
    addDays(clock.today(), -days)

async function homesMended(
  matters: Matters,
  { keys, year }: { readonly keys: TaskKeys; readonly year: number },
): Promise<void> {
  const { plan } = matters
  const ago = daysBefore(matters)
  const homes = await begun(matters, ago(200), (tx, world, by) =>
    registerPledge(tx, world, {
      year,
      area: linhe,
      due: lastOf(year),
      by,
      key: `demo homes ${year}`,
      of: { plan, task: keys('9') },
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
}

async function childrenScreened(matters: Matters, year: number): Promise<void> {
  const ago = daysBefore(matters)
  const screening = await begun(matters, ago(198), (tx, world, by) =>
    registerPledge(tx, world, {
      year,
      area: linhe,
      due: lastOf(year),
      by,
      key: `demo screening ${year}`,
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
