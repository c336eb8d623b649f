/** Policy documents in the story of the plan: one was issued in time, one is being drafted. */
import { linhe } from '#catalogue'
import { addDays, type Day, day } from '#kernel'
import { registerDocument } from '#supervision'
import { idOf } from '#units'
import { type Begins, begun, type MatterDeed, type Matters, type TaskKeys, unit } from './matters.ts'

const title = '重度残疾人护理补贴标准动态调整办法'

export async function documents(matters: Matters, keys: TaskKeys): Promise<void> {
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
    listed('2', title, { drafter: '民政局', due: day('2022-06-30') }),
  )
  await adjusting(issued(addDays(clock.today(), 400)))
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

/** From drafting to the document as issued. */
const issued = (reviewBy: Day): readonly MatterDeed[] => [
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
      policy_review_due: reviewBy,
    },
    papers: {
      issued_files: [title, '第一条 护理补贴标准每年公布一次。', '第二条 本办法自印发之日起施行。'],
    },
  },
]
