/** Programmes: places, periods, numbers left open, and citations that must exist. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen } from '#kernel'
import { perMonth } from './amount.ts'
import { decide, explain } from './ask.ts'
import { programme } from './programme.ts'
import { cite } from './source.ts'
import { kind, level, line, member, north, northCity, rules, same } from './toy/facts.ts'

const on = day('2020-06-30')
const area = areaCode('100101001')

describe('a programme', () => {
  const club = programme({
    id: 'club',
    name: same('club'),
    summary: same('club'),
    serves: 'person',
    bring: [],
    variants: [
      { in: north, from: day('2020-01-01'), basis: [], eligible: member.holds, amount: perMonth(line) },
    ],
  })
  const entitled = { t_member: true }
  test('pays the number of the most precise place', () => {
    const amounts = [area, areaCode('100201001')].map(
      (a) => explain(club, entitled, { on, area: a }).amountFen,
    )
    expect(amounts).toEqual([800, 501])
  })
  test('whose number is left open entitles to an unknown amount and says which number is missing', () => {
    expect(explain(club, entitled, { on: day('2021-01-01'), area: areaCode('100201001') })).toMatchObject({
      verdict: 'yes',
      amountFen: null,
      missing: [{ kind: 'parameter', id: 'toy.line' }],
    })
  })
  test('pays what an office has set, from the day it set it', () => {
    const settings = [{ parameter: 'toy.line', in: north, from: day('2021-07-01'), value: 600 }]
    const paid = (d: string, a = '100201001') =>
      decide(club, entitled, { on: day(d), area: areaCode(a), settings }).amountFen
    expect([paid('2021-06-30'), paid('2021-07-01'), paid('2021-07-01', '100101001')]).toEqual([
      null,
      600,
      800,
    ])
  })
  test('with a supposed number pays that one everywhere below the place', () => {
    const settings = [{ parameter: 'toy.line', in: north, from: on, value: 999, supposed: true }]
    expect(decide(club, entitled, { on, area, settings }).amountFen).toBe(fen(999))
  })
  test('is unknown where and when no rule is written down', () => {
    for (const at of [
      { on: day('2019-12-31'), area },
      { on, area: areaCode('300101001') },
    ])
      expect(explain(club, entitled, at)).toMatchObject({ verdict: 'unknown', amountFen: null, code: 200 })
  })
  test('answers yesterday’s question with yesterday’s rule', () => {
    const [first] = club.variants
    const tightened = programme({
      ...club,
      variants: [
        { ...first!, to: day('2020-12-31') },
        { ...first!, from: day('2021-01-01'), eligible: level.is(1) },
      ],
    })
    const verdicts = ['2020-12-31', '2021-01-01'].map(
      (d) => decide(tightened, { t_member: true, t_level: 2 }, { on: day(d), area }).verdict,
    )
    expect(verdicts).toEqual(['yes', 'no'])
  })
  test('may not have two rules for one place and day', () => {
    expect(() => programme({ ...club, variants: [...club.variants, ...club.variants] })).toThrow(
      'policy.variants-overlap',
    )
  })
  test('is compiled once for all villages of a place', () => {
    const first = explain(club, entitled, { on, area: northCity }).reasons.words
    expect(explain(club, entitled, { on, area: areaCode('100199001') }).reasons.words).toBe(first)
  })
})

test('a citation of a clause or item the source lacks does not compile', () => {
  // @ts-expect-error no such clause
  const clause = () => cite(rules, '2')
  // @ts-expect-error the box has three items
  const item = () => cite(rules, 'box', 4)
  // @ts-expect-error clause 1 has no items
  const none = () => cite(rules, '1', 1)
  // @ts-expect-error no such kind
  const value = () => kind.is('yellow')
  expect([clause, item, none, value]).toHaveLength(4)
})
