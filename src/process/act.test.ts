/** Commands: who may, when, once, and with a sentence when not. */
import { describe, expect, test } from 'vitest'
import { type Day, day, must } from '#kernel'
import { act } from './act.ts'
import type { History } from './event.ts'
import { faultsOf } from './faults.ts'
import { days } from './limit.ts'
import { mayDo } from './may-do.ts'
import { moveOver } from './move-over.ts'
import { processProblems } from './problems.ts'
import { stateOf } from './state-of.ts'
import { benefit } from './toy/benefit.ts'
import { calendar, monday, setting } from './toy/calendar.ts'
import { petition } from './toy/petition.ts'
import { slip } from './toy/slip.ts'
import { first, second } from './toy/two-versions.ts'
import { actorFor, take, type Walked, walk } from './walk.ts'

const given = { calendar }
const refusedAs = (result: ReturnType<typeof act>) => (result.ok ? 'taken' : result.problem.code)
const tried = (
  process: Parameters<typeof act>[0],
  { history, state }: Walked,
  step: Omit<Parameters<typeof take>[2], keyof typeof setting | 'on'> & { on?: Day },
) => take(process, history, { ...setting, on: state.on, ...step })

const working = walk(slip, [{ do: 'raise', answers: { slip_due: '2026-03-20' } }, 'issue', 'sign'], setting)
const reported = walk(
  slip,
  [
    { do: 'raise', answers: { slip_due: '2026-03-20' } },
    'issue',
    'sign',
    { do: 'report', answers: { slip_outcome: 'partly' } },
  ],
  setting,
)
const closed = walk(benefit, ['apply', 'accept', { wait: days(10) }, 'refuse'], setting)

describe('a command', () => {
  const { history, state } = working
  const actor = actorFor(slip, state, { party: 'office', member: undefined })
  const command = {
    key: 'k',
    expects: history.length,
    actor,
    on: state.on,
    at: '',
    action: 'urge',
    answers: {},
  }
  const urged = [...history, ...must(act(slip, history, { command, given }))]
  test('sent twice is one act', () => {
    expect(act(slip, urged, { command, given })).toEqual({ ok: true, value: [] })
  })
  test('with a key that was used for something else is refused', () => {
    const other = { ...command, action: 'circulate', expects: urged.length }
    expect(refusedAs(act(slip, urged, { command: other, given }))).toBe('case.key-reused')
  })
  test('made on an older view names who did what meanwhile', () => {
    expect(act(slip, urged, { command: { ...command, key: 'l' }, given })).toMatchObject({
      problem: { code: 'case.changed-meanwhile', facts: { by: 'office 1', action: '催办' } },
    })
  })
  test('made on a view of the future is refused', () => {
    expect(refusedAs(act(slip, urged, { command: { ...command, key: 'l', expects: 99 }, given }))).toBe(
      'case.unknown-length',
    )
  })
  test('cannot be dated before the step before', () => {
    expect(refusedAs(act(slip, history, { command: { ...command, on: day('2026-03-01') }, given }))).toBe(
      'case.before-last',
    )
  })
  test('for an action that does not exist is a sentence, not a crash', () => {
    for (const action of ['fly', 'constructor'])
      expect(refusedAs(act(slip, history, { command: { ...command, action }, given }))).toBe(
        'case.unknown-action',
      )
  })
  test('leaves duties out of what is written down', () => {
    expect(JSON.stringify(urged)).not.toContain('duties')
  })
})

