/** A practical matter a government promises for the year 实事: 立项 → 实施 → 完成 → 核验 → 公布, with quantities. */
import { asks, longText, one, text } from '#forms'
import { action, days, end, notes, process, stage, to, until, workdays } from '#process'
import { evidence } from './evidence.ts'
import { moreTime, timeAsked } from './more-time.ts'
import {
  pledgeAskedDue,
  pledgeBudget,
  pledgeDue,
  pledgeFound,
  pledgeQuantity,
  pledgeSoFar,
} from './pledge-facts.ts'
import { formOf, reason, reasoned, withBasis } from './reasons.ts'
import { annotateBy, instruct, leader, office, urge } from './watching.ts'
import { plain, verb, w } from './words.ts'

const registering = formOf('pledge-registering', w('实事立项', 'Register a pledge'), [
  text('pledge', { label: w('实事项目', 'Pledge'), min: 4, max: 200 }),
  one('owner', { to: 'unit', label: w('责任单位', 'Responsible unit') }),
  asks(pledgeQuantity),
  text('counted_in', { label: w('计量单位', 'Counted in'), max: 10 }),
  asks(pledgeDue),
  asks(pledgeBudget, { optional: true }),
])

const told = longText('account', { label: w('实施情况', 'What was done'), min: 5 })

const verifying = formOf('pledge-verifying', w('核验', 'Verify'), [
  asks(pledgeFound),
  longText('method', { label: w('核验方式和结论', 'How it was checked, and what was found'), min: 5 }),
])

const publishing = formOf('pledge-publishing', w('公布结果', 'Publish'), [
  longText('public_words', { label: w('公布内容', 'What is told to the public'), min: 10, max: 1000 }),
])

export const pledge = process({
  id: 'pledge',
  version: 1,
  name: plain('助残实事', 'Pledge', '答应做的实事'),
  soon: 15,
  parties: {
    office,
    leader,
    owner: { kind: 'unit', duty: 'unit:own', words: plain('责任单位', 'the responsible unit', '负责的单位') },
  },
  begins: ['register'],
  always: ['urge', 'instruct', 'annotate', 'withdraw'],
  stages: {
    registered: stage({
      words: plain('已立项待启动', 'Registered', '定下来了，还没开始'),
      heldBy: 'owner',
      within: workdays(20),
      next: ['start'],
      news: ['pledge-registered'],
    }),
    working: stage({
      words: plain('实施中', 'Under way', '正在做'),
      heldBy: 'owner',
      within: until('pledge_due'),
      next: ['deliver', 'progress', 'ask-time'],
    }),
    'time-asked': timeAsked,
    delivered: stage({
      words: plain('已报完成待核验', 'Delivered, to be verified', '说做完了，正在查'),
      heldBy: 'office',
      within: workdays(15),
      next: ['verify', 'send-back'],
    }),
    verified: stage({
      words: plain('已核验待公布', 'Verified, to be published', '查过了，等公布'),
      heldBy: 'office',
      within: workdays(10),
      next: ['publish'],
    }),
    published: end({
      words: plain('已公布结果', 'Published', '做得怎么样，已经告诉大家'),
      next: ['reopen'],
      news: ['pledge-published'],
    }),
    withdrawn: end({ words: plain('已撤销', 'Withdrawn', '不做了'), next: [], news: ['pledge-withdrawn'] }),
  },
  actions: {
    register: action({
      ...verb('立项', 'Register', 'Registered'),
      by: ['office'],
      asks: registering,
      does: to('registered'),
      names: { office: 'self', owner: { answer: 'owner' } },
    }),
    start: action({
      ...verb('启动实施', 'Start', 'Started'),
      by: ['owner'],
      asks: formOf('pledge-starting', w('启动实施', 'Start'), [
        longText('arrangement', {
          label: w('实施安排和责任人', 'Arrangements, and who is in charge'),
          min: 5,
        }),
      ]),
      does: to('working'),
    }),
    progress: action({
      ...verb('反馈进展', 'Report progress', 'Reported progress'),
      by: ['owner'],
      asks: formOf('pledge-progress', w('反馈进展', 'Report progress'), [
        asks(pledgeSoFar),
        told,
        ...evidence(),
      ]),
      does: notes,
      news: ['pledge-progress'],
    }),
    ...moreTime({ by: 'owner', id: 'pledge', due: pledgeDue, asked: pledgeAskedDue, times: 1 }),
    deliver: action({
      ...verb('报告完成', 'Report as delivered', 'Reported as delivered'),
      by: ['owner'],
      asks: formOf('pledge-delivering', w('报告完成', 'Report as delivered'), [
        asks(pledgeSoFar),
        told,
        ...evidence(),
      ]),
      does: to('delivered'),
    }),
    verify: action({
      ...verb('核验', 'Verify', 'Verified'),
      by: ['office'],
      asks: verifying,
      does: to('verified'),
    }),
    'send-back': action({
      ...verb('退回', 'Send back', 'Sent back'),
      by: ['office'],
      asks: reasoned('pledge-sending-back', w('退回理由', 'Why it is sent back')),
      does: to('working'),
    }),
    /** What is published is what was found, also where it is less than was promised. */
    publish: action({
      ...verb('公布结果', 'Publish', 'Published'),
      by: ['office'],
      asks: publishing,
      does: to('published'),
    }),
    reopen: action({
      ...verb('重新启动', 'Reopen', 'Reopened'),
      by: ['office'],
      asks: formOf('pledge-reopening', w('重新启动', 'Reopen'), [asks(pledgeDue), reason]),
      does: to('working'),
      notLaterThan: days(365),
    }),
    urge,
    instruct,
    annotate: annotateBy('office', 'owner'),
    withdraw: action({
      ...verb('撤销', 'Withdraw', 'Withdrawn'),
      by: ['office'],
      asks: withBasis('pledge-withdrawing', w('撤销', 'Withdraw')),
      does: to('withdrawn'),
    }),
  },
})
