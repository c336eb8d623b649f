/** The plan board: tasks under their leading unit, with the state computed from what is measured. */
import { hasDuty } from '#access'
import { indicators } from '#catalogue'
import {
  attain,
  findKept,
  type PromiseState,
  promiseState,
  showPublicPlan,
  targetOf,
  type ValueState,
} from '#indicators'
import { isWithin, refuse } from '#kernel'
import { type Board, type LinkedTask, showBoard } from '#plans'
import type { BoardTask, BoardView } from '#web'
import type { At } from './figures.ts'
import { catalogue, measureOf, type OwnPlan, planOf } from './plan-of-area.ts'
import { dueOf, fieldOf, fieldsOf, stateOf, why } from './tasks.ts'

type Filter = BoardView['filter']

/** Duties that open the page of a task with its obligations. */
const watching = ['plan:supervise', 'plan:instruct', 'unit:own'] as const

export async function boardView(at: At, filter: Filter): Promise<BoardView> {
  const { tx, staff, today: on } = at
  const own = await planOf(tx, staff)
  const board = await showBoard(tx, own.plan.id, { on, catalogue })
  const units = board.units.map(({ id, unit }) => ({ id, name: unit }))
  const fields = fieldsOf(board.tasks)
  const unit = chosen(units, filter.unit)
  const field = chosen(fields, filter.field)
  const state = await statesOf(at, own, board)
  const watches = watching.some((duty) => hasDuty(staff, duty))
  const tasks = board.tasks.filter(
    (task) =>
      (unit === undefined || unitsOf(task).includes(unit)) &&
      (field === undefined || fieldOf(task) === field) &&
      (filter.state === undefined || stateOf[state(task)] === filter.state),
  )
  return {
    title: board.plan.title,
    units,
    fields,
    filter,
    total: board.plan.tasks,
    groups: byLeader(tasks).map(([leader, group]) => ({
      unit: leader,
      tasks: group.map((task) => ({
        ...shownTask(task, state(task)),
        watched: watches ? { plan: own.plan.id, task: task.key } : undefined,
      })),
    })),
    findings: board.findings.map(({ zh, en }) => ({ zh, en })),
  }
}

/** The name behind a chosen code; a code the plan does not have is refused, never "everything". */
function chosen(
  choices: readonly { id: string; name: string }[],
  id: string | undefined,
): string | undefined {
  if (id === undefined) return undefined
  return choices.find((choice) => choice.id === id)?.name ?? refuse('desk.no-such-unit', { value: id })
}

const unitsOf = ({ lead, coop, named }: LinkedTask) => [...lead, ...coop, ...named]

/** In the order of the plan, under whoever is named first; nobody is guessed where the plan does not say. */
const byLeader = (tasks: readonly LinkedTask[]) => [
  ...Map.groupBy(tasks, ({ lead, leadKnown }) => (leadKnown ? lead[0] : undefined)),
]

const shownTask = (task: LinkedTask, state: PromiseState): BoardTask => ({
  no: task.no ?? '',
  heading: task.heading ?? '',
  text: task.text,
  line: task.line ?? 0,
  due: dueOf(task),
  state: stateOf[state],
  because: why[state],
  lead: task.lead,
  coop: [...task.coop, ...task.named],
  leadKnown: task.leadKnown,
})

/** A task's state is that of the plan's whole place: the own measurement for who may see all of it, else what is published. */
async function statesOf(
  at: At,
  { plan, place }: OwnPlan,
  board: Board,
): Promise<(task: LinkedTask) => PromiseState> {
  const { tx, staff, today: on } = at
  if (place !== null && isWithin(place, staff.area)) {
    const values = await measuredValues(at, { place, board })
    return ({ measures, deadline }) =>
      promiseState(
        measures.flatMap((id) => values.get(id) ?? []),
        deadline,
        on,
      )
  }
  const published = await showPublicPlan(tx, { on, indicators, plan: plan.id })
  const states = new Map(published?.promises.map(({ key, state }) => [key, state]))
  return ({ key }) => states.get(key) ?? 'no-figure'
}

async function measuredValues(
  { tx }: At,
  { place, board }: { place: NonNullable<OwnPlan['place']>; board: Board },
): Promise<Map<string, ValueState>> {
  const values = new Map<string, ValueState>()
  for (const row of board.indicators) {
    const indicator = measureOf(row)
    const kept = indicator && (await findKept(tx, { indicator, area: place }))
    if (kept) values.set(kept.indicator.id, attain(kept.counts.counts, targetOf(row)))
  }
  return values
}