describe('an action', () => {
  test('outside its stage is refused with what is possible', () => {
    expect(tried(slip, working, { do: 'accept' })).toMatchObject({
      problem: {
        code: 'case.not-now',
        facts: { stage: '办理中', may: expect.stringContaining('反馈') as string },
      },
    })
  })
  test('of another unit with the same duty is refused', () => {
    const { history, state } = working
    const actor = {
      ...actorFor(slip, state, { party: 'handler', member: undefined }),
      unit: { id: 'elsewhere', name: 'elsewhere' },
    }
    const [report] = mayDo(slip, state, { actor: actor, given })
    expect([history.length, report?.refused?.code]).toEqual([3, 'case.not-yours'])
  })
  test('of the right unit without the duty is refused', () => {
    const actor = { ...actorFor(slip, working.state, { party: 'handler', member: undefined }), duties: [] }
    expect(mayDo(slip, working.state, { actor, given })[0]?.refused?.code).toBe('case.not-yours')
  })
  test('whose condition fails says the condition', () => {
    expect(tried(slip, reported, { do: 'accept' })).toMatchObject({
      problem: { code: 'case.condition-fails', facts: { condition: '办理结果：已完成' } },
    })
  })
  test('whose condition is unknown asks for what is missing', () => {
    const shut = walk(petition, ['submit', 'dispatch', 'answer', 'close'], setting)
    expect(tried(petition, shut, { do: 'reopen' })).toMatchObject({
      problem: { code: 'case.condition-unknown', facts: { missing: '是否满意' } },
    })
  })
  test('with answers its form refuses is refused with the form’s sentence', () => {
    expect(refusedAs(tried(slip, working, { do: 'report', answers: { evidence: [] } }))).toBe('form.too-few')
    expect(refusedAs(tried(slip, working, { do: 'report', answers: { colour: 'red' } }))).toBe(
      'form.unknown-field',
    )
  })
  test('after its time is refused with the last day', () => {
    expect(tried(benefit, closed, { do: 'appeal', on: day('2026-05-12') })).toMatchObject({
      problem: { code: 'case.too-late', facts: { last: '2026-05-11' } },
    })
    expect(refusedAs(tried(benefit, closed, { do: 'appeal', on: day('2026-05-11') }))).toBe('taken')
  })
  test('that extends is open as often as declared, over the whole case', () => {
    const more = walk(petition, ['submit', 'dispatch', 'extend', 'return', 'dispatch'], setting)
    expect(tried(petition, more, { do: 'extend' })).toMatchObject({
      problem: { code: 'case.extended-enough', facts: { times: 1 } },
    })
  })
  test('on a clock knows whether it stands', () => {
    const stopped = walk(slip, [{ do: 'raise' }, 'issue', 'sign', 'pause'], setting)
    expect([
      refusedAs(tried(slip, stopped, { do: 'pause' })),
      refusedAs(tried(slip, working, { do: 'resume' })),
    ]).toEqual(['case.clock-stands', 'case.clock-runs'])
  })
  test('about a unit’s part is only for parts that are there', () => {
    const units = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }))
    const asked = walk(
      petition,
      [
        'submit',
        'dispatch',
        { do: 'consult', answers: { units: units('helpers-1', 'helpers-2', 'helpers-3') } },
        'help',
      ],
      setting,
    )
    expect(refusedAs(tried(petition, asked, { do: 'help' }))).toBe('case.part-done')
    const letOff = {
      key: 'x',
      expects: asked.history.length,
      on: asked.state.on,
      at: '',
      action: 'let-off',
      answers: { units: units('helpers-1') },
    }
    const actor = actorFor(petition, asked.state, { party: 'handler', member: undefined })
    const referable = { unit: new Map([['helpers-1', { id: 'helpers-1', name: '一' }]]) }
    expect(refusedAs(act(petition, asked.history, { command: { ...letOff, actor, referable }, given }))).toBe(
      'case.part-unknown',
    )
  })
  test('every refusal has its sentence', () => {
    for (const [code, { zh, en }] of Object.entries(processProblems)) {
      const facts = { stage: '甲', stageEn: 'A', action: '乙', actionEn: 'B', who: '丙', whoEn: 'C' }
      expect([code, zh(facts).length > 8, en(facts).length > 20]).toEqual([code, true, true])
    }
  })
})

describe('a case of an older version', () => {
  const old = walk(first, ['register'], setting)
  const moved = (history: History, on = monday) =>
    moveOver(second, history, {
      moving: {
        key: 'm',
        by: { kind: 'staff', id: 's', name: 's', unit: { id: 'u', name: 'u' } },
        on,
        at: '',
        reason: 'r',
      },
      calendar,
    })
  test('stays with the version it began with', () => {
    const state = must(stateOf(second, old.history, { on: monday, calendar }))
    expect([state.version, state.stage]).toEqual([1, 'open'])
    expect(refusedAs(take(second, old.history, { ...setting, on: monday, do: 'close' }))).toBe('taken')
  })
  test('is moved over by somebody, with a reason, and keeps its clock', () => {
    const history = [...old.history, ...must(moved(old.history))]
    const state = must(stateOf(second, history, { on: monday, calendar }))
    expect(state).toMatchObject({ version: 2, stage: 'checking', clock: { due: { value: '2026-03-12' } } })
    expect(state.steps.at(-1)).toMatchObject({ kind: 'moved-over', reason: 'r' })
    expect(moved(history)).toEqual({ ok: true, value: [] })
  })
  test('cannot be moved over on a day before its last step', () => {
    expect(moved(old.history, day('2026-03-01'))).toMatchObject({ problem: { code: 'case.before-last' } })
  })
  test('of a version nobody kept is refused, not guessed', () => {
    const [begun] = old.history
    const strange = [{ ...begun, version: 7 }] as History
    expect(stateOf(second, strange, { on: monday, calendar })).toMatchObject({
      problem: { code: 'case.unknown-version' },
    })
  })
  test('both versions are declared without fault', () => {
    expect([faultsOf(first), faultsOf(second)]).toEqual([[], []])
  })
})

test('an empty history is no case', () => {
  expect(stateOf(slip, [], { on: monday, calendar })).toMatchObject({
    problem: { code: 'case.empty-history' },
  })
})
