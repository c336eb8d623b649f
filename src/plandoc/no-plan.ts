/** Documents that by their title set no tasks: in them only a word such as 责任单位： makes one. */
import type { Task } from './document.ts'
import type { Line } from './lines.ts'

const kinds =
  /(?:总结|汇报|公报|名录|名单|花名册|目录|公告|公示|启事|合同|协议书?|指南|须知|解读|问答|讲话|致辞|发言|简报|一封信|倡议书|答复|复函|年报|白皮书|调研报告|评选办法|管理办法|管理规定|暂行规定|条例|章程|守则|规范|规程|体会|感悟)(?:（[^（）]{1,12}）)?$/
const headOfDocument = 6

const setsNoTasks = (lines: readonly Line[]): boolean =>
  lines
    .slice(0, headOfDocument)
    .some(({ strand }) => strand.text.length <= 40 && !strand.text.includes('。') && kinds.test(strand.text))

/** Only a word such as 责任单位： is as sure as this. */
const firm = 0.9

/** The tasks of the prose that this kind of document may set. */
export const tasksAllowed = (tasks: readonly Task[], lines: readonly Line[]): readonly Task[] =>
  setsNoTasks(lines) ? tasks.filter((task) => task.confidence >= firm) : tasks
