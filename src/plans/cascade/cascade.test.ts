/** What a cascade tells of a city's plan and what was made of it, and how exactly it compares. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel'
import { type Cascade, cascadeOf, type MatchDecision } from './cascade.ts'
import { addWritten, compareWritten } from './exact.ts'
import type { LevelIndicator, LevelTask, LowerPlan, RowOf } from './level.ts'
import { proposeMatches } from './matching.ts'
import { type Level, weakerThan } from './weaker.ts'

const city = '01900000-0000-7000-8000-00000000000a' as Id<'plan'>
const east = '01900000-0000-7000-8000-00000000000b' as Id<'plan'>
const west = '01900000-0000-7000-8000-00000000000c' as Id<'plan'>

const task = (no: string, text: string, more: Partial<LevelTask> = {}): LevelTask => ({
  key: `task:${no}`,
  no,
  heading: null,
  text,
  lead: ['市残联'],
  leadKnown: true,
  timing: null,
  deadline: null,
  targets: [],
  ...more,
})

const indicator = (no: string, name: string, more: Partial<LevelIndicator> = {}): LevelIndicator => ({
  key: `indicator:${no}`,
  no,
  name,
  unit: '%',
  targetYear: 2025,
  target: '≥95%',
  comparator: '>=',
  value: '95',
  ...more,
})

const plan = (id: Id<'plan'>, more: Partial<LowerPlan> = {}): LowerPlan => ({
  plan: id,
  title: '',
  kind: 'county-plan',
  tasks: [],
  indicators: [],
  ...more,
})

const confirmed = (lower: Id<'plan'>, kind: RowOf, no = '1'): MatchDecision => ({
  lower,
  kind,
  upperKey: `${kind}:${no}`,
  lowerKey: `${kind}:${no}`,
  verdict: 'confirmed',
})

const conflictsOf = ({ rows }: Cascade) =>
  rows.flatMap(({ takenUp, conflicts }) => [
    ...takenUp.flatMap((each) => each.conflicts.map(({ conflict }) => conflict)),
    ...conflicts.map(({ conflict }) => conflict),
  ])

const rehab = '残疾人基本康复服务覆盖率'
const employed = { unit: '人', comparator: '=', value: '2400', target: '2400' }

describe('of an indicator of both', () => {
  const told = (
    lower: Partial<LevelIndicator>,
    upper: Partial<LevelIndicator> = {},
    more: Partial<LowerPlan> = {},
  ) =>
    conflictsOf(
      cascadeOf({
        upper: plan(city, { indicators: [indicator('1', rehab, upper)] }),
        lowers: [plan(east, { indicators: [indicator('1', rehab, lower)], ...more })],
        decisions: [confirmed(east, 'indicator')],
      }),
    )
  const more95 = { comparator: '>', target: '＞95%' }

  test.each([
    ['the same', {}, {}, []],
    ['more', { value: '95.01' }, {}, []],
    ['a hundredth less', { value: '94.99' }, {}, ['weaker']],
    ['“at least” for “more than”', {}, more95, ['weaker']],
    ['“more than” for “at least”', more95, {}, []],
    ['words for a number', { value: null, target: '稳步提高' }, {}, ['no-number']],
    ['words for words', { value: null }, { value: null }, []],
    ['a limit for a level', { comparator: '<=' }, {}, ['other-direction']],
    ['a higher limit', { comparator: '<=', value: '6' }, { comparator: '<=', value: '5' }, ['weaker']],
    ['a later year', { targetYear: 2026 }, {}, ['later-year']],
    ['less in an earlier year, a step on the way', { targetYear: 2023, value: '90' }, {}, []],
    ['fewer people, the county’s share of them', { ...employed, value: '640' }, employed, []],
  ])('%s', (...[, lower, upper, found]) => {
    expect(told(lower, upper)).toEqual(found)
  })

  test('fewer people in the scheme of a department of the same place', () => {
    expect(told({ ...employed, value: '640' }, employed, { kind: 'scheme' })).toEqual(['weaker'])
  })
})

describe('what all counties promise together', () => {
  const told = (values: readonly (string | null)[]) =>
    conflictsOf(
      cascadeOf({
        upper: plan(city, { indicators: [indicator('1', '新增就业', employed)] }),
        lowers: [east, west].map((id, i) =>
          plan(id, { indicators: [indicator('1', '新增就业', { ...employed, value: values[i] ?? null })] }),
        ),
        decisions: [confirmed(east, 'indicator'), confirmed(west, 'indicator')],
      }),
    )
  test.each([
    [['1200', '1200'], []],
    [['1200', '1199.5'], ['sum-below']],
    [['1200', null], ['no-number']],
  ])('%j of 2400: %j', (values, found) => {
    expect(told(values)).toEqual(found)
  })
})

describe('of a task of both', () => {
  const told = (lower: Partial<LevelTask>, upper: Partial<LevelTask> = {}) =>
    cascadeOf({
      upper: plan(city, { tasks: [task('1', '办好康复站', upper)] }),
      lowers: [plan(east, { tasks: [task('1', '办好康复站', { lead: ['区残联'], ...lower })] })],
      decisions: [confirmed(east, 'task')],
    })
  const end = { deadline: '2025-12-31' as NonNullable<LevelTask['deadline']> }

  test.each([
    ['a later deadline', { deadline: '2026-06-30' as LevelTask['deadline'] }, end, ['later-deadline']],
    ['no deadline', {}, end, ['no-deadline']],
    ['an earlier deadline', { deadline: '2024-12-31' as LevelTask['deadline'] }, end, []],
    ['an office of another name, without a register', { lead: ['区民政局'] }, {}, []],
    ['a lead nobody knows', { lead: ['区民政局'], leadKnown: false }, {}, []],
  ])('%s', (...[, lower, upper, found]) => {
    expect(conflictsOf(told(lower, upper))).toEqual(found)
  })

  test('another lead, where the register knows both', () => {
    const levels = {
      upper: plan(city, { tasks: [task('1', '办好康复站')] }),
      lowers: [plan(east, { tasks: [task('1', '办好康复站', { lead: ['区民政局'] })] })],
      decisions: [confirmed(east, 'task')],
    }
    expect(conflictsOf(cascadeOf({ ...levels, sameOffice: () => () => false }))).toEqual(['another-lead'])
  })

  test('taken up by nobody by name', () => {
    expect(told({ lead: [] })).toMatchObject({ noLead: 1, noScheme: 0 })
  })
})

describe('what is taken up', () => {
  const levels = {
    upper: plan(city, { tasks: [task('1', '修好公园的坡道'), task('2', '培养手语翻译员')] }),
    lowers: [
      plan(east, { tasks: [task('1', '修好公园和医院的坡道')] }),
      plan(west, { kind: 'scheme' as const }),
    ],
  }
  const first = (decisions: readonly MatchDecision[]) => cascadeOf({ ...levels, decisions }).rows[0]

  test('is proposed by its words until a person confirms it, and counts only then', () => {
    expect(first([])).toMatchObject({
      noScheme: true,
      missingIn: [east],
      proposed: [{ lower: east, key: 'task:1' }],
    })
    expect(first([confirmed(east, 'task')])).toMatchObject({ noScheme: false, missingIn: [], proposed: [] })
  })

  test('is not proposed again once refused, and is again once that is taken back', () => {
    const refused = { ...confirmed(east, 'task'), verdict: 'refused' as const }
    expect(first([refused])?.proposed).toEqual([])
    expect(first([refused, { ...refused, verdict: 'withdrawn' }])?.proposed).toHaveLength(1)
  })

  test('nothing below speaks of has no scheme and no proposal', () => {
    expect(cascadeOf({ ...levels, decisions: [] }).rows[1]).toMatchObject({ noScheme: true, proposed: [] })
  })
})

const places = 3
const written = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: places }))
  .map(([n, after]) => {
    const text = String(n).padStart(after + 1, '0')
    return after === 0 ? text : `${text.slice(0, -after)}.${text.slice(-after)}`
  })
const thousandths = (text: string) => {
  const [whole = '', after = ''] = text.split('.')
  return Number(whole) * 1000 + Number(after.padEnd(places, '0'))
}

test('written numbers compare and add up as whole thousandths do', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      expect(compareWritten(a, b)).toBe(Math.sign(thousandths(a) - thousandths(b)))
      expect(thousandths(addWritten([a, b]) ?? '')).toBe(thousandths(a) + thousandths(b))
    }),
  )
  expect(addWritten(['1', '约2'])).toBeUndefined()
})

const level = fc.record({
  comparator: fc.constantFrom('>', '>=', '=', null),
  value: fc.integer({ min: 90, max: 95 }).map(String),
  unit: fc.constant('%'),
  written: fc.constant(null),
})
/** In tenths: whatever meets a level. */
const meets = ({ comparator, value }: Level, tenths: number) =>
  comparator === '>' ? tenths > Number(value) * 10 : tenths >= Number(value) * 10

