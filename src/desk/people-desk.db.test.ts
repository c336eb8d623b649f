/** People as an officer meets them: only one's own, numbers hidden, and every answer with its reasons. */
import { beforeAll, describe, expect, test } from 'vitest'
import { listAuditOf } from '#access'
import { livingSubsidy, nursingSubsidy, peopleProgrammes } from '#catalogue'
import type { AreaCode } from '#kernel'
import { variantOn } from '#policy'
import { compareProfiles, findFile, openNumbers, type PersonLine, stateRecord } from '#registry'
import { type Bench, clock, openBench, sweepCity, today, vault } from '../../tests/toy-bench.ts'
import { keptConversations } from './kept-conversations.ts'
import { peopleDesk } from './people-desk.ts'
import { placeName } from './places.ts'

const desk = peopleDesk({ vault, clock, conversations: keptConversations() })
let bench: Bench
let somebody: PersonLine

beforeAll(async () => {
  bench = await openBench()
  await sweepCity(bench, 'grant')
  somebody = bench.townspeople[0] as PersonLine
})

const key = ({ county, id }: PersonLine) => ({ county, id })
const numbersOf = (person: PersonLine) =>
  bench.asSystem(async (tx) => {
    const file = await findFile(tx, key(person))
    if (!file) throw new Error('nobody')
    return openNumbers(file.person, vault)
  })

describe('the list of people', () => {
  test('of a town officer is the town, of a county officer the county, of the city everybody', async () => {
    const { as, officers, townspeople, countyPeople, everybody } = bench
    for (const [staff, people] of [
      [officers.town, townspeople],
      [officers.county, countyPeople],
      [officers.committee, everybody],
    ] as const) {
      const view = await as(staff, (at) => desk.people(at, { page: 1 }))
      expect(view.total).toBe(people.length)
      const names = new Set(people.map(({ id }) => id as string))
      expect(view.people.every(({ id }) => names.has(id))).toBe(true)
      expect(view.pages).toBe(Math.max(1, Math.ceil(people.length / 30)))
    }
  })

  test('goes on page after page and ends', async () => {
    const { as, officers, countyPeople } = bench
    const seen: string[] = []
    for (let page = 1; ; page++) {
      const view = await as(officers.county, (at) => desk.people(at, { page, sort: 'born' }))
      seen.push(...view.people.map(({ id }) => id))
      if (page >= view.pages) break
    }
    expect(seen).toHaveLength(countyPeople.length)
    expect(new Set(seen).size).toBe(countyPeople.length)
  })

  test('narrowed to a place outside the own area is refused, never empty and never everything', async () => {
    const area = bench.stranger.area.slice(0, 6)
    await expect(
      bench.as(bench.officers.town, (at) => desk.people(at, { area, page: 1 })),
    ).rejects.toMatchObject({
      problem: { code: 'desk.area-not-yours', facts: { area: placeName(area as AreaCode) } },
    })
  })

  test('offers the areas below the own one and, once chosen, below that', async () => {
    const areas = await bench.as(bench.officers.committee, async (at) => [
      (await desk.people(at, { page: 1 })).areas,
      (await desk.people(at, { page: 1, area: bench.county })).areas,
    ])
    expect(areas[0]?.map(({ code }) => code)).toEqual(bench.counties)
    expect(areas[1]?.some(({ code }) => code === bench.town)).toBe(true)
  })

  test('finds one by identity number in the own area, and nobody of another', async () => {
    const [own, other] = [await numbersOf(somebody), await numbersOf(bench.stranger)]
    const search = (name: string) => bench.as(bench.officers.town, (at) => desk.people(at, { name, page: 1 }))
    expect((await search(own.idNumber)).people.map(({ id }) => id)).toEqual([somebody.id])
    expect(await search(other.idNumber)).toMatchObject({ total: 0, people: [] })
    expect(await search('440000190001010000')).toMatchObject({ total: 0, people: [] })
  })
})

