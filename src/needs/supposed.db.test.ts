/** Scenarios asked of the thread agree with asking everybody; saved ones are seen by their author and, once shared, by the area. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFact, findProgramme } from '#catalogue'
import { type AreaCode, areaCode, type CountyCode } from '#kernel'
import { newId } from '#platform'
import { decide, nothingSupposed, type Scenario, suppose, totalOfEffect } from '#policy'
import { type Bench, clock, officerOf, openBench, today } from '../../tests/toy-bench.ts'
import { countSweep } from './count.ts'
import { changeScenario, getScenario, readScenario, saveScenario } from './scenario.ts'
import { listScenarios } from './store-scenario.ts'
import { type WhatIfHouse, whatIfHouse } from './what-if-house.ts'

let bench: Bench
let house: WhatIfHouse
const troubles: unknown[] = []
const city = areaCode('4417')
const nursing = findProgramme('nursing-subsidy')
if (!nursing) throw new Error('no such programme')

beforeAll(async () => {
  bench = await openBench({ people: 1500 })
  house = whatIfHouse({ db: bench.db, clock, place: city, report: (error) => troubles.push(error) })
})
afterAll(() => house.close())

const raised = (place: AreaCode): Scenario => ({
  in: place,
  suppose: [
    {
      programme: 'nursing-subsidy',
      changes: [
        { turn: 'disability_grade.among', to: [1, 2, 3] },
        { turn: 'amount', to: 26_000 },
      ],
    },
  ],
  numbers: [],
})

async function ask(scenario: Scenario, area: AreaCode = city, by: readonly string[] = []) {
  const question = { on: today, area, scenario, settings: [], programmes: ['nursing-subsidy'], by }
  const given = await house.ask(question)
  if (given.state === 'answered') return given
  await house.settled()
  return (await house.ask(question)) as Extract<typeof given, { state: 'answered' }>
}

describe('people kept for what-if', () => {
  test('are loaded when first asked for, while the page is told so', async () => {
    const question = { on: today, area: city, scenario: nothingSupposed(city), settings: [], by: [] }
    expect(await house.ask(question)).toEqual({ state: 'loading' })
    await house.settled()
    expect(troubles).toEqual([])
    expect(await house.ask(question)).toMatchObject({
      state: 'answered',
      loaded: { on: today, people: 1500 },
    })
  })

  test('give the numbers of the database, before and after', async () => {
    const { answer } = await ask(raised(city), city, ['county'])
    const after = suppose(nursing, raised(city).suppose[0]?.changes ?? [], {
      on: today,
      in: city,
      find: findFact,
    })
    const counted = await bench.asSystem((tx) =>
      Promise.all(
        [nursing, after].map((one) => countSweep(tx, { on: today, programmes: [one], area: city })),
      ),
    )
    const effect = answer.programmes[0]?.effect
    const total = effect && totalOfEffect(effect)
    expect([total?.now.entitled, total?.after.entitled]).toEqual(
      counted.map((c) => c.programmes[0]?.entitled),
    )
    expect([total?.now.fen, total?.after.fen]).toEqual(counted.map((c) => c.programmes[0]?.amountFen))
    expect(total?.after.entitled).toBeGreaterThan(total?.now.entitled ?? 0)
  })

  test('of one county change only there', async () => {
    const { county } = bench
    const { answer } = await ask(raised(county), city, ['county'])
    for (const cell of answer.programmes[0]?.effect.cells ?? [])
      expect(cell.moves.gained + cell.moves.more > 0).toBe(cell.x === county)
  })

  test('are asked within the officer’s area only', async () => {
    const { answer } = await ask(raised(city), bench.county, ['town'])
    expect(answer.people).toBe(bench.countyPeople.length)
    expect(answer.groups[0]?.length).toBeGreaterThan(0)
    expect(answer.programmes[0]?.effect.cells.every((cell) => cell.x?.startsWith(bench.county))).toBe(true)
  })

  test('refuse a scenario that does not fit, with its code', async () => {
    const wrong: Scenario = {
      in: city,
      suppose: [{ programme: 'nursing-subsidy', changes: [{ leaveOut: 'nothing' }] }],
      numbers: [],
    }
    await expect(ask(wrong)).rejects.toMatchObject({ problem: { code: 'suppose.no-such-dial' } })
  })

  test('agree with deciding for one person', () => {
    const facts = {
      certificate_status: 'issued',
      certificate_expires: '2030-01-01',
      disability_grade: 3,
      disability_categories: ['vision'],
      needs_long_term_care: true,
    }
    const after = suppose(nursing, raised(city).suppose[0]?.changes ?? [], {
      on: today,
      in: city,
      find: findFact,
    })
    expect(decide(nursing, facts, { on: today, area: city }).verdict).toBe('no')
    expect(decide(after, facts, { on: today, area: city })).toEqual({ verdict: 'yes', amountFen: 26_000 })
  })
})

describe('a saved scenario', () => {
  const save = (by: Bench['officers']['county'], shared: boolean) => {
    const id = newId<'scenario'>()
    const given = { id, name: '提高到260元', programme: 'nursing-subsidy', scenario: raised(by.area), shared }
    return bench.as(by, async ({ tx }) => {
      await saveScenario(tx, given, clock)
      return id
    })
  }

  test('comes back as it was saved', async () => {
    const id = await save(bench.officers.county, false)
    const found = await bench.as(bench.officers.county, ({ tx }) => getScenario(tx, id))
    expect(found).toMatchObject({ name: '提高到260元', shared: false, scenario: raised(bench.county) })
  })

  test('is its author’s until shared, then the area’s, and never the next area’s', async () => {
    const id = await save(bench.officers.county, false)
    const seenBy = (who: Bench['officers']['county']) =>
      bench.as(who, async ({ tx }) => (await listScenarios(tx)).some((one) => one.id === id))
    const elsewhere = officerOf('county', areaCode('441799'), [areaCode('441799') as CountyCode])
    expect([await seenBy(bench.officers.leader), await seenBy(elsewhere)]).toEqual([false, false])
    await bench.as(bench.officers.county, ({ tx }) => changeScenario(tx, { id, to: 'shared' }, clock))
    expect([await seenBy(bench.officers.leader), await seenBy(elsewhere)]).toEqual([true, false])
    await bench.as(bench.officers.county, ({ tx }) => changeScenario(tx, { id, to: 'dropped' }, clock))
    expect(await seenBy(bench.officers.county)).toBe(false)
  })

  test('is changed by nobody else, and kept from those without the duty', async () => {
    const id = await save(bench.officers.county, true)
    const change = bench.as(bench.officers.leader, ({ tx }) =>
      changeScenario(tx, { id, to: 'dropped' }, clock),
    )
    await expect(change).rejects.toMatchObject({ problem: { code: 'scenario.not-found' } })
    const clerk = bench.as(bench.officers.clerk, ({ tx }) => getScenario(tx, id))
    await expect(clerk).rejects.toMatchObject({ problem: { code: 'scenario.not-found' } })
  })
})

describe('a scenario from outside', () => {
  test('is read as it was written', () => {
    expect(readScenario(JSON.parse(JSON.stringify(raised(city))))).toEqual(raised(city))
  })
  test.each([
    [{ ...raised(city), in: 'everywhere' }, 'in'],
    [{ ...raised(city), surprise: 1 }, '—'],
    [{ ...raised(city), numbers: [{ parameter: 'x', to: -1 }] }, 'numbers.0.to'],
  ])('is refused where it cannot be read', (given, where) => {
    expect(() => readScenario(given)).toThrow(
      expect.objectContaining({ problem: { code: 'scenario.malformed', facts: { where } } }),
    )
  })
})
