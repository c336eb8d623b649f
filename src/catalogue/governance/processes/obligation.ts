/** One unit's part in one task of a plan: 分派 → 签收 → 落实、反馈 → 报告完成 → 复核 → 办结; ongoing ones report by the half-year. */
import {
  action,
  days,
  either,
  end,
  months,
  notes,
  process,
  renews,
  stage,
  to,
  until,
  workdays,
  yearly,
} from '#process'
import { disputed, disputingBy } from './disputing.ts'
import { moreTime, timeAsked } from './more-time.ts'
import { canBeDone, isDated, isUndated, obligationAskedDue, obligationDue } from './obligation-facts.ts'
import {
  assigning,
  merging,
  progressing,
  reassigning,
  rebasing,
  reopening,
  reporting,
  superseding,
} from './obligation-forms.ts'
import { reasoned, said, withBasis } from './reasons.ts'
import { annotateBy, instruct, leader, office, urge } from './watching.ts'
import { plain, verb, w } from './words.ts'

export const obligation = process({
  id: 'obligation',
  version: 1,
  name: plain('规划任务落实', 'Obligation', '规划里的事'),
  soon: 10,
  parties: {
    office,
    unit: { kind: 'unit', duty: 'unit:own', words: plain('责任单位', 'the responsible unit', '负责的单位') },
    leader,
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
      within: either(isDated, until('obligation_due'), yearly('06-30', '12-31')),
      next: ['report', 'progress', 'ask-time', 'dispute', 'conclude', 'reassign'],
    }),
    'time-asked': timeAsked,
    disputed,
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
      next: ['reopen', 'annotate'],
    }),
    merged: end({
      words: plain('已并入其他事项', 'Merged into another', '和别的事合在一起了'),
      next: ['reopen', 'annotate'],
    }),
    'let-off': end({ words: plain('已免除', 'Let off', '不用做了'), next: ['reopen', 'annotate'] }),
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
      ...verb('改派', 'Reassign', 'Reassigned'),
      by: ['office'],
      asks: reassigning,
      does: to('assigned'),
      names: { unit: { answer: 'unit' } },
    }),
    insist: action({
      ...verb('维持分派', 'Insist', 'Insisted'),
      by: ['office'],
      asks: reasoned('obligation-insisting', w('维持分派的理由', 'Why the assignment stands')),
      does: to('assigned'),
    }),
    progress: action({
      ...verb('反馈进展', 'Report progress', 'Reported progress'),
      by: ['unit'],
      asks: progressing,
      does: renews(months(2)),
    }),
    report: action({
      ...verb('报告完成', 'Report as done', 'Reported as done'),
      by: ['unit'],
      asks: reporting,
      does: to('reported'),
      when: canBeDone,
    }),
    ...moreTime({
      by: 'unit',
      id: 'obligation',
      due: obligationDue,
      asked: obligationAskedDue,
      times: 2,
      when: isDated,
    }),
    ...disputingBy('unit', 'obligation'),
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
    /** A task without a day has none on which it is done; the office says when it is over. */
    conclude: action({
      ...verb('终结', 'Conclude', 'Concluded'),
      by: ['office'],
      asks: withBasis('obligation-concluding', w('终结', 'Conclude')),
      does: to('done'),
      when: isUndated,
    }),
    reopen: action({
      ...verb('重新启动', 'Reopen', 'Reopened'),
      by: ['office'],
      asks: reopening,
      does: to('working'),
      notLaterThan: days(365),
    }),
    urge,
    instruct,
    annotate: annotateBy('office', 'unit'),
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
