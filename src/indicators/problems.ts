/** Sentences for what can go wrong with indicators. */
import type { ProblemWords } from '#kernel'

export const indicatorProblems = {
  'indicator.unknown': {
    status: 404,
    zh: ({ indicator }) => `没有“${indicator}”这个指标。请从指标列表中选择。`,
    en: ({ indicator }) => `There is no indicator “${indicator}”. Choose one from the list of indicators.`,
  },
  'indicator.people-not-visible': {
    status: 403,
    zh: ({ indicator }) =>
      `指标“${indicator}”的人员名单需要“查看人员”职责，您的岗位没有。请查看汇总数，或联系系统管理员。`,
    en: ({ indicator }) =>
      `The people behind indicator “${indicator}” need the duty “See people”, which your post lacks. Look at the totals, or ask an administrator.`,
  },
  'indicator.not-measured': {
    status: 404,
    zh: ({ indicator, area }) => `指标“${indicator}”在 ${area} 还没有统计过。请先运行一次指标统计，再查看。`,
    en: ({ indicator, area }) =>
      `Indicator “${indicator}” has not been measured in ${area} yet. Run the measurement once, then look again.`,
  },
  'indicator.page-unknown': {
    status: 400,
    zh: ({ after }) => `翻页位置“${after}”无法识别。请从名单第一页重新打开。`,
    en: ({ after }) =>
      `The page position “${after}” cannot be read. Open the list from its first page again.`,
  },
} satisfies ProblemWords
