/** The plan at the desk: numbers that open into names, each office within its own area, states computed and never typed. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { indicators, linhe } from '#catalogue'
import { measure } from '#indicators'
import { type AreaCode, day } from '#kernel'
import { acceptPlan, importPlan, readUpload } from '#plans'
import { clockAt } from '#platform'
import { type Bench, openBench, sweepCity, vault } from '../../tests/toy-bench.ts'
import { keptConversations } from './kept-conversations.ts'
import { peopleDesk } from './people-desk.ts'
import { planDesk } from './plan-desk.ts'
import { catalogue } from './plan-of-area.ts'

const on = day('2021-06-30')
const clock = clockAt(on)
const desk = planDesk({ clock })
const text = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
let bench: Bench
/** The number of a row something computes, and of one nothing does. */
let [computed, typed] = ['', '']

beforeAll(async () => {
  bench = await openBench({ people: 400, city: linhe, on })
  await sweepCity(bench, 'only-find')
  await expect(bench.as(bench.officers.committee, (at) => desk.board(at, {}))).rejects.toMatchObject({
    problem: { code: 'desk.no-plan' },
  })
  const { plan } = await bench.asSystem((tx) =>
    importPlan(tx, readUpload({ name: 'linhe', text }), { clock, catalogue }),
  )
  await expect(bench.as(bench.officers.committee, (at) => desk.board(at, {}))).rejects.toMatchObject({
    problem: { code: 'desk.no-plan' },
  })
  await bench.asSystem((tx) => acceptPlan(tx, { plan, leaveOpen: 'all' }, { clock }))
  const { lines } = await bench.as(bench.officers.county, desk.indicators)
  computed = lines.find(({ now }) => now.kind === 'share')?.no ?? ''
  typed = lines.find(({ now }) => now.kind === 'not-computed')?.no ?? ''
})

const open = (staff: Bench['officers']['town'], area?: AreaCode) =>
  bench.as(staff, (at) => desk.indicator(at, { no: computed, area }))

/** Everybody on the list of those waiting, page after page. */
async function namesWaiting(staff: Bench['officers']['town'], area?: AreaCode) {
  const names: string[] = []
  for (let page = 1; ; page++) {
    const view = await bench.as(staff, (at) => desk.waiting(at, { no: computed, area, page }))
    names.push(...view.people.map(({ id }) => id))
    if (page >= view.pages) return { names, total: view.total }
  }
}

describe('an indicator', () => {
  test('opens into a list as long as what is missing, for every office in its own area', async () => {
    for (const staff of [bench.officers.town, bench.officers.county, bench.officers.committee]) {
      const view = await open(staff)
      if (view.line.now.kind !== 'share') throw new Error('nothing is computed')
      const { part, whole } = view.line.now.share
      expect(view.waiting).toBe(whole - part)
      const { names, total } = await namesWaiting(staff)
      expect([names.length, new Set(names).size, total]).toEqual(Array(3).fill(whole - part))
    }
  })

  test('of a county is the sum of its rows, the people of unknown town among them', async () => {
    const { areas } = await open(bench.officers.committee)
    const total = areas.at(-1)
    expect(total?.kind).toBe('total')
    const sum = areas.slice(0, -1).reduce((all, { share }) => all + share.whole, 0)
    expect(total?.share.whole).toBe(sum)
    const county = areas.find(({ opens }) => opens)
    const below = await open(bench.officers.committee, county?.code as AreaCode)
    expect(below.areas.at(-1)?.share).toEqual(county?.share)
    expect(below.above.map(({ code }) => code)).toEqual([linhe])
  })

  test('of another area is refused', async () => {
    const other = bench.stranger.area.slice(0, 6) as AreaCode
    const refused = { problem: { code: 'desk.area-not-yours' } }
    await expect(open(bench.officers.county, other)).rejects.toMatchObject(refused)
    await expect(namesWaiting(bench.officers.county, other)).rejects.toMatchObject(refused)
  })

  test('loses from its list whoever is confirmed and granted', async () => {
    const before = await namesWaiting(bench.officers.county)
    await sweepCity(bench, 'grant')
    const after = await namesWaiting(bench.officers.county)
    expect(before.total).toBeGreaterThan(0)
    expect(after.total).toBe(0)
    const view = await open(bench.officers.county)
    expect(view.line).toMatchObject({ now: { kind: 'share' } })
  })

  test('that nothing computes shows no value and no list, and one the plan does not have is not found', async () => {
    const look = (no: string) => bench.as(bench.officers.county, (at) => desk.indicator(at, { no }))
    expect(await look(typed)).toMatchObject({ line: { now: { kind: 'not-computed' } }, areas: [] })
    expect((await look(typed)).waiting).toBeUndefined()
    await expect(look('999')).rejects.toMatchObject({ problem: { code: 'desk.no-such-indicator' } })
  })
})

