/** Declarations that cannot work are told, and those that name what does not exist do not compile. */
import { describe, expect, test } from 'vitest'
import { asks, form, section } from '#forms'
import { day } from '#policy'
import { action, answers, end, extendsBy, gather, notes, process, stage, stops, to } from './declare.ts'
import { faultsOf } from './faults.ts'
import { until, workdays } from './limit.ts'
import { outcome } from './toy/slip.ts'
import { own, plain, w } from './toy/words.ts'

const words = w('甲', 'A')
const parties = {
  desk: { kind: 'unit', duty: 'desk', words },
  others: { kind: 'units', duty: 'help', words },
  person: { kind: 'person', words: plain('您', 'you', '您') },
} as const
const start = action({ words, by: ['desk'], does: to('open') })
const close = action({ words, by: ['desk'], does: to('done') })
const done = end({ words, next: [] })
const base = {
  id: 'toy-fault',
  version: 1,
  name: words,
  soon: 1,
  parties: { desk: parties.desk },
  begins: ['start'],
} as const
const open = { words, heldBy: 'desk' } as const

const cases = {
  'a stage nobody gets to': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close'] }), side: stage({ ...open, next: ['close'] }), done },
      actions: { start, close },
    }),
    ['unreachable-stage side'],
  ],
  'an action nobody offers': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close'] }), done },
      actions: { start, close, rest: action({ words, by: ['desk'], does: notes }) },
    }),
    ['unreachable-action rest'],
  ],
  'a stage without a way out': [
    process({ ...base, stages: { open: stage({ ...open, next: [] }), done }, actions: { start } }),
    ['unreachable-stage done', 'dead-end open', 'no-way-out open'],
  ],
  'an action for a person nobody names': [
    process({
      ...base,
      parties,
      stages: { open: stage({ ...open, next: ['close'] }), done },
      actions: { start, close: action({ words, by: ['person'], does: to('done') }) },
    }),
    ['nobody-may close', 'easy open', 'easy done', 'easy desk', 'easy others', 'easy start', 'easy close'],
  ],
  'a circle in which no limit runs': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['again', 'close'] }), done },
      actions: { start, close, again: action({ words, by: ['desk'], does: to('open') }) },
    }),
    ['circle-without-clock open'],
  ],
  'a circle that time goes round alone': [
    process({
      ...base,
      stages: { open: stage({ ...open, within: workdays(1), next: ['close'], passesTo: 'open' }), done },
      actions: { start, close },
    }),
    ['circle-by-itself open'],
  ],
  'a stage that passes without a limit': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close'], passesTo: 'done' }), done },
      actions: { start, close },
    }),
    ['passes-without-clock open'],
  ],
  'a clock nobody lets run again, and no limit to extend': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close', 'halt', 'more'] }), done },
      actions: {
        start,
        close,
        halt: action({ words, by: ['desk'], does: stops }),
        more: action({ words, by: ['desk'], does: extendsBy(workdays(1), { times: 1 }) }),
      },
    }),
    ['clock-never-resumes open', 'nothing-to-extend open'],
  ],
  'a gathering in which nobody is asked and nobody answers': [
    process({
      ...base,
      parties: { desk: parties.desk, others: parties.others },
      stages: {
        open: gather({
          words,
          heldBy: 'desk',
          from: 'others',
          enough: 'all',
          late: 'goes-on',
          goesOnTo: 'done',
          next: [],
        }),
        done,
      },
      actions: { start },
    }),
    ['silence-without-clock open', 'gather-from-one open', 'nobody-answers open'],
  ],
  'an answer for a part outside a gathering': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close', 'say'] }), done },
      actions: { start, close, say: action({ words, by: ['desk'], does: answers }) },
    }),
    ['part-outside-gathering say'],
  ],
  'a limit and a party that read answers nobody gives': [
    process({
      ...base,
      stages: { open: stage({ ...open, within: until('never_asked'), next: ['close'] }), done },
      actions: {
        start: action({ words, by: ['desk'], does: to('open'), names: { desk: { answer: 'nobody' } } }),
        close,
      },
    }),
    ['unknown-answer open', 'unknown-answer start'],
  ],
  'a condition on what nobody asks': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close'] }), done },
      actions: { start, close: action({ words, by: ['desk'], does: to('done'), when: outcome.is('done') }) },
    }),
    ['never-known close'],
  ],
  'a form with a fault': [
    process({
      ...base,
      stages: { open: stage({ ...open, next: ['close'] }), done },
      actions: {
        start,
        close: action({
          words,
          by: ['desk'],
          does: to('done'),
          asks: form({
            id: 'f',
            title: words,
            audience: 'officers',
            sections: [section(words, [asks(day({ key: 'bad-name', ...own(plain('日', 'day', '日')) }))])],
          }),
        }),
      },
    }),
    ['form close'],
  ],
} as const

describe('a process with', () => {
  test.each(Object.entries(cases))('%s is told', (_, [declared, expected]) => {
    expect(faultsOf(declared).map(({ code, at }) => `${code} ${at}`)).toEqual(expected)
  })
})

test('names that do not exist do not compile', () => {
  const stages = { open: stage({ ...open, next: ['close'] }), done }
  const flying = { open: stage({ ...open, next: ['fly'] }), done }
  const lost = action({ words, by: ['desk'], does: to('nowhere') })
  const orphan = action({ words, by: ['nobody'], does: to('done') })
  const naming = action({ words, by: ['desk'], does: to('done'), names: { nobody: 'self' } })
  // @ts-expect-error the action leads to a stage the process does not have
  process({ ...base, stages, actions: { start, close: lost } })
  // @ts-expect-error the stage offers an action the process does not have
  process({ ...base, stages: flying, actions: { start, close } })
  // @ts-expect-error the party that may do it does not exist
  process({ ...base, stages, actions: { start, close: orphan } })
  // @ts-expect-error it names a party that does not exist
  process({ ...base, stages, actions: { start, close: naming } })
  // @ts-expect-error it begins with an action that does not exist
  process({ ...base, begins: ['fly'], stages, actions: { start, close } })
  expect(faultsOf(process({ ...base, stages, actions: { start, close } }))).toEqual([])
})
