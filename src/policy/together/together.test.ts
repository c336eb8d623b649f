/** Each kind of relation by one person in two programmes. */
import { describe, expect, test } from 'vitest'
import { day, fen } from '#kernel'
import { perMonth, perYear } from '../amount.ts'
import type { Facts } from '../fact.ts'
import type { Relation } from '../relation.ts'
import { born, income, kind, level, member, northCity, same, until } from '../toy/facts.ts'
import { at, declared, related } from '../toy/related.ts'
import type { Known } from './joint.ts'
import { compileTogether } from './together.ts'

const yes = member.holds
const person: Facts = { t_member: true, t_level: 2, t_income: 300, t_kind: 'red', t_until: '2020-02-01' }

function told(relations: readonly Relation[], facts: Facts = person, known: Known = {}) {
  const programmes = [declared('p0', yes), declared('p1', level.atMost(2), perMonth(fen(250)))]
  const joints = compileTogether(programmes, relations, at).decide(facts, undefined, known)
  return Object.fromEntries(joints.map((j) => [j.programme, [j.together.verdict, j.together.amountFen]]))
}
const both = { of: 'p0', with: 'p1' } as const

describe('a person in two programmes', () => {
  for (const [what, told_, facts, expected] of [
    [
      'keeps the one the source prefers',
      { kind: 'not-together', prefer: 'of' },
      {},
      [
        ['yes', 100],
        ['no', 0],
      ],
    ],
    [
      'keeps the other where that is preferred',
      { kind: 'not-together', prefer: 'with' },
      {},
      [
        ['no', 0],
        ['yes', 250],
      ],
    ],
    [
      'keeps the higher one',
      { kind: 'not-together', prefer: 'higher' },
      {},
      [
        ['no', 0],
        ['yes', 250],
      ],
    ],
    [
      'is asked where the source is silent',
      { kind: 'not-together' },
      {},
      [
        ['unknown', null],
        ['unknown', null],
      ],
    ],
    [
      'loses what is superseded',
      { kind: 'supersedes' },
      {},
      [
        ['yes', 100],
        ['no', 0],
      ],
    ],
    [
      'has the one lowered by half of the other',
      { kind: 'reduces', percent: 50 },
      {},
      [
        ['yes', 100],
        ['yes', 200],
      ],
    ],
    [
      'has it lowered by all of the other where no share is stated',
      { kind: 'reduces' },
      {},
      [
        ['yes', 100],
        ['yes', 150],
      ],
    ],
    [
      'has the second opened by the first',
      { kind: 'passes-on' },
      { t_level: 5 },
      [
        ['yes', 100],
        ['yes', 250],
      ],
    ],
    [
      'does not know the second while the first is unknown',
      { kind: 'supersedes' },
      { t_member: null },
      [
        ['unknown', null],
        ['unknown', null],
      ],
    ],
    [
      'has nothing to lose in what is not theirs',
      { kind: 'supersedes' },
      { t_level: 5 },
      [
        ['yes', 100],
        ['no', 0],
      ],
    ],
  ] as const)
    test(what, () => {
      const { p0, p1 } = told([related({ ...both, ...told_ })], { ...person, ...facts })
      expect([p0, p1]).toEqual(expected)
    })

  test('who chose keeps what was chosen', () => {
    const choice = related({ ...both, kind: 'not-together', prefer: 'choice' })
    expect(told([choice], person, { chosen: new Set(['p1']) })).toEqual({ p0: ['no', 0], p1: ['yes', 250] })
    expect(told([choice], person, { chosen: new Set(['p0', 'p1']) }).p0).toEqual(['unknown', null])
  })

  test('who only might have the other is not told anything certain of either', () => {
    const choice = related({ ...both, kind: 'not-together', prefer: 'higher' })
    expect(told([choice], { ...person, t_level: null })).toEqual({
      p0: ['unknown', null],
      p1: ['unknown', null],
    })
  })

  test('keeps the old benefit for the months after work began, and not a day longer', () => {
    const tapers = (months: number) => [related({ ...both, kind: 'tapers', months, since: until })]
    const working = { ...person, t_level: 5 }
    expect(told(tapers(5), working).p1).toEqual(['yes', 250])
    expect(told(tapers(5), { ...working, t_until: '2020-01-30' }).p1).toEqual(['no', 0])
    expect(told(tapers(5), { ...working, t_until: '2020-01-31' }).p1).toEqual(['yes', 250])
    expect(told(tapers(5), { ...working, t_until: '2020-07-01' }).p1).toEqual(['no', 0])
    expect(told(tapers(5), { ...working, t_until: null }).p1).toEqual(['unknown', null])
    expect(told([related({ ...both, kind: 'tapers', since: until })], working).p1).toEqual(['unknown', null])
  })

  test('money of the first counts as income of the second, by its share, a twelfth of a year’s a month', () => {
    const line = (per: 'month' | 'year', percent?: number) => {
      const first = declared('p0', yes, per === 'month' ? perMonth(fen(120)) : perYear(fen(1_199)))
      const counts = related({
        ...both,
        kind: 'counts-as-income',
        into: income,
        ...(percent === undefined ? {} : { percent }),
      })
      const joints = compileTogether([first, declared('p1', income.atMost(399))], [counts], at).decide(person)
      return joints.find((j) => j.programme === 'p1')?.together.verdict
    }
    expect([line('month'), line('month', 50), line('month', 83), line('year'), line('year', 102)]).toEqual([
      'no',
      'yes',
      'yes',
      'yes',
      'no',
    ])
  })

  test('what is shown counts instead of being entitled: a benefit of elsewhere, or a status recorded', () => {
    const elsewhere = related({
      kind: 'supersedes',
      of: 'elsewhere',
      with: 'p1',
      outside: same('elsewhere'),
      shown: kind.is('red'),
    })
    expect(told([elsewhere]).p1).toEqual(['no', 0])
    expect(told([elsewhere], { ...person, t_kind: 'blue' }).p1).toEqual(['yes', 250])
    expect(told([elsewhere], { ...person, t_kind: null }).p1).toEqual(['unknown', null])
    expect(told([elsewhere], { ...person, t_kind: null }, { recordedOnly: true }).p1).toEqual(['yes', 250])
    const shown = related({ ...both, kind: 'supersedes', shown: kind.is('blue') })
    expect(told([shown])).toEqual({ p0: ['yes', 100], p1: ['yes', 250] })
  })

  test('only what is really received takes away, where it is known what is', () => {
    const supersedes = [related({ ...both, kind: 'supersedes' })]
    expect(told(supersedes, person, { receives: new Set(['p1']) }).p1).toEqual(['yes', 250])
    expect(told(supersedes, person, { receives: new Set(['p0', 'p1']) }).p1).toEqual(['no', 0])
    const lowers = [related({ ...both, kind: 'reduces' })]
    expect(told(lowers, person, { receives: new Set(['p1']) }).p1).toEqual(['yes', 250])
    expect(told(lowers, { ...person, t_member: false }, { receives: new Set(['p0']) }).p1).toEqual([
      'yes',
      null,
    ])
  })
})

