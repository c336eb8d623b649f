/** Conditions in words, drawings, codes, coverage: what people read of a rule. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen } from '#kernel'
import { explain, reasonFor } from './ask.ts'
import { all, any, type Condition, not } from './condition.ts'
import { coverageFaults } from './coverage.ts'
import { drawRule, outlineRule, treeOf } from './draw.ts'
import { type Facts, fits } from './fact.ts'
import { household } from './household.ts'
import { leftOpen } from './open.ts'
import { programme } from './programme.ts'
import { sayValue } from './say.ts'
import { cite } from './source.ts'
import {
  born,
  income,
  kind,
  level,
  line,
  member,
  north,
  rules,
  same,
  tags,
  toyFacts,
  until,
} from './toy/facts.ts'

const here = { on: day('2020-06-30'), area: areaCode('100101001') }
const english = (c: Condition) => explain(c, {}, here).reasons.words.en

describe('a condition in words', () => {
  for (const [c, words] of [
    [member.holds, 'a member'],
    [not(member.holds), 'Not so: a member'],
    [level.atLeast(2), 't_level: at least 2'],
    [level.above(2), 't_level: at least 3'],
    [income.atMost(fen(120_000)), 't_income: at most 1,200.00 yuan'],
    [income.atMost(line.times(3, 2)), 't_income: at most 12.00 yuan'],
    [born.ageAtLeast(18), 'Aged 18 or over'],
    [born.ageBelow(7), 'Under 7 years of age'],
    [born.ageBetween(7, 17), 'Aged 7 to 17'],
    [until.notPassed, 't_until: not yet passed'],
    [until.monthsAgoAtLeast(6), 't_until: 2019-12-30 or earlier'],
    [until.withinMonths(6), 't_until: 2019-12-30 or later and 2020-06-30 or earlier'],
    [tags.hasAll('x', 'y'), 't_tags: x and y'],
    [kind.oneOf('red', 'blue'), 't_kind: red or blue'],
    [
      household.count(born.ageBelow(7)).between(1, 2),
      'Members of the household: Under 7 years of age: at least 1 people and at most 2 people',
    ],
    [household.sum(income).below(line), 't_income, all of the household: at most 7.99 yuan'],
    [leftOpen('x', same('as the office finds')), 'as the office finds'],
    [income.atMost(line).called(same('poor')), 'poor'],
  ] as const)
    test(words, () => expect(english(c)).toBe(words))

  test('of a number nobody has set says so', () => {
    const words = explain(income.atMost(line), {}, { on: day('2022-01-01'), area: areaCode('100201001') })
      .reasons.words
    expect(words).toEqual({
      zh: 'the line（尚未确定）',
      en: 'the line (not yet set)',
      easy: 'the line（还没有定）',
    })
  })
})

test('a value in words is its own word, its unit, or “not recorded”', () => {
  const spoken = [
    sayValue(kind, 'red'),
    sayValue(income, 150),
    sayValue(tags, []),
    sayValue(level, null),
    sayValue(level, 2),
  ]
  expect(spoken.map((words) => words.en)).toEqual(['red', '1.50 yuan', 'none', 'not recorded', '2'])
})

describe('a reason code', () => {
  const rule = all(until.notPassed, any(kind.is('red'), all(level.is(1), member.holds)), level.atMost(4))
  for (const [facts, code, words] of [
    [{ t_until: '2021-01-01', t_kind: 'blue', t_level: 1, t_member: true }, 2, 'All of these hold'],
    [{ t_until: '2021-01-01', t_kind: 'red', t_level: 5 }, 103, 't_level: at most 4'],
    [{ t_until: null, t_kind: 'red', t_level: 4 }, 201, 't_until: not yet passed'],
  ] as const)
    test(`${code} speaks of “${words}”`, () => {
      expect(explain(rule, facts, here).code).toBe(code)
      expect(reasonFor(rule, code, here)?.words.en).toBe(words)
    })
  test('the rule does not have says nothing', () => {
    expect([reasonFor(rule, 109, here), reasonFor(rule, 200, here)]).toEqual([undefined, undefined])
  })
})

describe('a drawing', () => {
  const rule = all(member.holds.because(cite(rules, 'box', 2)), not(kind.is('red')))
  test('as outline has a line a condition with its clause', () => {
    expect(outlineRule(rule, { ...here, language: 'en' })).toBe(
      '- All of these hold\n  - a member [Box, item 2]\n  - Not so: t_kind: red\n    - t_kind: red',
    )
  })
  test('as picture has a box a condition, joined to the one it belongs to, and says the outline to those who do not see it', () => {
    const picture = drawRule(rule, { ...here, language: 'en' })
    expect(picture.match(/<rect/g)).toHaveLength(4)
    expect(picture.match(/<path/g)).toHaveLength(3)
    expect(picture).toContain('role="img"')
    expect(/<desc[^>]*>([^<]*)</.exec(picture)?.[1]).toBe(outlineRule(rule, { ...here, language: 'en' }))
  })
  test('breaks long words of a condition into lines, and lets no sign of theirs into the picture', () => {
    const long = member.holds.called(same(`a <b> & “c” ${'很长的条件'.repeat(30)}`))
    const picture = drawRule(long, here)
    expect(picture.match(/<text/g)?.length).toBeGreaterThan(2)
    expect(picture).toContain('a &lt;b&gt; &amp; “c” ')
    expect(picture).not.toContain('<b>')
  })
  test('is empty where no rule is written down', () => {
    const nowhere = programme({
      id: 'nowhere',
      name: same('nowhere'),
      summary: same('nowhere'),
      serves: 'person',
      bring: [],
      variants: [],
    })
    expect([drawRule(nowhere, here), outlineRule(nowhere, here), treeOf(nowhere, here)]).toEqual([
      '',
      '',
      undefined,
    ])
  })
})

describe('dated numbers', () => {
  const [known, open] = line.periods
  test('that are whole have no fault', () => expect(coverageFaults(line)).toEqual([]))
  for (const [what, periods, fault] of [
    ['a gap', [known, { ...open, from: day('2021-02-01') }], { kind: 'gap', in: north, from: '2021-01-01' }],
    [
      'an overlap',
      [known, { ...open, from: day('2020-12-01') }],
      { kind: 'overlap', in: north, from: '2020-12-01' },
    ],
    ['an end', [known], { kind: 'ends', in: north, from: '2021-01-01' }],
  ] as const)
    test(`with ${what} are told`, () => {
      expect(coverageFaults({ periods: periods as unknown as typeof line.periods })).toEqual([fault])
    })
})

test('a fact knows which values fit it', () => {
  const good: Facts = {
    t_member: true,
    t_level: 5,
    t_income: 0,
    t_born: '2020-02-29',
    t_until: '2020-01-01',
    t_kind: 'red',
    t_tags: ['x'],
    meets_toy_open: false,
  }
  const bad: Record<string, unknown> = {
    t_member: 'yes',
    t_level: 6,
    t_income: 0.5,
    t_born: '2021-02-29',
    t_until: 20200101,
    t_kind: 'pink',
    t_tags: 'x',
    meets_toy_open: 1,
  }
  expect(toyFacts.map((fact) => [fits(fact, good[fact.key]), fits(fact, bad[fact.key])])).toEqual(
    toyFacts.map(() => [true, false]),
  )
})

test('a household condition inside a household condition is refused', () => {
  expect(() => household.any(household.any(member.holds))).toThrow('policy.household-nested')
})
