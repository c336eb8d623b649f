/** Limits, lamps and what passes by itself; how a case is told and drawn. */
import { describe, expect, test } from 'vitest'
import { addDays, day, must } from '#kernel'
import { addWorkdays, workdaysBetween } from '#standards'
import { drawingOf } from './drawing.ts'
import { dueOf, lampOf, waitedFor } from './lamp.ts'
import { days, type Span, workdays } from './limit.ts'
import { newsOf } from './news.ts'
import { rowOf } from './row.ts'
import { stateOf } from './state-of.ts'
import { timelineOf } from './timeline.ts'
import { benefit } from './toy/benefit.ts'
import { calendar, monday, setting } from './toy/calendar.ts'
import { petition } from './toy/petition.ts'
import { slip } from './toy/slip.ts'
import { walk } from './walk.ts'

const units = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }))
const raised = { do: 'raise', answers: { slip_due: '2026-03-20' } } as const
const consulted = { do: 'consult', answers: { units: units('helpers-1', 'helpers-2', 'helpers-3') } } as const

describe('a limit', () => {
  test('in workdays skips weekends and holidays', () => {
    const { state } = walk(petition, ['submit', 'dispatch'], { ...setting, from: day('2026-09-28') })
    expect(state.clock?.due).toEqual({ ok: true, value: '2026-10-27' })
  })
  test('that is answered is the answered day, and one nobody answered is unknown, not endless', () => {
    expect(walk(slip, [raised, 'issue', 'sign'], setting).state.clock?.due).toEqual({
      ok: true,
      value: '2026-03-20',
    })
    const { history } = walk(slip, [raised, 'issue', 'sign'], setting)
    const forgotten = history.map((event) => ('answers' in event ? { ...event, answers: {} } : event))
    const state = must(stateOf(slip, forgotten, { on: monday, calendar }))
    expect(state.clock?.due).toMatchObject({ ok: false, problem: { code: 'case.due-not-answered' } })
    expect(lampOf(slip, state, calendar)).toBe('unknown')
  })
  test('in a year whose workdays are not announced is unknown until they are', () => {
    const { state } = walk(petition, ['submit', 'dispatch'], { ...setting, from: day('2027-12-20') })
    expect(state.clock?.due).toMatchObject({ ok: false, problem: { code: 'workdays.unknown-year' } })
    expect(lampOf(petition, state, calendar)).toBe('unknown')
    expect(rowOf(petition, state, calendar)).toMatchObject({ dueProblem: 'workdays.unknown-year' })
  })
  test('is counted with the announced workdays of the country', () => {
    const official = { add: addWorkdays, between: workdaysBetween }
    const { state } = walk(petition, ['submit', 'dispatch'], { ...setting, given: { calendar: official } })
    expect(state.clock?.due).toEqual(addWorkdays(monday, 15))
  })
  test('of the whole case does not count time with the applicant, in publicity or in an objection', () => {
    const before = walk(benefit, ['apply'], setting).state
    const after = walk(
      benefit,
      ['apply', 'ask-correction', { do: 'correct', after: days(14) }],
      setting,
    ).state
    expect([before.whole?.due, after.whole?.due]).toEqual([
      calendar.add(monday, 20),
      calendar.add(must(calendar.add(monday, 20)), 10),
    ])
  })
  test('of a stage goes on where it was left when the applicant comes back', () => {
    const { state } = walk(
      benefit,
      ['apply', { do: 'ask-correction', after: workdays(1) }, { do: 'correct', after: days(7) }],
      setting,
    )
    expect(state.clock?.due).toEqual({ ok: true, value: '2026-03-11' })
  })
  test('may be shorter the second time', () => {
    const { state } = walk(petition, ['submit', 'dispatch', 'answer', 'redo'], setting)
    expect(state.clock?.due).toEqual(calendar.add(monday, 5))
  })
})

