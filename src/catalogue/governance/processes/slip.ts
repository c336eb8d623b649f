/** A supervision slip 督办单: 立项 → 下发 → 签收 → 办理 → 反馈 → 复核 → 办结. */
import {
  action,
  answers,
  days,
  end,
  gather,
  notes,
  process,
  resumes,
  stage,
  stops,
  to,
  until,
  workdays,
} from '#process'
import { disputed, disputingBy } from './disputing.ts'
import { moreTime, timeAsked } from './more-time.ts'
import { reasoned, said } from './reasons.ts'
import { slipAskedDue, slipDue, slipOutcome } from './slip-facts.ts'
import { consulting, dueAgain, feedback, raising, reassigning } from './slip-forms.ts'
import { annotateBy, instruct, leader, office, urge } from './watching.ts'
import { verb, w } from './words.ts'

export const slip = process({
  id: 'slip',
  version: 1,
  name: w('督办单', 'Supervision slip'),
  soon: 3,
  parties: {
    office,
    handler: { kind: 'unit', duty: 'unit:own', words: w('承办单位', 'the handling unit') },
    helpers: { kind: 'units', duty: 'unit:own', words: w('协办单位', 'the cooperating units') },
    leader,
  },
  begins: ['raise'],
  always: ['urge', 'instruct', 'circulate', 'annotate', 'drop'],
  stages: {
    raised: stage({
      words: w('已立项待下发', 'Raised, to be issued'),
      heldBy: 'office',
      within: workdays(2),
      next: ['issue', 'reassign'],
    }),
    issued: stage({
      words: w('已下发待签收', 'Issued, to be signed for'),
      heldBy: 'handler',
      within: workdays(1),
      next: ['sign', 'decline'],
      news: ['slip-issued'],
    }),
    declined: stage({
      words: w('已退回待重新交办', 'Declined, to be handed out again'),
      heldBy: 'office',
      within: workdays(2),
      next: ['reassign', 'insist'],
    }),
    working: stage({
      words: w('办理中', 'In progress'),
      heldBy: 'handler',
      within: until('slip_due'),
      next: ['report', 'consult', 'ask-time', 'dispute', 'pause', 'resume', 'reassign'],
    }),
    consulting: gather({
      words: w('征求协办单位意见', 'Asking the cooperating units'),
      heldBy: 'handler',
      from: 'helpers',
      within: workdays(5),
      enough: 'all',
      late: 'goes-on',
      goesOnTo: 'working',
      next: ['help', 'go-on'],
    }),
    'time-asked': timeAsked,
    disputed,
    reviewing: stage({
      words: w('已反馈待复核', 'Reported back, to be checked'),
      heldBy: 'office',
      within: workdays(3),
      next: ['accept', 'send-back'],
    }),
    closed: end({ words: w('已办结', 'Closed'), next: ['reopen', 'annotate'], news: ['slip-closed'] }),
    dropped: end({ words: w('已撤销', 'Dropped'), next: ['annotate'] }),
  },
  actions: {
    raise: action({
      ...verb('立项', 'Raise', 'Raised'),
      by: ['office'],
      asks: raising,
      does: to('raised'),
      names: { office: 'self', handler: { answer: 'lead' } },
    }),
    issue: action({ ...verb('下发', 'Issue', 'Issued'), by: ['office'], does: to('issued') }),
    sign: action({ ...verb('签收', 'Sign for', 'Signed for'), by: ['handler'], does: to('working') }),
    decline: action({
      ...verb('退回', 'Decline', 'Declined'),
      by: ['handler'],
      asks: reasoned('slip-declining', w('退回理由', 'Why it is declined')),
      does: to('declined'),
    }),
    insist: action({
      ...verb('维持交办', 'Insist', 'Insisted'),
      by: ['office'],
      asks: reasoned('slip-insisting', w('维持交办的理由', 'Why it stays with the unit')),
      does: to('issued'),
    }),
    reassign: action({
      ...verb('改派', 'Reassign', 'Reassigned'),
      by: ['office'],
      asks: reassigning,
      does: to('issued'),
      names: { handler: { answer: 'lead' } },
    }),
    report: action({
      ...verb('反馈', 'Report back', 'Reported back'),
      by: ['handler'],
      asks: feedback,
      does: to('reviewing'),
    }),
    consult: action({
      ...verb('征求协办单位意见', 'Ask cooperating units', 'Asked cooperating units'),
      by: ['handler'],
      asks: consulting,
      does: to('consulting'),
      names: { helpers: { answer: 'helpers' } },
    }),
    help: action({
      ...verb('答复协办意见', 'Answer', 'Answered'),
      by: ['helpers'],
      asks: said('slip-helping', 'opinion', w('协办意见', 'Opinion')),
      does: answers,
    }),
    'go-on': action({
      ...verb('不再等候', 'Go on without waiting', 'Went on without waiting'),
      by: ['handler'],
      does: to('working'),
    }),
    ...moreTime({ by: 'handler', id: 'slip', due: slipDue, asked: slipAskedDue, times: 2 }),
    pause: action({
      ...verb('暂停计时', 'Stop the clock', 'Stopped the clock'),
      by: ['office'],
      asks: reasoned('slip-pausing', w('暂停计时的理由', 'Why the clock is stopped')),
      does: stops,
    }),
    resume: action({
      ...verb('恢复计时', 'Let the clock run', 'Let the clock run'),
      by: ['office'],
      does: resumes,
    }),
    ...disputingBy('handler', 'slip'),
    accept: action({
      ...verb('同意办结', 'Accept', 'Accepted'),
      by: ['office'],
      asks: said('slip-accepting', 'finding', w('复核意见', 'What the check found')),
      does: to('closed'),
      when: slipOutcome.is('done'),
    }),
    'send-back': action({
      ...verb('退回重办', 'Send back', 'Sent back'),
      by: ['office'],
      asks: dueAgain('slip-sending-back', w('退回重办', 'Send back')),
      does: to('working'),
    }),
    reopen: action({
      ...verb('重新启动', 'Reopen', 'Reopened'),
      by: ['office'],
      asks: dueAgain('slip-reopening', w('重新启动', 'Reopen')),
      does: to('working'),
      notLaterThan: days(180),
    }),
    urge,
    instruct,
    circulate: action({
      ...verb('通报', 'Circulate', 'Named in a circular'),
      by: ['office'],
      asks: said('slip-circulating', 'circular', w('通报内容', 'What is told')),
      does: notes,
      news: ['circular'],
    }),
    annotate: annotateBy('office', 'handler'),
    drop: action({
      ...verb('撤销', 'Drop', 'Dropped'),
      by: ['office'],
      asks: reasoned('slip-dropping', w('撤销的理由', 'Why it is dropped')),
      does: to('dropped'),
    }),
  },
})
