/** Sentences for what the outside world can do wrong. */
import type { ProblemWords } from '#kernel'

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
} satisfies ProblemWords
