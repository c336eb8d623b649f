/** A task of a plan: done by a day, or reported on every half-year; its day may be changed, and put off twice. */
import { asks, form, section } from '#forms'
import { day, oneOf } from '#policy'
import { action, end, notes, process, renews, resumes, stage, stops, to } from '../declare.ts'
import { either, months, until, workdays, yearly } from '../limit.ts'
import { own, plain, w } from './words.ts'

const words = w('事', 'thing')
const kind = oneOf({
  key: 'kind',
  ...own(plain('类型', 'kind', '类型')),
  values: { dated: plain('有时限', 'dated', '有'), ongoing: plain('长期', 'ongoing', '长期') },
})
const due = day({ key: 'due', ...own(plain('时限', 'due', '哪天')) })
const asking = form({
  id: 'asking',
  title: words,
  audience: 'officers',
  sections: [section(words, [asks(kind), asks(due, { shownIf: kind.is('dated') })])],
})
const more = form({ id: 'more', title: words, audience: 'officers', sections: [section(words, [asks(due)])] })

export const task = process({
  id: 'toy-task',
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
