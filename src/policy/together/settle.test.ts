/** Deciding side by side: what keeps its place, what is written down as a change, and what makes none. */
import { describe, expect, test } from 'vitest'
import { fen } from '#kernel'
import { perMonth, perYear } from '../amount.ts'
import type { Facts } from '../fact.ts'
import { parameter } from '../parameter.ts'
import type { Relation } from '../relation.ts'
import { level, member, same } from '../toy/facts.ts'
import { at, declared, related } from '../toy/related.ts'
import type { Known } from './joint.ts'
import { compileTogether } from './together.ts'

const both = { of: 'p0', with: 'p1' } as const
const unset = parameter({ id: 'toy-unset', unit: 'fen', name: same('unset'), periods: [] })
const entitled: Facts = { t_member: true, t_level: 2 }

function decided(
  relation: Relation,
  {
    facts = entitled,
    known = {},
    second = perMonth(fen(100)),
  }: {
    readonly facts?: Facts
    readonly known?: Known
    readonly second?: ReturnType<typeof perMonth>
  } = {},
) {
  const programmes = [declared('p0', member.holds), declared('p1', level.atMost(2), second)]
  return compileTogether(programmes, [relation], at).decide(facts, undefined, known)
}
const told = (...asked: Parameters<typeof decided>) =>
  decided(...asked).map(({ programme, together }) => [programme, together.verdict, together.amountFen])
const changes = (...asked: Parameters<typeof decided>) =>
  decided(...asked).map(({ changed }) => changed.length)

describe('of two that cannot be had together', () => {
  const higher = related({ ...both, kind: 'not-together', prefer: 'higher' })

  test('the first stays where both come to the same', () => {
    expect(told(higher)).toEqual([
      ['p0', 'yes', 100],
      ['p1', 'no', 0],
    ])
  })
  test.each([
    ['a month against a sum nobody has set', perMonth(unset)],
    ['a month against money whose rhythm is not stated', { ...perYear(fen(900)), per: 'once' } as const],
  ])('nobody can say which stays: %s', (_what, second) => {
    expect(told(higher, { second }).map(([, verdict]) => verdict)).toEqual(['unknown', 'unknown'])
  })
  test('the one stays untouched where the other is not had', () => {
    for (const prefer of ['higher', 'choice'] as const) {
      const relation = related({ ...both, kind: 'not-together', prefer })
      const facts = { t_member: true, t_level: 3 }
      expect(told(relation, { facts })).toEqual([
        ['p0', 'yes', 100],
        ['p1', 'no', 0],
      ])
      expect(changes(relation, { facts })).toEqual([0, 0])
    }
  })
  test('what shows the one says nothing about the other', () => {
    const relation = related({ ...both, kind: 'not-together', prefer: 'with', shown: member.holds })
    const known = { receives: new Set<string>() }
    expect(told(relation, { known })).toEqual([
      ['p1', 'yes', 100],
      ['p0', 'yes', 100],
    ])
  })
})

describe('a change', () => {
  const reduces = related({ ...both, kind: 'reduces', percent: 50 })

  test('is written down where only the amount is another one', () => {
    const [, second] = decided(reduces)
    expect(second?.changed.map(({ was, now }) => [was.amountFen, now.amountFen])).toEqual([[100, 50]])
  })
  test('is none where nothing differs', () => {
    expect(changes(reduces, { facts: { t_member: false, t_level: 2 } })).toEqual([0, 0])
  })
  test('is none of an income nobody named', () => {
    expect(changes(related({ ...both, kind: 'counts-as-income' }))).toEqual([0, 0])
  })
  test('takes off only money of somebody entitled to it, however sure a record is that they have it', () => {
    const known = { receives: new Set(['p0']) }
    expect(told(reduces, { facts: { t_member: false, t_level: 2 }, known }).at(-1)).toEqual([
      'p1',
      'yes',
      null,
    ])
  })
})