describe('a leader', () => {
  test('sees the numbers once they are measured, and no name ever', async () => {
    const { leader } = bench.officers
    const before = await bench.as(leader, desk.indicators)
    expect(before.lines.every(({ now }) => now.kind === 'not-computed')).toBe(true)
    await expect(open(leader)).rejects.toMatchObject({ problem: { code: 'indicator.not-measured' } })
    await bench.asSystem((tx) => measure(tx, { indicators, on }, clock))
    const view = await open(leader)
    expect(view).toMatchObject({ maySeeWaiting: false, line: { now: { kind: 'share' } } })
    await expect(namesWaiting(leader)).rejects.toMatchObject({
      problem: { code: 'indicator.people-not-visible' },
    })
    const counted = await open(bench.officers.committee)
    expect(view.areas).toEqual(counted.areas)
  })
})

describe('the board', () => {
  const board = (filter: Parameters<typeof desk.board>[1], staff = bench.officers.committee) =>
    bench.as(staff, (at) => desk.board(at, filter))

  test('shows every task once, under whoever leads it', async () => {
    const { groups, total } = await board({})
    expect(groups.flatMap(({ tasks }) => tasks)).toHaveLength(total)
    for (const { unit, tasks } of groups)
      for (const task of tasks) expect(task.leadKnown ? task.lead[0] : undefined).toBe(unit)
  })

  test('narrows to a unit and to a state, and refuses what the plan does not have', async () => {
    const all = await board({})
    const unit = all.units[0]
    const of = await board({ unit: unit?.id })
    const tasks = of.groups.flatMap((group) => group.tasks)
    expect(tasks.length).toBeGreaterThan(0)
    expect(tasks.length).toBeLessThan(all.total)
    for (const { lead, coop } of tasks) expect([...lead, ...coop]).toContain(unit?.name)
    const unknown = await board({ state: 'unknown' })
    expect(unknown.groups.flatMap((group) => group.tasks).every(({ state }) => state === 'unknown')).toBe(
      true,
    )
    await expect(board({ unit: 'nobody' })).rejects.toMatchObject({ problem: { code: 'desk.no-such-unit' } })
  })

  test('tells the state of the measured task from its indicator, of others that nothing is known', async () => {
    const tasks = (await board({})).groups.flatMap((group) => group.tasks)
    const measured = tasks.filter(({ state }) => state !== 'unknown')
    expect(measured.length).toBeGreaterThan(0)
    for (const { state, because } of tasks)
      expect(state === 'unknown').toBe(because?.en.includes('nothing is claimed') ?? false)
  })

  test('tells an office of a part of the place only what is published', async () => {
    const tasks = (await board({}, bench.officers.town)).groups.flatMap((group) => group.tasks)
    expect(tasks.every(({ state }) => state === 'unknown')).toBe(true)
  })
})

describe('the glance', () => {
  const glance = (staff: Bench['officers']['town']) => bench.as(staff, desk.glance)

  test('begins with the work of the own duties and counts the own area only', async () => {
    const people = peopleDesk({ vault, clock, conversations: keptConversations() })
    for (const staff of [bench.officers.town, bench.officers.county]) {
      const view = await glance(staff)
      const listed = await bench.as(staff, (at) => people.people(at, { page: 1 }))
      expect(view.numbers.find(({ says }) => says.en === 'People registered')?.count).toBe(listed.total)
      expect(view.work.map(({ says }) => says.en)).toEqual(['People found, to be confirmed'])
    }
    const leader = await glance(bench.officers.leader)
    expect([leader.work, leader.numbers]).toEqual([[], []])
    expect(leader.indicators.map(({ no }) => no)).toContain(computed)
  })

  test('shows only indicators something computes, as the page of the indicator does', async () => {
    const { indicators: lines } = await glance(bench.officers.county)
    const opened = await open(bench.officers.county)
    expect(lines.find(({ no }) => no === computed)).toEqual(opened.line)
    expect(lines.map(({ no }) => no)).not.toContain(typed)
  })
})