describe('a person', () => {
  test('of another town, of another county and nobody at all are the same: not found', async () => {
    const neighbour = bench.countyPeople.find(({ area }) => !area.startsWith(bench.town)) as PersonLine
    const nobody = { county: bench.county, id: '00000000-0000-7000-8000-000000000000' }
    for (const which of [key(neighbour), key(bench.stranger), nobody])
      await expect(bench.as(bench.officers.town, (at) => desk.person(at, which))).rejects.toMatchObject({
        problem: { code: 'person.not-found', facts: {} },
      })
  })

  test('is explained programme by programme, with reasons on their clauses', async () => {
    const view = await bench.as(bench.officers.town, (at) => desk.person(at, key(somebody)))
    const subsidies: readonly string[] = [livingSubsidy.id, nursingSubsidy.id]
    const inForce = peopleProgrammes.filter((one) => variantOn(one, today, somebody.area))
    expect(view.programmes.map(({ id }) => id)).toEqual(inForce.map(({ id }) => id))
    expect(view.programmes.map(({ id }) => id)).toEqual(expect.arrayContaining([...subsidies]))
    for (const { id, verdict, reasons, amount, grant } of view.programmes) {
      const said = flat(reasons)
      expect(said.length).toBeGreaterThan(1)
      expect(said.flatMap(({ clauses = [] }) => clauses).length).toBeGreaterThan(0)
      if (!subsidies.includes(id)) continue
      expect(amount === undefined).toBe(verdict !== 'yes')
      expect(grant === undefined).toBe(verdict !== 'yes')
    }
  })

  test('who is not entitled is told what would change it; who is unknown, what is missing', async () => {
    const views = await bench.as(bench.officers.county, async (at) => {
      const read = []
      for (const person of bench.countyPeople.slice(0, 40)) read.push(await desk.person(at, key(person)))
      return read
    })
    const answers = views.flatMap(({ programmes }) => programmes)
    expect(new Set(answers.map(({ verdict }) => verdict))).toEqual(new Set(['yes', 'no', 'unknown']))
    for (const { verdict, missing, changes } of answers) {
      if (verdict === 'unknown') expect(missing.length).toBeGreaterThan(0)
      if (verdict !== 'no') expect(changes).toEqual([])
    }
    expect(answers.some(({ verdict, changes }) => verdict === 'no' && changes.length > 0)).toBe(true)
  })

  test('shows every record with its source, the superseded ones too', async () => {
    const before = await bench.as(bench.officers.county, (at) => desk.person(at, key(somebody)))
    await bench.asSystem((tx) =>
      stateRecord(
        tx,
        {
          key: key(somebody),
          from: today,
          kind: 'care-assessment',
          data: { needs_long_term_care: true },
          source: '乡镇评估',
          sourceRef: '第 7 号',
        },
        { vault, clock },
      ),
    )
    const { records } = await bench.as(bench.officers.county, (at) => desk.person(at, key(somebody)))
    expect(records.length).toBeGreaterThan(before.records.length)
    const added = records.find(({ source }) => source === '乡镇评估 第 7 号')
    expect(added).toMatchObject({ kind: { zh: '长期照护评估' }, validFrom: today, superseded: false })
    expect(added?.says.zh).toContain('需要长期照护')
    expect(records.every(({ source, recordedBy, says }) => source && recordedBy && says.zh)).toBe(true)
    expect(records[0]?.kind.zh).toBe('基本信息')
  })

  test('has a history from being found to being granted, newest first', async () => {
    const granted = await bench.as(bench.officers.county, async (at) => {
      for (const person of bench.countyPeople) {
        const view = await desk.person(at, key(person))
        if (view.programmes.some(({ grant }) => grant)) return view
      }
      throw new Error('nobody is granted')
    })
    const told = granted.history.map(({ says }) => says.zh).join(' ')
    for (const step of ['查找发现符合条件', '已确认', '起享受']) expect(told).toContain(step)
    const times = granted.history.map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
  })
})