test('a lower target is weaker exactly when something meets it that does not meet the upper one', () => {
  fc.assert(
    fc.property(level, level, (upper, lower) => {
      const escapes = Array.from({ length: 100 }, (_, i) => 880 + i).some(
        (n) => meets(lower, n) && !meets(upper, n),
      )
      expect(weakerThan(upper, lower)).toBe(escapes ? 'weaker' : undefined)
    }),
  )
})

const rows = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 1, max: 30 }).map(String),
    words: fc.array(fc.constantFrom('残疾人', '康复', '补贴', '就业', '覆盖率', '坡道', '评估'), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 6 },
)
const joined = (all: readonly { key: string; words: readonly string[] }[]) =>
  all.map(({ key, words }) => ({ key, words: words.join('') }))

test('the same rows in whatever order are proposed the same, only by words both have, and a row to itself for certain', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [upper, lower] = [joined(one), joined(other)]
      const found = proposeMatches(upper, lower)
      const turned = proposeMatches(upper.toReversed(), lower.toReversed())
      for (const { key } of upper) {
        expect(turned.get(key)).toEqual(found.get(key))
        for (const { because } of found.get(key) ?? [])
          for (const shared of because)
            expect(lower.some((row) => row.words.includes(shared.words))).toBe(true)
        expect(proposeMatches(upper, upper).get(key)?.[0]?.score).toBeCloseTo(1)
      }
    }),
  )
})
