/** Measures the board of supervised plans: 200 plans × 40 tasks × 8 units with three years of history, on a PostgreSQL of its own; a JSON line a figure. */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { createElement } from 'react'
import { type Staff, system, withScope } from '#access'
import { casesAmiss, type World } from '#cases'
import { boardViews } from '#desk'
import { type AreaCode, areaCode, type CountyCode } from '#kernel'
import type { PlanId } from '#plans'
import { type Database, type Db, newId } from '#platform'
import { keepVerdicts, lampsOfBoard } from '#supervision'
import type { At, BoardFilter } from '#web'
import { standardDisplay } from '../src/web/display.ts'
import type { Reader } from '../src/web/reader.tsx'
import { renderPage } from '../src/web/respond.tsx'
import { SupervisionPage } from '../src/web/workbench/supervision.tsx'
import { onServer } from './on-server.ts'
import { benchDay, benchWorld, loadPlan, unitsOfPlan } from './supervision-histories.ts'

const [plans = 200, tasks = 40, units = 8] = process.argv.slice(2).map(Number)
const users = 20
const pagesEach = 12

const load = () => Number((loadavg()[0] ?? 0).toFixed(2))
const tell = (figure: string, facts: object) =>
  console.log(JSON.stringify({ bench: 'supervision', figure, ...facts, load: load() }))
const round = (n: number) => Math.round(n * 10) / 10

/** A province: cities with some plans of their own each. */
const cities: readonly AreaCode[] = Array.from({ length: 20 }, (_, i) =>
  areaCode(`44${String(i + 1).padStart(2, '0')}`),
)
const cityOf = (plan: number): AreaCode => cities[plan % cities.length] ?? areaCode('4401')

async function loadAll(db: Db): Promise<readonly { readonly id: PlanId; readonly area: AreaCode }[]> {
  const all: { id: PlanId; area: AreaCode }[] = []
  const began = performance.now()
  for (let i = 0; i < plans; i++) {
    const plan = { id: newId<'plan'>(), area: cityOf(i), no: i, tasks, units }
    await withScope(db, system('bench'), (tx) => loadPlan(tx, plan))
    all.push(plan)
  }
  await sql`analyze`.execute(db)
  const seconds = round((performance.now() - began) / 1000)
  tell('loaded', { plans, obligations: plans * tasks * units, seconds })
  return all
}

const office = (area: AreaCode): Staff => ({
  kind: 'staff',
  id: `office-${area}`,
  name: '残工委办',
  area,
  counties: (area.length === 2 ? cities : [area]).map((city) => `${city}01` as CountyCode),
  office: 'committee',
  unit: '残工委',
  duties: ['plan:read', 'plan:supervise'],
})

const countiesOf = (area: AreaCode): readonly string[] => (area.length === 2 ? [area, ...cities] : [area])

/** Processor milliseconds of this process and of the server's sessions so far: other work on the machine does not count. */
async function spent(db: Db): Promise<number> {
  const { rows } = await sql<{
    pid: number
  }>`select pid from pg_stat_activity where backend_type = 'client backend'`.execute(db)
  const ticks = rows.map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return Number(fields[11]) + Number(fields[12])
  })
  const { user, system: kernel } = process.cpuUsage()
  return ticks.reduce((sum, one) => sum + one, 0) * 10 + (user + kernel) / 1000
}

async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly answer: T; readonly milliseconds: number }> {
  const began = performance.now()
  const answer = await work()
  return { answer, milliseconds: round(performance.now() - began) }
}

async function lampsOfAll(db: Db): Promise<void> {
  const question = { on: benchDay, counties: countiesOf(areaCode('44')) }
  const times: number[] = []
  let obligations = 0
  for (let i = 0; i < 5; i++) {
    const { answer, milliseconds } = await measured(() =>
      withScope(db, office(areaCode('44')), (tx) => lampsOfBoard(tx, question)),
    )
    obligations = Object.values(answer).reduce((sum, n) => sum + n, 0)
    times.push(milliseconds)
  }
  const worst = Math.max(...times)
  tell('lamps of all obligations computed anew, by an office that sees all', {
    obligations,
    milliseconds: times,
    goal: 'at most 2000 ms',
    reached: worst <= 2000 && obligations === plans * tasks * units,
  })
}

type Page = (at: At) => Promise<unknown>

const boards = boardViews()

