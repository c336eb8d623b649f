/** What each effect does to one decision, law by law: nothing is counted that is not known, nothing falls below zero. */
import { describe, expect, test } from 'vitest'
import { fen, Refusal } from '#kernel'
import { perMonth } from '../amount.ts'
import { parameter } from '../parameter.ts'
import { income, member, same } from '../toy/facts.ts'
import { at, declared, related } from '../toy/related.ts'
import { counted, lowered, opened, stillKept, withIncome } from './effects.ts'
import { type Draft, decisionOf, monthly } from './joint.ts'
import { bearing, orderOf } from './order.ts'
import { compileTogether } from './together.ts'

const had = (amount: number | null): Draft => ({ truth: true, amount: amount === null ? null : fen(amount) })
const reduces = related({ kind: 'reduces', of: 'p0', with: 'p1' })
const unsetShare = parameter({ id: 'toy-share', unit: 'percent', name: same('share'), periods: [] }).times(1)

describe('money as money a month', () => {
  test.each([
    ['nobody who is not entitled has any', { truth: false, amount: null }, 'month', 0],
    ['what is not decided is not known', { truth: null, amount: fen(100) }, 'month', null],
    ['what nobody has set is not known', had(null), 'month', null],
    ['of a month it is itself', had(1250), 'month', 1250],
    ['of a year it is the twelfth, cut to the fen', had(1255), 'year', 104],
    ['of one time nobody can say', had(1200), 'once', null],
    ['of a year that is unset nobody can say', had(null), 'year', null],
    ['nothing is nothing, however often', had(0), 'once', 0],
  ] as const)('%s', (...[, draft, per, expected]) => {
    expect(monthly(draft, per)).toBe(expected)
  })
  test('is zero in the decision of who is not entitled, and open in one that is open', () => {
    expect(decisionOf({ truth: false, amount: fen(5) })).toEqual({ verdict: 'no', amountFen: 0 })
    expect(decisionOf({ truth: null, amount: fen(5) })).toEqual({ verdict: 'unknown', amountFen: null })
    expect(decisionOf(had(null))).toEqual({ verdict: 'yes', amountFen: null })
  })
})

describe('money of another programme', () => {
  test('counts in full where no share is stated, in its share where one is, cut to the fen', () => {
    expect(counted(reduces, { has: true, monthly: fen(101) }, at)).toBe(101)
    expect(counted({ ...reduces, percent: 33 }, { has: true, monthly: fen(101) }, at)).toBe(33)
  })
  test('is nothing where it is not had or is nothing, even while its share is open', () => {
    const open = { ...reduces, percent: unsetShare }
    expect(counted(open, { has: false, monthly: null }, at)).toBe(0)
    expect(counted(open, { has: null, monthly: fen(0) }, at)).toBe(0)
  })
  test('is unknown while it is open whether it is had, how much, or in what share', () => {
    expect(counted(reduces, { has: null, monthly: fen(100) }, at)).toBeNull()
    expect(counted(reduces, { has: true, monthly: null }, at)).toBeNull()
    expect(counted({ ...reduces, percent: unsetShare }, { has: true, monthly: fen(100) }, at)).toBeNull()
  })
  test('is added to an income that is known; an unknown one stays unknown, and nothing changes nothing', () => {
    const key = income.key
    expect(withIncome({ [key]: 300 }, key, fen(50))[key]).toBe(350)
    expect(withIncome({}, key, fen(50))[key]).toBeNull()
    expect(withIncome({ [key]: 300 }, key, null)[key]).toBeNull()
    expect(withIncome({ other: 1 }, key, fen(0))).toEqual({ other: 1 })
  })
})

