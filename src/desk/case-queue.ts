/** An officer's own queue: what the unit and the own duties have to do, by last day, with counts of the whole. */
import {
  type After,
  type CaseId,
  countQueue,
  countUrgent,
  listQueue,
  type QueueCount,
  type Queued,
  type Whose,
  type World,
} from '#cases'
import { addDays, type Day, parseDay } from '#kernel'
import { lamps, mayBegin } from '#process'
import type { QueueFilter, QueueView, TaskLine } from '#web'
import { clockOf } from './case-clock.ts'
import {
  type At,
  actorAt,
  type CaseMeans,
  countiesOfCases,
  isByHand,
  processWords,
  stageWords,
} from './case-means.ts'
import { placeName } from './places.ts'

const pageSize = 30

/** Tasks of the own unit, and those anybody of the area with one of the own duties may take on. */
export function ownQueue(at: At): readonly Whose[] {
  const { duties } = at.staff
  const actor = actorAt(at)
  const unit = actor.kind === 'staff' ? [{ holder: actor.unit.id, duties }] : []
  return [...unit, ...duties.map((duty) => ({ duty }))]
}

const question = (at: At) => ({ on: at.today, counties: countiesOfCases(at), of: ownQueue(at) })

/** Cost: the rows of a page for each duty, and one pass over the own tasks for the counts. */
export async function queueView(
  at: At,
  means: CaseMeans,
  { after, ...filter }: QueueFilter & { readonly after?: string | undefined },
): Promise<QueueView> {
  const { world } = means
  const { process, lamp, mine } = filter
  const from = afterFrom(after)
  const found = await listQueue(at.tx, {
    ...question(at),
    ...(process ? { process } : {}),
    ...(lamp ? { lamp } : {}),
    ...(mine ? { claimedBy: at.staff.id } : {}),
    ...(from ? { after: from } : {}),
    limit: pageSize + 1,
  })
  const counts = await countQueue(at.tx, { ...question(at), claimer: at.staff.id })
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  const actor = actorAt(at)
  return {
    filter,
    unit: actor.kind === 'staff' ? actor.unit.name : '',
    tasks: shown.map((task) => lineOf(at, world, task)),
    next: last && found.length > pageSize ? keyOf(last) : undefined,
    further: from !== undefined,
    ...totalsOf(world, counts),
    begins: world.processes
      .filter((each) => isByHand(means, each.id) && mayBegin(each, actor).length > 0)
      .map(({ id, name }) => ({ id, words: name })),
  }
}

/** As many as the navigation counts. */
const countedAtMost = 100

/** The last day on which some process calls a task due soon; holidays make days of workdays, at most some three weeks of them. */
const soonUntil = ({ processes }: World, on: Day): Day =>
  addDays(on, 21 + 2 * Math.max(0, ...processes.map(({ soon }) => soon)))

/** Overdue and due soon together. Cost: the own tasks due in the next weeks, a hundred at most. */
export const dueTasks = (at: At, world: World): Promise<number> =>
  countUrgent(at.tx, { ...question(at), until: soonUntil(world, at.today), limit: countedAtMost })

const urgent = ['overdue', 'soon']

/** Cost: the first rows of the queue; a task that is soon due stands behind few that are not. */
export async function urgentTasks(at: At, world: World): Promise<readonly TaskLine[]> {
  const first = await listQueue(at.tx, { ...question(at), limit: 20 })
  return first
    .filter(({ lamp }) => urgent.includes(lamp))
    .slice(0, 5)
    .map((task) => lineOf(at, world, task))
}

const sum = (counts: readonly QueueCount[]) => counts.reduce((all, { tasks }) => all + tasks, 0)

function totalsOf(world: World, counts: readonly QueueCount[]) {
  const ofLamp = (lamp: QueueCount['lamp']) => sum(counts.filter((one) => one.lamp === lamp))
  const ids = [...new Set(counts.map(({ process }) => process))]
  return {
    total: sum(counts),
    mine: sum(counts.filter(({ mine }) => mine)),
    lamps: lamps.map((lamp) => ({ lamp, tasks: ofLamp(lamp) })).filter(({ tasks }) => tasks > 0),
    processes: ids.map((id) => ({
      id,
      words: processWords(world, id),
      tasks: sum(counts.filter(({ process }) => process === id)),
    })),
  }
}

function lineOf({ staff, today }: At, world: World, task: Queued): TaskLine {
  const { county, id, title, process, stage, area, since, lamp, due, claimedBy, claimedName } = task
  return {
    county,
    id,
    title,
    since,
    process: processWords(world, process),
    stage: stageWords(world, process, stage),
    areaName: placeName(area),
    clock: clockOf({ lamp, due }, { on: today, calendar: world.calendar }),
    claimedBy: claimedName,
    claimedByMe: claimedBy === staff.id,
  }
}

/** A place in the queue as an address says it. */
const keyOf = ({ due, id, holder }: After) => `${due ?? ''}~${id}~${holder}`

/** What is no place in the queue is its beginning. */
function afterFrom(text: string | undefined): After | undefined {
  const [due = '', id = '', holder = ''] = text?.split('~') ?? []
  const day = parseDay(due)
  if (!/^[0-9a-f-]{36}$/.test(id) || (due !== '' && !day.ok)) return undefined
  return { due: day.ok ? day.value : null, id: id as CaseId, holder }
}
