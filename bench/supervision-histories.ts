/** Three years of obligations for the bench: each course is acted out once through the process and then written for many units. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { World } from '#cases'
import { officialCalendar } from '#cases'
import { obligation, processes } from '#catalogue'
import type { Answers, Reference } from '#forms'
import { type AreaCode, addDays, areaCode, type Day, day, must } from '#kernel'
import type { PlanId } from '#plans'
import { clockAt, newId } from '#platform'
import { type Actor, act, begin, type History } from '#process'
import { type Projection, project } from '../src/cases/projection.ts'
import { insertCases, insertFirstEvents, insertFirstTasks, type New } from '../src/cases/store-many.ts'
import { followingOf } from '../src/supervision/obligations/keep.ts'
import { followMany, insertObligations } from '../src/supervision/obligations/store-obligation.ts'

export const benchDay = day('2026-11-20')
const begun = day('2023-11-20')

export const benchWorld: World = {
  processes,
  calendar: officialCalendar,
  clock: clockAt(benchDay),
}

const sample = areaCode('4417')
const sampleUnit: Reference = { id: `${sample}:某某单位`, name: '某某单位' }
const sampleOffice: Reference = { id: `${sample}:残工委`, name: '残工委' }
const record: Reference = { id: 'record-1', name: '服务记录' }
const given = { calendar: officialCalendar }

const officer: Actor = {
  kind: 'staff',
  id: 'o',
  name: '残工委办',
  unit: sampleOffice,
  duties: ['plan:supervise'],
}
const handler: Actor = { kind: 'staff', id: 'u', name: '经办人', unit: sampleUnit, duties: ['unit:own'] }

/** How far a unit goes: not at all, signed only, reporting each half-year, said it was done, done. */
export const courses = ['unsigned', 'silent', 'reporting', 'reporting', 'reported', 'done'] as const
export type Course = (typeof courses)[number]

const kinds = [
  { kind: 'done', due: day('2024-12-31') },
  { kind: 'done', due: day('2025-12-31') },
  { kind: 'issued', due: day('2026-06-30') },
  { kind: 'done', due: day('2026-12-31') },
  { kind: 'issued', due: day('2027-12-31') },
  { kind: 'ongoing', due: null },
] as const
type Kind = (typeof kinds)[number]

const evidence = { evidence_kind: 'record', evidence_records: [record] }
const progress = {
  obligation_standing: 'under-way',
  account: '本期按计划推进，服务人数较上期增加，资金已经到位。',
  ...evidence,
}

type Done = readonly [by: Actor, action: string, answers: Answers, after: number]

function deedsOf(course: Course, { kind, due }: Kind): readonly Done[] {
  const halfYears = [210, 400, 580, 770, 950, 1080].map(
    (after): Done => [handler, 'progress', progress, after],
  )
  const issued = { document_number: '〔2026〕1号', obligation_issued_on: day('2026-05-08') }
  const done = { account: '已经全部完成，群众反映良好。', ...evidence, ...(kind === 'issued' ? issued : {}) }
  const sign: Done = [handler, 'sign', {}, 3]
  if (course === 'unsigned') return []
  if (course === 'silent') return [sign]
  if (course === 'reporting' || due === null) return [sign, ...halfYears]
  const reported: Done = [handler, 'report', done, 1090]
  const accepted: Done = [officer, 'accept', { finding: '经核查属实。' }, 1093]
  return [sign, ...halfYears, reported, ...(course === 'done' ? [accepted] : [])]
}

type Template = { readonly history: string; readonly projection: string }

/** Acted out once: what is written afterwards is what the runtime would have written. */
function templateOf(course: Course, kind: Kind): Template {
  const at = (on: Day) => ({ on, at: `${on}T02:00:00.000Z` })
  const referable = { unit: new Map([[sampleUnit.id, sampleUnit]]), record: new Map([[record.id, record]]) }
  const due = kind.due === null ? {} : { obligation_due: kind.due }
  const answers = { unit: sampleUnit, duty: '按规划要求落实本项任务。', obligation_kind: kind.kind, ...due }
  const first = { key: 'assign', action: 'assign', actor: officer, answers, parties: {}, referable }
  let history: History = must(begin(obligation, { ...first, ...at(begun), area: sample }, given))
  for (const [actor, action, said, after] of deedsOf(course, kind)) {
    const command = {
      key: `${action} ${after}`,
      action,
      actor,
      answers: said,
      parties: {},
      referable,
      expects: history.length,
    }
    history = [
      ...history,
      ...must(act(obligation, history, { command: { ...command, ...at(addDays(begun, after)) }, given })),
    ]
  }
  const projection = project(benchWorld, history, benchDay)
  return { history: JSON.stringify(history), projection: JSON.stringify(projection) }
}