describe('relations', () => {
  test('hold only in their place and on their days, and between programmes with a rule there', () => {
    const south = { on: at.on, area: '2001' as typeof northCity }
    const here = (told_: Partial<Relation>, where = at) =>
      compileTogether(
        [declared('p0', yes), declared('p1', yes)],
        [related({ ...both, kind: 'supersedes', ...told_ })],
        where,
      ).relations.length
    expect([here({}), here({ in: northCity }), here({ in: south.area }), here({}, south)]).toEqual([
      1, 1, 0, 0,
    ])
    expect([here({ to: day('2020-06-29') }), here({ from: day('2020-07-01') })]).toEqual([0, 0])
    expect([here({ of: 'p9' }), here({ of: 'p9', shown: born.ageAtLeast(1) })]).toEqual([0, 1])
  })

  test('in a circle are refused with the programmes that stand in it', () => {
    const circle = [
      related({ ...both, kind: 'supersedes' }),
      related({ of: 'p1', with: 'p0', kind: 'reduces' }),
    ]
    expect(() => told(circle)).toThrow('policy.relations-circular')
    const twoWays = [
      related({ ...both, kind: 'supersedes' }),
      related({ ...both, kind: 'not-together', prefer: 'choice' }),
    ]
    expect(() => told(twoWays)).toThrow('policy.relations-circular')
  })
})
