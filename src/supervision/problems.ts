/** Sentences for what can go wrong when a plan is supervised: assigning, slips, circulars, meetings. */
import type { ProblemWords } from '#kernel'

export const supervisionProblems = {
  'supervision.not-accepted': {
    status: 409,
    zh: ({ plan }) =>
      `《${plan}》还没有通过校核，或通过后文件又有变化，不能分派任务。请先在“规划校核”中确认，再分派。`,
    en: ({ plan }) =>
      `“${plan}” has not been accepted, or reads differently since. Accept it on the checking page first, then assign it.`,
  },
  'supervision.nothing-assigned': {
    status: 409,
    zh: () => '这份规划还没有分派任务，没有可以公布的落实情况。请先分派任务。',
    en: () => 'No task of this plan has been assigned, so there is nothing to tell. Assign the plan first.',
  },
  'supervision.reason-too-long': {
    status: 422,
    zh: ({ task, most }) =>
      `任务 ${task} 的说明太长。请控制在 ${most} 字以内，只写为什么晚、什么时候能做到。`,
    en: ({ task, most }) =>
      `What is said of ${task} is too long. Keep it within ${most} characters: why it is late, and when it will be done.`,
  },
} satisfies ProblemWords
