/** Whatever the file holds, the reader returns, points only into the file, and does not slow down with its size. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlan } from './index.ts'

const words = [
  '序号',
  '工作任务',
  '责任单位',
  '牵头单位',
  '指标',
  '2025年',
  '市残联',
  '、',
  '，',
  '。',
  '（',
  '）',
  '(',
  ')',
  '责任单位：',
  '\t',
  '\n',
  '\n\n',
  ' ',
  '1',
  '1.',
  '2.',
  '一、',
  '（一）',
  '第一章',
  '专栏1',
  '附件',
  '95%',
  '以上',
  '—',
  '**',
  '<b>',
  '</b>',
  '|',
  '《',
  '》',
  '“十四五”',
  '牵头',
  '负责',
  '约束性',
  '到',
  '20',
  '年',
  '#',
  '$',
  '\\%',
  '&gt;',
  '\u0000',
  '\ud800',
  '\ue004',
  '等',
  '和',
  '...',
  '负责）',
  '【',
  '】',
]

describe('any text', () => {
  test('is read without throwing, and every place lies in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 150,
        }),
        (parts) => {
          const source = parts.join('')
          const plan = readPlan(source)
          const places = [
            ...plan.outline.map((entry) => entry.at),
            ...plan.tasks.flatMap((task) => [
              task.at,
              ...task.mentions.map((m) => m.at),
              ...task.targets.map((t) => t.at),
            ]),
            ...plan.indicators.map((indicator) => indicator.at),
            ...plan.findings.flatMap((finding) => finding.at),
          ]
          for (const { line, from, to } of places) {
            expect(line).toBeGreaterThan(0)
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(source.length)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('with an unknown lead has an empty lead, and its units hold lead and cooperating offices', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (parts) => {
        for (const task of readPlan(parts.join('')).tasks) {
          expect(task.leadKnown).toBe(task.lead.length > 0)
          for (const unit of [...task.lead, ...task.coop]) expect(task.units).toContain(unit)
          for (const unit of task.lead) expect(task.coop).not.toContain(unit)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a flood of', () => {
  const size = 60_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const floods: readonly (readonly [string, string])[] = [
    ['opening brackets', fill('（')],
    ['closing brackets', fill('）')],
    ['headers', fill('序号\t工作任务\t责任单位\n')],
    ['stacked headers', fill('序号\n工作任务\n责任单位\n')],
    ['rows', `序号\t工作任务\t责任单位\n${fill('1\t建好康复站。\t市残联、市民政局\n')}`],
    ['markers', fill('1.建好康复站。（责任单位：市残联）\n')],
    ['markers on one line', fill('建好康复站。（责任单位：市残联）')],
    ['separators', `责任单位：${fill('、')}`],
    ['names', `序号\t工作任务\t责任单位\n1\t甲\t${fill('市残联、')}`],
    ['unfinished markers', fill('（责任单位：')],
    ['headings', fill('一、标题\n')],
    ['boxes', fill('专栏1 标题\n1.条目。文字。\n')],
    ['numbers', fill('95%以上')],
    ['one number', fill('9')],
    ['title quotes', fill('《')],
    ['tags', fill('<a')],
    ['emphasis', fill('**')],
    ['tabs', fill('\t')],
    ['line ends', fill('\n')],
    ['short lines', fill('a\n')],
    ['spaces', fill(' ')],
    ['years', fill('到2025年')],
    ['clauses without an end', fill('市残联牵头，')],
    ['figures', fill('康复服务覆盖率达到95%。')],
    ['dots', fill('.')],
    ['labels on one line', fill('。1.甲')],
    ['sentences that assign', `1.${fill('市残联牵头，市财政局配合。')}`],
    ['sentences without an end', `1.${fill('市残联牵头，会同')}`],
    ['letters spread out', fill('责 任 单 位 ')],
    ['boxed keys', fill('【责任单位】')],
    ['keys without lists', fill('责任单位：')],
    ['dates', fill('2025年6月底前，')],
    ['dates without a year', `2024年工作要点\n1.${fill('6月底前')}`],
    ['months in a range', `2024年工作要点\n1.${fill('5月至')}`],
    ['years in characters', fill('二〇二')],
    ['numbers of one sign', fill('⑴㈠')],
    ['running heads', fill('某市养老服务规划\n1\n')],
    ['names joined by words', `责任单位：${fill('市教育局和')}`],
    ['names joined by stops', `责任单位：${fill('市科协.')}`],
    ['levels of government', `责任单位：${fill('各县、')}`],
  ]
  for (const [name, text] of floods)
    test(`${name} come back`, () => {
      expect(readPlan(text).title).toSatisfy((title) => title === null || typeof title === 'string')
    })
})

/** A chain of pseudo-random numbers: the same garbage every time. */
function garbage(size: number): string {
  const parts: string[] = []
  let state = 7
  for (let length = 0; length < size; ) {
    state = (state * 48_271) % 2_147_483_647
    const word = words[state % words.length] ?? ''
    parts.push(word)
    length += word.length
  }
  return parts.join('').slice(0, size)
}

test('five megabytes of garbage come back, with a word that the end was not read', {
  timeout: 240_000,
}, () => {
  const plan = readPlan(garbage(5_000_000))
  expect(plan.findings.map((finding) => finding.code)).toContain('truncated')
})
