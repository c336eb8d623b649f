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
  'indicator.may-not-state': {
    status: 403,
    zh: ({ area }) =>
      `填报 ${area} 的指标数值需要“填报指标数值并注明来源”职责，且限于本辖区，您的岗位不具备。请由负责该地区的岗位填报，或联系系统管理员。`,
    en: ({ area }) =>
      `Stating figures of ${area} needs the duty “State figures with their source” for that place, which your post lacks. Ask the post that answers for it, or an administrator.`,
  },
  'indicator.period-unreadable': {
    status: 400,
    zh: ({ value }) =>
      `统计期“${value}”无法识别。请写成年（2024）、半年（2024-H1）、季度（2024-Q3）或月（2024-06）。`,
    en: ({ value }) =>
      `The period “${value}” cannot be read. Write a year (2024), half-year (2024-H1), quarter (2024-Q3) or month (2024-06).`,
  },
  'indicator.period-not-over': {
    status: 400,
    zh: ({ period, last }) =>
      `${period}要到 ${last} 才结束，还不能填报。请待该统计期结束后填报，或改填已结束的月份、季度。`,
    en: ({ period, last }) =>
      `${period} ends on ${last}, so its figure cannot be stated yet. Wait until it is over, or state a month or quarter that is.`,
  },
  'indicator.amount-unreadable': {
    status: 400,
    zh: ({ value }) => `数值“${value}”无法识别。请只填数字，例如 96.5，不要填单位和千分位。`,
    en: ({ value }) =>
      `The figure “${value}” cannot be read. Type a plain number such as 96.5, without unit or separators.`,
  },
  'indicator.percent-above': {
    status: 400,
    zh: ({ value }) => `比例“${value}”超过 100%。请核对分子、分母后重新填报。`,
    en: ({ value }) =>
      `The share “${value}” is above 100 %. Check what is counted above and below the line, then state it again.`,
  },
  'indicator.people-not-whole': {
    status: 400,
    zh: ({ value }) => `人数“${value}”不是整数。请填整数。`,
    en: ({ value }) => `The number of people “${value}” is not a whole number. Type a whole number.`,
  },
  'indicator.amount-out-of-range': {
    status: 400,
    zh: ({ value, least, most }) =>
      `数值“${value}”不在可能的范围（${least} 至 ${most}）内。请核对来源文件后重新填报。`,
    en: ({ value, least, most }) =>
      `The figure “${value}” is outside what is possible (${least} to ${most}). Check the document, then state it again.`,
  },
  'indicator.document-missing': {
    status: 400,
    zh: () => '请注明数值的来源文件（文号或标题，至少四个字符），没有来源的数值不能填报。',
    en: () =>
      'Name the document the figure stands in (number or title, at least four characters); no figure is kept without one.',
  },
  'indicator.document-later': {
    status: 400,
    zh: ({ day }) => `来源文件的日期 ${day} 在今天之后。请核对文件日期。`,
    en: ({ day }) => `The day of the document, ${day}, lies after today. Check the day printed on it.`,
  },
  'indicator.small-published': {
    status: 400,
    zh: ({ value }) => `人数 ${value} 很少，公开后可能认出个人，不能公布。请取消“对外公布”后填报。`,
    en: ({ value }) =>
      `The number ${value} is so small that it could point to somebody, so it cannot be published. State it without publishing.`,
  },
  'indicator.stated-already': {
    status: 409,
    zh: ({ period, amount, document }) =>
      `${period}已填报 ${amount}（来源：${document}）。原值不会被覆盖；如需更正，请填写更正理由，系统保留两次填报。`,
    en: ({ period, amount, document }) =>
      `${amount} is stated for ${period} already (from ${document}). Nothing is overwritten; to correct it, give the reason, and both figures are kept.`,
  },
  'indicator.stated-meanwhile': {
    status: 409,
    zh: ({ period }) => `${period} 的数值刚刚由他人填报。请刷新页面，核对后再填报。`,
    en: ({ period }) =>
      `Somebody else has just stated a figure for ${period}. Reload the page, compare, and state it again.`,
  },
  'indicator.parts-differ': {
    status: 409,
    zh: ({ area, period, whole, parts, sum }) =>
      `提示：${area} ${period}填报 ${whole}，所辖 ${parts} 个地区合计 ${sum}，两者不一致。请核对各地是否报齐、口径是否一致。`,
    en: ({ area, period, whole, parts, sum }) =>
      `Note: ${whole} is stated for ${area} in ${period}, while its ${parts} places add up to ${sum}. Check whether all have reported, and by the same definition.`,
  },
  'indicator.outside-parts': {
    status: 409,
    zh: ({ area, period, whole, low, high }) =>
      `提示：${area} ${period}填报 ${whole}，不在所辖地区数值（${low} 至 ${high}）之间。请核对各地是否报齐、口径是否一致。`,
    en: ({ area, period, whole, low, high }) =>
      `Note: ${whole} is stated for ${area} in ${period}, which does not lie between the figures of its places (${low} to ${high}). Check whether all have reported, and by the same definition.`,
  },
} satisfies ProblemWords
