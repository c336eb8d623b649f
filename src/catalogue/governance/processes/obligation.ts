/** One unit's part in one task of a plan: 分派 → 签收 → 落实、反馈 → 报告完成 → 复核 → 办结; ongoing ones report by the half-year. */
import { action, days, end, notes, process, stage, to, until, workdays } from '#process'
import { canBeDone, isDated, isOngoing } from './obligation-facts.ts'
import {
  askingForTime,
  assigning,
  grantingTime,
  merging,
  progressing,
  reassigning,
  rebasing,
  reporting,
  superseding,
} from './obligation-forms.ts'
import { reasoned, said, withBasis } from './reasons.ts'
import { plain, verb, w } from './words.ts'

export const obligation = process({
  id: 'obligation',
  version: 1,
  name: plain('规划任务落实', 'Obligation', '规划里的事'),
  soon: 10,
  parties: {
    office: {
      kind: 'unit',
      duty: 'plan:supervise',
      words: plain('残工委办公室', 'the committee’s office', '残工委'),
    },
    unit: { kind: 'unit', duty: 'unit:own', words: plain('责任单位', 'the responsible unit', '负责的单位') },
    leader: { kind: 'unit', duty: 'plan:instruct', words: plain('分管领导', 'the leader in charge', '领导') },
    other: {
      kind: 'case',
      process: 'obligation',
      words: plain('并入的责任事项', 'the obligation it is merged into', '合到的那件事'),
    },
  },
  begins: ['assign'],
  always: ['urge', 'instruct', 'annotate', 'rebase', 'supersede', 'merge', 'let-off'],
  stages: {
    assigned: stage({
      words: plain('已分派待签收', 'Assigned, to be signed for', '交给单位了，等单位收下'),
      heldBy: 'unit',
      within: workdays(5),
      next: ['sign', 'decline', 'reassign'],
      news: ['obligation-assigned'],
    }),
    declined: stage({
      words: plain('已退回待重新分派', 'Declined, to be assigned again', '单位退回了，重新找单位'),
      heldBy: 'office',
      within: workdays(5),
      next: ['reassign', 'insist'],
    }),
    working: stage({
      words: plain('落实中', 'Being carried out', '正在做'),
      heldBy: 'unit',
      within: until('obligation_due'),
      next: ['report', 'progress', 'ask-time', 'dispute', 'conclude', 'reassign'],
    }),
    'time-asked': stage({
      words: plain('已申请延期待批复', 'More time asked for', '单位想多要几天，等答复'),
      heldBy: 'office',
      within: workdays(3),
      next: ['grant-time', 'refuse-time'],
    }),
    disputed: stage({
      words: plain('有异议待答复', 'Disputed, to be answered', '单位有意见，等答复'),
      heldBy: 'office',
      within: workdays(5),
      next: ['answer-dispute', 'reassign'],
    }),
    reported: stage({
      words: plain('已报完成待复核', 'Reported as done, to be checked', '单位说做完了，正在查'),
      heldBy: 'office',
      within: workdays(5),
      next: ['accept', 'send-back'],
    }),
    done: end({
      words: plain('已办结', 'Done', '做完了'),
      next: ['reopen', 'annotate'],
      news: ['obligation-done'],
    }),
    superseded: end({
      words: plain('由新规划接替', 'Superseded by a later plan', '新的规划接着做'),
      next: ['annotate'],
    }),
    merged: end({
      words: plain('已并入其他事项', 'Merged into another', '和别的事合在一起了'),
      next: ['annotate'],
    }),
    'let-off': end({ words: plain('已免除', 'Let off', '不用做了'), next: ['annotate'] }),
  },
  actions: {
    assign: action({
      ...verb('分派', 'Assign', 'Assigned'),
      by: ['office'],
      asks: assigning,
      does: to('assigned'),
      names: { office: 'self', unit: { answer: 'unit' } },
    }),
    sign: action({ ...verb('签收', 'Sign for', 'Signed for'), by: ['unit'], does: to('working') }),
    decline: action({
      ...verb('退回', 'Decline', 'Declined'),
      by: ['unit'],
      asks: reasoned('obligation-declining', w('退回理由', 'Why it is declined')),
      does: to('declined'),
    }),
    reassign: action({
      ...verb('改派', 'Assign to another unit', 'Assigned to another unit'),
      by: ['office'],
      asks: reassigning,
      does: to('assigned'),
      names: { unit: { answer: 'unit' } },
    }),
    insist: action({
      ...verb('维持分派', 'Keep the assignment', 'Kept the assignment'),
      by: ['office'],
      asks: reasoned('obligation-insisting', w('维持分派的理由', 'Why the assignment stands')),
      does: to('assigned'),
    }),
    progress: action({
      ...verb('反馈进展', 'Report progress', 'Reported progress'),
      by: ['unit'],
      asks: progressing,
      does: notes,
    }),
    report: action({
      ...verb('报告完成', 'Report as done', 'Reported as done'),
      by: ['unit'],
      asks: reporting,
      does: to('reported'),
      when: canBeDone,
    }),
    'ask-time': action({
      ...verb('申请延期', 'Ask for more time', 'Asked for more time'),
      by: ['unit'],
      asks: askingForTime,
      does: to('time-asked'),
      when: isDated,
    }),
    'grant-time': action({
      ...verb('同意延期', 'Grant more time', 'Granted more time'),
      by: ['office'],
      asks: grantingTime,
      does: to('working'),
    }),
    'refuse-time': action({
      ...verb('不同意延期', 'Refuse more time', 'Refused more time'),
      by: ['office'],
      asks: reasoned('obligation-refusing-time', w('不同意延期的理由', 'Why no more time is given')),
      does: to('working'),
    }),
    dispute: action({
      ...verb('提出异议', 'Dispute', 'Disputed'),
      by: ['unit'],
      asks: reasoned('obligation-disputing', w('异议及理由', 'What is disputed, and why')),
      does: to('disputed'),
    }),
    'answer-dispute': action({
      ...verb('答复异议', 'Answer the dispute', 'Answered the dispute'),
      by: ['office'],
      asks: said('obligation-dispute-answer', 'answer', w('答复意见', 'Answer')),
      does: to('working'),
    }),
    accept: action({
      ...verb('同意办结', 'Accept as done', 'Accepted as done'),
      by: ['office'],
      asks: said('obligation-accepting', 'finding', w('复核意见', 'What the check found')),
      does: to('done'),
    }),
    'send-back': action({
      ...verb('退回重办', 'Send back', 'Sent back'),
      by: ['office'],
      asks: reasoned('obligation-sending-back', w('退回重办的理由', 'Why it is sent back')),
      does: to('working'),
    }),
    /** An ongoing task has no day on which it is done; the office says when it is over. */
    conclude: action({
      ...verb('终结', 'Conclude', 'Concluded'),
      by: ['office'],
      asks: withBasis('obligation-concluding', w('终结', 'Conclude')),
      does: to('done'),
      when: isOngoing,
    }),
    reopen: action({
      ...verb('重新启动', 'Reopen', 'Reopened'),
      by: ['office'],
      asks: reasoned('obligation-reopening', w('重新启动的理由', 'Why it is reopened')),
      does: to('working', { within: workdays(20) }),
      notLaterThan: days(365),
    }),
    urge: action({
      ...verb('催办', 'Urge', 'Urged'),
      by: ['office'],
      asks: said('obligation-urging', 'urging', w('催办内容', 'What is urged')),
      does: notes,
      news: ['reminder'],
    }),
    instruct: action({
      ...verb('批示', 'Instruct', 'Instructed'),
      by: ['leader'],
      asks: said('obligation-instruction', 'instruction', w('批示内容', 'Instruction')),
      does: notes,
      inside: true,
    }),
    annotate: action({
      ...verb('备注', 'Annotate', 'Annotated'),
      by: ['office', 'unit'],
      asks: said('obligation-annotating', 'note', w('备注', 'Note')),
      does: notes,
      inside: true,
    }),
    rebase: action({
      ...verb('调整任务', 'Re-base', 'Re-based'),
      by: ['office'],
      asks: rebasing,
      does: notes,
      news: ['obligation-rebased'],
    }),
    supersede: action({
      ...verb('由新规划接替', 'Supersede', 'Superseded'),
      by: ['office'],
      asks: superseding,
      does: to('superseded'),
    }),
    merge: action({
      ...verb('并入其他事项', 'Merge', 'Merged'),
      by: ['office'],
      asks: merging,
      does: to('merged'),
      names: { other: { answer: 'into_case' } },
    }),
    'let-off': action({
      ...verb('免除', 'Let off', 'Let off'),
      by: ['office'],
      asks: withBasis('obligation-letting-off', w('免除', 'Let off')),
      does: to('let-off'),
    }),
  },
})
