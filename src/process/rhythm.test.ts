/** Limits that come again, limits by what was answered, days answered anew, and how often and how late something may be asked. */
import { describe, expect, test } from 'vitest'
import { asks, form, section } from '#forms'
import { day, must } from '#kernel'
import { day as dayFact, oneOf } from '#policy'
import { soonDay } from './clock.ts'
import { action, end, notes, process, renews, resumes, stage, stops, to } from './declare.ts'
import { faultsOf } from './faults.ts'
import { lampOf } from './lamp.ts'
import { either, months, until, workdays, yearly } from './limit.ts'
import { nextDate, yearlyDate } from './rhythm.ts'
import { rowOf } from './row.ts'
import { stateOf } from './state-of.ts'
import { calendar, setting } from './toy/calendar.ts'
import { own, plain, w } from './toy/words.ts'
import { walk } from './walk.ts'
import { limitWords } from './words.ts'

const words = w('事', 'thing')
const kind = oneOf({
  key: 'kind',
  ...own(plain('类型', 'kind', '类型')),
  values: { dated: plain('有时限', 'dated', '有'), ongoing: plain('长期', 'ongoing', '长期') },
})
const due = dayFact({ key: 'due', ...own(plain('时限', 'due', '哪天')) })
const asking = form({
  id: 'asking',
  title: words,
  audience: 'officers',
  sections: [section(words, [asks(kind), asks(due, { shownIf: kind.is('dated') })])],
})
const more = form({ id: 'more', title: words, audience: 'officers', sections: [section(words, [asks(due)])] })

const task = process({
  id: 'task',
  version: 1,
  name: words,
  soon: 5,
  parties: { desk: { kind: 'unit', duty: 'desk', words } },
  begins: ['start'],
  stages: {
    open: stage({
      words,
      heldBy: 'desk',
      within: either(kind.is('dated'), until('due'), yearly('06-30', '12-31')),
      next: ['close', 'report', 'more', 'change', 'stop', 'go-on', 'look'],
    }),
    looking: stage({ words, heldBy: 'desk', within: workdays(3), next: ['back', 'change'] }),
    closed: end({ words, next: [] }),
  },
  actions: {
    start: action({ words, by: ['desk'], asks: asking, does: to('open') }),
    close: action({ words, by: ['desk'], does: to('closed') }),
    report: action({ words, by: ['desk'], does: renews(months(2)) }),
    more: action({
      words,
      by: ['desk'],
      asks: more,
      does: notes,
      atMost: { times: 2 },
      later: { answer: 'due', than: 'due' },
    }),
    change: action({ words, by: ['desk'], asks: asking, does: notes }),
    stop: action({ words, by: ['desk'], does: stops }),
    'go-on': action({ words, by: ['desk'], does: resumes }),
    look: action({ words, by: ['desk'], does: to('looking') }),
    back: action({ words, by: ['desk'], does: to('open', { clock: 'resumed' }) }),
  },
})

const ongoing = { do: 'start', answers: { kind: 'ongoing' } } as const
const dated = { do: 'start', answers: { kind: 'dated', due: '2026-05-29' } } as const
const until2 = (on: string) => ({ do: 'more', answers: { due: on } }) as const
const dueAfter = (...steps: Parameters<typeof walk<string, string, string>>[1]) =>
  walk<string, string, string>(task, steps, setting).state.clock?.due
const on = (text: string) => ({ ok: true, value: text })
const reportAfter = (count: number) => ({ do: 'report', after: months(count) }) as const

test('the declaration is without fault', () => {
  expect(faultsOf(task)).toEqual([])
})

