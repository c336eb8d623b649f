/** Acting on a case from its page: what is missing comes back at its question, what came in between is told in words. */
import { actOnCase, type CaseId, type CaseKey } from '#cases'
import type { Filling } from '#forms'
import { refuse } from '#kernel'
import type { ActOrder, CaseDesk, CaseView } from '#web'
import { type Drawn, readForm, takeUploads, typedAnswers, typedForm } from './case-form.ts'
import type { At, CaseMeans } from './case-means.ts'
import { toldOnPage } from './case-problem.ts'
import { caseView, drawnOf, fillingAt, openCase } from './case-shown.ts'

export const caseKey = ({ county, id }: { county: string; id: string }): CaseKey => ({
  county,
  id: id as CaseId,
})

/** The runtime is asked when the answers will do, and also when somebody acted meanwhile: it knows who did what. */
export const acter =
  (means: CaseMeans): CaseDesk['act'] =>
  async (at, order) => {
    const opened = await openCase(at, means, caseKey(order))
    const { own, shown, around } = opened
    const { act: action, once: key, seen } = order
    if (!Object.hasOwn(own.actions, action)) return refuse('case.unknown-action', { process: own.id, action })
    const drawn = drawnOf(own, action)
    const { area, length } = shown.state
    const { sent, refused } = await takeUploads(at, order, {
      area,
      form: drawn.form,
      clock: means.world.clock,
    })
    const filling = await fillingAt(at, opened)
    const read = readForm({ drawn, filling, sent, refused })
    if ('again' in read && length === seen)
      return { again: await caseView(at, means, { opened, chosen: read.again }) }
    const answers = 'answers' in read ? read.answers : {}
    const command = { case: caseKey(order), action, key, seen, answers, by: at.staff }
    const told = await toldOnPage(() => actOnCase(at.tx, means.world, { ...around, ...command }))
    if ('done' in told) return { done: true }
    return { again: await refusedView(at, means, { drawn, filling, order, sent, problem: told.problem }) }
  }

type Refused = {
  readonly drawn: Drawn
  readonly filling: Filling
  readonly order: ActOrder
  readonly sent: Pick<ActOrder, 'texts' | 'shown'>
  readonly problem: CaseView['problem']
}

/** The page as it is now, with why it was not done; what was typed stands in its form, or beside it when that is closed. */
async function refusedView(
  at: At,
  means: CaseMeans,
  { drawn, filling, order, sent, problem }: Refused,
): Promise<CaseView> {
  const opened = await openCase(at, means, caseKey(order))
  const isOpen = opened.shown.may.some(({ action, refused }) => action === drawn.act && refused === null)
  if (isOpen) return caseView(at, means, { opened, problem, chosen: typedForm(drawn, sent, filling) })
  const typed = typedAnswers(drawn.form, sent.texts, filling)
  return caseView(at, means, { opened, problem, kept: { words: drawn.words, typed } })
}
