/** Sweeps and humans each have their own say about a candidate. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, fen } from '#kernel'
import type { CandidateStep, Consent } from './candidate.ts'
import { candidateMayTake, candidateStanding } from './candidate.ts'

const stamp = { by: 'staff:a', at: '2020-12-01T02:00:00.000Z', on: day('2020-12-01') }
const consent: Consent = { who: '本人', on: day('2020-12-01'), how: 'in-person' }
const found: CandidateStep = {
  ...stamp,
  kind: 'found',
  verdict: 'entitled',
  reasonCode: 1,
  amountFen: fen(17_500),
}
const lapsed: CandidateStep = { ...stamp, kind: 'lapsed' }
const setAside: CandidateStep = { ...stamp, kind: 'set-aside', reason: '外出务工，年后再办' }
const confirmed: CandidateStep = { ...stamp, kind: 'confirmed', consent }
const reopened: CandidateStep = { ...stamp, kind: 'reopened', reason: '本人申请' }

describe('a candidate', () => {
  test('set aside by a human stays so through every later sweep', () => {
    const sweeps = fc.array(fc.constantFrom(found, lapsed), { maxLength: 20 })
    fc.assert(
      fc.property(sweeps, (later) => candidateStanding([found, setAside, ...later]).decision === 'set-aside'),
    )
  })

  test('whose cause disappears lapses, and is found again when it returns', () => {
    expect(candidateStanding([found, lapsed])).toMatchObject({ finding: 'lapsed', reasonCode: undefined })
    expect(candidateStanding([found, lapsed, found])).toMatchObject({
      finding: 'entitled',
      reasonCode: 1,
    })
  })

  test('confirmed stays confirmed when the cause disappears: only a human ends a payment', () =>
    expect(candidateStanding([found, confirmed, lapsed])).toMatchObject({
      finding: 'lapsed',
      decision: 'confirmed',
    }))

  test('can be decided anew only after it is reopened', () => {
    expect(() => candidateStanding([found, setAside, confirmed])).toThrow('set-aside cannot be confirmed')
    expect(candidateStanding([found, setAside, reopened, confirmed]).decision).toBe('confirmed')
  })

  test('of unknown entitlement is not confirmed before the question is settled', () => {
    const unknown = { finding: 'unknown', decision: 'open' } as const
    expect(candidateMayTake(unknown, 'confirmed')).toMatchObject({
      problem: { code: 'candidate.not-entitled' },
    })
    expect(candidateMayTake(unknown, 'set-aside').ok).toBe(true)
  })

  test('nobody found has no history', () => expect(() => candidateStanding([confirmed])).toThrow())
})
