/** Sentences for what goes wrong at the door, before any domain is asked. */
import type { ProblemWords } from '#kernel'

export const webProblems = {
  'web.not-found': {
    status: 404,
    zh: () => '这个网址没有对应的页面。请检查网址是否完整，或从首页重新找起。',
    en: () =>
      'There is no page at this address. Check that the address is complete, or start again from the home page.',
  },
  'web.malformed': {
    status: 400,
    zh: (f) =>
      `网址或表单里的“${f.field}”写成了“${f.value}”，系统读不懂，所以没有显示任何内容。请返回上一页重新选择。`,
    en: (f) =>
      `“${f.field}” was given as “${f.value}”, which cannot be read, so nothing is shown. Go back and choose again.`,
  },
  'web.missing-field': {
    status: 400,
    zh: (f) => `缺少“${f.field}”，系统不知道要做什么，所以没有做任何事。请返回上一页重新提交。`,
    en: (f) => `“${f.field}” is missing, so nothing was done. Go back and send the form again.`,
  },
  'web.unknown-field': {
    status: 400,
    zh: (f) =>
      `网址或表单里有这个页面不认识的内容“${f.field}”。为了不给出错误的结果，没有显示任何内容。请去掉它，或返回上一页。`,
    en: (f) =>
      `This page does not know “${f.field}”. To avoid a wrong result nothing is shown. Remove it, or go back.`,
  },
  'web.compare-two-or-three': {
    status: 422,
    zh: () => '请返回勾选两到三个方案，再并列比较。',
    en: () => 'Go back, tick two or three scenarios, and compare them.',
  },
  'web.not-a-form': {
    status: 400,
    zh: () => '收到的内容不是本网站的表单，没有做任何事。请打开对应页面，填写后再提交。',
    en: () =>
      'What was sent is not a form of this site, so nothing was done. Open the page, fill in its form and send that.',
  },
  'web.cross-site': {
    status: 403,
    zh: () => '这次提交不是从本网站的页面发出的，为了安全没有执行。请在本网站打开页面后重新提交。',
    en: () =>
      'This was not sent from a page of this site, so for safety it was not carried out. Open the page here and send it again.',
  },
  'web.too-large': {
    status: 413,
    zh: (f) => `提交的内容超过 ${f.limit} MB，没有收下。请把文件分成几份再上传。`,
    en: (f) =>
      `What was sent is larger than ${f.limit} MB and was not accepted. Split the file and upload the parts.`,
  },
  'web.sign-in-needed': {
    status: 401,
    zh: () => '登录已结束或还没有登录，刚才的操作没有执行。请登录后再做一次。',
    en: () => 'You are not signed in, or your session has ended; nothing was done. Sign in and do it again.',
  },
  'web.duty-missing': {
    status: 403,
    zh: (f) => `这个页面需要职责“${f.duty}”，您的账号没有。需要时请向本单位的系统管理员申请。`,
    en: (f) =>
      `This page needs the duty “${f.duty}”, which your account does not have. Ask your system administrator if you need it.`,
  },
  'web.broken': {
    status: 500,
    zh: () =>
      '系统出了没有预料到的错误，刚才的操作可能没有完成。请稍后再试；仍然不行时，请把下面的编号告诉我们。',
    en: () =>
      'Something unexpected went wrong and what you did may not have been completed. Try again later; if it fails again, tell us the code below.',
  },
} satisfies ProblemWords
