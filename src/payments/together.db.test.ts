/** Over- and under-payment beside another benefit shows before payment: in the run's check, line by line. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { programmes, relations } from '#catalogue'
import { day, type Fen } from '#kernel'
import type { Database } from '#platform'
import { compileTogether } from '#policy'
import { factsOf, type PersonKey, stateRecord } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { city, maker, openOffice } from '../../tests/toy-office.ts'
import * as pay from './index.ts'
import { verdictOn } from './together.ts'

let database: Database
let office: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  office = await openOffice(database)
})

const elsewhere = (key: PersonKey, data: Record<string, boolean>) =>
  office.scoped((tx) =>
    stateRecord(
      tx,
      { key, from: day('2020-12-01'), kind: 'benefit-elsewhere', data, source: 'toy' },
      office.desk,
    ),
  )

const findings = async (run: pay.RunNow) => {
  const found = await office.scoped((tx) =>
    pay.listRunFindings(tx, { run: run.run.id, counties: maker.counties }, 100),
  )
  return found.filter(({ rule }) => pay.onlyTold.includes(rule))
}

describe('the check of a run', () => {
  test('says who would be over-paid, by how much, beside which benefit and by which clause', async () => {
    await elsewhere(office.people.a, { receives_work_injury_care: true })
    await elsewhere(office.people.b, { receives_work_injury_care: false })
    const run = await office.check(await office.make())
    const told = await findings(run)
    expect(
      told.map(({ rule, personId, facts }) => [rule, personId, facts['differenceFen'], facts['clause']]),
    ).toEqual([['over-together', office.people.a.id, 23_500, 'guofa-2015-52 二（四）政策衔接']])
    expect(told[0]?.facts['beside']).toBe('receives_work_injury_care')
  })

  test('asks which one is kept where the source lets the higher one stay and the other is paid by somebody else', async () => {
    await elsewhere(office.people.elsewhere, { receives_welfare_nursing_allowance: true })
    const told = await findings(await office.check(await office.make()))
    expect(told.map(({ rule, personId }) => [rule, personId])).toEqual([
      ['choose-together', office.people.elsewhere.id],
    ])
  })

  test('lets it go once the record is corrected, keeps what a human settled, and never holds up the approval', async () => {
    await elsewhere(office.people.a, { receives_work_injury_care: true })
    await elsewhere(office.people.b, { receives_work_injury_care: true })
    const made = await office.check(await office.make())
    expect(made.standing.totals?.lines).toBe(3)
    const { no, county } = await office.lineOf(made, office.people.a)
    await office.settle(made, {
      how: 'excluded',
      owed: false,
      reason: '已领工伤护理费',
      lines: [{ county, no }],
    })
    await elsewhere(office.people.b, { receives_work_injury_care: false })
    const again = await office.check(made)
    expect((await findings(again)).map(({ state }) => state)).toEqual(['excluded'])
    expect(again.standing.totals?.lines).toBe(2)
    await elsewhere(office.people.b, { receives_work_injury_care: true })
    const open = await office.check(again)
    expect((await findings(open)).map(({ state }) => state).toSorted()).toEqual(['excluded', 'open'])
    expect((await office.approve(open)).run.state).toBe('approved')
  })

  test('says the same of everybody as the reasoned answer for one person', async () => {
    await elsewhere(office.people.a, { receives_work_injury_care: true })
    await elsewhere(office.people.elsewhere, { receives_welfare_nursing_allowance: true })
    const made = await office.check(await office.make())
    const told = new Map((await findings(made)).map((finding) => [finding.personId, finding]))
    for (const person of [office.people.a, office.people.b, office.people.elsewhere]) {
      const line = await office.lineOf(made, person)
      const joint = await office.scoped(async (tx) => {
        const facts = (await factsOf(tx, person, { on: made.run.on })) ?? {}
        const { decide } = compileTogether(programmes, relations, { on: made.run.on, area: city })
        const known = { receives: new Set([made.run.programme]), recordedOnly: true }
        const joints = decide(facts, undefined, known)
        return joints.find((one) => one.programme === made.run.programme)
      })
      const one = joint && verdictOn({ ...line, amountFen: line.amountFen as Fen }, joint)
      expect([told.get(person.id)?.rule, told.get(person.id)?.facts]).toEqual([one?.rule, one?.facts])
    }
  })
})
