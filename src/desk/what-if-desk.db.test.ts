/** What-if at the desk: what is typed becomes a scenario and comes back as it was typed; a leader is told of no few people. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allFacts } from '#catalogue'
import { type WhatIfHouse, whatIfHouse } from '#needs'
import { newId } from '#platform'
import type { TypedFields, WhatIfDesk } from '#web'
import { type Bench, clock, openBench, today } from '../../tests/toy-bench.ts'
import { whatIfDesk } from './what-if-desk.ts'
import { exportedNames } from './what-if-draft.ts'

let bench: Bench
let house: WhatIfHouse
let desk: WhatIfDesk

beforeAll(async () => {
  bench = await openBench({ people: 1200 })
  house = whatIfHouse({
    db: bench.db,
    clock,
    place: bench.city,
    report: (error) => {
      throw error
    },
  })
  desk = whatIfDesk({ house, clock })
})
afterAll(() => house.close())

const programme = 'nursing-subsidy'
type Officer = keyof Bench['officers']
const look = async (typed: TypedFields, who: Officer = 'committee') => {
  const ask = () => bench.as(bench.officers[who], (at) => desk.whatIf(at, { programme, typed }))
  if ((await ask()).outcome !== 'loading') return ask()
  await house.settled()
  return ask()
}
const outcomeIn = ({ outcome }: Awaited<ReturnType<typeof look>>) => {
  if (outcome === undefined || outcome === 'loading') throw new Error('no outcome')
  return outcome
}
const raised = {
  asked: ['yes'],
  'd.certificate_status.among': ['issued'],
  'd.disability_grade.among': ['1', '2', '3'],
  'd.disability_grade.among~2': ['3', '4'],
  'd.disability_categories.has': ['intellectual', 'mental'],
  'd.amount': ['260'],
  by: ['county'],
}

describe('the form of a rule', () => {
  test('stands at the rule as it is, and changes nothing', async () => {
    const view = await look({})
    expect(view.changes).toEqual([])
    const { total } = outcomeIn(view)
    expect(total.before).toEqual(total.after)
    expect(total.before.entitled).toBeGreaterThan(20)
    expect(view.form.pays[0]).toMatchObject({ name: 'd.amount', value: '235' })
  })

  test('says back what was turned, and adds up its counties', async () => {
    const view = await look(raised)
    expect(view.errors).toEqual([])
    expect(view.changes.map(({ zh }) => zh)).toEqual([
      '残疾等级 一级、二级 → 一级、二级、三级',
      '标准 235.00元 → 260.00元',
    ])
    const { total, by } = outcomeIn(view)
    expect(total.gained).toBeGreaterThan(0)
    expect(total.more).toBe(total.before.entitled)
    for (const pick of ['gained', 'more'] as const)
      expect(by?.rows.reduce((sum, row) => sum + row[pick], 0)).toBe(total[pick])
  })

  test('crosses two dimensions whose cells add up to the rows', async () => {
    const { by, crossing } = outcomeIn(await look({ ...raised, by: ['age'], and: ['sex'] }))
    for (const [i, row] of (by?.rows ?? []).entries())
      expect(crossing?.rows[i]?.cells.reduce((sum, cell) => sum + cell.after.entitled, 0)).toBe(
        row.after.entitled,
      )
  })

  test('pays by grade, within a budget, in the order of the tiers', async () => {
    const tiers = { tier: ['disability_grade'], 't.1': ['300'], 't.2': ['250'], 't.else': ['100'] }
    const { total, cap } = outcomeIn(await look({ ...raised, ...tiers, budget: ['100'] }))
    expect(cap?.fits.map(({ tier }) => tier)).toEqual([0, 1, 2])
    expect(cap?.fits.reduce((sum, { people }) => sum + people, 0)).toBe(total.after.entitled)
    const [hardest, second] = cap?.fits ?? []
    expect(hardest?.fit).toBe(Math.min(hardest?.people ?? 0, Math.floor(1_000_000 / 3600)))
    expect(second?.fit).toBeLessThanOrEqual(second?.people ?? 0)
    expect(cap?.aYear).toBe(12 * total.after.money)
  })

  test.each<[string, TypedFields, string]>([
    ['a field the rule does not have', { ...raised, 'd.shoes.among': ['1'] }, 'web.unknown-field'],
    ['an area outside', { in: ['4401'] }, 'desk.area-not-yours'],
    ['no grade at all', { ...raised, 'd.disability_grade.among': [] }, 'suppose.nothing-chosen'],
  ])('refuses %s', async (_, typed, code) => {
    await look({})
    await expect(look(typed)).rejects.toMatchObject({ problem: { code } })
  })

  test('asks again where a number is none, and calculates nothing', async () => {
    const view = await look({ ...raised, 'd.amount': ['viel'] })
    expect(view.errors.map(({ field }) => field)).toEqual(['d.amount'])
    expect([view.outcome, view.changes]).toEqual([undefined, []])
  })
})

describe('a saved scenario', () => {
  test('comes back into the form as it was typed', async () => {
    const typed = {
      ...raised,
      out: ['needs_long_term_care.holds'],
      add: ['sex'],
      'add.is': ['female'],
      people: ['50'],
    }
    const view = await look(typed)
    const once = newId()
    const form = { once, programme, name: '女性试点', shared: false, scenario: view.scenario }
    await bench.as(bench.officers.committee, (at) => desk.saveWhatIf(at, form))
    const saved = await bench.as(bench.officers.committee, (at) => desk.savedWhatIf(at, once))
    expect(saved.changes).toEqual(view.changes)
    expect(JSON.parse(saved.scenario)).toEqual(JSON.parse(view.scenario))
    expect(saved.form.add.chosen).toBe('sex')
    expect(saved.form.lines.find(({ at }) => at === 'needs_long_term_care.holds')?.leftOut).toBe(true)
    const both = await bench.as(bench.officers.committee, (at) => desk.compareWhatIfs(at, [once, once]))
    expect(both.scenarios.map(({ name }) => name)).toEqual(['女性试点', '女性试点'])
  })
})

describe('who sees what', () => {
  test('an officer of a county is told of that county alone', async () => {
    const { people } = outcomeIn(await look({}, 'county'))
    expect(people).toBe(bench.countyPeople.length)
  })

  test('a leader is told of no few people, an office that may see them of all', async () => {
    const by = { ...raised, by: ['town'] }
    const few = (rows: readonly { hidden: boolean }[] = []) => rows.filter(({ hidden }) => hidden).length
    expect(few(outcomeIn(await look(by, 'committee')).by?.rows)).toBe(0)
    const told = outcomeIn(await look(by, 'leader'))
    expect(few(told.by?.rows)).toBeGreaterThan(1)
    for (const row of told.by?.rows ?? [])
      if (!row.hidden) expect([1, 2, 3, 4]).not.toContain(row.after.entitled)
  })
})

describe('a draft rule', () => {
  test('has a name for every fact of the register', async () => {
    const { facts } = await exportedNames()
    const checks = allFacts.filter(({ record }) => record === 'office-check').map(({ key }) => key)
    const missing = allFacts.filter(({ key }) => !facts.has(key) && !checks.includes(key))
    expect(missing.map(({ key }) => key)).toEqual([])
  })

  test('compiles beside the catalogue’s own files', { timeout: 60_000 }, async () => {
    const typed = {
      ...raised,
      tier: ['disability_grade'],
      't.1': ['300'],
      't.else': ['200'],
      add: ['sex'],
      'add.is': ['female'],
    }
    const drafts = await Promise.all(
      [raised, typed].map((one) =>
        bench.as(bench.officers.committee, (at) => desk.draftWhatIf(at, { programme, typed: one })),
      ),
    )
    expect(drafts[0]?.name).toBe('nursing-subsidy-4417-draft.ts')
    expect(drafts[0]?.text).toContain('依据待填')
    expect(drafts[0]?.text).toContain(`from: day('${today}')`)
    const root = resolve(import.meta.dirname, '../..')
    const place = join(root, '.cache/what-if-drafts')
    rmSync(place, { recursive: true, force: true })
    const catalogue = join(place, 'src/catalogue')
    cpSync(join(root, 'src/catalogue'), catalogue, {
      recursive: true,
      filter: (file) => !file.endsWith('.test.ts'),
    })
    mkdirSync(join(catalogue, 'drafted/programmes'), { recursive: true })
    for (const [i, { text }] of drafts.entries())
      writeFileSync(join(catalogue, `drafted/programmes/draft-${i}.ts`), text)
    const settings = { extends: '../../tsconfig.json', include: ['src/catalogue/drafted'] }
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(settings))
    const tsc = join(root, 'node_modules/.bin/tsc')
    expect(execFileSync(tsc, ['-p', join(place, 'tsconfig.json')], { encoding: 'utf8' })).toBe('')
  })
})
