/** The sentences in which findings about a plan are told. */
import type { ProblemFacts, ProblemWords } from '#kernel'

type Told = { zh: (f: ProblemFacts) => string; en: (f: ProblemFacts) => string }

/** `2027-12-31` as an official document writes it: 2027年12月31日. */
const dayInWords = (day: unknown): string => {
  const [year, month, date] = String(day).split('-').map(Number)
  return date ? `${year}年${month}月${date}日` : String(day)
}

const finding = (told: Told) => ({ status: 422 as const, ...told })

export const plandocProblems = {
  'contradictory-figures': finding({
    zh: (f) =>
      `“${f.name}”在${f.year}年有两个数：第${f.line}行写${f.said}，第${f.otherLine}行写${f.otherSaid}。请核实后以一处为准。`,
    en: (f) =>
      `“${f.name}” has two figures for ${f.year}: line ${f.line} says ${f.said}, line ${f.otherLine} says ${f.otherSaid}. Verify and keep one.`,
  }),
  'figures-to-compare': finding({
    zh: (f) =>
      `第${f.line}行“${f.name}”${f.said}与第${f.otherLine}行“${f.otherName}”${f.otherSaid}名称相近、${f.year}年数值不同。若为同一指标，请统一。`,
    en: (f) =>
      `“${f.name}” ${f.said} (line ${f.line}) and “${f.otherName}” ${f.otherSaid} (line ${f.otherLine}) have similar names and different ${f.year} values. If they are one indicator, align them.`,
  }),
  'target-wording-differs': finding({
    zh: (f) =>
      `“${f.name}”的目标在第${f.line}行写作“${f.said}”，在第${f.otherLine}行写作“${f.otherSaid}”，是否含本数不一致。请统一写法。`,
    en: (f) =>
      `The target of “${f.name}” reads “${f.said}” on line ${f.line} and “${f.otherSaid}” on line ${f.otherLine}; they differ on whether the number itself counts. Use one wording.`,
  }),
  'target-met-at-baseline': finding({
    zh: (f) =>
      `“${f.name}”在${f.year}年已为${f.said}（第${f.line}行），不低于目标“${f.target}”。请确认目标是否偏低，或写明“保持”。`,
    en: (f) =>
      `“${f.name}” was already ${f.said} in ${f.year} (line ${f.line}), which meets the target “${f.target}”. Confirm the target, or say that the level is to be kept.`,
  }),
  'deadline-after-plan': finding({
    zh: (f) => `第${f.line}行的期限${dayInWords(f.deadline)}晚于规划期末${f.end}年。请核实。`,
    en: (f) =>
      `The deadline ${f.deadline} on line ${f.line} is later than the plan's last year ${f.end}. Verify it.`,
  }),
  'task-without-measure': finding({
    zh: (f) => `${f.count}项任务没有可衡量的结果，也没有期限：${f.tasks}。请补充数量、比例或完成时间。`,
    en: (f) =>
      `${f.count} tasks have neither a measurable result nor a deadline: ${f.tasks}. Add a number, a share or a date.`,
  }),
  'indicator-without-task': finding({
    zh: (f) => `指标“${f.name}”（第${f.line}行）没有任务对应。请确认由哪项任务保证。`,
    en: (f) =>
      `No task serves the indicator “${f.name}” (line ${f.line}). Name the task that brings it about.`,
  }),
  'lead-unknown': finding({
    zh: (f) => `${f.count}项任务看不出牵头单位：${f.tasks}。请向制定单位询问，不要推测。`,
    en: (f) => `${f.count} tasks do not show who leads: ${f.tasks}. Ask the issuing office; do not guess.`,
  }),
  'bold-lost': finding({
    zh: (f) =>
      `文件说明用黑体标出牵头单位（第${f.line}行），但文字版未保留可区分的黑体，牵头单位须人工补录。`,
    en: (f) =>
      `The document says that bold type marks the lead (line ${f.line}), but no telling bold survived in this text; leads must be entered by hand.`,
  }),
  'lead-label-contradicts-rule': finding({
    zh: (f) => `第${f.line}行把全部单位列为“牵头”，与文件用黑体标出牵头单位的说明不一致。请询问。`,
    en: (f) =>
      `Line ${f.line} calls every office the lead, against the document's own rule that bold type marks it. Ask.`,
  }),
  'units-missing': finding({
    zh: (f) => `${f.count}项任务没有责任单位：${f.tasks}。请补充。`,
    en: (f) => `${f.count} tasks name no responsible office: ${f.tasks}. Add one.`,
  }),
  'item-without-units': finding({
    zh: (f) => `同一标题下其他条目都有责任单位，第${f.line}行“${f.title}”没有，未列为任务。请核实。`,
    en: (f) =>
      `Its neighbours name responsible offices, but “${f.title}” on line ${f.line} does not; it was not read as a task. Verify it.`,
  }),
  'numbering-gap': finding({
    zh: (f) => `${f.where}编号不连续：${f.before}之后是${f.after}（第${f.line}行）。可能缺项或重号。`,
    en: (f) =>
      `Numbers break off in ${f.where}: ${f.after} follows ${f.before} (line ${f.line}). Something may be missing or doubled.`,
  }),
  'unit-two-names': finding({
    zh: (f) => `“${f.name}”与“${f.otherName}”可能是同一单位的两种写法。请统一名称。`,
    en: (f) => `“${f.name}” and “${f.otherName}” may be one office written in two ways. Use one name.`,
  }),
  'unit-once': finding({
    zh: (f) => `${f.count}个单位在全文任务中只出现一次：${f.names}。请核对名称有无笔误。`,
    en: (f) => `${f.count} offices appear in one task only: ${f.names}. Check the names for slips.`,
  }),
  'unit-name-elided': finding({
    zh: (f) => `${f.count}个单位名称省略了地名或“局”“委”等字：${f.names}。括号内为推测的全称，请核对后确认。`,
    en: (f) =>
      `${f.count} offices are named without their place or ending: ${f.names}. The full names in brackets are suggestions; confirm them.`,
  }),
  'group-not-listed': finding({
    zh: (f) => `“${f.name}”是一类单位，文中没有列出成员（${f.count}项任务）。请明确由谁承担。`,
    en: (f) =>
      `“${f.name}” is a group whose members are not listed (${f.count} tasks). Say who carries the work.`,
  }),
  'lost-number': finding({
    zh: (f) => `第${f.line}行“${f.text}”处疑似缺少数字。请对照原件补上。`,
    en: (f) => `A number seems to be lost at “${f.text}” on line ${f.line}. Compare with the original.`,
  }),
  'unsure-task': finding({
    zh: (f) => `${f.count}项任务的识别把握不大：${f.tasks}。请逐项核对。`,
    en: (f) => `${f.count} tasks were read with little certainty: ${f.tasks}. Check each of them.`,
  }),
  'title-missing': finding({
    zh: () => '没有找到文件标题。请填写。',
    en: () => 'No title was found in the document. Enter it.',
  }),
  'issuer-missing': finding({
    zh: () => '文中没有写明发布单位。请填写。',
    en: () => 'The text does not say who issued it. Enter the office.',
  }),
  'period-unknown': finding({
    zh: () => '文中没有写明规划期限。请填写起止年份。',
    en: () => 'The text does not state the period of the plan. Enter its first and last year.',
  }),
  truncated: finding({
    zh: () => '文件过长，超出部分没有读取。请拆分后再导入。',
    en: () => 'The file is too long; its end was not read. Split it and import the parts.',
  }),
} satisfies ProblemWords

export type FindingCode = keyof typeof plandocProblems
