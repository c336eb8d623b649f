/** Documents that by their title set no tasks, or only those they surely name an office for. */
import type { Task } from './document.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'

/** What happened, what there is, what someone said: a task needs a word such as 责任单位： here. */
const telling =
  /(?:总结|汇报|公报|目录|公示|启事|解读|问答|讲话|致辞|发言|简报|一封信|倡议书|答复|复函|年报|白皮书|报告|评选办法|管理办法|管理规定|暂行规定|体会|感悟)(?:（[^（）]{1,12}）)?$/

/** Rules for everybody, lists, offers and bargains: they set no tasks at all. */
const ruling =
  /(?:议程|日程|程序单|制度|章程|守则|规范|规程|条例|指南|须知|名录|名单|花名册|公告|合同|协议书?|采购需求|招标文件)(?:（[^（）]{1,12}）)?$/
const headOfDocument = 6
/** A gazette carries plans; its table of contents names what else it carries. */
const carrier = /(?:政府公报|政报)(?:（[^（）]{1,12}）)?$/
const contents = /^目\s{0,4}[录次]$/

/** The lines that may be the document's own title. */
function titleLines(lines: readonly Line[]): readonly Line[] {
  const head = lines.slice(0, headOfDocument)
  const listed = head.findIndex(({ strand }) => contents.test(strand.text))
  return (listed < 0 ? head : head.slice(0, listed)).filter(
    // `一、完善社会保障制度` is a heading of the plan
    ({ strand }) => !carrier.test(strand.text) && !labelAt(strand.text),
  )
}

const isTitled = (lines: readonly Line[], kinds: RegExp): boolean =>
  titleLines(lines).some(
    ({ strand }) => strand.text.length <= 40 && !/[。；：]/.test(strand.text) && kinds.test(strand.text),
  )

/** Only a word such as 责任单位： is as sure as this. */
const firm = 0.9

/** The tasks of the prose that this kind of document may set. */
export function tasksAllowed(tasks: readonly Task[], lines: readonly Line[]): readonly Task[] {
  if (isTitled(lines, ruling)) return []
  return isTitled(lines, telling) ? tasks.filter((task) => task.confidence >= firm) : tasks
}
