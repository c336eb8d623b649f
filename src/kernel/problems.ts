/** Sentences for days, months and amounts that cannot be read. */
import type { ProblemWords } from './problem.ts'

export const kernelProblems = {
  'day.malformed': {
    status: 422,
    zh: ({ value }) => `“${value}”不是日历上的日期，请写成 2020-12-31 的样子。`,
    en: ({ value }) => `“${value}” is not a day of the calendar; write it like 2020-12-31.`,
  },
  'month.malformed': {
    status: 422,
    zh: ({ value }) => `“${value}”不是月份，请写成 2020-12 的样子。`,
    en: ({ value }) => `“${value}” is not a month; write it like 2020-12.`,
  },
  'money.malformed': {
    status: 422,
    zh: ({ value }) => `“${value}”不是金额，请写成 175 或 175.50（元）。`,
    en: ({ value }) => `“${value}” is not an amount; write yuan like 175 or 175.50.`,
  },
} as const satisfies ProblemWords
