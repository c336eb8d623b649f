/** Sweeps and candidates at the desk: asked for now, worked off later; what a human decides is done once and stays. */
import { beforeAll, describe, expect, test } from 'vitest'
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { addDays, type CountyCode } from '#kernel'
import { runSweep } from '#needs'
import { listGrantsOf } from '#payments'
import { newId } from '#platform'
import type { PersonId } from '#registry'
import { type Bench, clock, deliver, openBench, sweepCity, today, vault } from '../../tests/toy-bench.ts'
import { candidateId } from './candidate-id.ts'
import { jobsOf } from './jobs.ts'
import { sweepDesk } from './sweep-desk.ts'

const programmes = [livingSubsidy, nursingSubsidy] as const

const names = programmes.map(({ id }) => id)
const once = () => newId<'once'>()

describe('asking for a sweep', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
  })

  const troubles: unknown[] = []
  const open = () => {
    const jobs = jobsOf({ db: bench.db, vault, clock, report: (error) => troubles.push(error) })
    return { jobs, desk: sweepDesk({ clock, failed: jobs.failed }) }
  }
  const first = { once: once(), on: today, programmes: names }

  test('answers at once; the work is done after the news, in the background', async () => {
    const { jobs, desk } = open()
    const { id } = await bench.as(bench.officers.county, (at) => desk.startSweep(at, first))
    const look = () =>
      bench.as(bench.officers.county, (at) => desk.sweep(at, { id, state: 'waiting', page: 1 }))
    expect(await look()).toMatchObject({ state: 'running', counts: { waiting: 0 }, candidates: [] })
    await deliver(bench, jobs.subscribers)
    await jobs.settled()
    expect(troubles).toEqual([])
    const done = await look()
    expect(done.state).toBe('finished')
    expect(done.counts.waiting).toBeGreaterThan(0)
    const found = done.totals.reduce((sum, { entitled, unknown }) => sum + entitled + unknown, 0)
    expect(done.counts.waiting).toBe(found)
    expect(done.totals.every(({ amount }) => amount !== undefined)).toBe(true)
  })

  test('twice with one form is one sweep, and stands in the list with who asked', async () => {
    const { jobs, desk } = open()
    await bench.as(bench.officers.county, (at) => desk.startSweep(at, first))
    await deliver(bench, jobs.subscribers)
    await jobs.settled()
    const { sweeps, programmes: offered } = await bench.as(bench.officers.county, desk.sweeps)
    expect(sweeps).toHaveLength(1)
    expect(sweeps[0]).toMatchObject({
      id: first.once,
      on: today,
      state: 'finished',
      people: bench.countyPeople.length,
    })
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['all', ...names]))
  })

  test('that stopped half-way is said to be interrupted, and goes on when the service starts again', async () => {
    const { jobs, desk } = open()
    const { id } = await bench.as(bench.officers.county, (at) =>
      desk.startSweep(at, { ...first, once: once() }),
    )
    const broken = {
      ...bench.db,
      transaction: () => {
        throw new Error('the disk is full')
      },
    } as unknown as typeof bench.db
    const dying = jobsOf({ db: broken, vault, clock, report: () => undefined })
    await deliver(bench, dying.subscribers)
    await dying.settled()
    const watching = sweepDesk({ clock, failed: dying.failed })
    const look = (by: typeof desk) =>
      bench.as(bench.officers.county, (at) => by.sweep(at, { id, state: 'waiting', page: 1 }))
    expect((await look(watching)).state).toBe('failed')
    jobs.resume()
    await jobs.settled()
    expect((await look(desk)).state).toBe('finished')
  })

  test('for a day to come, for no known programme, or without the duty is refused', async () => {
    const { desk } = open()
    const ask = (change: object, staff = bench.officers.county) =>
      bench.as(staff, (at) => desk.startSweep(at, { ...first, once: once(), ...change }))
    await expect(ask({ on: addDays(today, 1) })).rejects.toMatchObject({
      problem: { code: 'sweep.day-later' },
    })
    await expect(ask({ programmes: ['everything'] })).rejects.toMatchObject({
      problem: { code: 'desk.programme-unknown' },
    })
    await expect(ask({}, bench.officers.town)).rejects.toThrow('row-level security')
  })
})

