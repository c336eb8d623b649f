/** What humans decide about candidates, who may, and that no sweep undoes it. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Staff, Tx } from '#access'
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import type { CountyCode } from '#kernel'
import { areaCode, day } from '#kernel'
import type { Database } from '#platform'
import type { PersonKey } from '#registry'
import { stateCertificate } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import * as needs from './index.ts'

const desk = toyDesk()
const on = day('2020-12-31')
const city = areaCode('4417')
const programmes = [livingSubsidy, nursingSubsidy]
let database: Database
const people: Record<string, PersonKey> = {}

const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)
const sweep = () => needs.runSweep(database.db, { on, area: city, programmes }, desk.clock)
const key = (name: string, programme = 'living-subsidy'): needs.CandidateKey => {
  const { county, id } = people[name]!
  return { county, personId: id, programme }
}
const candidate = (name: string, programme?: string) =>
  scoped((tx) => needs.findCandidate(tx, key(name, programme)))
const consent: needs.Consent = { who: '本人', on: day('2020-12-08'), how: 'in-person' }

const officer: Staff = {
  kind: 'staff',
  id: 'officer',
  name: '镇干事',
  office: 'town',
  duties: ['person:read', 'candidate:read', 'candidate:confirm'],
  area: toyTowns[0],
  counties: [areaCode('441702') as CountyCode],
}

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    people.both = await somebody(tx, { care: true })
    people.dibaoOnly = await somebody(tx, { care: false })
    people.nobodyAssessed = await somebody(tx, { relief: 'none' })
    people.neither = await somebody(tx, { relief: 'none', care: false })
    people.otherTown = await somebody(tx, { area: toyTowns[1], care: true })
    people.otherCounty = await somebody(tx, { area: toyTowns[2], relief: 'none', care: true })
    people.townUnknown = await somebody(tx, { area: areaCode('441702'), relief: 'none', care: true })
  })
  await sweep()
})

describe('a human decision', () => {
  test('to set aside survives every sweep, with its reason', async () => {
    await scoped((tx) =>
      needs.setCandidateAside(tx, { ...key('dibaoOnly'), reason: '外出务工，年后再办' }, desk.clock),
    )
    await sweep()
    expect(await candidate('dibaoOnly')).toMatchObject({ finding: 'entitled', decision: 'set-aside' })
    const history = await scoped((tx) => needs.historyOf(tx, key('dibaoOnly')))
    expect(history.at(-1)).toMatchObject({
      kind: 'set-aside',
      reason: '外出务工，年后再办',
      by: 'system:test',
    })
  })

  test('to confirm records who agreed, when and how', async () => {
    await scoped((tx) => needs.confirmCandidate(tx, { ...key('both'), consent }, desk.clock))
    expect(await candidate('both')).toMatchObject({ decision: 'confirmed', confirmedOn: consent.on })
    const history = await scoped((tx) => needs.historyOf(tx, key('both')))
    expect(history.map(({ kind }) => kind)).toEqual(['found', 'confirmed'])
    expect(history[1]).toMatchObject({ consent })
  })

  test('is refused with the reason when it cannot be', async () => {
    const confirm = (name: string, programme?: string, given = consent) =>
      scoped((tx) => needs.confirmCandidate(tx, { ...key(name, programme), consent: given }, desk.clock))
    const code = (problem: string) => ({ problem: { code: problem } })
    await expect(confirm('both')).rejects.toMatchObject(code('candidate.not-now'))
    await expect(confirm('neither')).rejects.toMatchObject(code('candidate.not-found'))
    await expect(confirm('nobodyAssessed', 'nursing-subsidy')).rejects.toMatchObject(
      code('candidate.not-entitled'),
    )
    const later = { ...consent, on: day('2020-12-11') }
    await expect(confirm('otherTown', 'living-subsidy', later)).rejects.toMatchObject(
      code('candidate.consent-later'),
    )
    await expect(
      scoped((tx) => needs.setCandidateAside(tx, { ...key('otherTown'), reason: '  ' }, desk.clock)),
    ).rejects.toMatchObject(code('candidate.reason-missing'))
  })

  test('is possible only inside one’s own area, and only in one’s own name', async () => {
    const asOfficer = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, officer, work)
    const question = {
      list: 'waiting',
      programme: 'nursing-subsidy',
      area: city,
      counties: officer.counties,
      limit: 50,
    } as const
    const mine = await asOfficer((tx) => needs.listCandidates(tx, question))
    expect(mine.map(({ personId }) => personId).sort()).toEqual(
      [people.both!.id, people.nobodyAssessed!.id].sort(),
    )
    await expect(
      asOfficer((tx) => needs.confirmCandidate(tx, { ...key('otherTown'), consent }, desk.clock)),
    ).rejects.toMatchObject({ problem: { code: 'candidate.not-found' } })
    await asOfficer((tx) =>
      needs.confirmCandidate(tx, { ...key('both', 'nursing-subsidy'), consent }, desk.clock),
    )
    await expect(
      asOfficer((tx) =>
        sql`insert into needs.candidate_step (county, person_id, programme, no, area, kind, at, by, on_day, reason)
          values ('441702', ${people.both!.id}, 'living-subsidy', 9, ${toyTowns[0]}, 'reopened', now(), 'staff:other',
            ${on}, 'x')`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('for everybody of an area confirms those entitled, once', async () => {
    const order = {
      programme: 'nursing-subsidy',
      area: city,
      consent: { ...consent, how: 'existing-list' as const },
    }
    const at = { db: database.db, actor: system('test'), clock: desk.clock }
    expect(await needs.confirmEverybody(at, order)).toBe(3)
    expect(await needs.confirmEverybody(at, order)).toBe(0)
    expect(await candidate('nobodyAssessed', 'nursing-subsidy')).toMatchObject({ decision: 'open' })
  })

  test('somebody confirmed who is no longer entitled is shown to a human, not dropped', async () => {
    await scoped((tx) =>
      stateCertificate(
        tx,
        {
          key: people.both!,
          from: day('2020-12-01'),
          status: 'withdrawn',
          category: 'physical',
          categories: ['physical'],
          grade: 2,
          source: 'toy',
        },
        desk,
      ),
    )
    await sweep()
    expect(await candidate('both')).toMatchObject({ finding: 'lapsed', decision: 'confirmed' })
    const question = {
      list: 'doubted',
      programme: 'living-subsidy',
      area: city,
      counties: [people.both!.county],
      limit: 9,
    } as const
    const doubted = await scoped((tx) => needs.listCandidates(tx, question))
    expect(doubted.map(({ personId }) => personId)).toEqual([people.both!.id])
    const counts = await scoped((tx) => needs.countCandidates(tx, { ...question, digits: 4 }))
    expect(counts).toMatchObject([
      { programme: 'living-subsidy', area: '4417', waiting: 1, setAside: 1, confirmed: 1, doubted: 1 },
      { programme: 'nursing-subsidy', confirmed: 3, doubted: 1, unknown: 1 },
    ])
  })
})

describe('the projection', () => {
  test('equals the reduction of the history, and is put right when somebody tampers with it', async () => {
    const amiss = () =>
      scoped(async (tx) => {
        const found: string[] = []
        for await (const { personId } of needs.candidatesAmiss(tx)) found.push(personId)
        return found
      })
    expect(await amiss()).toEqual([])
    await scoped((tx) =>
      sql`update needs.candidate set decision = 'open' where person_id = ${people.dibaoOnly!.id}`.execute(tx),
    )
    expect(await amiss()).toEqual([people.dibaoOnly!.id])
    expect(await scoped(needs.rebuildCandidates)).toBe(1)
    expect(await amiss()).toEqual([])
    expect(await candidate('dibaoOnly')).toMatchObject({ decision: 'set-aside' })
  })
})
