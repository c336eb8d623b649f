/** Sentences for what may not be seen or done. */
import type { ProblemWords } from '#kernel'

export const accessProblems = {
  'access.scope-malformed': {
    status: 403,
    zh: ({ setting, value }) =>
      `账号的${setting}设置“${value}”不合规，已拒绝访问。请系统管理员更正该账号的岗位。`,
    en: ({ setting, value }) =>
      `The account's ${setting} “${value}” is not well formed, so access is refused. An administrator must correct the post of this account.`,
  },
} satisfies ProblemWords
