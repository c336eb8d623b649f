/** What lapses because of somebody else in the household: found by the same conditions a sweep asks. */
import { beforeAll, describe, expect, test } from 'vitest'
import { system, type Tx, withScope } from '#access'
import { nursingSubsidy } from '#catalogue'
import { areaCode, type CountyCode, day } from '#kernel'
import type { Database } from '#platform'
import { type Condition, conditionsIn, household, inKind, programme } from '#policy'
import { changePerson, type PersonKey, registerHousehold, stateCertificate } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import * as needs from './index.ts'

const desk = toyDesk('2022-03-10')
const city = areaCode('4417')
let database: Database
const people: Record<string, PersonKey> = {}
const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)

const notPassed = conditionsIn(nursingSubsidy).find(
  (one) => one.kind === 'days' && one.fact.key === 'certificate_expires',
)
/** Nothing real counts people in a household yet: a toy under the name of a programme of the catalogue. */
const fullHouse = programme({
  id: nursingSubsidy.id,
  name: { zh: '玩具', en: 'Toy', easy: '玩具' },
  summary: { zh: '玩具', en: 'Toy', easy: '玩具' },
  serves: 'person',
  bring: [],
  variants: [
    {
      in: city,
      from: day('2020-01-01'),
      basis: [],
      eligible: household.count(notPassed as Condition).atLeast(2),
      amount: inKind({ zh: '玩具', en: 'a toy', easy: '玩具' }),
    },
  ],
})

const lapsing = (until: string) =>
  scoped((tx) =>
    needs.listLapsing(tx, {
      area: city,
      counties: ['441702', '441704'] as CountyCode[],
      on: desk.clock.today(),
      until: day(until),
      programmes: [fullHouse],
    }),
  )
const told = async (until: string) =>
  (await lapsing(until)).lines.map(({ personId, turn, cause }) => [personId, turn.on, turn.to, cause])

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    const source = 'toy'
    const householdId = await registerHousehold(tx, { area: toyTowns[0], size: 2, source }, desk)
    people.lasting = await somebody(tx, { expires: '2030-01-01' }, desk)
    people.ending = await somebody(tx, { expires: '2022-05-01' }, desk)
    people.alone = await somebody(tx, { expires: '2022-05-01' }, desk)
    for (const key of [people.lasting, people.ending])
      await changePerson(tx, { key, change: { householdId }, from: day('2022-01-01'), source }, desk)
  })
  const order = { on: desk.clock.today(), area: city, programmes: [fullHouse] }
  await needs.sweepEverything(database.db, order, desk.clock)
})

describe('what lapses by the household', () => {
  test('is told of everybody in it, also of whose own record does not change', async () => {
    expect(await told('2022-04-30')).toEqual([])
    const lines = await told('2022-06-01')
    expect(lines).toHaveLength(2)
    for (const name of ['lasting', 'ending'])
      expect(lines).toContainEqual([people[name]?.id, '2022-05-02', 'no', 'time'])
  })

  test('also where the record of another member ends', async () => {
    const from = day('2022-04-11')
    const certificate = {
      status: 'withdrawn',
      category: 'physical',
      categories: ['physical'],
      grade: 2,
    } as const
    await scoped((tx) =>
      stateCertificate(
        tx,
        { key: people.ending as PersonKey, from, ...certificate, expires: day('2022-04-01'), source: 'toy' },
        desk,
      ),
    )
    expect(await told('2022-04-30')).toContainEqual([people.lasting?.id, '2022-04-11', 'no', 'record'])
  })
})
