/** The page of the plan's words: each place once, headings that step down one at a time, rows as rows. */
import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { type PlanText, readPlan, textOf } from '#plandoc'
import { standardDisplay } from '../display.ts'
import { clauseId } from '../paths.ts'
import { renderPage } from '../respond.tsx'
import { PlanTextPage } from './plan-text.tsx'

const linhe = readFileSync(new URL('../../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
const parts = textOf(linhe, readPlan(linhe)) ?? []

const reader = {
  language: 'zh',
  path: '/plan/text',
  display: standardDisplay,
  place: '临禾市',
  demo: false,
  once: '018f0000-0000-7000-8000-000000000001',
  staff: undefined,
} as const
const show = (text: PlanText) =>
  renderPage(
    createElement(PlanTextPage, { title: '规划', publishedOn: day('2021-12-01'), parts: text }),
    reader,
  )
const levelsOf = (html: string) => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))

describe('the page of a plan’s words', () => {
  test('has every place a citation may name, once', () => {
    const html = show(parts)
    const anchors = parts.flatMap(({ anchor }) => anchor ?? [])
    expect(anchors.length).toBeGreaterThan(80)
    for (const anchor of anchors) expect(html.split(` id="${clauseId(anchor)}"`), anchor).toHaveLength(2)
  })

  test('marks a row of the annex as a row, with its words', () => {
    expect(show(parts)).toMatch(/<tr id="clause-annex-12"><th scope="row">12<\/th><td>连通各部门数据/)
  })

  test('steps down one heading at a time, whatever the reading found', () => {
    const skips: PlanText = [
      { anchor: '1.1.1', words: '第一章第一节一', depth: 3, heading: '一、办事', blocks: [] },
      { anchor: '2', words: '第二章', depth: 1, heading: '第二章', blocks: ['办事。'] },
      { anchor: 'box-1', words: '专栏1', depth: 9, heading: '专栏1', blocks: [] },
    ]
    for (const text of [parts, skips]) {
      const levels = levelsOf(show(text))
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    }
  })

  test('shows words as words, whatever signs are in them', () => {
    expect(show([{ blocks: ['<script>x</script>'] }])).toContain('&lt;script&gt;x&lt;/script&gt;')
  })
})
