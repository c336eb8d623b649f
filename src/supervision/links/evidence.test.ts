/** What evidence says: unknown is never done and never "not done", and issued is not delivered. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradicts, type Evidence, verdictOf } from './evidence.ts'

const one = (over: Partial<Evidence> = {}): Evidence => ({
  kind: 'indicator',
  id: 'coverage',
  about: 'delivered',
  says: 'done',
  firstHand: true,
  day: null,
  facts: {},
  ...over,
})

describe('the verdict of evidence', () => {
  test('is unknown without any', () => {
    expect(verdictOf([], 'delivered')).toEqual({ says: 'unknown', firstHand: false })
  })

  test('is done only when everything is known to be done', () => {
    expect(verdictOf([one(), one({ id: 'b' })], 'delivered').says).toBe('done')
    expect(verdictOf([one(), one({ id: 'b', says: 'unknown' })], 'delivered').says).toBe('unknown')
    expect(verdictOf([one(), one({ id: 'b', says: 'not-yet' })], 'delivered').says).toBe('under-way')
    expect(verdictOf([one({ says: 'not-yet' })], 'delivered').says).toBe('not-yet')
  })

  test('takes the issued document of a task for nothing that was delivered', () => {
    const issued = one({ kind: 'policy-document', id: 'rules', about: 'issued' })
    expect(verdictOf([issued], 'issued').says).toBe('done')
    expect(verdictOf([issued], 'delivered').says).toBe('unknown')
    expect(contradicts([issued, one({ says: 'not-yet' })], 'delivered')).toBe(true)
    expect(contradicts([issued, one({ says: 'not-yet' })], 'issued')).toBe(false)
  })

  test('takes money that was spent for neither', () => {
    const spent = one({ kind: 'budget-line', about: 'spent', says: 'under-way' })
    expect(verdictOf([spent], 'delivered').says).toBe('unknown')
    expect(verdictOf([spent], 'issued').says).toBe('unknown')
  })

  test('follows records over what was stated of the same thing, and statements where records are silent', () => {
    const stated = one({ says: 'done', firstHand: false })
    expect(verdictOf([one({ says: 'under-way' }), stated], 'delivered')).toEqual({
      says: 'under-way',
      firstHand: true,
    })
    expect(verdictOf([one({ says: 'unknown' }), stated], 'delivered')).toEqual({
      says: 'done',
      firstHand: false,
    })
  })

  test('of mere statements contradicts nobody', () => {
    expect(contradicts([one({ says: 'not-yet', firstHand: false })], 'delivered')).toBe(false)
  })
})

const says = fc.constantFrom('done' as const, 'under-way' as const, 'not-yet' as const, 'unknown' as const)
const evidence = fc.array(
  fc.record({
    kind: fc.constantFrom('indicator' as const, 'pledge' as const, 'policy-document' as const),
    id: fc.constantFrom('a', 'b'),
    about: fc.constantFrom('issued' as const, 'delivered' as const, 'spent' as const),
    says,
    firstHand: fc.boolean(),
    day: fc.constant(null),
    facts: fc.constant({}),
  }),
  { maxLength: 8 },
)

describe('of any evidence', () => {
  test('what is said of issuing changes nothing about delivery, and the other way round', () =>
    fc.assert(
      fc.property(evidence, says, (all, other) => {
        for (const [about, changed] of [
          ['delivered', 'issued'],
          ['issued', 'delivered'],
        ] as const) {
          const altered = all.map((e) => (e.about === about ? e : { ...e, says: other }))
          expect(verdictOf(altered, about)).toEqual(verdictOf(all, about))
          expect(
            verdictOf(
              all.filter((e) => e.about !== changed),
              about,
            ),
          ).toEqual(verdictOf(all, about))
        }
      }),
      { numRuns: 60 },
    ))

  test('the order changes nothing, and only first-hand evidence contradicts', () =>
    fc.assert(
      fc.property(evidence, (all) => {
        expect(verdictOf(all.toReversed(), 'delivered')).toEqual(verdictOf(all, 'delivered'))
        if (all.every(({ firstHand }) => !firstHand)) expect(contradicts(all, 'delivered')).toBe(false)
        if (contradicts(all, 'delivered')) expect(verdictOf(all, 'delivered').says).not.toBe('done')
      }),
      { numRuns: 60 },
    ))
})
