/** A sample plan in the shape of the real one: 11 indicators, 35 tasks in four fields. The sentences are ours. */

import { obligation } from '#catalogue'
import { day } from '#kernel'
import type {
  BoardView,
  Due,
  IndicatorLine,
  IndicatorView,
  PlanView,
  PromiseStanding,
  PublicPromise,
  TaskState,
} from '#web'
import { county, today } from './people-of-sample.ts'

export const planTitle = '示例市“十四五”残疾人保障和发展规划'

const line = (no: string, name: string, more: Partial<IndicatorLine> = {}): IndicatorLine => ({
  no,
  name,
  unit: '%',
  kind: 'expected',
  base: { year: 2020, value: 95 },
  target: { year: 2025, value: 100, comparator: '=' },
  now: { kind: 'not-computed' },
  ...more,
})

export const nursingLine = line('5', '重度残疾人护理补贴覆盖率', {
  kind: 'binding',
  base: { year: 2020, value: 100, comparator: '=' },
  now: { kind: 'share', share: { part: 34_489, whole: 35_743 } },
  on: today,
  reached: false,
})

export const lines: readonly IndicatorLine[] = [
  line('1', '残疾人家庭人均收入年均增长', {
    base: { year: 2020, value: 7.5 },
    target: { year: 2025, text: '与地区经济增长基本同步' },
  }),
  line('2', '符合条件的残疾人纳入最低生活保障比例', {
    kind: 'binding',
    now: { kind: 'protected' },
    on: today,
  }),
  line('4', '困难残疾人生活补贴覆盖率', {
    kind: 'binding',
    now: { kind: 'share', share: { part: 17_722, whole: 17_722 } },
    on: today,
    reached: true,
  }),
  nursingLine,
  line('6', '残疾人辅助器具适配率', {
    base: { year: 2020, value: 95.55 },
    target: { year: 2025, value: 98, comparator: '>=' },
  }),
  line('11', '新增就业人数', {
    unit: '人',
    base: undefined,
    target: { year: 2025, value: 1200, comparator: '>=' },
    now: { kind: 'number', value: 318 },
    on: today,
  }),
]

const fields = [
  { id: 'livelihood', name: '基本民生保障' },
  { id: 'work', name: '就业创业' },
  { id: 'services', name: '基本公共服务' },
  { id: 'rights', name: '平等权利' },
]
const units = ['市民政局', '市人力资源和社会保障局', '市卫生健康局', '市残联']
const states: readonly TaskState[] = [
  'under-way',
  'done',
  'under-way',
  'late',
  'not-started',
  'under-way',
  'unknown',
]
const dues: readonly Due[] = [
  { kind: 'by', on: day('2025-12-31') },
  { kind: 'throughout' },
  { kind: 'unstated' },
]

export const tasks = Array.from({ length: 35 }, (_, index) => ({
  no: String(index + 1),
  heading:
    ['补贴按时足额发放', '困难家庭应保尽保', '培训后稳定上岗', '康复服务就近可得', '出行环境无障碍改造'][
      index % 5
    ] ?? '',
  text: '每名符合条件的残疾人都由镇街逐一核实，名单和金额每月更新，发放结果可以查询；没有领到的，由所在村（社区）说明原因并限期解决。',
  line: 210 + index,
  lead: index === 6 ? [] : [units[index % 4] ?? ''],
  coop: ['市财政局', '市残联'],
  leadKnown: index !== 6,
  due: dues[index % 3] ?? { kind: 'unstated' as const },
  state: states[index % 7] ?? 'unknown',
  field: fields[index % 4]?.id ?? '',
  because:
    index % 7 === 3
      ? {
          zh: '期限已过，还有 1,254 人没有领到',
          en: 'past its day with 1,254 people still waiting',
          easy: '还有 1,254 人没拿到',
        }
      : undefined,
}))

const countOf = (state: TaskState) => tasks.filter((task) => task.state === state).length

