/** What the actions of a supervision slip ask. */

import { asks, longText, one, several, text } from '#forms'
import type { Words } from '#kernel'
import { evidence } from './evidence.ts'
import { formOf, reason } from './reasons.ts'
import { slipDue, slipOutcome } from './slip-facts.ts'
import { w } from './words.ts'

const lead = one('lead', { to: 'unit', label: w('承办单位', 'Handling unit') })

export const raising = formOf('slip-raising', w('督办立项', 'Raise a slip'), [
  text('matter', { label: w('督办事项', 'Matter'), min: 4 }),
  longText('demand', { label: w('督办要求', 'What is demanded'), min: 5, max: 1000 }),
  lead,
  asks(slipDue),
])

export const reassigning = formOf('slip-reassigning', w('改派', 'Reassign'), [lead, reason])

/** Feedback stands on a document or a record, whatever the outcome. */
export const feedback = formOf('slip-feedback', w('反馈办理情况', 'Report back'), [
  asks(slipOutcome),
  longText('account', { label: w('办理情况', 'What was done'), min: 10 }),
  longText('remaining', {
    label: w('未完成的原因和下一步措施', 'What is left, why, and what comes next'),
    shownIf: slipOutcome.oneOf('partly', 'not-done'),
    min: 10,
  }),
  ...evidence(),
])

export const consulting = formOf('slip-consulting', w('征求协办单位意见', 'Ask cooperating units'), [
  several('helpers', { to: 'unit', label: w('协办单位', 'Cooperating units') }),
  longText('asked', { label: w('征求意见的内容', 'What they are asked'), min: 5, max: 1000 }),
])

/** Sent back or taken up again, a slip is due on a new day. */
export const dueAgain = (id: string, title: Words) => formOf(id, title, [reason, asks(slipDue)])
