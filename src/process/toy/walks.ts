/** Walks through the three toy processes that together visit every stage and every action. */
import { days, months, workdays } from '../limit.ts'
import { type Walked, walk } from '../walk.ts'
import { benefit } from './benefit.ts'
import { setting } from './calendar.ts'
import { petition } from './petition.ts'
import { slip } from './slip.ts'

const done = { slip_outcome: 'done' }
const raised = { do: 'raise', answers: { slip_due: '2026-03-20' } } as const

export const slipWalks: readonly Walked[] = [
  walk(
    slip,
    [
      ...([
        raised,
        'issue',
        { do: 'sign', after: workdays(1) },
        { do: 'report', after: workdays(4), answers: done },
      ] as const),
      ...(['accept', { do: 'reopen', after: days(30) }, { do: 'report', answers: done }] as const),
      ...(['send-back', { do: 'report', answers: done }, 'accept'] as const),
    ],
    setting,
  ),
  walk(
    slip,
    [
      ...([
        raised,
        'issue',
        'decline',
        'issue',
        'sign',
        'reassign',
        'sign',
        'ask-extension',
        'extend',
        'pause',
      ] as const),
      ...([{ do: 'resume', after: days(9) }, 'dispute', 'answer-dispute'] as const),
    ],
    setting,
  ),
  walk(slip, [raised, 'urge', 'instruct', 'circulate', 'drop'], setting),
]

const units = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }))
const checkers = { do: 'accept', answers: { units: units('checkers-1', 'checkers-2') } } as const
const check = (member: string) => ({ do: 'answer-check', member }) as const

export const benefitWalks: readonly Walked[] = [
  walk(
    benefit,
    [
      ...([
        'apply',
        'ask-correction',
        { do: 'correct', after: days(10) },
        checkers,
        check('checkers-1'),
      ] as const),
      ...([
        { do: 'check-again', answers: { whom: units('checkers-1') } },
        check('checkers-2'),
        check('checkers-1'),
      ] as const),
      ...(['publicise', 'object', 'dismiss', { wait: workdays(6) }, 'grant', 'rate'] as const),
    ],
    setting,
  ),
  walk(
    benefit,
    ['enter', checkers, { wait: days(10) }, 'refuse', { do: 'appeal', after: days(60) }],
    setting,
  ),
  walk(benefit, ['apply', 'ask-correction', { wait: days(16) }], setting),
  walk(benefit, ['apply', 'withdraw'], setting),
]

const consult = { do: 'consult', answers: { units: units('helpers-1', 'helpers-2', 'helpers-3') } } as const
const help = (member: string) => ({ do: 'help', member }) as const

export const petitionWalks: readonly Walked[] = [
  walk(
    petition,
    [
      ...([
        'submit',
        'dispatch',
        'return',
        'dispatch',
        'extend',
        'pause',
        'resume',
        'supervise',
        'slip-closed',
      ] as const),
      ...([
        consult,
        'hold',
        'go-on',
        'extend-help',
        help('helpers-2'),
        { do: 'ask-again', answers: { units: units('helpers-2') } },
      ] as const),
      ...([
        { do: 'let-off', answers: { units: units('helpers-3') } },
        { do: 'ask-also', answers: { units: units('handler-1') } },
      ] as const),
      ...([help('helpers-1'), help('handler-1'), 'answer', 'redo', 'answer', 'close'] as const),
      ...([{ do: 'rate', answers: { petition_satisfied: 'no' } }, 'reopen', 'urge'] as const),
    ],
    setting,
  ),
  walk(petition, ['submit', 'reject'], setting),
  walk(petition, ['submit', 'merge', { wait: months(1) }], setting),
]
