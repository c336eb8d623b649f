/** The words of a document in parts: nothing lost, each clause a part of its own, no place claimed twice. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PlanText, readPlan, textOf } from './index.ts'

const linhe = readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
const read = (source: string) => textOf(source, readPlan(source)) ?? []
const part = (text: PlanText, anchor: string) => text.find((one) => one.anchor === anchor)
const bare = (words: string) => words.replace(/\s/g, '')
const wordsOf = (text: PlanText) =>
  bare(text.map(({ heading = '', blocks }) => heading + blocks.flat().join('')).join(''))

describe('the words of a plan', () => {
  test('are all there, in their order', () => {
    expect(wordsOf(read(linhe))).toBe(bare(linhe))
  })

  test('are cut where clauses begin, with the headings on the way in the name of the place', () => {
    expect(part(read(linhe), '3.1.2')).toEqual({
      anchor: '3.1.2',
      words: '第三章第一节二',
      depth: 3,
      heading: '二、让看病不再难。',
      blocks: ['把符合条件的康复项目按规定纳入医保支付，参保有困难的由县级财政帮助缴费。'],
    })
  })

  test('of every clause begin with its own number, in the plan of Linhe and whatever comes before it', () => {
    const named = read(linhe).filter(({ anchor }) => anchor !== undefined && anchor !== 'annex')
    expect(named.length).toBeGreaterThan(80)
    for (const { anchor = '', words = '', heading, blocks } of named) {
      const begins = bare(heading ?? [blocks[0]].flat()[0] ?? '')
      const item = /-(\d+)$/.exec(anchor.replace(/^box-\d+$/, ''))?.[1]
      const own = item ?? /(?:第[^第]+[章节]|专栏\d+|[一二三四五六七八九十]+)$/.exec(words)?.[0]
      expect(begins.startsWith(own ?? '?'), `${anchor}: ${begins.slice(0, 12)}`).toBe(true)
    }
  })

  test('keep rows as cells: of the annex, and of a box of indicators', () => {
    const text = read(linhe)
    expect(part(text, 'annex-14')?.blocks).toEqual([
      ['14', '社区康园中心覆盖全部镇（街道），新建9个。', '市残联', '市民政局、市财政局', '2024年底前'],
    ])
    expect(part(text, 'box-1-6')?.blocks).toEqual([
      ['6.残疾儿童少年义务教育入学率', '95.8%', '≥97%', '约束性'],
    ])
  })

  test('of a table flattened a cell a line are rows again', () => {
    const rows = [1, 2].map((no) => `\t${no}\n\t落实第${no}件事。\n\t市民政局\n\t市财政局\n`)
    const flat = ['某市“十四五”规划任务分工', '\t序号\n\t重点任务\n\t牵头单位\n\t配合单位\n', ...rows].join(
      '\n',
    )
    expect(part(read(flat), 'annex-2')?.blocks).toEqual([['2', '落实第2件事。', '市民政局', '市财政局']])
  })

  test('of a paragraph that lines broke are one paragraph, and two clauses on one line are two', () => {
    const broken = `某市残疾人规划（2021—2025年）

一、总体要求

坚持以人为本，把事情办到
身边。

二、主要任务

（一）办好补贴。按月发放，不漏一人。（二）办好康复。每县一所站。`
    const text = read(broken)
    expect(part(text, '1')?.blocks).toEqual(['坚持以人为本，把事情办到身边。'])
    expect(part(text, '2.1')?.blocks).toEqual(['按月发放，不漏一人。'])
    expect(part(text, '2.2')).toMatchObject({ words: '二（二）', blocks: ['每县一所站。'] })
  })
})

describe('a place', () => {
  test('that two parts would claim belongs to neither', () => {
    const twice = linhe.replace('第四章 保障措施', '第三章 保障措施')
    const text = read(twice)
    expect([part(text, '3'), part(text, '3.1'), part(text, '3.2')]).toEqual([undefined, undefined, undefined])
    expect(part(text, '3.1.1')?.words).toBe('第三章第一节一')
    const anchors = text.flatMap(({ anchor }) => anchor ?? [])
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('numbered in an annex is not the plan’s', () => {
    const text = read(`${linhe}\n\n第五章 附则\n\n第一节 说明\n\n本表由市残联解释。\n`)
    expect(part(text, '5.1')).toBeUndefined()
    expect(part(text, '4.1')?.heading).toBe('第一节 经费')
  })
})

test('a document too long for one page has no words to publish', () => {
  expect(textOf(`${linhe}\n${'多写一行字。\n'.repeat(40_000)}`, readPlan(linhe))).toBeUndefined()
})
