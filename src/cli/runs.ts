/** Pay runs by what people type: an id, or programme/month/area/sequence. */
import { areaCode, isId, must, parseMonth, plainYuan, refuse } from '#kernel'
import { findRunBySequence, nameOfRun, type RunId, type RunNow } from '#payments'
import type { Operator } from './operator.ts'
import { wordAt } from './typed.ts'
import type { Answer, Typed } from './verb.ts'

/** `nursing-subsidy/2020-12/4417/1` or the run's id. */
export async function runMeant(typed: Typed, { inScope }: Operator): Promise<RunId> {
  const word = wordAt(typed, 0, 'RUN')
  if (isId(word)) return word
  const [programme = '', month = '', area = '', sequence = ''] = word.split('/')
  if (!/^\d{2,12}$/.test(area) || !/^\d{1,4}$/.test(sequence)) return refuse('payrun.not-found')
  const place = { programme, month: must(parseMonth(month)), area: areaCode(area) }
  const found = await inScope((tx) => findRunBySequence(tx, { ...place, sequence: Number(sequence) }))
  return found?.id ?? refuse('payrun.not-found')
}

export const shownRun = ({ run }: RunNow) => ({
  id: run.id,
  name: nameOfRun(run),
  programme: run.programme,
  month: run.month,
  area: run.area,
  state: run.state,
  lines: run.lines,
  totalFen: run.totalFen,
  total: plainYuan(run.totalFen),
})

export const answerRun = (now: RunNow): Answer => ({ json: shownRun(now), text: sayRun(now) })

export const sayRun = (now: RunNow): string => {
  const { name, state, lines, total } = shownRun(now)
  return `${name}：${state}，${lines} 人，${total} 元`
}
