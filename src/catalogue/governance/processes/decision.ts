/** What a meeting of the committee decided 议定事项: 登记 → 分办 → 签收 → 办理 → 反馈 → 复核 → 办结, or back to the meeting. */
import { asks, longText, one, text } from '#forms'
import { day } from '#policy'
import { action, days, end, process, stage, to, until, workdays } from '#process'
import { evidence } from './evidence.ts'
import { moreTime, timeAsked } from './more-time.ts'
import { formOf, reason, reasoned, said } from './reasons.ts'
import { annotateBy, instruct, leader, office, urge } from './watching.ts'
import { own, plain, verb, w } from './words.ts'

export const meetingDay = day({
  key: 'meeting_day',
  ...own(plain('会议日期', 'Day of the meeting', '哪天开的会')),
})
export const decisionDue = day({
  key: 'decision_due',
  ...own(plain('完成时限', 'To be done by', '到哪天做完')),
})
const askedDue = day({
  key: 'decision_asked_due',
  ...own(plain('申请延至', 'Asks for time until', '想延到哪天')),
})
const nextMeeting = day({
  key: 'next_meeting',
  ...own(plain('下次会议日期', 'Next meeting', '下次哪天开会')),
})

const unit = one('unit', { to: 'unit', label: w('承办单位', 'Unit in charge') })

const recording = formOf('decision-recording', w('登记议定事项', 'Record a decision'), [
  text('meeting', { label: w('会议名称', 'Meeting'), min: 4 }),
  asks(meetingDay),
  longText('decided', { label: w('议定内容', 'What was decided'), min: 5 }),
  unit,
  asks(decisionDue),
])

const feedback = formOf('decision-feedback', w('反馈落实情况', 'Report back'), [
  longText('account', { label: w('落实情况', 'What was done'), min: 10 }),
  ...evidence(),
])

export const decision = process({
  id: 'decision',
  version: 1,
  name: w('会议议定事项', 'Decision of a meeting'),
  soon: 5,
  parties: {
    office,
    leader,
    unit: { kind: 'unit', duty: 'unit:own', words: w('承办单位', 'the unit in charge') },
  },
  begins: ['record'],
  always: ['urge', 'instruct', 'annotate', 'drop'],
  stages: {
    recorded: stage({
      words: w('已登记待分办', 'Recorded, to be handed out'),
      heldBy: 'office',
      within: workdays(3),
      next: ['hand-out', 'reassign'],
    }),
    'handed-out': stage({
      words: w('已分办待签收', 'Handed out, to be signed for'),
      heldBy: 'unit',
      within: workdays(2),
      next: ['sign', 'decline'],
      news: ['decision-handed-out'],
    }),
    working: stage({
      words: w('办理中', 'In progress'),
      heldBy: 'unit',
      within: until('decision_due'),
      next: ['report', 'ask-time', 'refer'],
    }),
    'time-asked': timeAsked,
    checking: stage({
      words: w('已反馈待复核', 'Reported back, to be checked'),
      heldBy: 'office',
      within: workdays(3),
      next: ['accept', 'send-back', 'refer'],
    }),
    /** What cannot be settled below goes back to those who decided it. */
    referred: stage({
      words: w('提请下次会议研究', 'Referred to the next meeting'),
      heldBy: 'office',
      within: until('next_meeting'),
      next: ['decide-again', 'drop'],
    }),
    closed: end({ words: w('已办结', 'Closed'), next: ['reopen'], news: ['decision-closed'] }),
    dropped: end({ words: w('已撤销', 'Dropped'), next: [] }),
  },
  actions: {
    record: action({
      ...verb('登记', 'Record', 'Recorded'),
      by: ['office'],
      asks: recording,
      does: to('recorded'),
      names: { office: 'self', unit: { answer: 'unit' } },
    }),
    'hand-out': action({ ...verb('分办', 'Hand out', 'Handed out'), by: ['office'], does: to('handed-out') }),
    reassign: action({
      ...verb('改派', 'Reassign', 'Reassigned'),
      by: ['office'],
      asks: formOf('decision-reassigning', w('改派', 'Reassign'), [unit, reason]),
      does: to('handed-out'),
      names: { unit: { answer: 'unit' } },
    }),
    sign: action({ ...verb('签收', 'Sign for', 'Signed for'), by: ['unit'], does: to('working') }),
    decline: action({
      ...verb('退回', 'Decline', 'Declined'),
      by: ['unit'],
      asks: reasoned('decision-declining', w('退回理由', 'Why it is declined')),
      does: to('recorded'),
    }),
    report: action({
      ...verb('反馈', 'Report back', 'Reported back'),
      by: ['unit'],
      asks: feedback,
      does: to('checking'),
    }),
    ...moreTime({ by: 'unit', id: 'decision', due: decisionDue, asked: askedDue, times: 2 }),
    accept: action({
      ...verb('同意办结', 'Accept', 'Accepted'),
      by: ['office'],
      asks: said('decision-accepting', 'finding', w('复核意见', 'What the check found')),
      does: to('closed'),
    }),
    'send-back': action({
      ...verb('退回重办', 'Send back', 'Sent back'),
      by: ['office'],
      asks: formOf('decision-sending-back', w('退回重办', 'Send back'), [reason, asks(decisionDue)]),
      does: to('working'),
    }),
    refer: action({
      ...verb('提请会议研究', 'Refer to the next meeting', 'Referred to the next meeting'),
      by: ['office'],
      asks: formOf('decision-referring', w('提请会议研究', 'Refer'), [reason, asks(nextMeeting)]),
      does: to('referred'),
    }),
    'decide-again': action({
      ...verb('会议再次议定', 'Decided again', 'Decided again'),
      by: ['office'],
      asks: formOf('decision-again', w('再次议定', 'Decided again'), [
        asks(meetingDay),
        longText('decided', { label: w('议定内容', 'What was decided'), min: 5 }),
        asks(decisionDue),
      ]),
      does: to('working'),
    }),
    reopen: action({
      ...verb('重新启动', 'Reopen', 'Reopened'),
      by: ['office'],
      asks: formOf('decision-reopening', w('重新启动', 'Reopen'), [reason, asks(decisionDue)]),
      does: to('working'),
      notLaterThan: days(365),
    }),
    urge,
    instruct,
    annotate: annotateBy('office', 'unit'),
    drop: action({
      ...verb('撤销', 'Drop', 'Dropped'),
      by: ['office'],
      asks: reasoned('decision-dropping', w('撤销的理由', 'Why it is dropped')),
      does: to('dropped'),
    }),
  },
})
