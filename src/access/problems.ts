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
  'access.duty-missing': {
    status: 403,
    zh: ({ duty }) => `您的岗位没有这项职责（${duty}）。如工作需要，请系统管理员调整岗位。`,
    en: ({ duty }) =>
      `Your post does not have this duty (${duty}). If your work needs it, ask the administrator to change the post.`,
  },
  'access.sign-in-wrong': {
    status: 401,
    zh: () => '账号或密码不正确。请检查大小写和输入法后再试；忘记密码请联系系统管理员。',
    en: () =>
      'The account or the password is not right. Check capitals and the keyboard layout and try again; if the password is forgotten, ask your administrator.',
  },
  'access.sign-in-wait': {
    status: 429,
    zh: ({ seconds }) => `此处多次输入错误，请等待 ${seconds} 秒后再试。账号没有被锁定，从其他地点仍可登录。`,
    en: ({ seconds }) =>
      `There were several failed tries from here. Please wait ${seconds} seconds. The account is not locked; signing in from elsewhere still works.`,
  },
  'access.sign-in-busy': {
    status: 503,
    zh: () => '同时登录的人太多，请几秒钟后再试。',
    en: () => 'Too many people are signing in at this moment. Please try again in a few seconds.',
  },
  'access.no-post': {
    status: 403,
    zh: () => '您的账号目前没有在任的岗位。请系统管理员登记岗位。',
    en: () => 'Your account holds no post today. Ask the administrator to record one.',
  },
  'access.account-malformed': {
    status: 422,
    zh: ({ value }) =>
      `账号“${value}”不合规。请用 2 至 61 个小写字母、数字、点、下划线或短横，以字母或数字开头。`,
    en: ({ value }) =>
      `The account “${value}” is not well formed. Use 2 to 61 lower-case letters, digits, dots, underscores or hyphens, beginning with a letter or digit.`,
  },
  'access.password-short': {
    status: 422,
    zh: ({ least }) => `密码太短。请至少用 ${least} 个字符，几个不相关的词连在一起最好。`,
    en: ({ least }) =>
      `The password is too short. Use at least ${least} characters; a few unrelated words are best.`,
  },
  'access.password-long': {
    status: 422,
    zh: ({ most }) => `密码太长。请不要超过 ${most} 个字符。`,
    en: ({ most }) => `The password is too long. Use at most ${most} characters.`,
  },
  'access.password-is-account': {
    status: 422,
    zh: () => '密码里不能包含账号。请换一个。',
    en: () => 'The password must not contain the account. Choose another one.',
  },
  'access.password-wrong': {
    status: 422,
    zh: () => '原密码不正确，密码没有更改。',
    en: () => 'The old password is not right; the password was not changed.',
  },
  'access.seal-key-missing': {
    status: 500,
    zh: ({ key }) => `加密数据所用的密钥“${key}”不在 TONGXING_FIELD_KEYS 中。请把这个密钥加回去。`,
    en: ({ key }) =>
      `The key “${key}” that sealed this number is not among TONGXING_FIELD_KEYS. Put that key back into the list.`,
  },
  'access.seal-broken': {
    status: 500,
    zh: () => '加密的号码无法解开：它被改动过，或不属于这个人。请运行 doctor 检查。',
    en: () =>
      'A sealed number does not open: it was altered, or it belongs to somebody else. Run doctor to see which rows are affected.',
  },
  'access.mode-differs': {
    status: 500,
    zh: ({ made, mode }) =>
      `这个数据库是以 ${made} 模式建立的，不能以 ${mode} 模式打开。请改 TONGXING_MODE，或换一个数据库。`,
    en: ({ made, mode }) =>
      `This database was made in ${made} mode and must not be opened in ${mode} mode. Change TONGXING_MODE, or use another database.`,
  },
  'access.key-differs': {
    status: 500,
    zh: ({ key }) =>
      `密钥“${key}”与建立这个数据库时的不同，继续运行会写出读不回来的数据。请恢复原来的密钥；换钥请新增一个名字。`,
    en: ({ key }) =>
      `The key “${key}” is not the one this database was made with; going on would write data that cannot be read back. Restore it; to change keys, add one under a new name.`,
  },
} satisfies ProblemWords
