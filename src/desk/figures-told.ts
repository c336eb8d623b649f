/** Figures of a plan's rows as the pages tell them: counted or stated, against the target, and where they are heading. */
import { everyIndicator } from '#catalogue'
import {
  attain,
  type Counts,
  type FiguresQuestion,
  figuresFor,
  type IndicatorFigure,
  sayForecast,
  targetOf,
} from '#indicators'
import type { AreaCode } from '#kernel'
import type { LinkedIndicator } from '#plans'
import type { Clock } from '#platform'
import type { Computed, FigureTold, IndicatorLine } from '#web'
import { type At, quick } from './figures.ts'
import { lineOf } from './measures.ts'
import { countiesIn } from './places.ts'
import { measureOf } from './plan-of-area.ts'
import { briefOf } from './stated-desk.ts'

type Asked = {
  readonly plan: string
  readonly rows: readonly LinkedIndicator[]
  readonly area: AreaCode
}

export type FigureOf = (row: LinkedIndicator) => IndicatorFigure | undefined

/** A county is counted now; a larger area is read from its last measurement, and counted only where there is none yet. */
export async function figuresOfRows(at: At, asked: Asked, clock: Clock): Promise<FigureOf> {
  const first = await figuresBy(at, { ...asked, counts: quick(asked.area) ? 'now' : 'kept' }, clock)
  if (quick(asked.area)) return first
  const rows = asked.rows.filter((row) => measureOf(row) && !first(row)?.counts)
  if (rows.length === 0) return first
  const later = await figuresBy(at, { ...asked, rows, counts: 'now' }, clock)
  return (row) => later(row) ?? first(row)
}

async function figuresBy(
  { tx, staff, today: on }: At,
  { plan, rows, area, counts }: Asked & Pick<FiguresQuestion, 'counts'>,
  clock: Clock,
): Promise<FigureOf> {
  const question = {
    indicators: everyIndicator,
    rows: rows.map((row) => ({ plan, row })),
    area,
    on,
    counties: countiesIn(staff, area),
    counts,
  }
  const figures = await figuresFor(tx, question, clock)
  return (row) => figures.get(keyOf(plan, row))
}

const keyOf = (plan: string, { measure, no }: LinkedIndicator) =>
  everyIndicator.some(({ id }) => id === measure) ? String(measure) : `row:${plan}:${no}`

/** The row with what was counted; what was only stated is told beside it, never in its place. */
export function countedLine(row: LinkedIndicator, figure: IndicatorFigure | undefined): IndicatorLine {
  if (!figure?.counts) return lineOf(row, { now: { kind: 'not-computed' } })
  const { counts, on } = figure
  return lineOf(row, {
    now: shareOf(counts),
    ...(on ? { on } : {}),
    state: attain(counts, targetOf(row)),
  })
}

const shareOf = ({ receiving, entitled }: Counts): Computed =>
  entitled === 0 ? { kind: 'not-computed' } : { kind: 'share', share: { part: receiving, whole: entitled } }

export function figureTold(figure: IndicatorFigure): FigureTold {
  const { subject, target, trend } = figure
  return {
    subject: subject?.id,
    unit: subject?.unit ?? null,
    standing: figure.standing,
    stated: figure.stated && briefOf(figure.stated),
    difference: figure.difference,
    gap: figure.gap,
    silence: figure.silence,
    forecast: sayForecast(figure.forecast, subject?.unit ?? 'percent'),
    risk: figure.risk,
    flagged: figure.flagged,
    ...(target && 'follows' in target
      ? { follows: { id: target.follows.id, name: target.follows.name, step: figure.inStep } }
      : {}),
    breaks: trend.filter(({ breaks }) => breaks).map(({ on }) => on),
  }
}
