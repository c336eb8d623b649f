/** A unit disputes what it is asked or a number it is measured by, with a reason, and is answered. */
import { longText, several } from '#forms'
import { action, stage, to, workdays } from '#process'
import { formOf, said } from './reasons.ts'
import { plain, verb, w } from './words.ts'

export const disputed = stage({
  words: plain('有异议待答复', 'Disputed, to be answered', '有意见，等答复'),
  heldBy: 'office',
  within: workdays(5),
  next: ['answer-dispute', 'reassign'],
})

export const disputingBy = <const P extends string>(by: P, id: string) => ({
  dispute: action({
    ...verb('提出异议', 'Dispute', 'Disputed'),
    by: [by],
    asks: formOf(`${id}-disputing`, w('提出异议', 'Dispute'), [
      longText('disputed', { label: w('异议事项', 'What is disputed'), min: 4, max: 500 }),
      longText('grounds', { label: w('异议理由', 'Why'), min: 5, max: 1000 }),
      several('dispute_files', { to: 'file', label: w('相关材料', 'Papers'), optional: true }),
    ]),
    does: to('disputed'),
  }),
  'answer-dispute': action({
    ...verb('答复异议', 'Answer the dispute', 'Answered the dispute'),
    by: ['office'],
    asks: said(`${id}-dispute-answer`, 'answer', w('答复意见', 'Answer')),
    does: to('working'),
  }),
})
