/** Laws that hold of every case of every process. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, must } from '#kernel'
import type { History } from './event.ts'
import { newsOf } from './news.ts'
import { rowOf } from './row.ts'
import type { CaseState } from './state.ts'
import { stateOn, stepBy } from './state-of.ts'
import { benefit } from './toy/benefit.ts'
import { calendar, monday, setting } from './toy/calendar.ts'
import { petition } from './toy/petition.ts'
import { cases, couldDo, picks, randomCase, stateAt } from './toy/random.ts'
import { take, walk } from './walk.ts'

const prefixes = (history: History) => history.map((_, i) => history.slice(0, i + 1))

describe('every case', () => {
  test('only ever stands in a declared stage, and says what may be done there', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on }) => {
        for (const part of prefixes(history)) {
          const state = stateAt(process, part, on)
          expect(Object.keys(process.stages)).toContain(state.stage)
          expect(Object.keys(process.stages)).toEqual(expect.arrayContaining(state.steps.map(({ to }) => to)))
        }
      }),
    )
  })
  test('is the same however often its events were delivered', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on, pick }) => {
        const doubled = history.flatMap((event, i) => [event, ...history.slice(0, pick(i + 1))])
        expect(stateAt(process, doubled, on)).toEqual(stateAt(process, history, on))
      }),
    )
  })
  test('carried along event by event, looked at in between, is what its whole history says', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on, pick }) => {
        let state: CaseState | undefined
        for (const event of history) {
          state = must(stepBy(process, state, { event, calendar }))
          const seen = addDays(event.on, pick(3))
          const next = history[history.indexOf(event) + 1]
          if (seen <= (next?.on ?? on)) state = must(stateOn(process, state, { on: seen, calendar }))
        }
        const whole = stateAt(process, history, on)
        const carried = state && must(stateOn(process, state, { on, calendar }))
        expect(carried).toEqual(whole)
        expect(carried && rowOf(process, carried, calendar)).toEqual(rowOf(process, whole, calendar))
      }),
    )
  })
  test('keeps what came about: later days and later acts only add to it', () => {
    fc.assert(
      fc.property(cases, fc.nat(90), ({ process, history, on }, more) => {
        const later = stateAt(process, history, addDays(on, more)).steps
        for (const part of prefixes(history)) {
          const { steps } = stateAt(process, part, part.at(-1)?.on ?? on)
          expect(later.slice(0, steps.length)).toEqual(steps)
        }
      }),
    )
  })
  test('is never written to by time: what passes by itself is computed and the history stays as it is', () => {
    fc.assert(
      fc.property(cases, fc.nat(90), ({ process, history, on }, more) => {
        const state = stateAt(process, history, addDays(on, more))
        expect(state.length).toBe(history.length)
        expect(state.steps.filter(({ kind }) => kind === 'acted' || kind === 'moved-over')).toHaveLength(
          history.length,
        )
      }),
    )
  })
  test('passes by itself on the very day its row foretells, and not before', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on }) => {
        const state = stateAt(process, history, on)
        const { passesOn } = rowOf(process, state, calendar)
        if (passesOn === null) return
        expect(stateAt(process, history, addDays(passesOn, -1)).steps).toEqual(state.steps)
        expect(stateAt(process, history, passesOn).steps.length).toBeGreaterThan(state.steps.length)
      }),
    )
  })
  test('takes what it offers and refuses, for the same reason, what it does not', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on, pick }) => {
        const state = stateAt(process, history, on)
        for (const could of couldDo(process, state)) {
          if (could.refused === 'case.part-done' || could.refused === 'case.condition-unknown') continue
          const taken = take(process, history, { ...setting, ...could, on, pick })
          // Whether a new day is later than the old one is seen once it is answered.
          const fine = taken.ok || taken.problem.code === 'case.not-later'
          if (could.refused === null) expect(fine || taken.problem.code).toBe(true)
          else expect(taken).toMatchObject({ ok: false, problem: { code: could.refused } })
        }
      }),
      { numRuns: 60 },
    )
  })
  test('tells each piece of news once, wherever one stops listening and starts again', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on, pick }) => {
        const state = stateAt(process, history, on)
        const cut = pick(state.steps.length + 1)
        const before = newsOf({ ...state, steps: state.steps.slice(0, cut) }, 0)
        expect([...before, ...newsOf(state, cut)]).toEqual(newsOf(state, 0))
        expect(new Set(newsOf(state, 0).map(({ name, step }) => `${name} ${step}`)).size).toBe(
          newsOf(state, 0).length,
        )
      }),
    )
  })
  test('can be replayed from its text', () => {
    fc.assert(
      fc.property(cases, ({ process, history, on }) => {
        const read = JSON.parse(JSON.stringify(history)) as History
        expect(stateAt(process, read, on)).toEqual(stateAt(process, history, on))
      }),
    )
  })
})

describe('a stopped clock', () => {
  test('moves the last days by exactly the time that did not count', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), (wait, stop) => {
        const stopped = { unit: 'days', count: wait } as const
        const start = ['submit', 'dispatch'] as const
        const { state } = walk(petition, start, setting)
        const again = walk(
          petition,
          [...start, { do: 'pause', after: stopped }, { do: 'resume', after: { unit: 'days', count: stop } }],
          setting,
        ).state
        const [from, until] = [addDays(monday, wait), addDays(monday, wait + stop)]
        const lost = must(calendar.between(from, until))
        expect(again.clock?.due).toEqual(
          calendar.add(must(state.clock?.due ?? calendar.add(monday, 0)), lost),
        )
        expect(again.whole?.due).toEqual({
          ok: true,
          value: addDays(must(state.whole?.due ?? calendar.add(monday, 0)), stop),
        })
      }),
    )
  })
})

describe('a gathering', () => {
  const units = ['checkers-1', 'checkers-2', 'checkers-3']
  const answers = { units: units.map((id) => ({ id, name: id })) }
  const answeredIn = (order: readonly string[], answered: number) =>
    walk(
      benefit,
      [
        'apply',
        { do: 'accept', answers },
        ...order.slice(0, answered).map((member) => ({ do: 'answer-check', member }) as const),
      ],
      setting,
    ).state
  test('comes to the same in whatever order the units answer', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: 3 }), (order) => {
        const { steps: _, ...state } = answeredIn(order, 3)
        const { steps: __, ...usual } = answeredIn(units, 3)
        expect(state).toEqual(usual)
      }),
    )
  })
  test('names those who still owe an answer', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: 3 }), fc.nat(2), (order, answered) => {
        expect(rowOf(benefit, answeredIn(order, answered), calendar).heldBy).toEqual(
          order.slice(answered).toSorted(),
        )
      }),
    )
  })
})

test('chance visits much of what is declared', () => {
  const seen = new Set(
    fc.sample(picks, 150).flatMap((pick) => {
      const { history, on } = randomCase(benefit, pick)
      return stateAt(benefit, history, on).steps.map(({ to }) => to)
    }),
  )
  expect(seen.size).toBeGreaterThan(7)
})
