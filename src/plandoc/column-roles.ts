/** What a set of column titles makes together: a table of tasks, of indicators, or neither; and what each column then is. */
import type { Column, Role } from './columns.ts'

export type TableKind = 'tasks' | 'indicators'

const unitRoles: ReadonlySet<Role> = new Set(['units', 'lead', 'coop'])
const strongTask = /任务|措施|举措|事项|工作|行动|内容|职责/
const strongTiming = /完成|时限|期限|节点|进度|推进|办结/
/** Sections of an office inside a unit: who does it where no column names units. */
const sections = /^(?:责任|承办|负责|落实|牵头)(?:科室|处室|股室)$/
/** Titles of guides to services, budgets, lists of people and statistics. */
const guide = /办理时限|承诺时限|收费|受理|设定依据|实施依据|职权/
const ledger = /预算|金额|单价|姓名|职务|数量|规格|地点|授课|主持|额度|比例/
/** Money beside projects nobody describes or dates: accounts, not tasks. */
const money = /资金|总额|经费|投资|绩效/
const statistics = /同比|比上年|环比|绝对量|增减|完成率|得分|分值|权重/

/** Two past years and how much came between: a report, not a plan. */
const change = /^(?:同比|较?比?上年)?(?:增长|增速|增幅|增减)(?:率|量)?(?:（[^（）]{1,6}）)?$/

const isTask = (column: Column) => column.role === 'task' && !column.title.endsWith('目标')

/** `责任单位 | 任务分工`: beside a column of offices, the sharing out of work is the work. */
function shared(columns: readonly Column[]): readonly Column[] {
  const who = columns.filter((column) => unitRoles.has(column.role))
  const work = who.find((column) => /^(?:任务|工作|职责)分工$/.test(column.title))
  if (!work || who.length < 2 || columns.some((column) => column.role === 'task')) return columns
  return columns.map((column) => (column === work ? { ...column, role: 'task' as const } : column))
}

type Asked = {
  readonly has: (role: Role) => boolean
  readonly told: (pattern: RegExp) => boolean
  readonly columns: readonly Column[]
}

/** Names of indicators with values; or values of several years beside something that is counted. */
function areIndicators({ has, told, columns }: Asked): boolean {
  const years = new Set(columns.flatMap((column) => (column.year === undefined ? [] : [column.year])))
  const values = has('target') || has('year') || has('baseline') || has('growth')
  const levels = columns.some((column) => column.role === 'field' && column.title.includes('指标'))
  if (has('name') || levels) return values || has('kind')
  const counted = has('kind') || (has('measure') && years.size > 1)
  return values && counted && has('task') && !told(strongTask)
}

/** Work and who does it; where no column names offices, the work and its schedule must be plainly called so. */
function areTasks({ has, told, columns }: Asked): boolean {
  const strong = columns.some((column) => column.role === 'task' && strongTask.test(column.title))
  const who = columns.some((column) => unitRoles.has(column.role))
  const accounts = !strong && !has('timing') && (told(ledger) || told(money))
  if (who) return (has('task') || has('target')) && !accounts
  const when = columns.some((column) => column.role === 'timing' && strongTiming.test(column.title))
  return strong && !told(ledger) && (when || has('measure') || told(sections))
}

function kindOf(columns: readonly Column[]): TableKind | undefined {
  const has = (role: Role) => columns.some((column) => column.role === role)
  const told = (pattern: RegExp) => columns.some((column) => pattern.test(column.title))
  const asked = { has, told, columns }
  const report = told(change) && !has('target') && !has('kind')
  if (areIndicators(asked)) return report || told(statistics) ? undefined : 'indicators'
  const who = columns.some((column) => unitRoles.has(column.role))
  const forGuests = told(guide) || (told(/办结时限/) && !who)
  return !forGuests && areTasks(asked) ? 'tasks' : undefined
}

function asIndicator(columns: readonly Column[]): readonly Column[] {
  const named = columns.some((column) => column.role === 'name')
  const levels = columns.filter((column) => column.role === 'field' && /指标/.test(column.title))
  const finest = named ? undefined : (levels.at(-1) ?? columns.find((column) => column.role === 'task'))
  return columns.map((column) => {
    if (column === finest) return { ...column, role: 'name' }
    return column.role === 'task' || column.role === 'goal' ? { ...column, role: 'other' } : column
  })
}

/** Columns of years beside one another are steps on the way, not tasks. */
const isStep = (column: Column) =>
  column.year !== undefined && ['year', 'target', 'task', 'timing', 'baseline'].includes(column.role)

function asTask(columns: readonly Column[]): readonly Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role)
  const steps = columns.filter(isStep).length
  const plain = columns.filter((column) => isTask(column) && (column.year === undefined || steps < 2))
  // `项目名称 | 目标任务`: the name is the title, what is to be reached the task
  const promised = columns.find(
    (column) => column.role === 'target' && column.year === undefined && /任务/.test(column.title),
  )
  const named =
    plain.length === 1 && /^(?:.{0,4}项目|.{0,4}(?:项目|工程|事项)名称)$/.test(plain[0]?.title ?? '')
  const finest =
    (named ? promised : undefined) ??
    plain.at(-1) ??
    columns.find((column) => column.role === 'task' || column.role === 'target')
  const noWho = !columns.some((column) => unitRoles.has(column.role))
  const roleOf = (column: Column): Role => {
    const { role, title } = column
    if (column === finest) return 'task'
    if (isStep(column)) return 'goal'
    // of `重点任务 | 具体措施` the finer one is the task, the wider one its group
    if (role === 'task') return title.includes('目标') ? 'goal' : 'field'
    if (role === 'target') return 'goal'
    if (noWho && (role === 'measure' || sections.test(title))) return 'units'
    if (role === 'name' || role === 'kind' || role === 'measure') return 'other'
    if (role === 'baseline' || role === 'growth') return 'other'
    if (role === 'units' && has('lead')) return 'coop'
    return role === 'units' && has('coop') ? 'lead' : role
  }
  return columns.map((column) => ({ ...column, role: roleOf(column) }))
}

export type Settled = { readonly kind: TableKind; readonly columns: readonly Column[] }

/** `单位` alone is a unit of measure beside indicators and the responsible unit beside tasks. */
export function settled(written: readonly Column[]): Settled | undefined {
  const columns = shared(written)
  const kind = kindOf(columns)
  return kind && { kind, columns: kind === 'indicators' ? asIndicator(columns) : asTask(columns) }
}
