/** What is asked about a supervision slip and read by its limits and conditions. */
import { day, oneOf } from '#policy'
import { own, plain } from './words.ts'

export const slipDue = day({ key: 'slip_due', ...own(plain('办结期限', 'To be done by', '到哪天办完')) })

export const slipAskedDue = day({
  key: 'slip_asked_due',
  ...own(plain('申请延至', 'Asks for time until', '想延到哪天')),
})

export const slipOutcome = oneOf({
  key: 'slip_outcome',
  ...own(plain('办理结果', 'Outcome', '办得怎么样')),
  values: {
    done: plain('已完成', 'done', '办完了'),
    partly: plain('部分完成', 'partly done', '办了一部分'),
    'not-done': plain('未完成', 'not done', '没办'),
  },
})