describe('what an officer learns on a visit', () => {
  const record = (more: Record<string, string | string[]> = {}) => ({
    ...key(somebody),
    kind: 'need',
    fields: {
      needs_home_modification: 'yes',
      wants_training: 'unknown',
      stated_source: '入户走访，本人讲述',
      'stated_from-year': '2020',
      'stated_from-month': '12',
      'stated_from-day': '30',
      ...more,
    },
  })
  const view = () => bench.as(bench.officers.town, (at) => desk.person(at, key(somebody)))
  const state = (what: ReturnType<typeof record>, staff = bench.officers.town) =>
    bench.as(staff, (at) => desk.stateRecord(at, what))

  test('is asked by the declared facts of a kind, nothing more', async () => {
    const { form, name } = await bench.as(bench.officers.town, (at) => desk.recordForm(at, record()))
    const asked = form.sections.flatMap(({ questions }) => questions.map(({ at }) => at))
    expect(name).toBe(somebody.name)
    expect(asked).toContain('needs_home_modification')
    expect(asked.slice(-2)).toEqual(['stated_source', 'stated_from'])
    for (const kind of ['person', 'certificate', 'office-check', 'nonsense'])
      await expect(
        bench.as(bench.officers.town, (at) => desk.recordForm(at, { ...key(somebody), kind })),
      ).rejects.toMatchObject({ problem: { code: 'desk.no-such-record' } })
  })

  test('comes back with every problem: no source, a day to come, a birth not yet, nothing said', async () => {
    const faults = async (more: Record<string, string>) =>
      (await state(record(more))).refused?.errors.map(({ field }) => field)
    expect(await faults({ stated_source: '' })).toEqual(['stated_source'])
    expect(await faults({ 'stated_from-year': '2031' })).toEqual(['stated_from'])
    expect(await faults({ 'stated_from-year': '1801' })).toEqual(['stated_from'])
    expect(await faults({ needs_home_modification: 'unknown' })).toEqual(['basic_living_in_difficulty'])
    expect(await faults({ needs_home_modification: 'perhaps' })).toEqual(['needs_home_modification'])
    expect((await view()).known.find(({ kind }) => kind === 'need')?.known).toEqual([])
  })

  test('is on the person’s page at once, with its source; correcting it keeps the old record in sight', async () => {
    expect(await state(record())).toEqual({ refused: undefined })
    const group = (await view()).known.find(({ kind }) => kind === 'need')
    expect(group?.known.map(({ label }) => label.zh)).toEqual(['家庭无障碍改造需求'])
    expect(group?.unknown.length).toBeGreaterThan(10)
    const { form } = await bench.as(bench.officers.town, (at) => desk.recordForm(at, record()))
    const question = form.sections[0]?.questions.find(({ at }) => at === 'needs_home_modification')
    expect(question?.control).toMatchObject({ choices: [{ value: 'yes', chosen: true }, {}, {}] })
    await state(record({ needs_home_modification: 'no', isolated_at_home: 'no' }))
    const { records, known } = await view()
    const said = records.filter(({ source }) => source === '入户走访，本人讲述')
    expect(said.map(({ superseded }) => superseded)).toEqual([false, true])
    expect(known.find(({ kind }) => kind === 'need')?.known).toHaveLength(2)
    const different = await bench.asSystem((tx) =>
      compareProfiles(tx, somebody.county, { on: today, limit: 3 }),
    )
    expect(different).toEqual([])
  })

  test('of somebody of another area is not for this office', async () => {
    await expect(state({ ...record(), ...key(bench.stranger) })).rejects.toMatchObject({
      problem: { code: 'person.not-found' },
    })
  })
})

describe('numbers', () => {
  test('are hidden on the page, whoever looks', async () => {
    const plain = await numbersOf(somebody)
    const view = await bench.as(bench.officers.county, (at) => desk.person(at, key(somebody)))
    expect(view.numbers.shown).toBe('masked')
    const told = JSON.stringify(view)
    for (const number of [plain.idNumber, plain.phone, plain.account])
      if (number !== null) expect(told).not.toContain(number)
    expect(view.numbers.idNumber).toMatch(/^\d{6}\*{8}[\dX]{4}$/)
  })

  test('are shown in full to who may, with the reason in the audit trail', async () => {
    const plain = await numbersOf(somebody)
    const reason = '核对银行退回的账号'
    const view = await bench.as(bench.officers.county, (at) => desk.unmask(at, { ...key(somebody), reason }))
    expect(view.numbers).toEqual({
      shown: 'full',
      idNumber: plain.idNumber,
      phone: plain.phone ?? undefined,
      bankAccount: plain.account ?? undefined,
    })
    const trail = await bench.asSystem((tx) => listAuditOf(tx, somebody.county, somebody.id))
    const fields = trail.filter(({ event }) => event === 'person.unmasked')
    expect(fields.length).toBe(Object.values(plain).filter((number) => number !== null).length)
    expect(
      fields.every(
        ({ facts, actor }) => facts.reason === reason && actor === `staff:${bench.officers.county.id}`,
      ),
    ).toBe(true)
    expect(JSON.stringify(trail)).not.toContain(plain.idNumber)
  })

  test('stay hidden from an office without the duty', async () => {
    const unmask = bench.as(bench.officers.town, (at) =>
      desk.unmask(at, { ...key(somebody), reason: '想看一下' }),
    )
    await expect(unmask).rejects.toMatchObject({ problem: { code: 'access.duty-missing' } })
  })
})

type Reasons = Awaited<ReturnType<typeof desk.person>>['programmes'][number]['reasons']
const flat = (reasons: Reasons): Reasons => reasons.flatMap((reason) => [reason, ...flat(reason.parts ?? [])])
