/** More time 延期: asked for with a reason and a new day, granted or refused by the office, at most so many times. */
import { asks } from '#forms'
import type { Day } from '#kernel'
import type { Condition, Fact } from '#policy'
import { action, stage, to, workdays } from '#process'
import { formOf, reason, reasoned } from './reasons.ts'
import { plain, verb, w } from './words.ts'

export const timeAsked = stage({
  words: plain('已申请延期待批复', 'More time asked for', '想多要几天，等答复'),
  heldBy: 'office',
  within: workdays(3),
  next: ['grant-time', 'refuse-time'],
})

type DayFact<Key extends string> = Fact<Key, 'day', Day>

type Asked<P extends string, D extends string, A extends string> = {
  readonly by: P
  readonly id: string
  /** The day the limit reads, and the one that is asked for. */
  readonly due: DayFact<D>
  readonly asked: DayFact<A>
  readonly times: number
  readonly when?: Condition
}

/** The three actions; asking is open as long as not enough was granted. */
export const moreTime = <const P extends string, const D extends string, const A extends string>({
  by,
  id,
  due,
  asked,
  times,
  ...when
}: Asked<P, D, A>) => ({
  'ask-time': action({
    ...verb('申请延期', 'Ask for more time', 'Asked for more time'),
    ...when,
    by: [by],
    asks: formOf(`${id}-asking-time`, w('申请延期', 'Ask for more time'), [asks(asked), reason]),
    does: to('time-asked'),
    atMost: { times, of: 'grant-time' },
    later: { answer: asked.key, than: due.key },
  }),
  'grant-time': action({
    ...verb('同意延期', 'Grant more time', 'Granted more time'),
    by: ['office'],
    asks: formOf(`${id}-granting-time`, w('同意延期', 'Grant more time'), [asks(due), reason]),
    does: to('working'),
    later: { answer: due.key, than: due.key },
  }),
  'refuse-time': action({
    ...verb('不同意延期', 'Refuse more time', 'Refused more time'),
    by: ['office'],
    asks: reasoned(`${id}-refusing-time`, w('不同意延期的理由', 'Why no more time is given')),
    does: to('working'),
  }),
})
