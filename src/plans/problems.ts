/** Sentences for what can go wrong with plans. */
import type { ProblemWords } from '#kernel'

export const planProblems = {
  'plan.unknown': {
    status: 404,
    zh: ({ plan }) => `没有编号为 ${plan} 的规划，或您的岗位无权查看。请回到规划列表重新选择。`,
    en: ({ plan }) =>
      `There is no plan ${plan}, or your post may not see it. Go back to the list of plans and choose again.`,
  },
  'plan.row-unknown': {
    status: 404,
    zh: ({ row }) => `当前读取结果里没有“${row}”这一行，可能在重新读取后编号已变。请刷新页面后再更正。`,
    en: ({ row }) =>
      `The plan as it is read now has no row “${row}”; its number may have changed. Reload the page, then correct it.`,
  },
  'plan.field-fixed': {
    status: 422,
    zh: ({ row, field, open }) =>
      `“${row}”的“${field}”一项不能更正。可以更正的有：${open === '' ? '（无）' : open}。`,
    en: ({ row, field, open }) =>
      `“${field}” of “${row}” cannot be corrected. What can be is: ${open === '' ? '(nothing)' : open}.`,
  },
  'plan.value-misfit': {
    status: 422,
    zh: ({ field, expected, given }) =>
      `“${field}”应为 ${expected} 类型，收到的是 ${given}。请按原有格式填写。`,
    en: ({ field, expected, given }) =>
      `“${field}” must be of the kind ${expected}, not ${given}. Write it in the same form as before.`,
  },
  'plan.unknown-left': {
    status: 409,
    zh: ({ count }) =>
      `还有 ${count} 处必须知道的内容没有填写，也没有注明留待询问。请逐处补录，或勾选“留待询问”后再确认采用。`,
    en: ({ count }) =>
      `${count} things that must be known are neither entered nor left open. Enter them, or tick that they will be asked, then accept again.`,
  },
  'plan.not-accepted': {
    status: 409,
    zh: () => '这份规划还在核对，尚未确认采用，不能公布。请先完成核对并确认采用。',
    en: () =>
      'This plan is still being checked and has not been accepted, so it cannot be published. Accept it first.',
  },
  'plan.lines-wrong': {
    status: 422,
    zh: ({ from, to, lines }) =>
      `没有第 ${from} 至第 ${to} 行：文件共 ${lines} 行。请按原文前的行号填写起止行，最多 40 行。`,
    en: ({ from, to, lines }) =>
      `There are no lines ${from} to ${to}: the document has ${lines} lines. Give the first and last line as numbered beside the text, at most 40 lines.`,
  },
  'plan.circle': {
    status: 409,
    zh: () => '这两份规划已经是上下级或前后关系，不能再反过来关联。请核对哪一份在上、哪一份在先。',
    en: () =>
      'These two plans hang together the other way round already. Check which of them is above, or earlier.',
  },
  'plan.derivation-kind': {
    status: 422,
    zh: ({ kind }) => `“${kind}”不是可选的关联类型。可选：县级规划、部门实施方案、年度工作要点。`,
    en: ({ kind }) => `“${kind}” is no kind of derived plan. Choose county-plan, scheme or annual-goals.`,
  },
  'plan.derivation-days': {
    status: 422,
    zh: ({ from, to }) => `结束日期 ${to} 早于开始日期 ${from}。请核对日期。`,
    en: ({ from, to }) => `The last day ${to} is before the first day ${from}. Check both.`,
  },
  'plan.not-derived': {
    status: 409,
    zh: () => '这两份规划没有登记上下级关系，或所填日期不晚于关系开始的日期。请先登记关系并核对日期。',
    en: () =>
      'It is not recorded that the one plan was derived from the other, or the day is not after that began. Record it first and check the day.',
  },
  'plan.not-succeeded': {
    status: 409,
    zh: () => '没有登记接替这份规划的新规划，不能改挂。请先登记由哪份规划接替。',
    en: () =>
      'No later plan is recorded in the place of this one, so nothing can be moved over. Record it first.',
  },
  'plan.no-document': {
    status: 422,
    zh: () => '没有写明依据。请填写文号和标题，或说明由谁、怎样确认。',
    en: () =>
      'It does not say on what it rests. Give number and title of the document, or who confirmed it and how.',
  },
} satisfies ProblemWords
