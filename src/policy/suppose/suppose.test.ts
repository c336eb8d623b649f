/** A scenario changes exactly what it names, at its place, and refuses what does not fit. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen } from '#kernel'
import { byCase, perMonth } from '../amount.ts'
import { explain } from '../ask.ts'
import { all, any, type Condition } from '../condition.ts'
import type { Facts } from '../fact.ts'
import { programme } from '../programme.ts'
import { born, income, kind, level, line, member, north, same, tags, toyFacts, until } from '../toy/facts.ts'
import { partsOf } from './address.ts'
import { dialsOf, payDialsOf } from './dial.ts'
import { sayChanges } from './say-change.ts'
import type { Supposed } from './scenario.ts'
import { suppose } from './suppose.ts'

const on = day('2020-06-30')
const town = areaCode('100101001')
const find = (key: string) => toyFacts.find((fact) => fact.key === key)
const at = { on, in: north, find }
const rule = all(
  member.holds,
  any(level.oneOf(1, 2), all(tags.hasAny('x'), born.ageBelow(18))).called(same('severe or young')),
  income.atMost(line.times(3, 2)),
)
const club = (eligible: Condition = rule) =>
  programme({
    id: 'club',
    name: same('club'),
    summary: same('club'),
    serves: 'person',
    bring: [],
    variants: [{ in: north, from: day('2020-01-01'), basis: [], eligible, amount: perMonth(line) }],
  })
const base: Facts = { t_member: true, t_level: 1, t_tags: ['x'], t_born: '2000-01-01', t_income: 500 }
const verdict = (facts: Facts, changes: readonly Supposed[], area = town) =>
  explain(suppose(club(), changes, at), { ...base, ...facts }, { on, area }).verdict

describe('the addresses of a rule', () => {
  const addresses = (c: Condition) => [...partsOf(c)].map((part) => part.at)
  test('stay when another part is added before them', () => {
    const grown = all(until.notPassed, ...(rule.kind === 'all' ? rule.of : []))
    expect(addresses(grown)).toEqual(expect.arrayContaining(addresses(rule)))
  })
  test('number the second of a kind', () => {
    expect(addresses(any(level.is(1), level.is(2)))).toEqual(['any', 't_level.among', 't_level.among~2'])
  })
})

describe('a supposed rule', () => {
  test.each<[string, Facts, Supposed, readonly [string, string]]>([
    ['includes level three', { t_level: 3 }, { turn: 't_level.among', to: [1, 2, 3] }, ['no', 'yes']],
    ['no longer includes level one', {}, { turn: 't_level.among', to: [2] }, ['yes', 'no']],
    [
      'raises the age limit',
      { t_level: 5, t_born: '2002-06-30' },
      { turn: 't_born.age.to', to: 18 },
      ['no', 'yes'],
    ],
    ['lowers the share of the line', {}, { turn: 't_income.range.to', to: 50 }, ['yes', 'no']],
    ['leaves a condition out', { t_member: false }, { leaveOut: 't_member.holds' }, ['no', 'yes']],
    ['adds a condition', {}, { add: { fact: 't_kind', among: ['red'] } }, ['yes', 'unknown']],
    [
      'widens a part',
      { t_level: 5, t_kind: 'red' },
      { add: { fact: 't_kind', among: ['red'] }, beside: 't_level.among' },
      ['no', 'yes'],
    ],
    [
      'drafts the whole',
      { t_member: false, t_level: 4 },
      { eligible: { fact: 't_level', atLeast: 4 } },
      ['no', 'yes'],
    ],
  ])('%s', (...[, facts, change, [before, after]]) => {
    expect(verdict(facts, [])).toBe(before)
    expect(verdict(facts, [change])).toBe(after)
  })

  test('composes: two changes hold together', () => {
    const changes: Supposed[] = [{ turn: 't_level.among', to: [1, 2, 3] }, { leaveOut: 't_member.holds' }]
    expect(verdict({ t_level: 3, t_member: false }, changes)).toBe('yes')
  })

  test('of a city leaves the rest of the province as it is', () => {
    const city = { ...at, in: areaCode('1001') }
    const narrowed = suppose(club(), [{ turn: 't_level.among', to: [2] }], city)
    const asked = (area: string) => explain(narrowed, base, { on, area: areaCode(area) }).verdict
    expect([asked('100101001'), asked('100201001')]).toEqual(['no', 'yes'])
  })

  test('pays tiers by difficulty', () => {
    const pay = {
      per: 'month',
      cases: [{ when: { fact: 't_level', among: [1] }, fen: 900 }],
      otherwise: 300,
    } as const
    const paid = (facts: Facts) =>
      explain(suppose(club(), [{ pay }], at), { ...base, ...facts }, { on, area: town }).amountFen
    expect([paid({}), paid({ t_level: 2 })]).toEqual([900, 300])
  })

  test('turns the amount of one case', () => {
    const [variant] = club().variants
    const amount = byCase('month', [
      [level.is(1), fen(5)],
      ['otherwise', fen(3)],
    ])
    const tiered = { ...club(), variants: [{ ...(variant as NonNullable<typeof variant>), amount }] }
    const now = suppose(tiered, [{ turn: 'amount.2', to: 4 }], at)
    expect(
      payDialsOf(now.variants[0]?.amount ?? amount, { on, area: town, settings: [] }).map((d) => d.now),
    ).toEqual([5, 4])
  })

  test.each<[string, Supposed, string]>([
    ['a part the rule does not have', { turn: 't_kind.among', to: ['red'] }, 'suppose.no-such-dial'],
    ['a part to leave out that is not there', { leaveOut: 'not' }, 'suppose.no-such-dial'],
    ['a case the amount does not have', { turn: 'amount.2', to: 4 }, 'suppose.no-such-dial'],
    ['a level that does not exist', { turn: 't_level.among', to: [9] }, 'suppose.value-unfit'],
    ['no level at all', { turn: 't_level.among', to: [] }, 'suppose.nothing-chosen'],
    ['a negative age', { turn: 't_born.age.to', to: -1 }, 'suppose.value-unfit-dial'],
    ['half a fen', { turn: 'amount', to: 1.5 }, 'suppose.value-unfit-dial'],
    ['a fact nobody declared', { add: { fact: 'shoe_size', is: true } }, 'suppose.fact-unknown'],
    ['an age of a colour', { add: { fact: 't_kind', ageFrom: 3 } }, 'suppose.condition-unfit'],
  ])('refuses %s', (_, change, code) => {
    expect(() => suppose(club(), [change], at)).toThrow(code)
  })

  test('where nothing is declared asks for a whole draft', () => {
    const elsewhere = { ...at, in: areaCode('30') }
    expect(() => suppose(club(), [{ leaveOut: 't_member.holds' }], elsewhere)).toThrow('suppose.no-rule-here')
    const draft: Supposed[] = [
      { eligible: { fact: 't_member', is: true } },
      { pay: { per: 'month', cases: [], otherwise: 100 } },
    ]
    const drafted = suppose(club(), draft, elsewhere)
    expect(explain(drafted, base, { on, area: areaCode('300101001') })).toMatchObject({
      verdict: 'yes',
      amountFen: 100,
    })
  })
})

describe('what can be turned', () => {
  test('is each limit, age, choice and share, at what it is now', () => {
    const found = dialsOf({
      eligible: all(rule, born.ageBetween(7, 15), until.monthsAgoAtLeast(6), kind.is('red')),
    })
    expect(found.map((dial) => [dial.at, dial.kind === 'choice' ? dial.chosen : dial.now])).toEqual([
      ['t_level.among', [1, 2]],
      ['t_tags.has', ['x']],
      ['t_born.age.to', 17],
      ['t_income.range.to', 150],
      ['t_born.age~2.from', 7],
      ['t_born.age~2.to', 15],
      ['t_until.elapsed.from', 6],
      ['t_kind.among', ['red']],
    ])
  })

  test('is said back as before and after', () => {
    const [variant] = club().variants
    if (!variant) throw new Error('no rule')
    const said = sayChanges(
      variant,
      [
        { turn: 't_born.age.to', to: 18 },
        { turn: 't_level.among', to: [1, 2, 3] },
        { turn: 'amount', to: 26_000 },
      ],
      { on, area: town, settings: [], find },
    )
    expect(said.map(({ zh }) => zh)).toEqual([
      '年龄上限 17岁 → 18岁',
      't_level 1、2 → 1、2、3',
      '标准 8.00元 → 260.00元',
    ])
    expect(said[0]?.en).toBe('Age to 17 → 18')
  })
})
