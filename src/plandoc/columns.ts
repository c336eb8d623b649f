/** The words offices write at the head of a table's columns, and what the column then holds. */

export type Role =
  | 'no'
  | 'field'
  | 'task'
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
  | 'other'

export type Column = { readonly role: Role; readonly title: string; readonly year?: number }

/** The first pattern that fits decides; all are short and anchored or bounded by the length of a header cell. */
const vocabulary: readonly (readonly [Role, RegExp])[] = [
  ['no', /^(?:序号?|编号|项次|[nN][oO]\.?|序列)$/],
  [
    'other',
    /^(?:备注|说明|联系人|联系电话|电话|责任人|责任领导|分管领导|牵头领导|市领导|责任科室|牵头科室|责任处室|牵头处室|科室|处室|完成情况|进展情况|数据来源|指标来源|指标解释)$/,
  ],
  ['kind', /^(?:指标)?(?:属性|性质|类型)$/],
  [
    'field',
    /^(?:类别|分类|领域|方面|类型|项目类别|一级指标|指标类别|指标类型|任务类别|工作类别|板块|所属领域|维度)$/,
  ],
  ['field', /^二级指标$/],
  ['name', /^三级指标$/],
  ['measure', /^(?:计量单位|指标单位|单位（.{1,4}）)$/],
  ['lead', /^(?:牵头|主办|主责|主要责任|主要负责|第一责任)(?:责任|负责|实施)?(?:单位|部门)?$/],
  ['coop', /^(?:配合|协办|协同|参加|参与|协助|协作|会办|支持)(?:责任|负责|实施)?(?:单位|部门)?$/],
  [
    'units',
    /^(?:责任|负责|承办|落实|实施|主管|分工|承担|执行|责任分工|任务分工|职责)(?:单位|部门|主体|分工)(?:及分工)?$/,
  ],
  [
    'units',
    /^(?:责任单位.{0,8}|负责单位.{0,8}|责任部门.{0,8}|单位名称|部门|分工|分工单位|责任主体|牵头（责任）单位|部门单位)$/,
  ],
  [
    'timing',
    /^(?:时间|完成|时限|进度|办结|实施|落实)?(?:进度|时限|时间|期限|节点|安排|要求|时间节点|时间安排|进度安排|进度要求|时限要求|年限)$/,
  ],
  ['timing', /^(?:完成时限.{0,4}|完成时间.{0,4}|推进时间.{0,4}|时间进度.{0,4})$/],
  ['growth', /^(?:年均|累计|五年|年平均|［?\[?年均)/],
  [
    'baseline',
    /^(?:20\d\d年?)?(?:基期值?|基准值?|现状值?|基数|实际值?|完成值?|现状水平|实际完成|完成情况|达到值|指标现值|基础值)$/,
  ],
  [
    'target',
    /^(?:20\d\d年?)?(?:规划|预期|发展|到)?(?:目标值?|目标任务|规划值|目标要求|预期值|预期目标|指标值)$/,
  ],
  ['target', /^[“"]?十[一二三四五六]五[”"]?(?:期?末|规划)?目标值?$/],
  ['year', /^20\d\d年?(?:[（].{1,6}[）])?$/],
  ['name', /^(?:主要|核心|具体|发展|评价|监测|考核)?指标(?:名称|内容)?$/],
  [
    'task',
    /^.{0,6}(?:任务|措施|事项|举措|工作内容|主要内容|具体内容|工作要点|重点工作|重点项目|任务内容|工作目标|实施内容)(?:及.{1,6}|名称|内容|分解)?$/,
  ],
  ['task', /^(?:内容|项目|工作项目|项目名称|主要工作|工作)$/],
  ['measure', /^单位$/],
]

export const longestTitle = 16

/** What a column with this title holds; undefined when it is no column title we know. */
export function columnOf(written: string): Column | undefined {
  const title = written.replace(/\s+/g, '')
  if (title === '' || title.length > longestTitle) return undefined
  for (const [role, pattern] of vocabulary) {
    if (!pattern.test(title)) continue
    const year = /^(20\d\d)/.exec(title)?.[1]
    return year ? { role, title, year: Number(year) } : { role, title }
  }
  return undefined
}

/** All titles the lexer of run-together headers tries, longest first. */
export const runTitles: readonly string[] = [
  '重点工作任务',
  '主要工作任务',
  '重点任务',
  '工作任务',
  '主要任务',
  '任务内容',
  '工作内容',
  '工作措施',
  '主要措施',
  '任务',
  '工作事项',
  '序号',
  '牵头单位',
  '牵头部门',
  '责任单位',
  '责任部门',
  '负责单位',
  '配合单位',
  '配合部门',
  '参加单位',
  '协办单位',
  '主办单位',
  '时间进度',
  '完成时限',
  '完成时间',
  '时间节点',
  '进度安排',
  '时限',
  '备注',
  '指标名称',
  '主要指标',
  '指标',
  '计量单位',
  '单位',
  '基期值',
  '现状值',
  '目标值',
  '指标属性',
  '属性',
  '类别',
  '领域',
].toSorted((a, b) => b.length - a.length)
