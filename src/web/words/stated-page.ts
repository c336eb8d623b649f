/** Words of figures people state: how they stand beside counts, where a figure is heading, and the form to state one. */
import type { StaffPhrases } from './phrases.ts'

export const statedWords = {
  counted: { zh: '由记录计算', en: 'Counted from records' },
  stated: { zh: '填报值（不是由记录计算）', en: 'Stated by a person, not counted' },
  from: (document: string, day: string, by: string) => ({
    zh: `来源：${document}，${day}；填报人：${by}`,
    en: `from ${document}, ${day}; stated by ${by}`,
  }),
  apart: (difference: string) => ({
    zh: `计算值减填报值：${difference}。以计算值为准，请核对口径。`,
    en: `Counted less stated: ${difference}. The count goes first; compare the definitions.`,
  }),
  gap: (gap: string) => ({ zh: `距目标还差 ${gap}`, en: `${gap} short of the target` }),
  flagged: {
    zh: '约束性指标，有完不成的风险，应当重点督办。',
    en: 'A binding target in danger: supervise it first.',
  },
  flaggedMissed: {
    zh: '约束性指标，到期未完成，应当说明原因。',
    en: 'A binding target missed: the reason is due.',
  },
  outlook: { zh: '进度判断', en: 'Outlook' },
  ahead: { zh: '走势推算', en: 'If it goes on as it has' },
  follows: { zh: '同步目标', en: 'Target to keep in step' },
  followsSeries: (name: string) => ({
    zh: `目标是与“${name}”基本同步`,
    en: `The target is to keep in step with “${name}”`,
  }),
  inStep: (own: string, other: string, years: string) => ({
    zh: `${years}，本指标年均增长 ${own}%，对照数列年均增长 ${other}%。`,
    en: `In ${years} this grew by ${own} % a year on average, what it follows by ${other} %.`,
  }),
  seeSeries: { zh: '查看对照数列的数值', en: 'See the figures of what it follows' },
  breakNote: (days: string) => ({
    zh: `${days}起统计口径有变化，与前期不可直接比较；推算不跨越变化之前的数值。`,
    en: `The definition changed on ${days}: earlier values are not to be compared, and the estimate does not use them.`,
  }),
  toStated: { zh: '填报值与来源', en: 'Stated figures and their sources' },
  series: { zh: '对照数列', en: 'Series that targets follow' },
  seriesLead: {
    zh: '有的目标要求与这些数列基本同步。数列由有关部门公布，在这里照公布的文件填报。',
    en: 'Some targets are to keep in step with these. They are stated here as their offices publish them.',
  },
  title: (name: string) => ({ zh: `填报值：${name}`, en: `Stated figures: ${name}` }),
  lead: {
    zh: '没有业务记录可以计算的数值，由人照文件填报，居于计算值之后。填报过的不会被覆盖：更正时新旧两个值都保留。',
    en: 'What no record holds is stated from a document, and stands second to counts. Nothing is overwritten: a correction keeps both figures.',
  },
  area: { zh: '地区', en: 'Area' },
  show: { zh: '查看', en: 'Show' },
  none: { zh: '还没有人填报过数值。', en: 'Nothing has been stated yet.' },
  values: { zh: '已填报的数值', en: 'What has been stated' },
  period: { zh: '统计期', en: 'Period' },
  periodHint: {
    zh: '年写 2024，上半年写 2024-H1，三季度写 2024-Q3，六月写 2024-06',
    en: 'A year 2024, a half-year 2024-H1, a quarter 2024-Q3, a month 2024-06',
  },
  amount: { zh: '数值', en: 'Figure' },
  inPercent: { zh: '百分数，只填数字，例如 96.5', en: 'In percent; digits only, such as 96.5' },
  inPeople: { zh: '人数，填整数', en: 'People, a whole number' },
  inGrowth: {
    zh: '比上年增长的百分数，下降填负数',
    en: 'Growth over the year before in percent; a fall with a minus',
  },
  document: { zh: '来源文件（文号或标题）', en: 'Document it stands in (number or title)' },
  documentDay: { zh: '文件日期', en: 'Day of the document' },
  note: { zh: '说明（可不填）', en: 'Note (optional)' },
  more: { zh: '口径与公布', en: 'Definition and publication' },
  newDefinition: { zh: '统计口径与前期不同', en: 'Worked out in another way than earlier periods' },
  publish: { zh: '对外公布这个数值', en: 'Publish this figure' },
  reason: { zh: '更正理由', en: 'Reason for the correction' },
  reasonHint: {
    zh: '只在更正已填报的统计期时填写；原值和理由都会保留',
    en: 'Only to correct a period that is stated already; the earlier figure and the reason are kept',
  },
  replaces: (period: string, amount: string, document: string) => ({
    zh: `${period}现有的填报值是 ${amount}（来源：${document}）。写明更正理由后提交，新值将代替它。`,
    en: `${amount} stands for ${period} (from ${document}). Give the reason, and the new figure takes its place.`,
  }),
  state: { zh: '填报一个数值', en: 'State a figure' },
  send: { zh: '提交填报', en: 'State it' },
  mayNot: {
    zh: '填报需要“填报指标数值并注明来源”职责，且限于本辖区。',
    en: 'Stating figures needs the duty “State figures with their source” for this area.',
  },
  documentDayMissing: { zh: '请填写日历上有的文件日期', en: 'Enter the day of the document' },
  new: { zh: '已填报。', en: 'Stated.' },
  replaced: { zh: '已更正，原值保留在下表中。', en: 'Corrected; the earlier figure stays below.' },
  same: { zh: '与已填报的完全相同，没有变化。', en: 'The same stood already; nothing changed.' },
  by: { zh: '填报人和时间', en: 'Stated by' },
  remarks: { zh: '备注', en: 'Remarks' },
  published: { zh: '已公布', en: 'published' },
  earlier: (amount: string, document: string) => ({
    zh: `原填报 ${amount}（${document}）`,
    en: `was ${amount} (${document})`,
  }),
  why: (reason: string) => ({ zh: `更正理由：${reason}`, en: `corrected because: ${reason}` }),
} satisfies StaffPhrases

/** A figure in its unit. */
export const inUnit = (
  amount: string,
  unit: 'percent' | 'people' | 'percent-a-year' | null,
): { zh: string; en: string } => {
  if (unit === 'people') return { zh: `${amount} 人`, en: `${amount} people` }
  if (unit === 'percent-a-year') return { zh: `年增长 ${amount}%`, en: `${amount} % a year` }
  return unit === 'percent' ? { zh: `${amount}%`, en: `${amount} %` } : { zh: amount, en: amount }
}
