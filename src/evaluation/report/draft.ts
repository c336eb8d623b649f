/** Drafting a report of a frozen round, giving it out as a file, and checking later whether it still holds. */
import { actorOf, record, type Tx } from '#access'
import { refuse } from '#kernel'
import { findPlan } from '#plans'
import { type Clock, newId } from '#platform'
import { areaName } from '#standards'
import type { RoundFacts } from '../rounds/facts.ts'
import { byKey } from '../rounds/figure.ts'
import { figuresOf } from '../rounds/figures.ts'
import type { Round, RoundId } from '../rounds/round.ts'
import { figuresToday, frozenFigures, getRound } from '../rounds/run.ts'
import { addReport, findReport, type Report, type ReportId } from '../store-report.ts'
import { compose } from './compose.ts'
import { type Letterhead, noLetterhead } from './letterhead.ts'
import { readDocx } from './read-docx.ts'
import { type Recheck, recheck } from './recheck.ts'
import { numbersOf, writeDocx } from './write-docx.ts'

export type Drafting = { readonly round: RoundId; readonly letterhead?: Letterhead }

/** What is evaluated, as the title has it: the plan, or the work of an area. */
export async function subjectOf(tx: Tx, { planId, area }: Pick<Round, 'planId' | 'area'>): Promise<string> {
  const plan = planId && (await findPlan(tx, planId))
  return plan ? `《${plan.title}》` : `${areaName(area) ?? area}残疾人工作`
}

/** The words of today over the figures of the frozen day; kept as drafted. */
export async function draftReport(
  tx: Tx,
  { round: id, letterhead = noLetterhead }: Drafting,
  clock: Clock,
): Promise<Report> {
  const round = await getRound(tx, id)
  const counted = await frozenFigures(tx, id)
  const of = await subjectOf(tx, round)
  const blocks = compose({ ...counted, round, of })
  const figures = figuresOf(counted)
  const report: Report = {
    id: newId<'report'>(),
    roundId: id,
    area: round.area,
    title: titleOf(blocks),
    blocks,
    figures: [...numbersOf(blocks)].flatMap(([key, number]) => {
      const figure = figures.get(key)
      return figure ? [{ ...figure, number }] : []
    }),
    letterhead,
    draftedBy: actorOf(tx),
    draftedAt: clock.now(),
  }
  await addReport(tx, report)
  await record(
    tx,
    { event: 'evaluation.report-drafted', area: round.area, subject: report.id, facts: { round: id } },
    clock,
  )
  return report
}

const titleOf = (blocks: Report['blocks']): string => {
  const [title] = blocks
  if (title?.kind !== 'title') return ''
  return title.lines
    .flat()
    .map((part) => (typeof part === 'string' ? part : 'name' in part ? part.name : ''))
    .join('')
}

export const getReport = async (tx: Tx, id: ReportId): Promise<Report> =>
  (await findReport(tx, id)) ?? refuse('evaluation.report-unknown', { report: id })

/** The file of a report, as it was drafted: the same words and figures whenever it is asked for. */
export const reportFile = ({ blocks, figures, letterhead, title }: Report): Promise<Uint8Array> =>
  writeDocx({ blocks, figures: byKey(figures), letterhead, title })

export type Rechecking = {
  readonly report: ReportId
  /** The figures of today, as handed over by those who count them. */
  readonly facts: RoundFacts
  /** The .docx after people edited it. */
  readonly file?: Uint8Array
}

/** Which figures moved since the report was drafted, and what people changed in its file. Changes nothing. */
export async function recheckReport(tx: Tx, { report: id, facts, file }: Rechecking): Promise<Recheck> {
  const report = await getReport(tx, id)
  const now = figuresOf(await figuresToday(tx, report.roundId, facts))
  if (!file) return recheck(report.figures, now)
  return recheck(report.figures, now, { read: readDocx(file), drafted: readDocx(await reportFile(report)) })
}
