/** What may happen to a pay run, in which order, and by whose hand. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fen } from '#kernel'
import type { RunAct, RunStep, Totals } from './run.ts'
import { mayApprove, mayFollow, mayTake, standingOf } from './run.ts'

const totals: Totals = { lines: 2, totalFen: fen(47_000) }
const stamp = { at: '2020-12-10T01:00:00.000Z' }
const maker = { ...stamp, by: 'staff:maker' }
const supervisor = { ...stamp, by: 'staff:supervisor' }

const opened: RunStep = { ...maker, kind: 'opened' }
const frozen: RunStep = { ...maker, kind: 'frozen', held: 1, ...totals }
const checked: RunStep = { ...maker, kind: 'checked', findings: 0, ...totals }
const approved: RunStep = { ...supervisor, kind: 'approved', ...totals }
const exported: RunStep = { ...maker, kind: 'exported', sha256: 'ab', ...totals }
const answered = (waiting: number): RunStep => ({ ...maker, kind: 'answered', answers: 1, waiting })

const standing = (...history: RunStep[]) => standingOf(history)!

describe('a pay run', () => {
  test('is made, frozen, checked, approved, exported and answered until nobody waits', () => {
    const states = [opened, frozen, checked, approved, exported, answered(1), answered(0)].map(
      (_, i, walk) => standing(...walk.slice(0, i + 1)).state,
    )
    expect(states).toEqual(['making', 'frozen', 'checked', 'approved', 'exported', 'answering', 'closed'])
  })

  test('that is sent back has to be checked again before it can be approved', () => {
    const sentBack: RunStep = { ...supervisor, kind: 'sent-back', reason: '金额不符' }
    const back = standing(opened, frozen, checked, approved, sentBack)
    expect(mayTake(back, 'approved')).toMatchObject({ ok: false, problem: { code: 'payrun.not-now' } })
    expect(mayTake(back, 'checked').ok).toBe(true)
  })

  test('that went to the bank can be neither cancelled nor sent back', () => {
    for (const act of ['cancelled', 'sent-back', 'settled', 'approved'] as const)
      expect(mayTake(standing(opened, frozen, checked, approved, exported), act).ok).toBe(false)
  })

  test('nobody opened has no standing', () => expect(standingOf([])).toBeUndefined())

  test('is approved by a second person only', () => {
    expect(mayApprove(standing(opened, frozen, checked), 'staff:maker', totals)).toMatchObject({
      problem: { code: 'payrun.same-hand' },
    })
    expect(mayApprove(standing(opened, frozen, checked), 'staff:supervisor', totals).ok).toBe(true)
  })

  test('is not approved by somebody who settled one of its findings', () => {
    const settled: RunStep = {
      ...supervisor,
      kind: 'settled',
      how: 'excluded',
      settled: 1,
      reason: 'x',
      ...totals,
    }
    expect(mayApprove(standing(opened, frozen, checked, settled), 'staff:supervisor', totals)).toMatchObject({
      problem: { code: 'payrun.same-hand' },
    })
  })

  test('is not approved on a count or total that has changed since it was seen', () => {
    for (const seen of [
      { ...totals, lines: 3 },
      { ...totals, totalFen: fen(1) },
    ])
      expect(mayApprove(standing(opened, frozen, checked), 'staff:supervisor', seen)).toMatchObject({
        problem: { code: 'payrun.totals-differ', facts: { lines: 2, totalFen: 47_000 } },
      })
  })

  test('without a single line is not approved', () => {
    const none = { lines: 0, totalFen: fen(0) }
    const empty = standing(opened, { ...frozen, ...none }, { ...checked, ...none })
    expect(mayApprove(empty, 'staff:supervisor', none)).toMatchObject({ problem: { code: 'payrun.empty' } })
  })

  test('never changes state by an act its state does not allow, whatever is tried in whatever order', () => {
    const steps: Record<Exclude<RunAct, 'opened'>, RunStep> = {
      frozen,
      checked,
      settled: { ...maker, kind: 'settled', how: 'accepted', settled: 1, reason: 'x', ...totals },
      approved,
      'sent-back': { ...supervisor, kind: 'sent-back', reason: 'x' },
      exported,
      answered: answered(1),
      cancelled: { ...maker, kind: 'cancelled', reason: 'x' },
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(steps)), { maxLength: 12 }), (tried) => {
        const history: RunStep[] = [opened]
        for (const step of tried) {
          const { state } = standingOf(history)!
          const allowed = mayFollow[state].includes(step.kind)
          if (allowed) history.push(step)
          else expect(() => standingOf([...history, step])).toThrow(step.kind)
        }
        const order = history.map((step) => step.kind)
        const sent = order.indexOf('exported')
        return (
          sent === -1 ||
          (order.slice(0, sent).includes('approved') && !order.slice(sent).includes('cancelled'))
        )
      }),
    )
  })
})
