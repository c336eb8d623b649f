/** A law of tables: whatever layout extraction leaves a table in, the same rows are read from it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layouts } from './corpus/layouts.ts'
import { readPlan } from './index.ts'

const verbs = ['建立', '完善', '推进', '开展', '落实', '新建', '改造', '出台']
const things = `
  残疾儿童康复救助制度 社区养老服务设施12处 乡村医生培训 无障碍出行环境
  河道综合整治工程 农村电商服务站点30个 “一老一小”服务 0—6岁儿童残疾筛查
  防灾减灾宣传，每年不少于2次 托育机构备案，覆盖率达到60%以上 校园及周边安全治理`
  .trim()
  .split(/\s+/)
const tails = ['', '。', '，形成长效机制。', '，2024年底前完成一半任务', '；建立台账。']
const offices = `
  市民政局 市残联 市财政局 市卫生健康委
  市人力资源和社会保障局 市文化和旅游局 团市委 市大数据中心
  市妇联 市水利局 各县（市、区）人民政府 各有关单位`
  .trim()
  .split(/\s+/)
const leads = offices.filter((office) => !office.startsWith('各'))
const times = ['2024年底', '2025年12月底前', '2023年6月', '长期坚持', '2024年9月30日前', '每年', '2025年']

const taskRow = fc.record({
  text: fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...tails))
    .map((words) => words.join('')),
  lead: fc.constantFrom(...leads),
  others: fc.uniqueArray(fc.constantFrom(...offices), { minLength: 1, maxLength: 4 }),
  time: fc.constantFrom(...times),
})

const taskHeads = [
  ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'],
  ['工作任务', '牵头单位', '责任单位', '完成时限'],
  ['序号', '重点工作', '责任领导', '牵头单位', '责任单位', '完成时间'],
  ['牵头单位', '配合单位', '序号', '工作任务', '完成时限'],
] as const

type TaskRow = typeof taskRow extends fc.Arbitrary<infer Row> ? Row : never

const coopOf = ({ lead, others }: TaskRow) => others.filter((office) => office !== lead)

function taskCell(title: string, row: TaskRow, number: number): string {
  if (title === '序号') return String(number)
  if (title === '牵头单位') return row.lead
  if (title === '责任领导') return '王某某'
  if (/单位/.test(title)) return coopOf(row).join('、')
  return /完成/.test(title) ? row.time : row.text
}

const bare = (text: string | null) => (text ?? '').replace(/[\s。]/g, '')

const names = `
  残疾人基本医疗保险参保率|% 人均预期寿命|岁 每千人口执业（助理）医师数|人 森林覆盖率|%
  城镇新增就业人数|万人 5G基站数|个 人均体育场地面积|平方米 孕产妇死亡率|1/10万`
  .trim()
  .split(/\s+/)
const figure = fc.oneof(
  fc.integer({ min: 3, max: 99 }).map(String),
  fc.integer({ min: 30, max: 990 }).map((n) => (n / 10).toFixed(1)),
)
const target = fc.oneof(
  {
    arbitrary: fc.tuple(fc.constantFrom('', '≥', '>', '≤', '<'), figure).map((parts) => parts.join('')),
    weight: 5,
  },
  fc.constantFrom('应保尽保', '与经济增长基本同步', '保持稳定', '全覆盖'),
)
const indicatorRow = fc.record({
  name: fc.constantFrom(...names),
  base: fc.oneof({ arbitrary: figure, weight: 4 }, fc.constant('—')),
  target,
  kind: fc.constantFrom('约束性', '预期性'),
})
type Cell = { readonly head: readonly string[]; readonly number: number }
type IndicatorRow = typeof indicatorRow extends fc.Arbitrary<infer Row> ? Row : never

const indicatorHeads = [
  ['序号', '指标名称', '单位', '2020年', '2025年', '指标属性'],
  ['指标', '2020年', '2025年', '属性'],
  ['指标名称', '计量单位', '2020年基期值', '2025年目标值', '指标性质'],
] as const

function indicatorCell(title: string, row: IndicatorRow, { head, number }: Cell): string {
  const [name, unit] = row.name.split('|')
  if (title === '序号') return String(number)
  if (/单位/.test(title)) return unit ?? ''
  if (/2020/.test(title)) return row.base
  if (/2025/.test(title)) return row.target
  if (/属性|性质/.test(title)) return row.kind
  return `${head.includes('序号') ? '' : `${number}.`}${name}${head.includes('2020年') && head.length === 4 ? `（${unit}）` : ''}`
}

describe.each(layouts)('a table laid out as $name', ({ lay }) => {
  test('gives its tasks, their offices and times', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...taskHeads),
        fc.array(taskRow, { minLength: 2, maxLength: 7 }),
        (head, drawn) => {
          const rows = drawn.filter((row) => coopOf(row).length > 0)
          fc.pre(rows.length > 1)
          const text = lay(
            head,
            rows.map((row, i) => head.map((title) => taskCell(title, row, i + 1))),
          )
          const wanted = rows.map((row) => [
            bare(row.text),
            row.lead,
            coopOf(row).toSorted().join(),
            row.time,
          ])
          const read = readPlan(text).tasks
          expect(
            read.map((task) => [
              bare(task.text),
              task.lead.join(),
              task.coop.toSorted().join(),
              bare(task.timing),
            ]),
          ).toEqual(wanted)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('gives its indicators, their values and kinds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...indicatorHeads),
        fc.array(indicatorRow, { minLength: 2, maxLength: 7 }),
        (head, rows) => {
          const text = lay(
            head,
            rows.map((row, i) => head.map((title) => indicatorCell(title, row, { head, number: i + 1 }))),
          )
          const value = (cell: string) => (/\d/.test(cell) ? Number(cell.replace(/[^\d.]/g, '')) : null)
          const wanted = rows.map((row) => [
            row.name,
            value(row.base),
            value(row.target),
            bare(row.target),
            row.kind,
          ])
          const read = readPlan(text).indicators
          expect(
            read.map((i) => [`${i.name}|${i.unit}`, i.baseline, i.value, bare(i.target), i.kind]),
          ).toEqual(wanted)
        },
      ),
      { numRuns: 40 },
    )
  })
})
