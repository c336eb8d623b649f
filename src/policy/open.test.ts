/** What a source leaves open: how an office answers it, what stays optional, what is given that is not money. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen } from '#kernel'
import { type Amount, inKind, perMonth, share } from './amount.ts'
import { decide, explain } from './ask.ts'
import { all } from './condition.ts'
import { leftOpen, whereWidened } from './open.ts'
import { openAnswers, readingAnswer } from './open-answers.ts'
import { type Programme, programme, readsPeople } from './programme.ts'
import { cite } from './source.ts'
import { peopleStatement } from './sql-statement.ts'
import type { Standing } from './standing.ts'
import { income, kind, level, line, member, north, rules, same } from './toy/facts.ts'
import { factsOf, parametersOf } from './walk.ts'

const at = { on: day('2020-06-30'), area: areaCode('100101001') }
const open = leftOpen('club.fit', same('fit'))
const set = (parameter: string, value: number) => [{ parameter, in: north, from: day('2020-01-01'), value }]
const answer = (value: number, facts = {}) =>
  decide(open, facts, { ...at, settings: set('club.fit', value) }).verdict

describe('an open condition', () => {
  test('is unknown and names itself until an office answers it, whatever is recorded', () => {
    expect(explain(open, { meets_club_fit: true }, at)).toMatchObject({
      verdict: 'unknown',
      reasons: { limit: { openParameter: 'club.fit' } },
      missing: [{ kind: 'condition', id: 'club.fit' }],
    })
  })
  test('holds for everybody, or for nobody, once the office says so', () => {
    expect([answer(openAnswers.everybody), answer(openAnswers.nobody)]).toEqual(['yes', 'no'])
  })
  test('becomes a question about each applicant when each is checked', () => {
    const found = [{}, { meets_club_fit: true }, { meets_club_fit: false }]
    expect(found.map((facts) => answer(openAnswers.eachChecked, facts))).toEqual(['unknown', 'yes', 'no'])
    const settings = set('club.fit', openAnswers.eachChecked)
    expect(explain(open, {}, { ...at, settings }).missing).toMatchObject([
      { kind: 'fact', id: 'meets_club_fit' },
    ])
  })
  test('is read in the way the office chose among those it was declared with', () => {
    const severe = leftOpen('club.severe', same('severe'), { readings: [level.is(1), level.oneOf(1, 2)] })
    const settings = set('club.severe', readingAnswer(1))
    const verdicts = [2, 3].map((n) => decide(severe, { t_level: n }, { ...at, settings }).verdict)
    expect(verdicts).toEqual(['yes', 'no'])
    expect(explain(severe, {}, { ...at, settings }).missing).toMatchObject([{ id: 't_level' }])
  })
  test('keeps its own words however it is answered', () => {
    for (const value of Object.values(openAnswers))
      expect(explain(open, {}, { ...at, settings: set('club.fit', value) }).reasons.words.en).toBe('fit')
  })
  test('is a parameter and a fact of the rule that has it', () => {
    const rule = all(member.holds, open)
    expect(parametersOf(rule).map(({ id, unit }) => [id, unit])).toEqual([['club.fit', 'answer']])
    expect(factsOf(rule).map(({ key }) => key)).toEqual(['t_member', 'meets_club_fit'])
  })
  test('opens a wider group only where the place has widened', () => {
    const wider = whereWidened('club.wider', same('widened'), kind.is('red'))
    const verdicts = [openAnswers.everybody, openAnswers.nobody].map(
      (value) => decide(wider, { t_kind: 'red' }, { ...at, settings: set('club.wider', value) }).verdict,
    )
    expect(verdicts).toEqual(['yes', 'no'])
  })
})

const because = [cite(rules, '1')]
const club = (amount: Amount, standing: Standing = 'right'): Programme =>
  programme({
    id: 'club',
    name: same('club'),
    summary: same('club'),
    serves: 'person',
    bring: [],
    variants: [
      { in: north, from: day('2020-01-01'), basis: because, eligible: member.holds, amount, standing },
    ],
  })

describe('a programme the source only encourages', () => {
  const optional = club(perMonth(fen(100)), 'encouraged')
  test('entitles nobody until the place offers it', () => {
    expect(explain(optional, { t_member: true }, at)).toMatchObject({
      verdict: 'unknown',
      standing: 'encouraged',
      missing: [{ id: 'club.offered' }],
    })
    expect(decide(optional, { t_member: false }, at).verdict).toBe('no')
  })
  test('is given once the place offers it', () => {
    const settings = set('club.offered', openAnswers.everybody)
    expect(decide(optional, { t_member: true }, { ...at, settings })).toEqual({
      verdict: 'yes',
      amountFen: 100,
    })
  })
})

describe('what is given', () => {
  const given = (amount: Amount, facts = {}, area = at.area) =>
    explain(club(amount), { t_member: true, ...facts }, { ...at, area })
  test('as a share of a recorded sum is computed, rounded down and capped', () => {
    const half = share('year', { of: income, percent: 50, form: 'reimbursement', cap: fen(300) })
    expect(
      [given(half, { t_income: 401 }), given(half, { t_income: 999 }), given(half)].map((a) => a.amountFen),
    ).toEqual([200, 300, null])
    expect(given(half).missing).toMatchObject([{ kind: 'fact', id: 't_income' }])
  })
  test('as a share of a bill nobody has seen is told in words', () => {
    const off = share('time', { of: same('the ride'), percent: 50, form: 'discount' })
    expect(given(off)).toMatchObject({
      amountFen: 0,
      gives: { form: 'discount', words: { en: 'the ride: 50% off', zh: 'the ride：减免50%' } },
    })
  })
  test('with a share nobody has set is unknown and names it', () => {
    const off = share('time', { of: same('the ride'), percent: line, form: 'discount' })
    const later = { ...at, on: day('2021-06-30') }
    expect(explain(club(off), { t_member: true }, { ...later, area: areaCode('100101001') }).amountFen).toBe(
      0,
    )
    expect(explain(club(off), { t_member: true }, { ...later, area: areaCode('100201001') })).toMatchObject({
      amountFen: null,
      missing: [{ kind: 'parameter', id: 'toy.line' }],
    })
  })
  test('in kind says what it is', () => {
    expect(given(inKind(same('a seat'), 'priority')).gives).toEqual({
      form: 'priority',
      words: same('a seat'),
    })
    expect(given(perMonth(fen(1))).gives).toBeNull()
  })
})

test('only programmes for people of the register can be swept', () => {
  expect([readsPeople({ serves: 'household' }), readsPeople({ serves: 'employer' })]).toEqual([true, false])
})

test('a programme for employers is not looked for among the people of the register', () => {
  const employers = { ...club(perMonth(fen(1))), serves: 'employer' } as const
  expect(() => peopleStatement(employers, { on: at.on })).toThrow('policy.not-of-people')
})
