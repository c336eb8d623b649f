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
} satisfies ProblemWords