describe('a decision', () => {
  test('that is a yes by itself is not opened again, nor its amount asked for', () => {
    const never = () => expect.unreachable()
    expect(opened(had(7), null, never)).toEqual(had(7))
    expect(opened({ truth: null, amount: null }, null, never)).toEqual({ truth: null, amount: null })
    expect(opened({ truth: false, amount: null }, true, () => fen(9))).toEqual(had(9))
  })
  test('is lowered to nothing at most, and only month by month', () => {
    expect(lowered(had(100), fen(30), 'month')).toEqual(had(70))
    expect(lowered(had(100), fen(130), 'month')).toEqual(had(0))
    expect(lowered(had(100), null, 'month')).toEqual(had(null))
    expect(lowered(had(100), fen(30), 'year')).toEqual(had(null))
  })
  test('stays as it is where nothing is taken off it, or its amount is not known', () => {
    expect(lowered(had(100), fen(0), 'year')).toEqual(had(100))
    expect(lowered(had(null), fen(30), 'month')).toEqual(had(null))
  })
  test('is kept after work began for its months, not on the day they are over, and is open while a number is', () => {
    const tapers = related({
      kind: 'tapers',
      of: 'p0',
      with: 'p1',
      months: 6,
      since: { ...income, key: 'began' } as never,
    })
    const kept = (began: string) => stillKept(tapers, { began }, at)
    expect(['2020-06-30', '2019-12-31', '2019-12-30', '2020-07-01'].map(kept)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(stillKept(tapers, {}, at)).toBeNull()
    expect(
      stillKept(related({ kind: 'tapers', of: 'p0', with: 'p1' }), { began: '2020-06-30' }, at),
    ).toBeNull()
  })
})

describe('the order of deciding', () => {
  const edge = (of: string, other: string) => related({ kind: 'reduces', of, with: other })

  test('puts what bears first, side by side what a person chooses between, and else goes by name', () => {
    const choice = related({ kind: 'not-together', of: 'p3', with: 'p1', prefer: 'choice' })
    expect(orderOf(['p4', 'p3', 'p2', 'p1', 'p0'], [edge('p2', 'p0'), choice])).toEqual([
      ['p1', 'p3'],
      ['p2'],
      ['p0'],
      ['p4'],
    ])
  })
  test('names in a circle the programmes that run in it, and no other', () => {
    const circle = [edge('p1', 'p2'), edge('p2', 'p1'), edge('p0', 'p3')]
    const ask = () => orderOf(['p0', 'p1', 'p2', 'p3'], circle)
    expect(ask).toThrow(Refusal)
    try {
      ask()
    } catch (error) {
      expect((error as Refusal).problem.facts).toEqual({ programmes: 'p1、p2' })
    }
  })
  test('is not asked of income that does not count, nor of a choice', () => {
    expect(bearing(related({ kind: 'not-income', of: 'p0', with: 'p1' }))).toBeUndefined()
    expect(bearing(related({ kind: 'not-together', of: 'p0', with: 'p1' }))).toBeUndefined()
    expect(bearing(related({ kind: 'not-together', of: 'p0', with: 'p1', prefer: 'with' }))).toEqual({
      by: 'p1',
      on: 'p0',
    })
  })
  test('of the relations is that of their stages and names, however they were declared', () => {
    const programmes = ['p0', 'p1', 'p2'].map((id) => declared(id, member.holds, perMonth(fen(10))))
    const all = [edge('p0', 'p1'), edge('p0', 'p2'), related({ kind: 'supersedes', of: 'p0', with: 'p2' })]
    const namesOf = (relations: typeof all) =>
      compileTogether(programmes, relations, at).relations.map(
        ({ kind, of, with: other }) => `${kind} ${of} ${other}`,
      )
    const expected = ['supersedes p0 p2', 'reduces p0 p1', 'reduces p0 p2']
    expect(namesOf(all)).toEqual(expected)
    expect(namesOf(all.toReversed())).toEqual(expected)
  })
  test('leaves out what has no rule here, what is no income, and whoever no relation speaks of', () => {
    const programmes = ['p0', 'p1', 'p2'].map((id) => declared(id, member.holds))
    const income_ = related({ kind: 'not-income', of: 'p0', with: 'p1' })
    const abroad = related({ kind: 'supersedes', of: 'p0', with: 'nowhere' })
    const told = compileTogether(programmes, [income_, abroad, edge('gone', 'p1')], at)
    expect(told.relations).toEqual([])
    expect(told.decide({ t_member: true })).toEqual([])
    const [first, second] = compileTogether(programmes, [edge('p0', 'p1')], at).decide({ t_member: true })
    expect([first?.programme, second?.programme]).toEqual(['p0', 'p1'])
    expect(first?.changed).toEqual([])
  })
})
