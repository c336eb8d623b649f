/** The lamp board: groups, lamps and the list, of everything the officer may see. */
import { hasDuty } from '#access'
import type { CaseId, CaseKey } from '#cases'
import { obligation } from '#catalogue'
import { type AreaCode, parseDay, refuse, type Words } from '#kernel'
import { listPlans, type PlanId } from '#plans'
import {
  type BoardRow,
  type Group,
  type Grouping,
  groupBoard,
  lampsOfBoard,
  listObligations,
  roles,
  type SupervisionQuestion,
} from '#supervision'
import type { UnitId } from '#units'
import type { BoardFilter, CaseAddress, GroupLine, ObligationLine, PlanChoice, SupervisionView } from '#web'
import { type At, countiesOfCases } from './case-means.ts'
import { placeName } from './places.ts'

const pageSize = 40

export const caseIds = (cases: readonly CaseAddress[]): readonly CaseKey[] =>
  cases.map(({ county, id }) => ({ county, id: id as CaseId }))

type Query = BoardFilter & { readonly after?: string | undefined }

/** Cost: two passes over the obligations of the filter, and the rows of the page. */
export async function boardView(at: At, { after, ...filter }: Query): Promise<SupervisionView> {
  const question = questionOf(at, filter)
  const { lamp: _, want: _want, ...whole } = question
  const plans = await listPlans(at.tx)
  const groups = await groupBoard(at.tx, question, filter.by)
  const assigned = new Set(
    (await groupBoard(at.tx, { on: at.today, counties: question.counties }, 'plan')).map(
      ({ group }) => group,
    ),
  )
  const rows = await listObligations(at.tx, question, { limit: pageSize + 1, ...pageAfter(after) })
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  const choices = plans.map(({ id, title }): PlanChoice => ({ id, title }))
  const named = namesOf(choices)
  return {
    filter,
    own: !hasDuty(at.staff, 'plan:supervise') && !hasDuty(at.staff, 'plan:instruct'),
    plans: choices.filter(({ id }) => assigned.has(id)),
    lamps: await lampsOfBoard(at.tx, whole),
    groups: groups.map((group) => groupLine(group, filter, named)),
    rows: shown.map(rowLine),
    next: last && `${last.due ?? 'none'} ${last.id}`,
    further: after !== undefined,
    assignable: hasDuty(at.staff, 'plan:supervise')
      ? plans.filter(({ state }) => state === 'accepted').map(({ id, title }) => ({ id, title }))
      : [],
  }
}

function questionOf(at: At, filter: BoardFilter): SupervisionQuestion {
  const { by: _, plan, unit, ...rest } = filter
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    on: at.today,
    counties: countiesOfCases(at),
    ...said,
    ...(plan === undefined ? {} : { plan: plan as PlanId }),
    ...(unit === undefined ? {} : { unit: unit as UnitId }),
  }
}

function pageAfter(after: string | undefined) {
  if (after === undefined) return {}
  const [due = '', id = ''] = after.split(' ')
  const day = due === 'none' ? null : parseDay(due)
  if (id === '' || (day !== null && !day.ok)) refuse('web.malformed', { field: 'after', value: after })
  return { after: { due: day === null ? null : day.value, id: id as CaseId } }
}

type Names = Readonly<Record<Grouping, (group: Group) => Words>>

const same = (text: string): Words => ({ zh: text, en: text })

const namesOf = (plans: readonly PlanChoice[]): Names => ({
  plan: ({ group }) => same(plans.find(({ id }) => id === group)?.title ?? group),
  unit: ({ group, name }) => same(`${placeName(group.split(':')[0] as AreaCode)}${name}`),
  field: ({ group }) => (group === '' ? { zh: '未分章节', en: 'no chapter' } : same(group)),
  month: ({ group }) => (group === 'none' ? { zh: '没有写明日期', en: 'no day stated' } : same(group)),
  area: ({ group }) => same(placeName(group as AreaCode)),
})

const groupLine = (group: Group, filter: BoardFilter, named: Names): GroupLine => ({
  filter: { ...filter, [filter.by]: group.group },
  name: named[filter.by](group),
  obligations: group.obligations,
  lamps: group.lamps,
  unsigned: group.unsigned,
  unreported: group.unreported,
  reported: group.reported,
})

const told = (says: string | null): boolean | undefined =>
  says === null || says === 'unknown' ? undefined : says === 'done'

const rowLine = (row: BoardRow): ObligationLine => ({
  county: row.county,
  id: row.id,
  title: row.title,
  unit: row.unitName,
  role: roles[row.role],
  stage: Object.entries(obligation.stages).find(([key]) => key === row.stage)?.[1].words ?? same(row.stage),
  lamp: row.lamp,
  due: row.due,
  timing: row.timing,
  reportedOn: row.reportedOn,
  silent: row.silent,
  issued: told(row.issued),
  delivered: told(row.delivered),
  task: row.task,
  plan: row.plan,
})
