/** A supervision slip: 立项 → 下发 → 签收 → 办理 → 反馈 → 复核 → 办结, with urging, extension, dispute and reopening. */
import { asks, form, longText, one, section, several, text } from '#forms'
import { day, oneOf } from '#policy'
import { action, end, extendsBy, notes, process, resumes, stage, stops, to } from '../declare.ts'
import { days, until, workdays } from '../limit.ts'
import { own, plain, w } from './words.ts'

export const slipDue = day({ key: 'slip_due', ...own(plain('办结期限', 'To be done by', '到哪天办完')) })
const slipNewDue = day({ key: 'slip_new_due', ...own(plain('延长至', 'Extended to', '延到哪天')) })
export const outcome = oneOf({
  key: 'slip_outcome',
  ...own(plain('办理结果', 'Outcome', '办得怎么样')),
  values: {
    done: plain('已完成', 'done', '办完了'),
    partly: plain('部分完成', 'partly done', '办了一部分'),
    'not-done': plain('未完成', 'not done', '没办'),
  },
})

const reason = longText('reason', { label: w('理由', 'Reason'), min: 5 })
const onlyReason = (id: string, title: { zh: string; en: string }) =>
  form({ id, title, audience: 'officers', sections: [section(title, [reason])] })

const raising = form({
  id: 'slip-raising',
  title: w('立项', 'Raise a slip'),
  audience: 'officers',
  sections: [
    section(w('督办事项', 'Matter'), [
      text('matter', { label: w('事项', 'Matter'), min: 4 }),
      one('lead', { to: 'unit', label: w('承办单位', 'Handling unit') }),
      asks(slipDue),
    ]),
  ],
})

const feedback = form({
  id: 'slip-feedback',
  title: w('反馈办理情况', 'Report'),
  audience: 'officers',
  sections: [
    section(w('办理情况', 'What was done'), [
      asks(outcome),
      longText('account', { label: w('办理情况', 'Account'), min: 10 }),
      several('evidence', {
        to: 'file',
        label: w('佐证材料', 'Evidence'),
        neededIf: outcome.oneOf('done', 'partly'),
      }),
    ]),
  ],
})

const reassigning = form({
  id: 'slip-reassigning',
  title: w('改派', 'Reassign'),
  audience: 'officers',
  sections: [
    section(w('改派', 'Reassign'), [
      one('lead', { to: 'unit', label: w('承办单位', 'Handling unit') }),
      reason,
    ]),
  ],
})

const extending = form({
  id: 'slip-extending',
  title: w('同意延期', 'Extend'),
  audience: 'officers',
  sections: [section(w('延期', 'Extension'), [asks(slipNewDue), reason])],
})

export const slip = process({
  id: 'toy-slip',
  version: 1,
  name: w('督办', 'Supervision slip'),
  soon: 3,
  parties: {
    office: { kind: 'unit', duty: 'supervise', words: w('残工委办公室', 'the committee’s office') },
    handler: { kind: 'unit', duty: 'answer-slips', words: w('承办单位', 'the handling unit') },
    leader: { kind: 'unit', duty: 'instruct', words: w('领导', 'a leader') },
  },
  begins: ['raise'],
  always: ['urge', 'instruct', 'circulate', 'drop'],
  stages: {
    raised: stage({ words: w('已立项', 'Raised'), heldBy: 'office', within: workdays(2), next: ['issue'] }),
    issued: stage({
      words: w('已下发待签收', 'Issued, to be signed for'),
      heldBy: 'handler',
      within: workdays(1),
      next: ['sign', 'decline'],
      news: ['slip-letter'],
    }),
    working: stage({
      words: w('办理中', 'In progress'),
      heldBy: 'handler',
      within: until('slip_due'),
      next: ['report', 'ask-extension', 'extend', 'pause', 'resume', 'dispute', 'answer-dispute', 'reassign'],
    }),
    reviewing: stage({
      words: w('待复核', 'To be checked'),
      heldBy: 'office',
      within: workdays(3),
      next: ['accept', 'send-back'],
    }),
    closed: end({ words: w('已办结', 'Closed'), next: ['reopen'] }),
    dropped: end({ words: w('已撤销', 'Dropped'), next: [] }),
  },
  actions: {
    raise: action({
      words: w('立项', 'Raise'),
      by: ['office'],
      asks: raising,
      does: to('raised'),
      names: { office: 'self', handler: { answer: 'lead' } },
    }),
    issue: action({ words: w('下发', 'Issue'), by: ['office'], does: to('issued') }),
    sign: action({ words: w('签收', 'Sign for'), by: ['handler'], does: to('working') }),
    decline: action({
      words: w('退回', 'Decline'),
      by: ['handler'],
      asks: onlyReason('slip-declining', w('退回', 'Decline')),
      does: to('raised'),
    }),
    reassign: action({
      words: w('改派', 'Reassign'),
      by: ['office'],
      asks: reassigning,
      does: to('issued'),
      names: { handler: { answer: 'lead' } },
    }),
    report: action({ words: w('反馈', 'Report'), by: ['handler'], asks: feedback, does: to('reviewing') }),
    'ask-extension': action({
      words: w('申请延期', 'Ask for more time'),
      by: ['handler'],
      asks: onlyReason('slip-asking', w('申请延期', 'Ask for more time')),
      does: notes,
    }),
    extend: action({
      words: w('同意延期', 'Grant more time'),
      by: ['office'],
      asks: extending,
      does: extendsBy(until('slip_new_due'), { times: 2 }),
    }),
    pause: action({
      words: w('暂停计时', 'Stop the clock'),
      by: ['office'],
      asks: onlyReason('slip-pausing', w('暂停计时', 'Stop the clock')),
      does: stops,
    }),
    resume: action({ words: w('恢复计时', 'Let the clock run'), by: ['office'], does: resumes }),
    dispute: action({
      words: w('对数据提出异议', 'Dispute a number'),
      by: ['handler'],
      asks: onlyReason('slip-disputing', w('异议', 'Dispute')),
      does: notes,
    }),
    'answer-dispute': action({
      words: w('答复异议', 'Answer a dispute'),
      by: ['office'],
      asks: onlyReason('slip-dispute-answer', w('答复', 'Answer')),
      does: notes,
    }),
    accept: action({
      words: w('同意办结', 'Accept'),
      by: ['office'],
      does: to('closed'),
      when: outcome.is('done'),
    }),
    'send-back': action({
      words: w('退回重办', 'Send back'),
      by: ['office'],
      asks: onlyReason('slip-sending-back', w('退回重办', 'Send back')),
      does: to('working', { within: workdays(5) }),
    }),
    reopen: action({
      words: w('重新启动', 'Reopen'),
      by: ['office'],
      asks: onlyReason('slip-reopening', w('重新启动', 'Reopen')),
      does: to('working', { within: workdays(10) }),
      notLaterThan: days(30),
    }),
    urge: action({ words: w('催办', 'Urge'), by: ['office'], does: notes, news: ['reminder'] }),
    instruct: action({
      words: w('批示', 'Instruct'),
      by: ['leader'],
      asks: onlyReason('slip-instruction', w('批示', 'Instruction')),
      does: notes,
      inside: true,
    }),
    circulate: action({ words: w('通报', 'Circulate'), by: ['office'], does: notes, news: ['circular'] }),
    drop: action({
      words: w('撤销', 'Drop'),
      by: ['office'],
      asks: onlyReason('slip-dropping', w('撤销', 'Drop')),
      does: to('dropped'),
    }),
  },
})