describe('time alone', () => {
  test('ends publicity without objection on the day after its last', () => {
    const publicised = walk(benefit, ['apply', 'accept', { wait: days(10) }, 'publicise'], setting)
    const due = must(publicised.state.clock?.due ?? calendar.add(monday, 0))
    const at = (on: typeof due) => must(stateOf(benefit, publicised.history, { on, calendar }))
    expect([at(due).stage, at(addDays(due, 1)).stage]).toEqual(['publicised', 'deciding'])
    expect(at(addDays(due, 1)).steps.at(-1)).toMatchObject({ kind: 'passed', on: addDays(due, 1) })
  })
  test('goes on without the silent units and names them', () => {
    const accept = { do: 'accept', answers: { units: units('checkers-1', 'checkers-2') } } as const
    const { state } = walk(benefit, ['apply', accept, 'answer-check', { wait: days(10) }], setting)
    expect(state.stage).toBe('examining')
    expect(state.steps.at(-1)).toMatchObject({ kind: 'gathered', without: [{ id: 'checkers-2' }] })
  })
  test('never goes on where units must be waited for', () => {
    expect(walk(petition, ['submit', 'dispatch', consulted, { wait: days(300) }], setting).state.stage).toBe(
      'gathered',
    )
  })
})

describe('a gathering', () => {
  const asked = walk(
    petition,
    ['submit', 'dispatch', consulted, { do: 'hold', member: 'helpers-2' }],
    setting,
  )
  test('runs a clock for each unit: one stands, the others are late by name', () => {
    const state = must(stateOf(petition, asked.history, { on: addDays(monday, 30), calendar }))
    const parts = waitedFor(petition, state, calendar).filter(({ what }) => what === 'part')
    expect(parts.map(({ unit, lamp }) => [unit?.id, lamp])).toEqual([
      ['helpers-1', 'overdue'],
      ['helpers-2', 'stopped'],
      ['helpers-3', 'overdue'],
    ])
  })
  test('asks one unit again without touching the others', () => {
    const again = [
      { do: 'help', member: 'helpers-1', after: days(2) },
      { do: 'ask-again', answers: { units: units('helpers-1') }, after: days(2) },
    ] as const
    const { state } = walk(petition, ['submit', 'dispatch', consulted, ...again], setting)
    const dues = state.parts.map(({ clock }) => clock?.due)
    expect(dues).toEqual([
      calendar.add(addDays(monday, 4), 10),
      calendar.add(monday, 10),
      calendar.add(monday, 10),
    ])
    expect(state.parts.map(({ standing }) => standing)).toEqual(['waiting', 'waiting', 'waiting'])
  })
  test('is over with as many answers as are enough', () => {
    const two = ['helpers-3', 'helpers-1'].map((member) => ({ do: 'help', member }) as const)
    const { state } = walk(petition, ['submit', 'dispatch', consulted, ...two], setting)
    expect([state.stage, state.steps.at(-1)]).toMatchObject([
      'dispatched',
      { without: [{ id: 'helpers-2' }] },
    ])
  })
  test('keeps the answers of the parts out of the answers of the case', () => {
    const { state } = walk(petition, ['submit', 'dispatch', consulted, 'help'], setting)
    expect(state.answers).not.toHaveProperty('help')
    expect(state.parts[0]).toMatchObject({
      standing: 'answered',
      answers: { help: expect.any(String) as string },
    })
  })
})

describe('a lamp', () => {
  const on = (wait: Span, more: readonly ('pause' | 'report' | 'urge')[] = []) => {
    const { state } = walk(slip, [raised, 'issue', 'sign', ...more, { wait }], setting)
    return lampOf(slip, state, calendar)
  }
  test.each([
    [0, 'running'],
    [14, 'running'],
    [15, 'soon'],
    [18, 'soon'],
    [19, 'overdue'],
  ])('%i days into a limit of eighteen is %s', (wait, lamp) => {
    expect(on(days(wait))).toBe(lamp)
  })
  test('stands while the clock stands', () => {
    expect(on(days(60), ['pause'])).toBe('stopped')
  })
  test('does not excuse what was late before the clock stopped', () => {
    const { state } = walk(slip, [raised, 'issue', 'sign', { wait: days(20) }, 'pause'], setting)
    expect(lampOf(slip, state, calendar)).toBe('overdue')
  })
  test('is not changed by urging', () => {
    expect(on(days(19), ['urge'])).toBe('overdue')
  })
  test('remembers that it ended late, also after a rating', () => {
    const late = walk(
      petition,
      ['submit', 'dispatch', 'answer', { do: 'close', after: days(9) }, 'rate'],
      setting,
    ).state
    const good = walk(petition, ['submit', 'dispatch', 'answer', 'close', 'rate'], setting).state
    expect([late, good].map((state) => lampOf(petition, state, calendar))).toEqual(['ended-late', 'ended'])
    expect(dueOf(petition, late, calendar)).toBeNull()
  })
  test('of later days follows from the row that queues read', () => {
    const { state } = walk(slip, [raised, 'issue', 'sign'], setting)
    expect(rowOf(slip, state, calendar)).toMatchObject({
      due: '2026-03-20',
      soonFrom: '2026-03-17',
      heldBy: ['office-1'],
      duty: 'answer-slips',
    })
  })
})

