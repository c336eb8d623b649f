/** Figures stated at the desk: what stands of a subject and what it replaced, and stating another. */
import { findAnyIndicator, followedSeries } from '#catalogue'
import {
  indicatorProblems,
  listStated,
  listStatedHistory,
  mayState,
  type StatedValue,
  type Subject,
  sayPeriod,
  stateValue,
  subjectOf,
  subjectOfRow,
  type Told,
} from '#indicators'
import { type Problem, type ProblemWords, Refusal, refuse, type Words } from '#kernel'
import { showBoard } from '#plans'
import type { Clock } from '#platform'
import type { At, StatedBrief, StatedDesk, StatedLine, StatedView } from '#web'
import { localTime } from './local-time.ts'
import { areaAsked, areaChoices, placeName } from './places.ts'
import { catalogue, findPlanOf } from './plan-of-area.ts'

export const statedDesk = ({ clock }: { readonly clock: Clock }): StatedDesk => ({
  stated: statedView,
  async stateFigure(at, { subject, reason, note, ...said }) {
    try {
      const statement = {
        ...said,
        subject: await subjectNamed(at, subject),
        area: areaAsked(at.staff, said.area),
        by: at.staff.name,
        ...(reason ? { reason } : {}),
        ...(note ? { note } : {}),
      }
      const { outcome, told } = await stateValue(at.tx, statement, clock)
      return { outcome, told: told.map(sentenceOf) }
    } catch (error) {
      const field = error instanceof Refusal ? fieldsAt[error.problem.code] : undefined
      if (!(error instanceof Refusal) || !field) throw error
      return { refused: { field, says: sentenceOf(error.problem) } }
    }
  },
})

/** The field each refusal is told at; all of these come before anything is written. */
const fieldsAt: Readonly<Record<string, string>> = {
  'indicator.period-unreadable': 'period',
  'indicator.period-not-over': 'period',
  'indicator.amount-unreadable': 'amount',
  'indicator.percent-above': 'amount',
  'indicator.people-not-whole': 'amount',
  'indicator.amount-out-of-range': 'amount',
  'indicator.document-missing': 'document',
  'indicator.document-later': 'documentDay',
  'indicator.small-published': 'more',
  'indicator.stated-already': 'reason',
}

function sentenceOf({ code, facts }: Problem | Told): Words {
  const known: ProblemWords = indicatorProblems
  const words = known[code]
  return words ? { zh: words.zh(facts), en: words.en(facts) } : { zh: code, en: code }
}

/** A declared indicator, a series, or a row of the own area's plan nobody has declared. */
async function subjectNamed({ tx, staff, today: on }: At, id: string): Promise<Subject> {
  const declared = findAnyIndicator(id) ?? followedSeries.find((series) => series.id === id)
  if (declared) return subjectOf(declared)
  const own = id.startsWith('row:') ? await findPlanOf(tx, staff) : undefined
  const board = own && (await showBoard(tx, own.plan.id, { on, catalogue }))
  const subjects = (board?.indicators ?? []).flatMap((row) => subjectOfRow(own?.plan.id ?? '', row) ?? [])
  return subjects.find((subject) => subject.id === id) ?? refuse('indicator.unknown', { indicator: id })
}

/** Cost: what stands of one subject and place, and a look at the past of each period that was corrected. */
async function statedView(
  at: At,
  { subject: id, area: asked }: Parameters<StatedDesk['stated']>[1],
): Promise<StatedView> {
  const { tx, staff } = at
  const area = areaAsked(staff, asked)
  const subject = await subjectNamed(at, id)
  const values = await listStated(tx, { subjects: [subject.id], areas: [area] })
  const lines: StatedLine[] = []
  for (const value of values.toReversed()) lines.push(await lineOf(at, value))
  return {
    subject,
    area: { code: area, name: placeName(area) },
    areas: areaChoices(staff, area).filter(({ code }) => code.length <= 6),
    values: lines,
    mayState: await mayState(tx, area),
  }
}

export const briefOf = (value: StatedValue): StatedBrief => ({
  amount: value.amount,
  period: sayPeriod(value.period),
  document: value.document,
  documentDay: value.documentDay,
  by: value.statedByName,
})

async function lineOf({ tx }: At, value: StatedValue): Promise<StatedLine> {
  const past = value.supersedes === null ? [] : await listStatedHistory(tx, value)
  return {
    ...briefOf(value),
    key: value.id,
    note: value.note,
    newDefinition: value.newDefinition,
    published: value.published,
    at: localTime(value.statedAt),
    reason: value.reason,
    earlier: past.filter(({ id }) => id !== value.id).map(briefOf),
  }
}
