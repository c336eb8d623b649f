/** Limits that come again, limits by what was answered, days answered anew, and how often and how late something may be asked. */
import { describe, expect, test } from 'vitest'
import { day, must } from '#kernel'
import { soonDay } from './clock.ts'
import { faultsOf } from './faults.ts'
import { lampOf } from './lamp.ts'
import { months, yearly } from './limit.ts'
import { nextDate, yearlyDate } from './rhythm.ts'
import { rowOf } from './row.ts'
import { stateOf } from './state-of.ts'
import { calendar, setting } from './toy/calendar.ts'
import { task } from './toy/task.ts'
import { walk } from './walk.ts'
import { limitWords } from './words.ts'

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
  test('neither excuses a report that is late nor asks again for one that was given', () => {
    const again = { do: 'change', answers: { kind: 'ongoing' } } as const
    expect(dueAfter(ongoing, reportAfter(2), again)).toEqual(on('2026-12-31'))
    expect(dueAfter(ongoing, { ...again, after: months(5) })).toEqual(on('2026-06-30'))
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
