/** What counts as done by its day, as confirmed and as answered in time; and that nothing is counted twice or lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { standings } from '../rounds/facts.ts'
import type { ObligationRow } from '../store-gather.ts'
import { confirmed, countStandings, onTime } from './tally-obligations.ts'
import { answeredInTime, type Supervised } from './tally-slips.ts'

const on = day('2026-07-10')
const obligation = (differs: Partial<ObligationRow> = {}): ObligationRow => ({
  plan: 'p' as never,
  task: 'task:1',
  unit: '4417:民政局',
  unitName: '民政局',
  role: 'lead',
  stage: 'working',
  dated: true,
  due: day('2026-06-30'),
  reportedOn: null,
  lamp: 'overdue',
  says: 'unknown',
  ...differs,
})

describe('an obligation whose day is over', () => {
  test.each([
    ['that nobody reported is missed', {}, 'missed'],
    [
      'reported in time and done is good',
      { stage: 'done', reportedOn: day('2026-06-30'), lamp: 'ended' },
      'good',
    ],
    [
      'reported late is missed, though done',
      { stage: 'done', reportedOn: day('2026-07-01'), lamp: 'ended-late' },
      'missed',
    ],
    [
      'reported in time and not yet checked is not judged',
      { stage: 'reported', reportedOn: day('2026-06-29'), lamp: 'running' },
      'unknown',
    ],
    [
      'reported done that records deny is missed',
      { stage: 'done', reportedOn: day('2026-06-01'), lamp: 'contradicted' },
      'missed',
    ],
    ['that nobody knows is not judged', { due: null, lamp: 'unknown' }, 'unknown'],
    ['still to come is not due', { due: day('2026-12-31'), lamp: 'running' }, 'not-due'],
    ['without a day at all is not due', { dated: false, due: null, lamp: 'no-limit' }, 'not-due'],
  ] as const)('%s', (_, differs, judged) => {
    expect(onTime(obligation(differs), on)).toBe(judged)
  })
})

describe('what was reported done', () => {
  test.each([
    ['is good where records show it', { stage: 'done', says: 'done', lamp: 'ended' }, 'good'],
    ['is not judged where nothing tells', { stage: 'done', says: 'unknown', lamp: 'ended' }, 'unknown'],
    [
      'is missed where records deny it',
      { stage: 'reported', says: 'not-yet', lamp: 'contradicted' },
      'missed',
    ],
    ['does not speak of what nobody reported', { stage: 'working' }, 'not-due'],
  ] as const)('%s', (_, differs, judged) => {
    expect(confirmed(obligation(differs))).toBe(judged)
  })
})

const lampsThere = [
  'overdue',
  'unknown',
  'soon',
  'running',
  'stopped',
  'no-limit',
  'ended',
  'ended-late',
  'contradicted',
] as const

test('every obligation stands in exactly one way', () => {
  const some = fc.record({
    stage: fc.constantFrom('assigned', 'working', 'reported', 'done'),
    lamp: fc.constantFrom(...lampsThere),
    reportedOn: fc.constantFrom(null, day('2026-06-01'), day('2026-07-01')),
    due: fc.constantFrom(null, day('2026-06-30')),
  })
  fc.assert(
    fc.property(fc.array(some), (rows) => {
      const counts = countStandings(rows.map(obligation))
      expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(rows.length)
    }),
  )
})

describe('a slip', () => {
  const slip = (due: string | null, answered: string | null, overdue = false): Supervised => ({
    kept: {
      county: '4417',
      id: 'c' as never,
      process: 'slip',
      title: '督办',
      since: day('2026-06-01'),
      ended: false,
      lateEnded: false,
      overdue,
    },
    state: {
      parties: { handler: [{ id: '4417:民政局', name: '民政局' }] },
      answers: due ? { slip_due: due } : {},
      steps: answered ? [{ kind: 'acted', action: 'report', on: day(answered) }] : [],
    } as never,
  })
  test.each([
    ['answered by its day is good', slip('2026-06-20', '2026-06-20'), 'good'],
    ['answered later is missed', slip('2026-06-20', '2026-06-21'), 'missed'],
    ['not answered when its day is over is missed', slip('2026-06-20', null), 'missed'],
    ['whose day is to come is not due', slip('2026-08-20', null), 'not-due'],
    ['answered without a known day is not judged', slip(null, '2026-06-21'), 'unknown'],
  ])('%s', (_, one, judged) => {
    expect(answeredInTime(one, on)).toBe(judged)
  })
})