const templates = new Map<string, Template>()
function template(course: Course, no: number): Template {
  const kind = kinds[no % kinds.length] ?? kinds[0]
  const key = `${course} ${no % kinds.length}`
  const made = templates.get(key) ?? templateOf(course, kind)
  templates.set(key, made)
  return made
}

const names = [
  '卫生健康局',
  '民政局',
  '教育局',
  '残联',
  '财政局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '医疗保障局',
  '文化广电旅游体育局',
  '司法局',
]

export const unitsOfPlan = (area: AreaCode, units: number): readonly Reference[] =>
  Array.from({ length: units }, (_, i) => {
    const name = names[i % names.length] ?? '残联'
    return { id: `${area}:${name}`, name }
  })

export type BenchPlan = {
  readonly id: PlanId
  readonly area: AreaCode
  readonly no: number
  readonly tasks: number
  readonly units: number
}

const fields = ['康复', '教育', '就业', '社会保障', '无障碍环境', '组织保障']

/** A plan with its obligations. */
export async function loadPlan(tx: Tx, plan: BenchPlan): Promise<void> {
  await addPlan(tx, plan)
  const pairs = Array.from({ length: plan.tasks }, (_, task) =>
    unitsOfPlan(plan.area, plan.units).map((unit, i) => ({
      task,
      unit,
      role: i === 0 ? ('lead' as const) : ('coop' as const),
    })),
  ).flat()
  const made = pairs.map((pair, i) => ({ ...pair, one: caseOf(plan, { ...pair, no: i }) }))
  const cases = made.map(({ one }) => one)
  await insertCases(tx, cases)
  await insertFirstEvents(tx, cases, 'staff:bench')
  await insertFirstTasks(tx, cases)
  await insertObligations(
    tx,
    made.map(({ task, unit, role, one }) => {
      const kept = followingOf(one.projection)
      const words = { title: one.title, duty: '', field: fields[task % fields.length] ?? '', timing: null }
      const where = { county: one.county, id: one.id, area: plan.area, plan: plan.id, task: `task:${task}` }
      const of = { unit: unit.id, unitName: unit.name, role, model: 'lead-coop' as const, position: task }
      return { ...where, ...of, ...words, kind: kept.kind, due: kept.due }
    }),
  )
  await followMany(
    tx,
    cases.map(({ county, id, projection }) => ({ county, id, ...followingOf(projection) })),
  )
}

type Of = { readonly task: number; readonly unit: Reference; readonly no: number }

function caseOf({ area, no: plan }: BenchPlan, { task, unit, no }: Of): New {
  const course = courses[(no * 7 + plan * 3) % courses.length] ?? 'silent'
  const { history, projection } = template(course, task)
  const own = (text: string) =>
    text
      .replaceAll(sampleUnit.id, unit.id)
      .replaceAll(sampleUnit.name, unit.name)
      .replaceAll(`"${sample}`, `"${area}`)
  const id = newId<'case'>()
  return {
    county: area,
    id,
    area,
    title: `${task}. 落实规划任务（${unit.name}）`,
    about: `task:${plan}/${task}`,
    beginKey: `obligation ${id}`,
    history: JSON.parse(own(history)) as New['history'],
    projection: sorted(JSON.parse(own(projection)) as Projection),
  }
}

/** Another name, another place in the order. */
const sorted = (projection: Projection): Projection => ({
  ...projection,
  units: projection.units.toSorted(),
})

async function addPlan(tx: Tx, { id, no }: BenchPlan): Promise<void> {
  const documentId = newId()
  await sql`insert into plans.document (id, sha256, name, text, imported_at, imported_by)
    values (${documentId}, ${`bench-${no}`}, '规划', '规划', now(), 'system:bench')`.execute(tx)
  await sql`insert into plans.plan (id, document_id, title, reading_sha256, read_at)
    values (${id}, ${documentId}, ${`规划${no}`}, 'bench', now())`.execute(tx)
}
