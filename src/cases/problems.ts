/** Sentences for what the runtime of cases refuses; those of processes themselves are theirs. */
import type { ProblemWords } from '#kernel'

export const casesProblems = {
  'case.not-found': {
    status: 404,
    zh: () => '没有找到这个事项：编号不对，或不在您的辖区和职责范围内。请从待办列表重新进入。',
    en: () =>
      'This case was not found: the number is wrong, or it lies outside your area and duties. Start again from your list.',
  },
  'case.unknown-process': {
    status: 404,
    zh: ({ process }) => `没有名为“${process}”的办理流程。请从列表中选择。`,
    en: ({ process }) => `There is no process called “${process}”. Choose one of the list.`,
  },
  'case.key-taken': {
    status: 409,
    zh: () => '这份提交的编号已被另一次提交使用，您的内容没有写入。请重新打开页面后提交。',
    en: () =>
      'The key of this submission was used by another one; nothing of yours was written. Open the page again and send from there.',
  },
  'case.begun-meanwhile': {
    status: 409,
    zh: ({ cases }) => `其中 ${cases} 件刚刚已由他人立项，本次没有写入任何内容。请刷新后重试。`,
    en: ({ cases }) =>
      `Somebody else began ${cases} of these a moment ago; nothing was written now. Reload and try again.`,
  },
  'case.foreign-hand': {
    status: 403,
    zh: () => '只能以本人名义办理。请用本人账号登录后提交。',
    en: () => 'You can act in your own name only. Sign in with your own account and send again.',
  },
  'case.reason-missing': {
    status: 422,
    zh: () => '请写明把事项转到新版流程的理由。',
    en: () => 'Say why the case is moved to the new version of its process.',
  },
  'case.claimed': {
    status: 409,
    zh: ({ by }) => `${by}已经认领了这项工作。如需接手，请先请其退回。`,
    en: ({ by }) => `${by} has taken this on. If you are to do it, ask for it to be released first.`,
  },
  'case.nothing-to-claim': {
    status: 409,
    zh: () => '这个事项现在没有需要贵单位办理的工作，可能已由他人办理。请刷新待办列表。',
    en: () => 'There is nothing for your unit to do here now; somebody may have done it. Reload your list.',
  },
  'case.file-too-large': {
    status: 413,
    zh: ({ name, megabytes, limit }) =>
      `文件“${name}”有${megabytes}兆，超过${limit}兆的上限。请压缩或分成几个文件。`,
    en: ({ name, megabytes, limit }) =>
      `The file “${name}” has ${megabytes} MB; at most ${limit} MB are kept. Make it smaller or split it.`,
  },
  'case.file-name': {
    status: 422,
    zh: ({ name }) => `文件名“${name}”为空或超过二百个字。请改名后重新上传。`,
    en: ({ name }) =>
      `The file name “${name}” is empty or longer than 200 characters. Rename the file and upload it again.`,
  },
  'case.file-kind': {
    status: 422,
    zh: ({ name, kinds }) => `不能上传“${name}”这种文件。可以上传：${kinds}。请转换后再上传。`,
    en: ({ name, kinds }) =>
      `Files like “${name}” are not kept. These are: ${kinds}. Convert it and upload it again.`,
  },
  'case.file-not-what-it-says': {
    status: 422,
    zh: ({ name, kind }) => `文件“${name}”的内容不是${kind}格式，可能已损坏或改过后缀。请检查后重新上传。`,
    en: ({ name, kind }) =>
      `The content of “${name}” is not ${kind}; it may be damaged or renamed. Check it and upload it again.`,
  },
} as const satisfies ProblemWords
