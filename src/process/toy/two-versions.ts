/** A process in two versions: the second splits a stage, and says where the running cases of the first would stand. */
import { action, end, followUp, process, stage, to } from '../declare.ts'
import { days } from '../limit.ts'
import { w } from './words.ts'

const parties = { desk: { kind: 'unit', duty: 'desk', words: w('窗口', 'the desk') } } as const
const begins = action({ words: w('登记', 'Register'), by: ['desk'], does: to('open') })

export const first = process({
  id: 'toy-versions',
  version: 1,
  name: w('登记', 'Registration'),
  soon: 1,
  parties,
  begins: ['register'],
  stages: {
    open: stage({
      words: w('办理中', 'Open'),
      heldBy: 'desk',
      within: days(10),
      next: ['close'],
    }),
    done: end({
      words: w('办结', 'Done'),
      next: [],
    }),
  },
  actions: {
    register: begins,
    close: action({
      words: w('办结', 'Close'),
      by: ['desk'],
      does: to('done'),
    }),
  },
})

export const second = process({
  id: 'toy-versions',
  version: 2,
  name: w('登记', 'Registration'),
  soon: 1,
  parties,
  begins: ['register'],
  stages: {
    open: stage({
      words: w('初审', 'First look'),
      heldBy: 'desk',
      within: days(3),
      next: ['pass-on'],
    }),
    checking: stage({
      words: w('复审', 'Second look'),
      heldBy: 'desk',
      within: days(3),
      next: ['close'],
    }),
    done: end({
      words: w('办结', 'Done'),
      next: [],
    }),
  },
  actions: {
    register: begins,
    'pass-on': action({
      words: w('报送', 'Pass on'),
      by: ['desk'],
      does: to('checking'),
    }),
    close: action({
      words: w('办结', 'Close'),
      by: ['desk'],
      does: to('done'),
    }),
  },
  follows: followUp(first, {
    open: 'checking',
    done: 'done',
  }),
})