/** What officers open, from the database to HTML: lamps, groups of a board, and the first page of what stands in them. */
const pageOf =
  (by: BoardFilter['by'], more: Partial<BoardFilter> = {}): Page =>
  async (at) => {
    const view = await boards.view(at, { by, ...more })
    return renderPage(
      createElement(SupervisionPage, { ...view, told: undefined, maySupervise: true }),
      reader,
    )
  }

const reader: Reader = {
  language: 'zh',
  path: '/staff/supervision',
  display: standardDisplay,
  place: '',
  demo: false,
  once: '019a0000-0000-7000-8000-000000000001',
}

async function boardPages(
  db: Db,
  {
    figure,
    areas,
    pages,
    goal,
  }: { figure: string; areas: readonly AreaCode[]; pages: readonly Page[]; goal?: number },
): Promise<void> {
  const times: number[] = []
  const user = async (no: number) => {
    const area = areas[no % areas.length] ?? areaCode('44')
    for (let i = 0; i < pagesEach; i++) {
      const page = pages[(no + i) % pages.length]
      const { milliseconds } = await measured(() =>
        withScope(db, office(area), async (tx) => page?.({ tx, staff: office(area), today: benchDay })),
      )
      times.push(milliseconds)
    }
  }
  const everybody = () => Promise.all(Array.from({ length: users }, (_, no) => user(no)))
  // Once to warm up, and again when nothing is kept any more.
  await everybody()
  await wait(2500)
  times.length = 0
  const before = await spent(db)
  await everybody()
  const cpu = round(((await spent(db)) - before) / times.length)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  tell(figure, {
    users,
    pages: times.length,
    p50: at(0.5),
    p95: at(0.95),
    cpuMillisecondsAPage: cpu,
    ...(goal === undefined ? {} : { goal: `p95 at most ${goal} ms`, reached: at(0.95) <= goal }),
  })
}

async function proved(db: Db, world: World): Promise<void> {
  const { answer, milliseconds } = await measured(() =>
    withScope(db, system('bench'), async (tx) => {
      let amiss = 0
      for await (const _ of casesAmiss(tx, world)) amiss += 1
      return amiss
    }),
  )
  tell('histories that do not give their rows', {
    amiss: answer,
    milliseconds,
    goal: 'none',
    reached: answer === 0,
  })
}

await onServer(async ({ db }: Database) => {
  const all = await loadAll(db)
  await withScope(db, system('bench'), (tx) =>
    keepVerdicts(
      tx,
      {
        plans: all.map(({ id }) => id),
        tasks: all.flatMap(({ id }) =>
          Array.from({ length: tasks }, (_, no) => ({
            plan: id,
            task: `task:${no}`,
            evidence: evidenceOf(no),
          })),
        ),
        on: benchDay,
      },
      benchWorld.clock,
    ),
  )
  await sql`analyze`.execute(db)
  await lampsOfAll(db)
  const [first] = all
  const onePlan = first ? { plan: first.id } : {}
  const ofCity = [pageOf('unit'), pageOf('field'), pageOf('month'), pageOf('plan', { want: 'overdue' })]
  await boardPages(db, {
    figure: 'board of a city’s office: ten plans',
    areas: cities,
    pages: ofCity,
    goal: 100,
  })
  const owner = first?.area ?? areaCode('44')
  await boardPages(db, {
    figure: 'board of one plan',
    areas: [owner],
    pages: [pageOf('unit', onePlan), pageOf('field', onePlan), pageOf('month', onePlan)],
    goal: 100,
  })
  const unit = { unit: unitsOfPlan(cityOf(0), units)[0]?.id ?? '' }
  await boardPages(db, {
    figure: 'what one unit answers for',
    areas: [owner],
    pages: [pageOf('plan', unit), pageOf('month', unit)],
    goal: 100,
  })
  await boardPages(db, {
    figure: 'board over all plans of a province',
    areas: [areaCode('44')],
    pages: [pageOf('area'), pageOf('unit'), pageOf('field'), pageOf('month')],
    goal: 100,
  })
  if (plans * tasks * units <= 5000 || process.env['PROVE']) await proved(db, benchWorld)
})

/** Every seventh task is denied by its indicator. */
function evidenceOf(no: number) {
  const says = no % 7 === 0 ? 'not-yet' : 'done'
  return [
    { kind: 'indicator', id: `i${no}`, about: 'delivered', says, firstHand: true, day: benchDay, facts: {} },
  ] as const
}
