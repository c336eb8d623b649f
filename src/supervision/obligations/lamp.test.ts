/** Lamps are computed from case and evidence; what is unknown contradicts nobody. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { lamps } from '#process'
import type { Evidence } from '../links/evidence.ts'
import { differenceOf, type Standing } from './difference.ts'
import { lampOfObligation, obligationLamps, obligationLampWords } from './lamp.ts'
import type { Wanted } from './obligation.ts'

const says = (about: Evidence['about'], told: Evidence['says'], firstHand = true): Evidence => ({
  kind: about === 'issued' ? 'policy-document' : 'indicator',
  id: about,
  about,
  says: told,
  firstHand,
  day: day('2026-03-02'),
  facts: {},
})
const anyEvidence = fc.array(
  fc
    .tuple(
      fc.constantFrom('issued', 'delivered', 'spent'),
      fc.constantFrom('done', 'under-way', 'not-yet', 'unknown'),
      fc.boolean(),
    )
    .map((told) => says(...(told as Parameters<typeof says>))),
  { maxLength: 4 },
)
const anyReport = fc.record({
  stage: fc.constantFrom('assigned', 'working', 'reported', 'done', 'let-off'),
  kind: fc.constantFrom('issued', 'done', 'ongoing', 'none'),
  evidence: anyEvidence,
})

describe('the lamp of an obligation', () => {
  test('is contradicted when it was reported as done and first-hand evidence says otherwise', () => {
    const report = { stage: 'done', kind: 'done', evidence: [says('delivered', 'not-yet')] } as const
    expect(lampOfObligation('ended', report)).toBe('contradicted')
    expect(lampOfObligation('running', { ...report, stage: 'working' })).toBe('running')
    expect(lampOfObligation('ended', { ...report, evidence: [says('delivered', 'not-yet', false)] })).toBe(
      'ended',
    )
  })

  test('of a document to be issued is not contradicted by what was not delivered, nor the other way round', () => {
    const issued = { stage: 'done', kind: 'issued', evidence: [says('delivered', 'not-yet')] } as const
    expect(lampOfObligation('ended', issued)).toBe('ended')
    expect(
      lampOfObligation('ended', { ...issued, kind: 'done', evidence: [says('issued', 'not-yet')] }),
    ).toBe('ended')
  })

  test('is the lamp of its case whatever is unknown', () =>
    fc.assert(
      fc.property(fc.constantFrom(...lamps), anyReport, (lamp, report) => {
        const unknown = report.evidence.map((one) => ({ ...one, says: 'unknown' as const }))
        expect(lampOfObligation(lamp, { ...report, evidence: unknown })).toBe(lamp)
      }),
    ))

  test('has words in every language', () => {
    for (const lamp of obligationLamps)
      expect(Object.keys(obligationLampWords[lamp]).toSorted()).toEqual(['easy', 'en', 'zh'])
    expect(new Set(obligationLamps).size).toBe(lamps.length + 1)
  })
})

const wantedOf = (task: number, unit: number, more: Partial<Wanted> = {}): Wanted => ({
  task: `task:${task}`,
  unit: `4417:u${unit}`,
  unitName: `u${unit}`,
  role: 'lead',
  model: 'lead-coop',
  field: '康复',
  position: task,
  timing: null,
  kind: 'none',
  due: null,
  title: '任务',
  duty: '任务',
  ...more,
})
const standingOf = (wanted: Wanted, stage = 'working'): Standing => ({
  county: '4417',
  id: `${wanted.task}${wanted.unit}` as Standing['id'],
  area: '4417' as Standing['area'],
  plan: 'plan' as Standing['plan'],
  ...wanted,
  named: wanted.unit,
  planKind: wanted.kind,
  planDue: wanted.due,
  reportedOn: null,
  stage,
  ended: stage === 'let-off',
  length: 1,
})
const anyWanted = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(3)), {
    selector: ([task, unit]) => `${task} ${unit}`,
    maxLength: 12,
  })
  .map((pairs) => pairs.map(([task, unit]) => wantedOf(task, unit)))

describe('assigning again', () => {
  test('of the same plan changes nothing', () =>
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const lists = Object.values(
          differenceOf(
            wanted.map((one) => standingOf(one)),
            wanted,
          ),
        )
        expect(lists.flat()).toEqual([])
      }),
    ))

  test('begins what is new, lets off what is gone, and touches nothing else', () =>
    fc.assert(
      fc.property(anyWanted, anyWanted, (before, now) => {
        const difference = differenceOf(
          before.map((one) => standingOf(one)),
          now,
        )
        const has = (some: readonly Wanted[], { task, unit }: { task: string; unit: string }) =>
          some.some((one) => one.task === task && one.unit === unit)
        expect(difference.toBegin).toEqual(now.filter((one) => !has(before, one)))
        expect(difference.toLetOff.map(({ task, unit }) => ({ task, unit }))).toEqual(
          before.filter((one) => !has(now, one)).map(({ task, unit }) => ({ task, unit })),
        )
        expect(difference.toRebase).toEqual([])
      }),
    ))

  test('gives another day only where the plan says another day, not where time was granted', () => {
    const asked = wantedOf(1, 1, { kind: 'done', due: day('2026-12-31') })
    const granted = { ...standingOf(asked), due: day('2027-03-31') }
    expect(differenceOf([granted], [asked]).toRebase).toEqual([])
    expect(differenceOf([granted], [{ ...asked, due: day('2026-06-30') }]).toRebase).toHaveLength(1)
    expect(differenceOf([standingOf(asked, 'let-off')], [asked]).toReopen).toHaveLength(1)
  })
})
