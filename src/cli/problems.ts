/** Sentences for what can be mistyped on the command line. */
import type { ProblemWords } from '#kernel'

export const cliProblems = {
  'cli.verb-unknown': {
    status: 400,
    zh: ({ value }) => `没有“${value}”这个命令。运行 tongxing help 查看全部命令。`,
    en: ({ value }) => `There is no verb “${value}”. Run tongxing help for the list.`,
  },
  'cli.option-wrong': {
    status: 400,
    zh: ({ verb, why, usage }) => `命令 ${verb} 的参数有误：${why}。用法：${usage}`,
    en: ({ verb, why, usage }) => `${verb}: ${why}. Usage: ${usage}`,
  },
  'cli.word-missing': {
    status: 400,
    zh: ({ name }) => `缺少 ${name}。加 --help 查看用法。`,
    en: ({ name }) => `${name} is missing. Add --help for the usage.`,
  },
  'cli.group-unknown': {
    status: 422,
    zh: ({ value, known }) => `不能按“${value}”分组。可以用：${known}。`,
    en: ({ value, known }) => `There is no grouping “${value}”. Use one of ${known}.`,
  },
  'cli.option-missing': {
    status: 400,
    zh: ({ name }) => `缺少选项 --${name}。加 --help 查看用法。`,
    en: ({ name }) => `The option --${name} is missing. Add --help for the usage.`,
  },
  'cli.area-malformed': {
    status: 400,
    zh: ({ value }) => `“${value}”不是区划代码；应为 2、4、6、9 或 12 位数字，例如 441702。`,
    en: ({ value }) => `“${value}” is not an area code; write 2, 4, 6, 9 or 12 digits, such as 441702.`,
  },
  'cli.area-needed': {
    status: 400,
    zh: ({ programme, on }) =>
      `${on} 没有哪个地区对 ${programme} 有规定。请用 --area 指明地区，或换一天再问。`,
    en: ({ programme, on }) =>
      `No place has a rule for ${programme} on ${on}; name one with --area, or ask for another day.`,
  },
  'cli.process-unknown': {
    status: 404,
    zh: ({ value, known }) => `没有流程“${value}”。已有：${known}。`,
    en: ({ value, known }) => `There is no process “${value}”. There are: ${known}.`,
  },
  'cli.language-unknown': {
    status: 400,
    zh: ({ value, known }) => `没有“${value}”这种文字。可选：${known}。`,
    en: ({ value, known }) => `There is no language “${value}”. Choose one of: ${known}.`,
  },
  'cli.rule-missing': {
    status: 404,
    zh: ({ programme, place }) =>
      `${programme} 在 ${place} 没有规定。运行 catalogue list 查看各项目适用的地区。`,
    en: ({ programme, place }) =>
      `No rule of ${programme} is written down for ${place}. catalogue list shows the places of each programme.`,
  },
  'cli.number-malformed': {
    status: 400,
    zh: ({ name, value, least }) => `--${name} 应为不小于 ${least} 的整数，而不是“${value}”。`,
    en: ({ name, value, least }) => `--${name} takes a whole number from ${least}, not “${value}”.`,
  },
  'cli.rate-malformed': {
    status: 400,
    zh: ({ value }) => `“${value}”应写成 标准=分，例如 nursing-subsidy=26000（或 =260元）。`,
    en: ({ value }) => `Write “${value}” as rate=fen, such as nursing-subsidy=26000 (or =260元).`,
  },
  'cli.file-unreadable': {
    status: 400,
    zh: ({ file, why }) => `无法读取文件 ${file}：${why}`,
    en: ({ file, why }) => `The file ${file} cannot be read: ${why}`,
  },
  'cli.demo-only': {
    status: 403,
    zh: ({ verb }) =>
      `${verb} 只能在演示模式（TONGXING_MODE=demo）下使用：虚构的人员不能与真实人员放在一起。`,
    en: ({ verb }) =>
      `${verb} works in demo mode only (TONGXING_MODE=demo): invented people never stand beside real ones.`,
  },
  'cli.preset-unknown': {
    status: 404,
    zh: ({ value, known }) => `没有名为“${value}”的预设人口。可用：${known}。`,
    en: ({ value, known }) => `There is no population called “${value}”. Known: ${known}.`,
  },
  'cli.facts-malformed': {
    status: 400,
    zh: ({ key, why }) => `事实文件中“${key}”有误：${why}`,
    en: ({ key, why }) => `The facts file is wrong at “${key}”: ${why}`,
  },
  'cli.programme-not-of-people': {
    status: 400,
    zh: ({ value }) =>
      `“${String(value)}”的对象不是登记的残疾人（而是单位、机构或从业人员），不能摸排。请用 explain 命令并在 --facts 中给出其情况。`,
    en: ({ value, serves }) =>
      `“${String(value)}” serves ${String(serves)}, not people of the register, so nobody can be found for it. Use explain with their facts.`,
  },
  'cli.programme-unknown': {
    status: 404,
    zh: ({ value, known }) => `没有政策项目“${value}”。现有：${known}`,
    en: ({ value, known }) => `There is no programme “${value}”. Known: ${known}`,
  },
} as const satisfies ProblemWords
