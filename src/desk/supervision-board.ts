/** The lamp board: groups, lamps and the list, of everything the officer may see. */
import { hasDuty, nameOf } from '#access'
import type { CaseId, CaseKey } from '#cases'
import { obligation } from '#catalogue'
import { type AreaCode, parseDay, refuse, type Words } from '#kernel'
import { listPlanTitles, type PlanId } from '#plans'
import { keepFor } from '#platform'
import {
  type BoardRow,
  type Group,
  type Grouping,
  groupBoard,
  lampsOfBoard,
  listObligations,
  type ObligationLamp,
  obligationLamps,
  plansOnBoard,
  roles,
  type SupervisionQuestion,
} from '#supervision'
import type {
  BoardFilter,
  CaseAddress,
  GroupLine,
  LampCounts,
  ObligationLine,
  PlanChoice,
  SupervisionView,
} from '#web'
import { type At, countiesOfCases } from './case-means.ts'
import { placeName } from './places.ts'

const pageSize = 40

export const caseIds = (cases: readonly CaseAddress[]): readonly CaseKey[] =>
  cases.map(({ county, id }) => ({ county, id: id as CaseId }))

type Query = BoardFilter & { readonly after?: string | undefined }

/** Seconds a board may be old. Who has just done something sees it as it is now. */
const oldest = 2

/** Which plans there are to choose from may be this old. */
const oldestChoices = 30

/** What boards show: counted and listed once for all officers of the same reach who look at once. */
export function boardViews() {
  const kept = keepFor<SupervisionView>(oldest)
  const choices = keepFor<Choices>(oldestChoices)
  const acted = new Map<string, number>()
  return {
    view: (at: At, query: Query): Promise<SupervisionView> => {
      const key = JSON.stringify([reachOf(at), at.today, query])
      const since = performance.now() - (acted.get(nameOf(at.staff)) ?? Number.NEGATIVE_INFINITY)
      const how = since < 2 * oldest * 1000 ? 'anew' : 'of'
      return kept[how](key, async () => {
        const plans = await choices[how](JSON.stringify(reachOf(at)), () => choicesOf(at))
        return lookAt(at, query, plans)
      })
    },
    /** An officer did something: what was kept is not for them. */
    didSomething: (actor: string) => {
      acted.set(actor, performance.now())
    },
  }
}

/** Everything row security looks at. */
const reachOf = ({ staff: { area, counties, duties, unit } }: At) => [area, counties, duties, unit]

/** Plans with obligations one may see, and those the office may assign. */
type Choices = { readonly assigned: readonly PlanChoice[]; readonly assignable: readonly PlanChoice[] }

async function choicesOf(at: At): Promise<Choices> {
  const plans = await listPlanTitles(at.tx)
  const onBoard = new Set<string>(await plansOnBoard(at.tx, countiesOfCases(at)))
  return {
    assigned: plans.filter(({ id }) => onBoard.has(id)).map(choiceOf),
    assignable: hasDuty(at.staff, 'plan:supervise')
      ? plans.filter(({ state }) => state === 'accepted').map(choiceOf)
      : [],
  }
}

/** Cost: one or two passes over the obligations of the filter, and the rows of the page. */
async function lookAt(at: At, { after, ...filter }: Query, plans: Choices): Promise<SupervisionView> {
  const question = questionOf(at, filter)
  const { lamp, want, ...whole } = question
  const groups = await groupBoard(at.tx, question, filter.by)
  const rows = await listObligations(at.tx, question, { limit: pageSize + 1, ...pageAfter(after) })
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  const named = namesOf(plans.assigned)
  const narrowed = lamp !== undefined || want !== undefined
  return {
    filter,
    own: !hasDuty(at.staff, 'plan:supervise') && !hasDuty(at.staff, 'plan:instruct'),
    plans: plans.assigned,
    lamps: narrowed ? await lampsOfBoard(at.tx, whole) : lampsOf(groups),
    groups: groups.map((group) => groupLine(group, filter, named)),
    rows: shown.map(rowLine),
    next: last && `${last.due ?? 'none'} ${last.id}`,
    further: after !== undefined,
    assignable: plans.assignable,
  }
}

const choiceOf = ({ id, title }: PlanChoice): PlanChoice => ({ id, title })

/** The whole is the sum of its groups. */
function lampsOf(groups: readonly Group[]): LampCounts {
  const lamps = Object.fromEntries(obligationLamps.map((lamp) => [lamp, 0])) as Record<ObligationLamp, number>
  for (const group of groups) for (const lamp of obligationLamps) lamps[lamp] += group.lamps[lamp]
  return lamps
}

/** A filter of the board as the domain is asked. */
export function questionOf(at: At, filter: BoardFilter): SupervisionQuestion {
  const { by: _, plan, unit, ...rest } = filter
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    on: at.today,
    counties: countiesOfCases(at),
    ...said,
    ...(plan === undefined ? {} : { plan: plan as PlanId }),
    ...(unit === undefined ? {} : { unit: unit }),
  }
}

/** The place in a list by last day after which the next page begins. */
export function pageAfter(after: string | undefined) {
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

export const rowLine = (row: BoardRow): ObligationLine => ({
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
