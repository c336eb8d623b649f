/** Sentences for numbers an office may not set so. */
import type { ProblemWords } from '#kernel'

export const parameterProblems = {
  'parameter.unknown': {
    status: 404,
    zh: ({ value, known }) => `没有名为“${value}”的待定参数。可以设定的有：${known}。`,
    en: ({ value, known }) => `There is no open parameter “${value}”. Those that can be set: ${known}.`,
  },
  'parameter.answer-unfit': {
    status: 400,
    zh: ({ parameter, value, known }) =>
      `待定条件 ${parameter} 不能设为 ${value}。可用：${known}（0 不另设条件，1 逐人认定，2 本地不适用，10 起为备选口径）。`,
    en: ({ parameter, value, known }) =>
      `The open condition ${parameter} cannot be set to ${value}. Use one of ${known} (0 no further condition, 1 each applicant is checked, 2 not here, from 10 on a declared reading).`,
  },
  'parameter.stated': {
    status: 409,
    zh: ({ parameter, from, to }) =>
      `${parameter} 在 ${from}${to ? ` 至 ${to}` : ' 以后'}已由文件明确规定，不能另行设定。请选择规定期间以外的日期。`,
    en: ({ parameter, from, to }) =>
      `${parameter} is stated by a source from ${from}${to ? ` to ${to}` : ' on'} and cannot be set otherwise. Choose days outside it.`,
  },
} as const satisfies ProblemWords
