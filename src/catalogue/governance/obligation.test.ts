/** What an obligation and a slip promise those who hold them: days, reports, more time, changes of the plan. */
import { describe, expect, test } from 'vitest'
import { dueOf, lampOf, months, timelineOf, type WalkStep, walk, workdays } from '#process'
import { obligation, slip } from './processes.ts'
import { setting } from './walks.ts'

const { calendar } = setting.given
const along = (...steps: readonly (string | WalkStep)[]) =>
  walk<string, string, string>(obligation, steps, setting)
const dated: WalkStep = {
  do: 'assign',
  answers: { obligation_kind: 'issued', obligation_due: '2026-04-30' },
}
const ongoing: WalkStep = { do: 'assign', answers: { obligation_kind: 'ongoing' } }
const asking = (on: string): WalkStep => ({ do: 'ask-time', answers: { obligation_asked_due: on } })
const granting = (on: string): WalkStep => ({ do: 'grant-time', answers: { obligation_due: on } })
const due = (...steps: readonly (string | WalkStep)[]) => dueOf(obligation, along(...steps).state, calendar)

describe('an ongoing obligation', () => {
  test('is reported on by the end of each half-year, and never done by itself', () => {
    expect(due(ongoing, 'sign')).toBe('2026-06-30')
    expect(due(ongoing, 'sign', { do: 'progress', after: months(1) })).toBe('2026-06-30')
    expect(due(ongoing, 'sign', { do: 'progress', after: months(3) })).toBe('2026-12-31')
    expect(() => along(ongoing, 'sign', 'report')).toThrow('case.condition-fails')
    expect(along(ongoing, 'sign', 'conclude').state.ended).not.toBeNull()
  })
  test('is late when nobody reported, until somebody does', () => {
    const { state } = along(ongoing, { do: 'sign' }, { do: 'annotate', after: months(5) })
    expect(lampOf(obligation, state, calendar)).toBe('overdue')
    const after = along(ongoing, 'sign', { do: 'progress', after: months(5) }).state
    expect([lampOf(obligation, after, calendar), after.steps.at(-1)?.late]).toEqual(['running', true])
  })
  test('gets a day when the plan is changed, and is then one that can be done', () => {
    const rebase: WalkStep = {
      do: 'rebase',
      answers: { obligation_kind: 'done', obligation_due: '2026-09-30' },
    }
    expect(due(ongoing, 'sign', rebase)).toBe('2026-09-30')
    expect(along(ongoing, 'sign', rebase, 'report', 'accept').state.stage).toBe('done')
  })
})

describe('a dated obligation', () => {
  test('is to be signed for within five workdays, and then done by its day', () => {
    expect(due(dated)).toBe('2026-03-09')
    expect(due(dated, 'sign')).toBe('2026-04-30')
  })
  test('is given more time twice at most, each time a later day, with a reason', () => {
    const twice = [asking('2026-05-29'), granting('2026-05-29'), asking('2026-06-30'), granting('2026-06-15')]
    expect(due(dated, 'sign', ...twice)).toBe('2026-06-15')
    expect(() => along(dated, 'sign', ...twice, asking('2026-07-31'))).toThrow('case.often-enough')
    expect(() => along(dated, 'sign', asking('2026-04-29'))).toThrow('case.not-later')
  })
  test('keeps its day when more time is refused or what was reported is sent back', () => {
    expect(due(dated, 'sign', asking('2026-05-29'), 'refuse-time')).toBe('2026-04-30')
    expect(due(dated, 'sign', 'report', { do: 'send-back', after: workdays(3) })).toBe('2026-04-30')
  })
  test('keeps all that was done before, whatever becomes of it', () => {
    const { state } = along(dated, 'decline', 'reassign', 'sign', 'report', 'send-back', 'report', 'accept')
    const { happened } = timelineOf(obligation, state, { calendar, audience: 'officers' })
    expect(happened.map(({ says }) => says.zh)).toEqual(
      '分派 退回 改派 签收 报告完成 退回重办 报告完成 同意办结'.split(' '),
    )
  })
  test('that was merged names the other one, and can be taken up again with a day of its own', () => {
    const { state } = along(dated, 'sign', 'merge')
    expect([state.stage, state.parties.other?.length]).toEqual(['merged', 1])
    const reopen: WalkStep = { do: 'reopen', answers: { obligation_due: '2026-08-31' } }
    expect(due(dated, 'sign', 'merge', reopen)).toBe('2026-08-31')
  })
  test('that issues a document is reported with its number and day', () => {
    const none = { document_number: '' }
    expect(() => along(dated, 'sign', { do: 'report', answers: none })).toThrow('form.too-short')
  })
})

describe('a slip', () => {
  const raise: WalkStep = { do: 'raise', answers: { slip_due: '2026-03-31' } }
  const report = (answers: WalkStep['answers'] = {}): WalkStep => ({
    do: 'report',
    answers: { slip_outcome: 'done', ...answers },
  })
  const slipAlong = (...steps: readonly (string | WalkStep)[]) =>
    walk<string, string, string>(slip, [raise, 'issue', 'sign', ...steps], setting)

  test('is not reported on without a document or a record', () => {
    expect(() => slipAlong(report({ evidence_kind: 'document', evidence_files: [] }))).toThrow('form.too-few')
    expect(slipAlong(report()).state.stage).toBe('reviewing')
  })
  test('is closed only when the matter is done', () => {
    expect(() =>
      slipAlong(report({ slip_outcome: 'partly', remaining: '资金未到位，下月拨付后完成。' }), 'accept'),
    ).toThrow('case.condition-fails')
    expect(slipAlong(report(), 'accept').state.stage).toBe('closed')
  })
  test('stands still while its clock is stopped, and its last day moves by that time', () => {
    const { state } = slipAlong('pause', { do: 'resume', after: workdays(5) })
    expect(dueOf(slip, state, calendar)).toBe('2026-04-07')
  })
})