describe('a worklist', () => {
  let bench: Bench
  const desk = sweepDesk({ clock, failed: () => false })
  beforeAll(async () => {
    bench = await openBench()
    await sweepCity(bench, 'only-find')
  })

  const sweepId = async () => {
    const { sweeps } = await bench.as(bench.officers.committee, desk.sweeps)
    return sweeps[0]?.id ?? ''
  }
  const listed = async (staff: Bench['officers']['town'], state: 'waiting' | 'confirmed' | 'setAside') => {
    const id = await sweepId()
    const all = []
    for (let page = 1; ; page++) {
      const view = await bench.as(staff, (at) => desk.sweep(at, { id, state, page }))
      all.push(...view.candidates)
      if (page >= view.pages) return { ...view, candidates: all }
    }
  }

  test('of a town holds only its own people, each with the main reason', async () => {
    const { candidates, counts } = await listed(bench.officers.town, 'waiting')
    expect(candidates).toHaveLength(counts.waiting)
    const whole = await listed(bench.officers.committee, 'waiting')
    expect(whole.candidates).toHaveLength(whole.counts.waiting)
    expect(whole.counts.waiting).toBeGreaterThan(counts.waiting)
    const town = new Set(
      bench.townspeople
        .map(({ name, id }) =>
          names.map((programme) => [name, candidateId({ personId: id, programme })].join()),
        )
        .flat(),
    )
    for (const { name, id, because } of candidates) {
      expect(town.has([name, id].join())).toBe(true)
      expect(because.zh).not.toBe('')
    }
    expect(new Set(whole.candidates.map(({ id }) => id)).size).toBe(whole.candidates.length)
  })

  test('loses whoever is confirmed; the same form again is done once; the grant follows', async () => {
    const { candidates, counts } = await listed(bench.officers.town, 'waiting')
    const chosen = candidates.find(({ verdict }) => verdict === 'yes')
    if (!chosen) throw new Error('nobody is entitled')
    const key = { county: chosen.county as CountyCode, id: chosen.id }
    const view = await bench.as(bench.officers.town, (at) => desk.candidate(at, key))
    expect(view).toMatchObject({
      name: chosen.name,
      finding: 'entitled',
      mayDecide: true,
      sweep: { on: today },
    })
    expect(view.decided).toBeUndefined()
    expect(view.reasons.length).toBeGreaterThan(0)
    const consent = { who: '本人', how: 'in-person', on: today }
    const confirm = () =>
      bench.as(bench.officers.town, (at) => desk.confirm(at, { ...key, once: once(), consent }))
    await confirm()
    await confirm()
    const after = await listed(bench.officers.town, 'waiting')
    expect(after.counts).toMatchObject({ waiting: counts.waiting - 1, confirmed: 1 })
    expect(after.candidates.map(({ id }) => id)).not.toContain(chosen.id)
    expect((await listed(bench.officers.town, 'confirmed')).candidates.map(({ id }) => id)).toEqual([
      chosen.id,
    ])
    const decided = await bench.as(bench.officers.town, (at) => desk.candidate(at, key))
    expect(decided.decided).toMatchObject({ state: 'confirmed', note: '本人' })
    await deliver(bench)
    const grants = await bench.asSystem((tx) =>
      listGrantsOf(tx, { county: key.county, id: view.personId as PersonId }),
    )
    expect(grants).toMatchObject([{ state: 'active' }])
  })

  test('keeps whoever is set aside apart through later sweeps until a human reopens', async () => {
    const { candidates } = await listed(bench.officers.county, 'waiting')
    const [chosen] = candidates
    if (!chosen) throw new Error('nobody waits')
    const key = { county: chosen.county as CountyCode, id: chosen.id }
    const reason = '本人外出，年后再办'
    await bench.as(bench.officers.county, (at) => desk.setAside(at, { ...key, once: once(), reason }))
    await runSweep(bench.db, { on: today, area: bench.city, programmes }, clock)
    expect((await listed(bench.officers.county, 'setAside')).candidates.map(({ id }) => id)).toEqual([
      chosen.id,
    ])
    await bench.as(bench.officers.county, (at) =>
      desk.reopen(at, { ...key, once: once(), reason: '本人已经回来了' }),
    )
    expect((await listed(bench.officers.county, 'waiting')).candidates.map(({ id }) => id)).toContain(
      chosen.id,
    )
  })

  test('never confirms somebody whose records are missing', async () => {
    const { candidates } = await listed(bench.officers.county, 'waiting')
    const unknown = candidates.find(({ verdict }) => verdict === 'unknown')
    if (!unknown) throw new Error('nobody is unknown')
    const key = { county: unknown.county as CountyCode, id: unknown.id }
    const consent = { who: '本人', how: 'in-person', on: today }
    await expect(
      bench.as(bench.officers.county, (at) => desk.confirm(at, { ...key, once: once(), consent })),
    ).rejects.toMatchObject({ problem: { code: 'candidate.not-entitled' } })
  })

  test('shows nobody of another town by address either', async () => {
    const { candidates } = await listed(bench.officers.committee, 'waiting')
    const own = new Set((await listed(bench.officers.town, 'waiting')).candidates.map(({ id }) => id))
    const other = candidates.find(({ id, county }) => !own.has(id) && county !== bench.county)
    if (!other) throw new Error('nobody elsewhere')
    const key = { county: other.county as CountyCode, id: other.id }
    const act = bench.as(bench.officers.town, (at) => desk.candidate(at, key))
    await expect(act).rejects.toMatchObject({ problem: { code: 'candidate.not-found' } })
    await expect(
      withScope(bench.db, system('test'), (tx) =>
        desk.candidate({ tx, staff: bench.officers.town, today }, { ...key, id: newId() }),
      ),
    ).rejects.toMatchObject({ problem: { code: 'candidate.not-found' } })
  })
})
