/** Web pages: the article without its surroundings, tables with merged cells, numbers, notes, and pages built to do harm. */
import { describe, expect, test } from 'vitest'
import { readPlan } from '#plandoc'
import { linesOfHtml } from './document-html.ts'

const lines = (html: string) => linesOfHtml(html, 'a.html')
const page = (body: string) => lines(`<html><body>${body}</body></html>`)

describe('the article of a page', () => {
  test('is without scripts, styles, menus, the way there, sharing and imprint', () => {
    expect(
      page(`<style>p{}</style><script>var x = "<p>1</p>"</script><nav>首页</nav><div class="crumb">您的位置</div>
        <table><tr><td><a href="1">要闻动态</a></td><td><a href="2">政务公开</a></td><td><a href="3">办事服务</a></td></tr></table>
        <h1>规划</h1><p>一、总则。</p><div style="display: none">看不见</div><div id="footer">版权所有</div>`),
    ).toEqual(['规划', '一、总则。'])
  })

  test('keeps a paragraph with links, and a list that is not made of links', () => {
    const kept = page(
      '<p>详见<a href="1">甲</a>、<a href="2">乙</a>、<a href="3">丙</a>，由各单位按照职责分工落实到位。</p>',
    )
    expect(kept).toEqual(['详见甲、乙、丙，由各单位按照职责分工落实到位。'])
  })

  test('is what the page calls its article, when that holds most of the text', () => {
    const text = '办好康复站，每县有一所标准站。'.repeat(5)
    expect(page(`<p>相关推荐</p><article><p>${text}</p></article>`)).toEqual([text])
    expect(page(`<article>摘要</article><p>${text}</p>`)).toEqual(['摘要', text])
  })

  test('breaks lines where the page does, and nowhere else', () => {
    expect(page('<p>一、总\n  则<span>。</span></p><div>二、<br>三、<em>附则</em></div>正文')).toEqual([
      '一、总 则。',
      '二、',
      '三、附则',
      '正文',
    ])
  })
})

describe('letters', () => {
  test('that are bold in a part of a line keep their mark; a bold heading needs none', () => {
    expect(
      page(
        '<p><b>一、总则</b></p><p>（责任单位：<strong>市残联</strong>、市民政局）</p><p>（<span style="font-weight:bold">市医保局</span>、市残联）</p>',
      ),
    ).toEqual(['一、总则', '（责任单位：<b>市残联</b>、市民政局）', '（<b>市医保局</b>、市残联）'])
  })

  test('raised as signs of notes are no part of a name; those of a measure are', () => {
    expect(
      page(
        '<p>市残联<sup>1</sup>、市民政局<sup>[2]</sup>、市医保局<sup><a href="#n">③</a></sup>，30km<sup>2</sup></p>',
      ),
    ).toEqual(['市残联、市民政局、市医保局，30km²'])
  })

  test('that look like markup do not become markup', () => {
    const [line = ''] = page('<p>a&lt;b&gt;市残联&lt;/b&gt;</p>')
    expect(line).toBe('a＜b>市残联＜/b>')
  })
})

describe('lists', () => {
  test('show the numbers the page shows', () => {
    expect(
      page('<ol start="3"><li>甲</li><li value="7"><p>乙</p></li><li>丙</li></ol><ul><li>丁</li></ul>'),
    ).toEqual(['3. 甲', '7. 乙', '8. 丙', '丁'])
    expect(page('<ol style="list-style-type: simp-chinese-informal"><li>甲</li><li>乙</li></ol>')).toEqual([
      '一、甲',
      '二、乙',
    ])
  })
})

describe('tables', () => {
  test('are a row a line, and what a merged cell says holds for all its rows', () => {
    expect(
      page(`<table><tr><th>序号</th><th>任务</th><th>单位</th></tr>
        <tr><td>1</td><td>办好甲。</td><td rowspan="2">市残联</td></tr><tr><td>2</td><td>办好乙。</td></tr>
        <tr><td colspan="3">康复</td></tr></table>`),
    ).toEqual(['序号\t任务\t单位', '1\t办好甲。\t市残联', '2\t办好乙。\t市残联', '康复\t\t'])
  })

  test('with one task merged over several rows give one task with all its offices', () => {
    const text = page(`<p>任务分工表</p><table>
      <tr><td>序号</td><td>重点任务</td><td>牵头单位</td><td>配合单位</td></tr>
      <tr><td rowspan="2">1</td><td rowspan="2">建立辅助器具借还站，每县一处。</td><td>市残联</td><td>市财政局</td></tr>
      <tr><td>市民政局</td><td>市医保局</td></tr>
      <tr><td>2</td><td>办好康复站，每镇一处。</td><td>市卫生健康委</td><td>市残联</td></tr></table>`).join(
      '\n',
    )
    expect(readPlan(text).tasks.map(({ no, lead, coop }) => [no, lead, coop])).toEqual([
      [1, ['市残联', '市民政局'], ['市财政局', '市医保局']],
      [2, ['市卫生健康委'], ['市残联']],
    ])
  })

  test('of one column are boxes around paragraphs, and tables around tables are layout', () => {
    expect(
      page(
        '<table><tr><td><p>专栏1 重点</p><p>1.甲。</p></td></tr></table><table><tr><td>左</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['专栏1 重点', '1.甲。', '左', 'a\tb'])
  })
})

describe('pages built to do harm', () => {
  test.each([
    ['nested a hundred thousand times', '<div>'.repeat(100_000)],
    ['bold a million times', '<b>'.repeat(1_000_000)],
    [
      'with an unclosed font before every paragraph',
      Array.from({ length: 50_000 }, (_, i) => `<p><font color=c${i}>甲`).join(''),
    ],
  ])('%s are refused', (_, html) => {
    expect(() => lines(html)).toThrow('document.tangled')
  })

  test('a cell that claims a million columns and rows takes what a table can have', () => {
    const rows = page(
      `<table><tr><td rowspan="1000000" colspan="1000000">甲</td></tr>${'<tr><td>乙</td></tr>'.repeat(3)}</table>`,
    )
    expect(rows.join('').length).toBeLessThan(500)
  })

  test.each([
    ['comments without an end', `甲${'<!--'.repeat(500_000)}`],
    ['brackets only', `甲${'<'.repeat(1_000_000)}`],
    ['notes only', `<p>甲${'<sup>1</sup>'.repeat(100_000)}`],
  ])('%s are read through', (_, html) => {
    expect(page(html).join('')).toMatch(/^甲/)
  })
})