describe('reopening', () => {
  test('keeps the history, reaches the handler again and starts a clock of its own', () => {
    const closing = [
      raised,
      'issue',
      'sign',
      { do: 'report', answers: { slip_outcome: 'done' } },
      'accept',
    ] as const
    const ended = walk(slip, closing, setting).state
    const again = walk(slip, [...closing, { do: 'reopen', after: days(30) }], setting).state
    expect(again.steps.slice(0, ended.steps.length)).toEqual(ended.steps)
    expect(again).toMatchObject({
      stage: 'working',
      ended: null,
      parties: { handler: ended.parties['handler'] },
    })
    expect(again.clock?.due).toEqual(calendar.add(addDays(monday, 30), 10))
  })
})

test('news is named by what declares it: the action, or the stage however it was reached', () => {
  const { state } = walk(
    benefit,
    ['apply', 'accept', { wait: days(10) }, 'publicise', { wait: days(9) }, 'grant'],
    setting,
  )
  expect(newsOf(state, 0).map(({ name, stage }) => [name, stage])).toEqual([
    ['publicity', 'publicised'],
    ['grant', 'granted'],
    ['letter', 'granted'],
  ])
})

describe('a case told to the applicant', () => {
  const accept = { do: 'accept', answers: { units: units('checkers-1', 'checkers-2') } } as const
  const { state } = walk(benefit, ['apply', accept, 'answer-check', { wait: days(10) }], setting)
  const told = timelineOf(benefit, state, { calendar, audience: 'persons' })
  test('says what happened, in easy words too, without what is internal', () => {
    expect(told.happened.map(({ says, who }) => [says, who])).toMatchObject([
      [{ easy: '申请' }, { easy: '您' }],
      [{ easy: '收下' }, { zh: 'town 1' }],
      [{ zh: '不再等候，转入下一环节；未答复：checkers-2' }, null],
    ])
  })
  test('says where it stands, who has it, by when, and what usually comes next', () => {
    expect(told.now).toMatchObject({
      says: { zh: '审核中' },
      who: { zh: 'county 1' },
      due: '2026-03-17',
      lamp: 'running',
    })
    expect(told.next.map(({ says, within }) => [says.zh, within?.zh])).toEqual([
      ['公示中', '5个工作日内'],
      ['待决定', '3个工作日内'],
      ['已批准', undefined],
    ])
  })
  test('tells officers who it was', () => {
    const { happened } = timelineOf(benefit, state, { calendar, audience: 'officers' })
    expect(happened.map(({ who }) => who?.zh)).toEqual([
      'applicant 1',
      'town 1（town 1）',
      'checkers-1（checkers-1）',
      undefined,
    ])
  })
})

describe('a drawing', () => {
  const { svg, outline } = drawingOf(petition, { language: 'zh', at: 'dispatched' })
  test('has a box for every stage, a name, and says in words where the case stands', () => {
    expect(svg.match(/<rect /g)).toHaveLength(Object.keys(petition.stages).length)
    expect(svg).toContain('<title id="process-toy-petition-title">来信来访</title>')
    expect(svg).toContain('已转办（现在）')
  })
  test('comes with a list that says every way it shows', () => {
    const dispatched = outline.find(({ stage }) => stage === 'dispatched')
    expect(dispatched?.ways.map(({ says, to }) => `${says?.zh} → ${to}`)).toEqual([
      '答复 → answered',
      '征询 → gathered',
      '退回 → received',
    ])
    expect(dispatched?.also.map(({ zh }) => zh)).toContain('延期')
  })
  test('cannot be broken by words', () => {
    const odd = { ...petition, name: { zh: '<b>&"', en: 'x' } }
    expect(drawingOf(odd, { language: 'zh' }).svg).toContain('&lt;b&gt;&amp;&quot;')
  })
})
