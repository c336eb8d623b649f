/** Sentences for numbers an office may not set so. */
import type { ProblemWords } from '#kernel'

export const parameterProblems = {
  'parameter.unknown': {
    status: 404,
    zh: ({ value, known }) => `没有名为“${value}”的待定参数。可以设定的有：${known}。`,
    en: ({ value, known }) => `There is no open parameter “${value}”. Those that can be set: ${known}.`,
  },
  'parameter.stated': {
    status: 409,
    zh: ({ parameter, from, to }) =>
      `${parameter} 在 ${from}${to ? ` 至 ${to}` : ' 以后'}已由文件明确规定，不能另行设定。请选择规定期间以外的日期。`,
    en: ({ parameter, from, to }) =>
      `${parameter} is stated by a source from ${from}${to ? ` to ${to}` : ' on'} and cannot be set otherwise. Choose days outside it.`,
  },
} as const satisfies ProblemWords
