/** A unit disputes a number it is measured by 数据异议: reasoned, answered by whoever owns the number, raised again once with the office. */
import { longText, one, several, text } from '#forms'
import { action, days, end, process, stage, to, workdays } from '#process'
import { formOf, reasoned } from './reasons.ts'
import { annotateBy, office, urge } from './watching.ts'
import { verb, w } from './words.ts'

const papers = several('papers', { to: 'file', label: w('佐证材料', 'Evidence'), optional: true })
const grounds = longText('grounds', { label: w('异议理由', 'Why it is disputed'), min: 10 })

const raising = formOf('figure-raising', w('提出数据异议', 'Dispute a figure'), [
  one('figure', { to: 'record', label: w('有异议的数据', 'The figure disputed') }),
  text('claimed', { label: w('认为正确的数值', 'The value held to be right'), max: 50 }),
  grounds,
  papers,
])

const answering = (id: string, title: ReturnType<typeof w>) =>
  formOf(id, title, [
    longText('answer', { label: w('答复意见和依据', 'The answer, and what it stands on'), min: 10 }),
  ])

const correcting = (id: string) =>
  formOf(id, w('更正数据', 'Correct the figure'), [
    text('corrected', { label: w('更正后的数值', 'The value as corrected'), max: 50 }),
    longText('answer', { label: w('更正说明', 'What was corrected, and why'), min: 10 }),
  ])

const completing = formOf('figure-completing', w('补充材料', 'Add papers'), [
  longText('added', { label: w('补充说明', 'What is added'), min: 5 }),
  papers,
])

export const figureDispute = process({
  id: 'figure-dispute',
  version: 1,
  name: w('数据异议', 'Figure dispute'),
  soon: 2,
  parties: {
    disputer: { kind: 'unit', duty: 'unit:own', words: w('提出异议的单位', 'the unit that disputes') },
    owner: {
      kind: 'unit',
      duty: 'indicator:state',
      words: w('数据归口单位', 'the unit that owns the figure'),
    },
    office,
  },
  begins: ['raise'],
  always: ['urge', 'annotate', 'withdraw'],
  stages: {
    raised: stage({
      words: w('已提出待答复', 'Raised, to be answered'),
      heldBy: 'owner',
      within: workdays(5),
      next: ['uphold', 'correct', 'ask-more', 'hand-over'],
      news: ['figure-disputed'],
    }),
    /** Silence leaves the figure to be answered as it stands. */
    'more-asked': stage({
      words: w('待补充材料', 'More papers asked for'),
      heldBy: 'disputer',
      within: workdays(5),
      passesTo: 'raised',
      next: ['complete'],
    }),
    upheld: end({ words: w('维持原数据', 'Upheld'), next: ['raise-again'], news: ['figure-upheld'] }),
    'raised-again': stage({
      words: w('再次提出待裁定', 'Raised again, to be settled'),
      heldBy: 'office',
      within: workdays(10),
      next: ['uphold-finally', 'correct-finally'],
    }),
    corrected: end({ words: w('已更正', 'Corrected'), next: [], news: ['figure-corrected'] }),
    settled: end({ words: w('裁定维持', 'Finally upheld'), next: [], news: ['figure-upheld'] }),
    withdrawn: end({ words: w('已撤回', 'Withdrawn'), next: [] }),
  },
  actions: {
    raise: action({
      ...verb('提出异议', 'Dispute', 'Disputed'),
      by: ['disputer'],
      asks: raising,
      does: to('raised'),
      names: { disputer: 'self', owner: 'given' },
    }),
    uphold: action({
      ...verb('维持原数据', 'Uphold', 'Upheld'),
      by: ['owner'],
      asks: answering('figure-upholding', w('维持原数据', 'Uphold')),
      does: to('upheld'),
    }),
    correct: action({
      ...verb('更正数据', 'Correct', 'Corrected'),
      by: ['owner'],
      asks: correcting('figure-correcting'),
      does: to('corrected'),
    }),
    'ask-more': action({
      ...verb('要求补充材料', 'Ask for more', 'Asked for more'),
      by: ['owner'],
      asks: reasoned('figure-asking-more', w('需补充的材料', 'What is missing')),
      does: to('more-asked'),
      atMost: { times: 1 },
    }),
    complete: action({
      ...verb('补充材料', 'Add papers', 'Added papers'),
      by: ['disputer'],
      asks: completing,
      does: to('raised'),
    }),
    /** A figure that turns out to be another unit's. */
    'hand-over': action({
      ...verb('转归口单位', 'Hand over', 'Handed over'),
      by: ['owner', 'office'],
      asks: formOf('figure-handing-over', w('转归口单位', 'Hand over'), [
        one('owner', { to: 'unit', label: w('归口单位', 'Unit that owns the figure') }),
      ]),
      does: to('raised'),
      names: { owner: { answer: 'owner' } },
    }),
    'raise-again': action({
      ...verb('再次提出', 'Raise again', 'Raised again'),
      by: ['disputer'],
      asks: formOf('figure-raising-again', w('再次提出', 'Raise again'), [grounds, papers]),
      does: to('raised-again'),
      notLaterThan: days(30),
      atMost: { times: 1 },
    }),
    'uphold-finally': action({
      ...verb('裁定维持', 'Uphold finally', 'Upheld finally'),
      by: ['office'],
      asks: answering('figure-upholding-finally', w('裁定维持', 'Uphold finally')),
      does: to('settled'),
    }),
    'correct-finally': action({
      ...verb('裁定更正', 'Correct', 'Corrected'),
      by: ['office'],
      asks: correcting('figure-correcting-finally'),
      does: to('corrected'),
    }),
    urge,
    annotate: annotateBy('disputer', 'owner', 'office'),
    withdraw: action({
      ...verb('撤回异议', 'Withdraw', 'Withdrawn'),
      by: ['disputer'],
      asks: reasoned('figure-withdrawing', w('撤回理由', 'Why it is withdrawn')),
      does: to('withdrawn'),
    }),
  },
})