describe('a limit that comes again', () => {
  test('is due on the next of its dates, never on the day it starts', () => {
    const dates = [yearlyDate('06-30'), yearlyDate('12-31')]
    const after = ['2026-03-02', '2026-06-30', '2026-12-31', '2026-12-30'].map((one) =>
      nextDate(dates, day(one)),
    )
    expect(after).toEqual(['2026-06-30', '2026-12-31', '2027-06-30', '2026-12-31'])
    expect(nextDate([yearlyDate('02-28')], day('2028-01-01'))).toBe('2028-02-29')
    expect(() => yearlyDate('02-30')).toThrow(RangeError)
  })
  test('is met by a report of the time before its last day, not by an earlier one', () => {
    expect(dueAfter(ongoing)).toEqual(on('2026-06-30'))
    expect(dueAfter(ongoing, reportAfter(1))).toEqual(on('2026-06-30'))
    expect(dueAfter(ongoing, reportAfter(2))).toEqual(on('2026-12-31'))
    expect(dueAfter(ongoing, reportAfter(2), reportAfter(1))).toEqual(on('2026-12-31'))
  })
  test('is met once by a report that comes late, for all the dates that went by', () => {
    const { state } = walk(task, [ongoing, reportAfter(11)], setting)
    expect(state.clock?.due).toEqual(on('2027-06-30'))
    expect(state.steps.at(-1)).toMatchObject({ late: true })
  })
  test('stays on its dates when the clock stands still', () => {
    expect(dueAfter(ongoing, 'stop', { do: 'go-on', after: months(1) })).toEqual(on('2026-06-30'))
    expect(dueAfter(ongoing, 'stop', { do: 'go-on', after: months(6) })).toEqual(on('2026-12-31'))
  })
  test('is a fault where no limit comes again', () => {
    const stages = { ...task.stages, looking: { ...task.stages.looking, next: ['back', 'report'] as const } }
    expect(faultsOf({ ...task, stages })).toContainEqual({ code: 'nothing-to-renew', at: 'looking' })
  })
  test('is told with its dates', () => {
    expect(limitWords(yearly('06-30', '12-31'))).toMatchObject({
      zh: '每年6月30日、12月31日前',
      en: 'by 30 June and 31 December of each year',
    })
  })
})

describe('a limit by what was answered', () => {
  test('is the day of a dated task, and the half-year of an ongoing one', () => {
    expect([dueAfter(dated), dueAfter(ongoing)]).toEqual([on('2026-05-29'), on('2026-06-30')])
  })
  test('is open while nobody has said which', () => {
    const { history } = walk(task, [dated], setting)
    const forgotten = history.map((event) => ({ ...event, answers: {} }))
    const state = must(stateOf(task, forgotten, { on: setting.from, calendar }))
    expect(lampOf(task, state, calendar)).toBe('unknown')
  })
})

describe('a day answered anew', () => {
  test('moves the limit that reads it, wherever the case stands', () => {
    const change = { do: 'change', answers: { kind: 'dated', due: '2026-04-10' } } as const
    expect(dueAfter(dated, change)).toEqual(on('2026-04-10'))
    expect(dueAfter(dated, 'look', change, 'back')).toEqual(on('2026-04-10'))
  })
  test('may turn a dated task into an ongoing one', () => {
    expect(dueAfter(dated, { do: 'change', answers: { kind: 'ongoing' } })).toEqual(on('2026-06-30'))
  })
})

describe('more time', () => {
  test('is asked for at most as often as declared', () => {
    expect(dueAfter(dated, until2('2026-06-01'), until2('2026-07-01'))).toEqual(on('2026-07-01'))
    expect(() => dueAfter(dated, until2('2026-06-01'), until2('2026-07-01'), until2('2026-08-01'))).toThrow(
      'case.often-enough',
    )
  })
  test('is never less', () => {
    expect(() => dueAfter(dated, until2('2026-05-29'))).toThrow('case.not-later')
  })
})

test('the first day the lamp says “soon” is the one the row names, whatever weekday the last day is', () => {
  for (const last of ['2026-05-29', '2026-05-30', '2026-05-31', '2026-10-08']) {
    const begun = walk(task, [{ do: 'start', answers: { kind: 'dated', due: last } }], setting)
    const { soonFrom } = rowOf(task, begun.state, calendar)
    expect(soonFrom).toBe(soonDay(day(last), 5, calendar))
    const lampOn = (one: string) =>
      lampOf(task, must(stateOf(task, begun.history, { on: day(one), calendar })), calendar)
    const left = must(calendar.between(soonFrom ?? day(last), day(last)))
    expect([lampOn(String(soonFrom)), left]).toEqual(['soon', 5])
  }
})