export function planView(filter: PlanView['filter'] = {}): PlanView {
  const promises: readonly PublicPromise[] = tasks.filter(
    (task) =>
      (!filter.field || task.field === filter.field) && (!filter.state || task.state === filter.state),
  )
  return {
    title: planTitle,
    period: { from: day('2021-01-01'), to: day('2025-12-31') },
    asOf: today,
    text: true,
    fields,
    counts: {
      done: countOf('done'),
      late: countOf('late'),
      'under-way': countOf('under-way'),
      'not-started': countOf('not-started'),
      unknown: countOf('unknown'),
    },
    indicators: lines,
    filter,
    promises,
  }
}

/** What an office published of the units: one early, one late with a reason, one late without, one that reported what records deny. */
export function planViewWithStandings(): PlanView {
  const stage = (key: 'assigned' | 'reported' | 'working') => ({
    easy: '正在做',
    ...obligation.stages[key].words,
  })
  const units = (no: number): PromiseStanding['units'] => [
    {
      unit: '卫生健康局',
      stage: no === 2 ? stage('reported') : stage('working'),
      lamp: (['running', 'overdue', 'contradicted', 'overdue'] as const)[no % 4] ?? 'running',
      reportedOn: day('2025-06-30'),
    },
    { unit: '财政局', stage: stage('assigned'), lamp: 'soon', reportedOn: null },
  ]
  const view = planView()
  return {
    ...view,
    promises: view.promises.slice(0, 8).map((promise, no) => ({
      ...promise,
      standing: {
        units: units(no),
        late: no % 4 > 0,
        why: no % 4 === 1 ? '两个镇的场地还没有交付，预计三月底前完成。' : null,
      },
    })),
    standings: {
      on: today,
      edition: 3,
      all: [3, 2, 1].map((edition) => ({ edition, on: day(`2025-0${edition * 3}-30`) })),
    },
  }
}

export function boardView(filter: BoardView['filter'] = {}): BoardView {
  const shown = tasks.filter(
    (task) =>
      (!filter.unit || task.lead.includes(units[Number(filter.unit.slice(1))] ?? '')) &&
      (!filter.field || task.field === filter.field) &&
      (!filter.state || task.state === filter.state),
  )
  const groups = [...units, undefined].map((unit) => ({
    unit,
    tasks: shown.filter((task) => task.lead[0] === unit),
  }))
  return {
    title: planTitle,
    units: units.map((name, index) => ({ id: `u${index}`, name })),
    fields,
    filter,
    total: tasks.length,
    groups: groups.filter((group) => group.tasks.length > 0),
    findings: [
      {
        zh: '指标 6 的 2020 年数值前后不一致：正文 95.55%，表格 99%（第 61 行、第 118 行）',
        en: 'Indicator 6: 95.55 % in the text, 99 % in the table (lines 61 and 118)',
      },
    ],
  }
}

const towns = [
  '城南街道',
  '城东街道',
  '城北街道',
  '城西街道',
  '中洲街道',
  '白沙街道',
  '埠场镇',
  '双捷镇',
  '岗列街道',
]

export const indicatorView: IndicatorView = {
  line: nursingLine,
  area: { code: county, name: '江城区' },
  above: [{ code: '4417', name: '阳江市' }],
  trend: [33_900, 34_010, 34_180, 34_260, 34_401, 34_489].map((part, index) => ({
    on: day(`2020-${String(index + 7).padStart(2, '0')}-01`),
    share: { part, whole: 35_743 },
  })),
  areas: [
    ...towns.map((name, index) => ({
      kind: 'area' as const,
      code: `44170200${index + 1}`,
      name,
      share: { part: 3200 + index * 91, whole: 3380 + index * 91 },
      opens: index < 3,
    })),
    { kind: 'unknown', code: '', name: '', share: { part: 12, whole: 47 }, opens: false },
    { kind: 'total', code: '', name: '', share: { part: 32_088, whole: 33_743 }, opens: false },
  ],
  waiting: 1254,
  maySeeWaiting: true,
  counted: {
    numerator: { zh: '当月有效享受资格且未暂停的人数', en: 'people with a grant in force, not paused' },
    denominator: { zh: '按规划条件符合的人数', en: 'people who meet the conditions of the plan' },
    source: { zh: '残疾人证、照护评估、享受资格记录', en: 'certificates, care assessments, grants' },
    computedAt: '2020-12-01T06:30:00+08:00',
    newestRecord: day('2020-11-30'),
    unknown: 316,
  },
}
