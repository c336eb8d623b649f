/** Sentences for what the outside world can do wrong. */
import type { ProblemWords } from '#kernel'

/** Runs on any machine that runs the product. */
const makeKey = `node -p "require('crypto').randomBytes(32).toString('base64')"`

export const platformProblems = {
  'platform.data-in-use': {
    status: 503,
    zh: ({ directory }) =>
      `数据目录 ${directory} 正被另一个同行进程使用。请先停止那个进程，或用 TONGXING_DATA 指定另一个目录。`,
    en: ({ directory }) =>
      `The data directory ${directory} is in use by another Tongxing process. Stop that one first, or name another directory with TONGXING_DATA.`,
  },
  'platform.migration-changed': {
    status: 500,
    zh: ({ name }) => `数据库迁移文件 ${name} 在执行之后被改动。请恢复原文，把改动写进一个新编号的文件。`,
    en: ({ name }) =>
      `The migration ${name} was changed after it had been applied. Restore its text and write the change into a file with the next number.`,
  },
  'platform.migration-unknown': {
    status: 500,
    zh: ({ name }) => `数据库已由更新的版本迁移（${name}），本版本不认识。请启动那个版本或更新的版本。`,
    en: ({ name }) =>
      `The database was migrated by a newer release (${name}), which this one does not know. Start that release or a later one.`,
  },
  'platform.instant-malformed': {
    status: 400,
    zh: ({ value }) => `“${value}”不是时刻。请写成 2020-12-31 或 2020-12-31T09:00:00+08:00。`,
    en: ({ value }) => `“${value}” is not a moment. Write it as 2020-12-31 or 2020-12-31T09:00:00+08:00.`,
  },
  'platform.mode-unknown': {
    status: 500,
    zh: ({ value }) => `TONGXING_MODE 的值“${value}”不认识。请写 demo 或 production。`,
    en: ({ value }) => `TONGXING_MODE is “${value}”. Set it to demo or production.`,
  },
  'platform.key-missing': {
    status: 500,
    zh: ({ variable }) =>
      `演示模式之外必须设置 ${variable}。${variable === 'TONGXING_FIELD_KEYS' ? '写成 k1:密钥。' : ''}生成密钥：${makeKey}`,
    en: ({ variable }) =>
      `Outside demo mode ${variable} must be set${variable === 'TONGXING_FIELD_KEYS' ? ', as k1:KEY' : ''}. Make a key with: ${makeKey}`,
  },
  'platform.key-malformed': {
    status: 500,
    zh: ({ variable }) => `${variable} 里的密钥不是 base64 写的 32 个字节。生成密钥：${makeKey}`,
    en: ({ variable }) => `A key in ${variable} is not 32 bytes written in base64. Make one with: ${makeKey}`,
  },
  'platform.key-is-demo': {
    status: 500,
    zh: ({ variable }) => `${variable} 里是公开的演示密钥，什么也保护不了。生成自己的密钥：${makeKey}`,
    en: ({ variable }) =>
      `${variable} holds the published demonstration key, which protects nothing. Make your own with: ${makeKey}`,
  },
  'platform.field-keys-malformed': {
    status: 500,
    zh: () =>
      'TONGXING_FIELD_KEYS 应写成“名称:密钥”，多个用空格隔开，最新的在前，名称用小写字母和数字且不重复。',
    en: () =>
      'TONGXING_FIELD_KEYS must read “name:key”, several separated by spaces, the newest first, names in lower-case letters and digits and each once.',
  },
  'platform.port-malformed': {
    status: 500,
    zh: ({ value }) => `PORT 的值“${value}”不是端口。请写 0 到 65535 的整数。`,
    en: ({ value }) => `PORT is “${value}”. Write a whole number from 0 to 65535.`,
  },
  'platform.log-level-unknown': {
    status: 500,
    zh: ({ value, levels }) => `TONGXING_LOG 的值“${value}”不认识。可用：${levels}。`,
    en: ({ value, levels }) => `TONGXING_LOG is “${value}”. It may be one of: ${levels}.`,
  },
  'platform.origin-missing': {
    status: 500,
    zh: () => '演示模式之外必须设置 TONGXING_ORIGIN，即用户访问的地址，如 https://tongxing.example.gov.cn。',
    en: () =>
      'Outside demo mode TONGXING_ORIGIN must be set: the address users reach, such as https://tongxing.example.gov.cn.',
  },
  'platform.origin-malformed': {
    status: 500,
    zh: ({ value }) =>
      `TONGXING_ORIGIN 的值“${value}”不合规。请写 https:// 开头的地址；只有演示模式可用 http://。`,
    en: ({ value }) =>
      `TONGXING_ORIGIN is “${value}”. Write an address that begins with https://; http:// serves in demo mode only.`,
  },
  'platform.demo-only': {
    status: 500,
    zh: ({ variable }) => `${variable} 只在演示模式有效。请在正式环境中去掉它。`,
    en: ({ variable }) => `${variable} holds in demo mode only. Remove it in production.`,
  },
  'platform.file-outside': {
    status: 400,
    zh: ({ name }) => `文件名“${name}”指向数据目录之外，已拒绝。`,
    en: ({ name }) => `The file name “${name}” leads outside of the data directory and is refused.`,
  },
} satisfies ProblemWords
