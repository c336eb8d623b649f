/** What-if over a whole register: reading everybody from the database into memory, then other rates and conditions; JSON lines. */
import { performance } from 'node:perf_hooks'
import { createElement } from 'react'
import { type Staff, system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { whatIfDesk } from '#desk'
import { areaCode, day } from '#kernel'
import { countSweep, loadForWhatIf, whatIf, whatIfHouse } from '#needs'
import { clockAt, type Database } from '#platform'
import { all, any, type Condition, type Population, programme, type Setting } from '#policy'
import { loadPopulation } from '#registry'
import type { WhatIfView } from '#web'
import { needsLongTermCare } from '../src/catalogue/facts/care.ts'
import { grade } from '../src/catalogue/facts/certificate.ts'
import { standardDisplay } from '../src/web/display.ts'
import type { Reader } from '../src/web/reader.tsx'
import { renderPage } from '../src/web/respond.tsx'
import { WhatIfPage } from '../src/web/workbench/what-if.tsx'
import { benchKeys, onServer } from './on-server.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const people = Number(process.argv[2] ?? 1_000_000)
const on = day('2020-12-31')
const city = areaCode('4417')

const tell = (figure: string, ms: number, goal?: number) =>
  console.log(
    JSON.stringify({
      bench: 'what-if',
      figure,
      people,
      ms: Math.round(ms * 1000) / 1000,
      ...(goal === undefined ? {} : { goal: `at most ${goal} ms`, reached: ms <= goal }),
    }),
  )

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now()
  const result = await work()
  return { result, ms: performance.now() - started }
}

/** The median of nine questions, each another than the one before. */
async function median(ask: (run: number) => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 9; run++) times.push((await timed(() => ask(run))).ms)
  return times.toSorted((a, b) => a - b)[4] ?? 0
}

const suppose = (fen: number): Setting => ({
  parameter: 'nursing-subsidy',
  in: city,
  from: on,
  value: fen,
  supposed: true,
})

/** The first subsidy under nine conditions nobody has asked about before. */
function changed(run: number) {
  const [first] = programmes
  const mild = grade.atMost(1 + (run % 3))
  const bring = [any, all, (eligible: Condition) => any(eligible, all(mild, needsLongTermCare.holds))][
    Math.floor(run / 3)
  ]
  return programme({
    ...first,
    id: `supposed-${run}`,
    variants: first.variants.map((variant) => ({
      ...variant,
      eligible: bring?.(variant.eligible, mild) ?? mild,
    })),
  })
}

async function ask(database: Database, population: Population): Promise<void> {
  const first = await timed(() => whatIf(population, { on, programmes }))
  tell('the first question, which reads the conditions of both subsidies', first.ms)
  const rate = await median((run) =>
    whatIf(population, { on, programmes, settings: [suppose(26_000 + run)] }),
  )
  tell('another rate: both subsidies, every town', rate, 5)
  const condition = await median((run) => whatIf(population, { on, programmes: [changed(run)] }))
  tell('another condition: one subsidy, every town', condition, 5)
  const counted = await withScope(database.db, system('bench'), (tx) =>
    countSweep(tx, { on, programmes, area: city }),
  )
  const same = counted.programmes.every(
    ({ id, entitled, unknown, amountFen }, n) =>
      JSON.stringify([id, entitled, unknown, amountFen]) ===
      JSON.stringify(
        [first.result.programmes[n]].map((p) => [p?.id, p?.entitled, p?.unknown, p?.amountFen])[0],
      ),
  )
  if (!same) throw new Error('memory and database answer differently')
}

const officer: Staff = {
  kind: 'staff',
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'bench',
  duties: ['whatif:run', 'person:read'],
  area: city,
  counties: [],
}

/** What somebody waits for who turned a value: settings read, thread asked, view made and written as HTML. */
async function lookAtPages(database: Database): Promise<void> {
  const clock = clockAt(on)
  const report = (error: unknown) => {
    throw error
  }
  const house = whatIfHouse({ db: database.db, clock, place: city, report })
  const desk = whatIfDesk({ house, clock })
  const look = (amount: number) =>
    withScope(database.db, officer, async (tx) => {
      const typed = { ...turned, 'd.amount': [String(amount)] }
      const view = await desk.whatIf(
        { tx, staff: officer, today: on },
        { programme: 'nursing-subsidy', typed },
      )
      return view.outcome === 'loading' ? 0 : renderWhatIf(view).length
    })
  await look(260)
  const { ms } = await timed(house.settled)
  tell('everybody read into the thread while pages go on', ms, 10_000)
  await look(261)
  tell(
    'a page with another rate and set of grades, by county, from database to HTML',
    await median((run) => look(262 + run)),
    100,
  )
  await house.close()
}

const turned = {
  asked: ['yes'],
  by: ['county'],
  and: ['sex'],
  'd.certificate_status.among': ['issued'],
  'd.disability_grade.among': ['1', '2', '3'],
  'd.disability_grade.among~2': ['3', '4'],
  'd.disability_categories.has': ['intellectual', 'mental'],
}

const reader: Reader = {
  language: 'zh',
  path: '/staff/what-if',
  display: standardDisplay,
  place: '阳江市',
  demo: false,
  once: officer.id,
}

const renderWhatIf = (view: WhatIfView) => renderPage(createElement(WhatIfPage, view), reader)

async function measure(database: Database): Promise<void> {
  await loadPopulation(database, { area: city, people, seed: 1, on }, benchKeys)
  const load = () => withScope(database.db, system('bench'), (tx) => loadForWhatIf(tx, { on, area: city }))
  const { result, ms } = await timed(load)
  tell('everybody read from the database into memory', ms, 10_000)
  await ask(database, result)
  await lookAtPages(database)
}

await onServer(measure)
