/** The five real plans, when they lie beside the repository: figures, offices, lines and hashes must not change. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { golden } from '../../tests/golden.ts'
import { type PlanDocument, readPlan } from './index.ts'

const folder = join(import.meta.dirname, '../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** No sentence of a plan is kept here: only numbers, offices, places, and hashes of the words. */
const digest = (plan: PlanDocument) => ({
  title: plan.title && hash(plan.title),
  issuer: plan.issuer,
  period: plan.period,
  outline: plan.outline.map(
    (entry) => `${entry.level} ${entry.label} ${hash(entry.title)} @${entry.at.line}`,
  ),
  boxes: plan.boxes.map((box) => ({
    no: box.no,
    holds: box.holds,
    items: box.items.map((item) => `${item.no} ${hash(item.title)} ${hash(item.text)} @${item.at.line}`),
  })),
  tasks: plan.tasks.map((task) => ({
    no: task.label,
    at: task.at.line,
    text: hash(task.heading + task.text),
    lead: task.lead.join('、'),
    coop: task.coop.join('、'),
    units: task.units.length,
    offices: task.leadKnown ? undefined : task.units.join('、'),
    leadBasis: task.leadBasis,
    deadlines: task.deadlines.map((deadline) => `${deadline.on} ${deadline.kind}`),
    targets: task.targets.map((t) => `${t.kind} ${t.comparator}${t.value}${t.unit} ${t.byYear}`),
  })),
  indicators: plan.indicators.map((i) =>
    [
      i.no,
      hash(i.name),
      i.unit,
      i.baselineYear,
      i.baseline,
      i.targetYear,
      i.comparator,
      i.value,
      i.targetKind,
      i.kind,
    ].join(' '),
  ),
  findings: plan.findings.map((finding) => `${finding.code} @${finding.at.map((at) => at.line).join()}`),
})

const read = (start: string): PlanDocument | undefined => {
  const name = files.find((file) => file.startsWith(start))
  return name ? readPlan(readFileSync(join(folder, name), 'utf8')) : undefined
}

const counts: readonly (readonly [string, string, number, number, number])[] = [
  ['000', 'the task table of Shenzhen', 33, 0, 0],
  ['001', 'the 14th five-year plan of Yangjiang', 35, 11, 5],
  ['002', 'the 13th five-year plan of Shuozhou', 36, 10, 5],
  ['003', 'the opinions of Zhangdian', 35, 0, 0],
  ['004', 'the task and schedule table of a district', 24, 0, 0],
]

describe('of the real plans', () => {
  for (const [start, name, tasks, indicators, boxes] of counts) {
    const plan = read(start)
    test.skipIf(!plan)(`${name} (${start}) has its tasks, indicators and boxes`, () => {
      expect([plan?.tasks.length, plan?.indicators.length, plan?.boxes.length]).toEqual([
        tasks,
        indicators,
        boxes,
      ])
      if (plan) golden(`golden/plandoc/${start}.json`, `${JSON.stringify(digest(plan), null, 1)}\n`)
    })
  }

  const yangjiang = read('001')
  test.skipIf(!yangjiang)('Yangjiang contradicts itself on the fitting of assistive devices in 2020', () => {
    const found = yangjiang?.findings.filter((finding) => finding.code === 'contradictory-figures')
    expect(found).toHaveLength(1)
    const { said, otherSaid, year } = found?.[0]?.facts ?? {}
    expect([year, new Set([said, otherSaid])]).toEqual([2020, new Set(['95.55%', '99%'])])
  })

  test.skipIf(!yangjiang)('Yangjiang has a lead for every task and its targets with exact comparison', () => {
    expect(yangjiang?.tasks.every((task) => task.leadKnown && task.leadBasis === 'column')).toBe(true)
    expect(yangjiang?.indicators.map((i) => `${i.comparator ?? i.targetKind}${i.value ?? ''}`)).toEqual([
      'follows',
      '=8464',
      '=100',
      '=100',
      '=100',
      '>90',
      '>95',
      '>97',
      '=100',
      '=100',
      '=100',
    ])
  })

  const shuozhou = read('002')
  test.skipIf(!shuozhou)('Shuozhou leads by its footnote: the first office', () => {
    expect(
      shuozhou?.tasks.every(
        (task) => task.leadKnown && task.leadBasis === 'first-is-lead' && task.lead.length === 1,
      ),
    ).toBe(true)
  })

  const zhangdian = read('003')
  test.skipIf(!zhangdian)(
    'Zhangdian marks the lead by bold type that did not survive: 32 measures and 3 safeguards to ask about',
    () => {
      expect(zhangdian?.tasks.every((task) => !task.leadKnown && task.lead.length === 0)).toBe(true)
      expect(zhangdian?.tasks.filter((task) => task.label.startsWith('三'))).toHaveLength(3)
      expect(zhangdian?.tasks.flatMap((task) => task.units).every((unit) => !unit.includes('\n'))).toBe(true)
    },
  )

  const district = read('004')
  test.skipIf(!district)(
    'the district keeps policies issued apart from work completed and from work without end',
    () => {
      const kinds = Map.groupBy(district?.tasks ?? [], (task) => task.deadlineKind ?? 'none')
      expect(
        [...kinds]
          .map(([kind, tasks]) => [kind, tasks.length] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ).toEqual([
        ['completed', 3],
        ['ongoing', 7],
        ['policy-issued', 14],
      ])
    },
  )
})
