/** The words offices write at the head of a table's columns, and what the column then holds. */
import { chineseNumber } from './numerals.ts'
import { fiveYearPlan } from './period.ts'

export type Role =
  | 'no'
  | 'field'
  | 'task'
  | 'goal'
  | 'units'
  | 'lead'
  | 'coop'
  | 'timing'
  | 'name'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'year'
  | 'growth'
  | 'kind'
  | 'payer'
  | 'other'

export type Column = { readonly role: Role; readonly title: string; readonly year?: number }

const leads = /牵头|主办|主责|主要责任|主要负责|第一责任|总负责/
const helps = /配合|协办|协同|协助|协作|参与|参加|会办|支持/
const duty = /责任|负责|承办|落实|实施|主管|分工|承担|执行|完成|任务|职能|组织|推进|建设|归口/
const whole =
  /^(?:部门|单位名称|部门单位|责任者|承办|主办|牵头|配合|协办|责任单位.{0,8}|(?:责任|任务|职责|工作)?分工(?:单位|部门)?)$/
const ending = /(?:单位|部门|主体|机构|区县)(?:及分工|及责任人|名称|名单|分工)?$/

/** Who does it. `牵头领导` and `责任人` are persons, `督办单位` only watches. */
function officeRole(core: string): Role | undefined {
  const named = ending.test(core) && core.length <= 12 && !/领导|督导|督办|督查|考核|监督/.test(core)
  if (!named && !whole.test(core)) return undefined
  if (leads.test(core)) return helps.test(core) ? 'units' : 'lead'
  if (helps.test(core)) return 'coop'
  return duty.test(core) || whole.test(core) ? 'units' : undefined
}

/** The first pattern that fits decides. Each sees the title without its brackets and its year. */
const vocabulary: readonly (readonly [Role, RegExp])[] = [
  ['no', /^(?:序号?|编号|项次|[nN][oO]\.?|序列|任务编号|项目编号)$/],
  ['kind', /^(?:指标)?(?:属性|性质|类型)$/],
  ['measure', /^(?:计量|指标)?单位$/],
  [
    'other',
    /^.{0,4}(?:备注|说明|领导|[系责络]人|负责人|联络员|电话|联系方式|依据|来源|金额|经费|资金|投资|预算|规模|地点|地址|科室|处室|股室|完成情况|进展情况?|落实情况|推进情况|数量|单价|分值|得分|权重|解释|级别|文号|姓名|职务)$/,
  ],
  ['growth', /年均|年平均|累计|增速|^五年/],
  [
    'baseline',
    /^(?:指标)?(?:基期|基准|现状|基础|实际|现有|当前|已达|期初|上年|完成|达到|基数|现值)(?:年|期|完成|达到)?(?:值|数|数值|水平|数据)?$/,
  ],
  [
    'field',
    /^(?:.{0,4}(?:类别|分类|领域|板块|维度|层面)|方面|[一二]级(?:指标|目录|任务)|指标类别|章节|目标领域)$/,
  ],
  ['name', /^(?:主要|核心|具体|发展|评价|监测|考核|三级|量化|规划|监测评价)?指标(?:名称|内容|项目)?$/],
  [
    'timing',
    /^(?:计划|预计|拟|工作|建设|整改|任务)?(?:时间|完成|推进|办结|实施|落实|起止|达标)?(?:年度)?(?:进度|时限|时间|期限|节点|年限|日期|工期|时间表)(?:节点|安排|要求|计划|及要求)*$/,
  ],
  ['timing', /^(?:完成时[限间].{0,4}|推进时间.{0,4}|时间进度.{0,4}|进度计划|计划进度|安排)$/],
  [
    'target',
    /^(?:发展|规划|预期|工作|主要|具体|年度|到|绩效|建设|总体|阶段)?(?:期?末)?(?:目标|目标值|目标任务|规划值|目标要求|预期值|预期|预计|规划|指标值|目标数|计划|计划数|目标成效|工作成效|[预主]期?要?(?:成效|成果|效果)|标志性成果|成果|成效)$/,
  ],
  [
    'task',
    /^.{0,7}(?:任务|措施|事项|举措|工作|工作内容|主要内容|具体内容|任务内容|工作要点|重点工作|重点项目|职责|实施内容|建设内容|行动)(?:及.{1,6}|和.{1,6}|名称|内容|分解|描述|明细|清单)?$/,
  ],
  ['task', /^服务(?:项目|内容|事项)$|^(?:工作|具体|落实|办理|督办)要求$/],
  ['target', /^服务标准$/],
  ['other', /^(?:服务|受益|补助|保障)对象$|^覆盖(?:范围|水平)$/],
  ['payer', /^(?:支出|经费|资金)(?:责任|保障|渠道|承担)$/],
  ['task', /^(?:内容|项目|项目名称|工程名称|工程|建设规模及内容|建设内容及规模)$/],
]

export const longestTitle = 16
const brackets = /[（[〔【][^（）[\]〔〕【】]{0,20}[）\]〕】]/g
const planEnd = /[“"]?(十[一二三四五六七八])五[”"]?(?:规划)?(?:期?末|时期|期间)?/

/** The year a title names: `2025年`, `“十四五”末`. */
function yearIn(title: string): { year: number | undefined; rest: string } {
  const dated = /(20\d\d)年?(?:度|底|末)?/.exec(title)
  if (dated) return { year: Number(dated[1]), rest: title.replace(dated[0], '') }
  const plan = planEnd.exec(title)
  const n = plan && chineseNumber(plan[1] ?? '')
  return n ? { year: fiveYearPlan(n).to, rest: title.replace(plan[0], '') } : { year: undefined, rest: title }
}

function roleOf(title: string): { role: Role; year: number | undefined } | undefined {
  const plain = title.replace(brackets, '')
  const { rest } = yearIn(plain)
  const { year } = yearIn(title)
  const core = rest.replace(/^[：、]|[：、]$/g, '')
  if (core === '' || /^(?:目标)?年$/.test(core))
    return year === undefined ? undefined : { role: 'year', year }
  const who = officeRole(core)
  if (who) return { role: who, year: undefined }
  const found = vocabulary.find(([, pattern]) => pattern.test(core))
  return found && { role: found[0], year }
}

/** What a column with this title holds; undefined when it is no column title we know. */
export function columnOf(written: string): Column | undefined {
  if (written.length > longestTitle * 4) return undefined
  const title = written.replace(/[\s*]+/g, '')
  // `二、保障措施` is a heading, `责任单位：县住建局` says who
  if (
    title === '' ||
    /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]|^（[一二三四五六七八九十]{1,3}）|：./.test(title)
  )
    return undefined
  if (title.replace(brackets, '').length > longestTitle) return undefined
  const told = roleOf(title)
  if (!told) return undefined
  return told.year === undefined ? { role: told.role, title } : { role: told.role, title, year: told.year }
}

/** All titles the lexer of run-together headers tries, longest first. */
export const runTitles: readonly string[] =
  `重点工作任务 主要工作任务 重点任务 工作任务 主要任务 任务内容 工作内容 目标任务 工作措施
   主要措施 具体措施 工作举措 具体举措 任务 工作事项 重点工作 工作目标 序号 牵头单位
   牵头部门 责任单位 责任部门 负责单位 责任领导 牵头领导 责任人 配合单位 配合部门 参加单位
   参与单位 协办单位 主办单位 承办单位 实施单位 时间进度 完成时限 完成时间 时间节点
   进度安排 时间安排 时限 备注 联系人 指标名称 主要指标 指标 计量单位 单位 基期值 现状值
   目标值 指标属性 属性 类别 领域`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
