/** What a person already has bears on what is found for them, and nobody is confirmed against it in silence. */
import { beforeAll, describe, expect, test } from 'vitest'
import { system, type Tx, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, day } from '#kernel'
import type { Database } from '#platform'
import { type PersonKey, stateRecord } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk } from '../../tests/toy-town.ts'
import * as needs from './index.ts'

const desk = toyDesk()
const on = day('2020-12-10')
const city = areaCode('4417')
const consent: needs.Consent = { who: '本人', on, how: 'in-person' }
let database: Database
let injured: PersonKey
let supported: PersonKey
let plain: PersonKey

const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)
const key = ({ county, id }: PersonKey, programme = nursingSubsidy.id) => ({
  county,
  personId: id,
  programme,
})
const confirm = (person: PersonKey, given: needs.Consent = consent) =>
  scoped((tx) => needs.confirmCandidate(tx, { ...key(person), consent: given }, desk.clock))
const told = (besides: readonly needs.Beside[]) =>
  besides.map((beside) => [beside.programme, needs.otherThan(beside), beside.now.verdict, beside.had])

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    plain = await somebody(tx, { care: true })
    injured = await somebody(tx, { care: true })
    supported = await somebody(tx, { care: true })
    const from = day('2018-02-01')
    const source = 'toy'
    const data = { receives_work_injury_care: true }
    await stateRecord(tx, { key: injured, from, kind: 'benefit-elsewhere', data, source }, desk)
  })
  await needs.runSweep(
    database.db,
    { on, area: city, programmes: [livingSubsidy, nursingSubsidy] },
    desk.clock,
  )
})

describe('what a person has beside a programme', () => {
  test('is told where a record shows it, with the relation and what the programme then comes to', async () => {
    const besides = await scoped((tx) => needs.besideOf(tx, injured, { on }))
    expect(told(besides)).toEqual(
      expect.arrayContaining([
        ['living-subsidy', 'receives_work_injury_care', 'no', true],
        ['nursing-subsidy', 'receives_work_injury_care', 'no', true],
      ]),
    )
    const [first] = besides
    expect(first?.relation.because[0]?.source).toBe('guofa-2015-52')
  })

  test('is not supposed where nobody recorded it', async () => {
    const besides = await scoped((tx) => needs.besideOf(tx, plain, { on }))
    expect(besides.filter(({ had }) => had)).toEqual([])
  })
})

describe('a confirmation against an exclusion', () => {
  test('is refused in words, and changes nothing', async () => {
    const refused = {
      problem: { code: 'candidate.excluded', facts: { zh: expect.stringContaining('工伤') } },
    }
    await expect(confirm(injured)).rejects.toMatchObject(refused)
    const candidate = await scoped((tx) => needs.findCandidate(tx, key(injured)))
    expect(candidate?.decision).toBe('open')
  })

  test('is taken once it is said how the two are settled, and keeps what was said', async () => {
    const settled = '本人自下月起不再领取工伤护理费'
    await confirm(injured, { ...consent, settled })
    const history = await scoped((tx) => needs.historyOf(tx, key(injured)))
    expect(history.at(-1)).toMatchObject({ kind: 'confirmed', consent: { settled } })
  })

  test('is not asked about where nothing stands against it', async () => {
    await confirm(supported)
    const candidate = await scoped((tx) => needs.findCandidate(tx, key(supported)))
    expect(candidate?.decision).toBe('confirmed')
  })
})
