/** What the actions of an obligation ask. */
import { asks, form, longText, one, section, text } from '#forms'
import { evidence } from './evidence.ts'
import {
  isDated,
  obligationDue,
  obligationIssuedOn,
  obligationKind,
  obligationStanding,
} from './obligation-facts.ts'
import { basis, formOf, reason } from './reasons.ts'
import { w } from './words.ts'

const unit = one('unit', { to: 'unit', label: w('责任单位', 'Responsible unit') })
const account = longText('account', { label: w('落实情况', 'What was done'), min: 10 })

export const assigning = formOf('obligation-assigning', w('分派责任', 'Assign'), [
  unit,
  longText('duty', { label: w('责任事项', 'What the unit answers for'), min: 2 }),
  asks(obligationKind),
  asks(obligationDue, { shownIf: isDated }),
])

export const reassigning = formOf('obligation-reassigning', w('改派', 'Reassign'), [unit, reason])

/** Nothing to attach where nothing has begun; but then why must be said. */
export const progressing = formOf('obligation-progressing', w('反馈进展', 'Report progress'), [
  asks(obligationStanding, {
    hint: w(
      '无完成时限的任务每半年反馈一次；期末前两个月内的反馈计入本期',
      'A task without a deadline is reported on every half-year; a report of the last two months counts for it',
    ),
  }),
  account,
  longText('difficulty', {
    label: w('困难和需要协调的事项', 'What hinders, and what is needed'),
    shownIf: obligationStanding.oneOf('not-begun', 'hindered'),
    min: 5,
  }),
  ...evidence({ shownIf: obligationStanding.oneOf('under-way', 'hindered') }),
])

export const reporting = form({
  id: 'obligation-reporting',
  title: w('报告完成', 'Report as done'),
  audience: 'officers',
  reads: [obligationKind],
  sections: [
    section(w('完成情况', 'What was done'), [
      account,
      text('document_number', {
        label: w('文号', 'Document number'),
        shownIf: obligationKind.is('issued'),
      }),
      asks(obligationIssuedOn, { shownIf: obligationKind.is('issued') }),
      ...evidence(),
    ]),
  ],
})

/** What is taken up again gets a day of its own. */
export const reopening = form({
  id: 'obligation-reopening',
  title: w('重新启动', 'Reopen'),
  audience: 'officers',
  reads: [obligationKind],
  sections: [section(w('重新启动', 'Reopen'), [asks(obligationDue, { shownIf: isDated }), reason])],
})

/** What the plan itself has come to ask: another day, another target. */
export const rebasing = formOf('obligation-rebasing', w('调整任务', 'Re-base'), [
  asks(obligationKind),
  asks(obligationDue, { shownIf: isDated }),
  longText('target', { label: w('调整后的任务或指标', 'The task or target as changed'), optional: true }),
  reason,
  basis,
])

export const superseding = formOf('obligation-superseding', w('由新规划接替', 'Superseded by a later plan'), [
  text('later_plan', { label: w('接替的规划或文件', 'The plan that takes over'), min: 4 }),
  reason,
  basis,
])

export const merging = formOf('obligation-merging', w('并入其他责任事项', 'Merge into another'), [
  one('into_case', { to: 'case', label: w('并入', 'Merged into') }),
  reason,
  basis,
])
