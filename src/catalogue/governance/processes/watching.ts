/** What the office and the leaders may do at any time without moving a case: urge, instruct, annotate. All of it stays in the history. */
import { action, notes } from '#process'
import { said } from './reasons.ts'
import { plain, verb, w } from './words.ts'

export const office = {
  kind: 'unit',
  duty: 'plan:supervise',
  words: plain('残工委办公室', 'the committee’s office', '残工委'),
} as const

export const leader = {
  kind: 'unit',
  duty: 'plan:instruct',
  words: plain('分管领导', 'the leader in charge', '领导'),
} as const

export const urge = action({
  ...verb('催办', 'Urge', 'Urged'),
  by: ['office'],
  asks: said('urging', 'urging', w('催办内容', 'What is urged')),
  does: notes,
  news: ['reminder'],
})

export const instruct = action({
  ...verb('批示', 'Instruct', 'Instructed'),
  by: ['leader'],
  asks: said('instruction', 'instruction', w('批示内容', 'Instruction')),
  does: notes,
  news: ['instruction'],
  inside: true,
})

/** A remark beside what is computed; it changes no lamp. */
export const annotateBy = <const P extends string>(...by: readonly P[]) =>
  action({
    ...verb('备注', 'Annotate', 'Annotated'),
    by,
    asks: said('annotating', 'note', w('备注', 'Note')),
    does: notes,
    inside: true,
  })
