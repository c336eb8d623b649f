/** Laws of deciding together, over random programmes, relations and people. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fen } from '#kernel'
import { perMonth } from '../amount.ts'
import { decide } from '../ask.ts'
import type { Programme } from '../programme.ts'
import { type Relation, relationKinds } from '../relation.ts'
import { income, until } from '../toy/facts.ts'
import { anyFacts, personCondition } from '../toy/random.ts'
import { paidTogether, type ToyRule } from '../toy/reference.ts'
import { at, declared, related } from '../toy/related.ts'
import type { Joint, Known } from './joint.ts'
import { compileTogether } from './together.ts'

const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']

/** From the earlier to the later, so that nothing runs in a circle; choices only between neighbours of different parity. */
const anyRelation: fc.Arbitrary<Relation> = fc
  .record({
    kind: fc.constantFrom(...relationKinds),
    pair: fc.tuple(fc.nat(4), fc.nat(4)).map(([a, b]) => [a, a + 1 + (b % (5 - a))] as const),
    prefer: fc.constantFrom('of', 'higher', 'choice'),
    percent: fc.constantFrom(0, 33, 50, 100),
    months: fc.integer({ min: 0, max: 24 }),
  })
  .map(({ kind: how, pair: [a, b], prefer, ...rest }) => {
    const aside = prefer !== 'of' && how === 'not-together'
    const [of, other] = aside ? [a - (a % 2), a - (a % 2) + 1] : [a, b]
    return related({
      ...rest,
      kind: how,
      of: `p${of}`,
      with: `p${other}`,
      into: income,
      since: until,
      prefer,
    })
  })

/** Nothing is computed between the two sides of a choice except the choice. */
const sound = (relations: readonly Relation[]) => {
  const side = (id: string) => Math.floor(Number(id.slice(1)) / 2)
  return relations.filter(
    (r) => side(r.of) !== side(r.with) || (r.kind === 'not-together' && r.prefer !== 'of'),
  )
}

const anyRules: fc.Arbitrary<readonly ToyRule[]> = fc
  .array(fc.tuple(personCondition, fc.integer({ min: 1, max: 900 })), { minLength: 6, maxLength: 6 })
  .map((pairs) => pairs.map(([eligible, amount], i) => ({ id: ids[i] as string, eligible, fen: amount })))

const programmesOf = (rules: readonly ToyRule[]) =>
  rules.map((rule) => declared(rule.id, rule.eligible, perMonth(fen(rule.fen))))

const anyRelations = fc.array(anyRelation, { maxLength: 9 }).map(sound)
const anyChosen = fc
  .constantFrom(['p0', 'p2', 'p4'], ['p1', 'p3', 'p5'], ['p0', 'p3', 'p4'])
  .map((c) => new Set(c))

const fullFacts = anyFacts.map((facts) => ({
  t_member: facts['t_member'] ?? false,
  t_level: facts['t_level'] ?? 3,
  t_income: facts['t_income'] ?? 400,
  t_born: facts['t_born'] ?? '2000-01-01',
  t_until: facts['t_until'] ?? '2020-01-31',
  t_kind: facts['t_kind'] ?? 'red',
  t_tags: facts['t_tags'] ?? ['x'],
  meets_toy_open: facts['meets_toy_open'] ?? true,
}))

const answered = (joints: readonly Joint[]) =>
  new Map(joints.map(({ programme: id, together }) => [id, together]))

const bearingLaw = { numRuns: 400 }

describe('deciding together', () => {
  test('says the same as a slow reference written another way, to the fen', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyRules, anyRelations, fullFacts, anyChosen),
        ([rules, relations, facts, chosen]) => {
          const joints = compileTogether(programmesOf(rules), relations, at).decide(facts, undefined, {
            chosen,
          })
          for (const { programme: id, together } of joints) {
            const expected = paidTogether(id, { rules, relations, facts, chosen, at })
            expect([id, together.verdict, together.amountFen]).toEqual([
              id,
              expected === undefined ? 'no' : 'yes',
              expected ?? 0,
            ])
          }
        },
      ),
      bearingLaw,
    )
  })

  test('does not depend on the order of declaration', () => {
    const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })
    const world = fc
      .tuple(anyRules, anyRelations)
      .chain(([rules, relations]) =>
        fc.tuple(fc.constant({ rules, relations }), shuffled(rules), shuffled(relations)),
      )
    fc.assert(
      fc.property(
        world,
        anyFacts,
        anyChosen,
        ([{ rules, relations }, otherRules, otherRelations], facts, chosen) => {
          const first = compileTogether(programmesOf(rules), relations, at).decide(facts, undefined, {
            chosen,
          })
          const second = compileTogether(programmesOf(otherRules), otherRelations, at)
          expect(answered(second.decide(facts, undefined, { chosen }))).toEqual(answered(first))
        },
      ),
      bearingLaw,
    )
  })

  test('is not changed by a programme no relation speaks of', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyRules, anyRelations, anyFacts, personCondition),
        ([rules, relations, facts, other]) => {
          const before = compileTogether(programmesOf(rules), relations, at).decide(facts)
          const after = compileTogether([declared('other', other), ...programmesOf(rules)], relations, at)
          expect(after.decide(facts)).toEqual(before)
        },
      ),
      bearingLaw,
    )
  })

  test('leaves unknown what a missing fact could turn: whatever is found out later, a certain answer stays', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyRules, anyRelations, anyFacts, fullFacts),
        ([rules, relations, facts, full]) => {
          const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
          const { decide: together } = compileTogether(programmesOf(rules), relations, at)
          const later = answered(together({ ...full, ...known }))
          for (const { programme: id, together: early } of together(facts)) {
            if (early.verdict !== 'unknown') expect([id, later.get(id)?.verdict]).toEqual([id, early.verdict])
            if (early.amountFen !== null)
              expect([id, later.get(id)?.amountFen]).toEqual([id, early.amountFen])
          }
        },
      ),
      bearingLaw,
    )
  })

  test('never gives anybody two programmes that exclude each other, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyRules, anyRelations, anyFacts, fc.option(fc.subarray(ids), { nil: undefined })),
        ([rules, relations, facts, chosen]) => {
          const known: Known = chosen ? { chosen: new Set(chosen) } : {}
          const joints = answered(
            compileTogether(programmesOf(rules), relations, at).decide(facts, undefined, known),
          )
          for (const { kind: how, of, with: other } of relations)
            if (how === 'not-together' || how === 'supersedes')
              expect([joints.get(of)?.verdict, joints.get(other)?.verdict]).not.toEqual(['yes', 'yes'])
        },
      ),
      bearingLaw,
    )
  })

  test('says beside each answer what it would be alone, and which relation turned it', () => {
    fc.assert(
      fc.property(anyRules, anyRelations, anyFacts, (rules, relations, facts) => {
        const programmes = programmesOf(rules)
        for (const joint of compileTogether(programmes, relations, at).decide(facts)) {
          const alone = decide(programmes.find(({ id }) => id === joint.programme) as Programme, facts, at)
          expect(joint.alone).toEqual(alone)
          expect(joint.changed[0]?.was ?? joint.together).toEqual(alone)
          expect(joint.changed.at(-1)?.now ?? alone).toEqual(joint.together)
        }
      }),
      bearingLaw,
    )
  })
})
