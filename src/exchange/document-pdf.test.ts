/** PDF files: printed by a browser over page breaks, written with old code tables, scanned, locked, damaged. */
import { deflateSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPlan } from '#plandoc'
import { browserPath, startBrowser } from '../../tests/journeys/browser.ts'
import { readDocument } from './document.ts'
import { asGb18030, asUtf16, planAsHtml, planText, saidBy } from './document-sample.ts'
import { inNamedCode, locked, onePage, scan } from './pdf-sample.ts'

describe.skipIf(!browserPath)('a printed page (needs Chromium)', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  const style = `<style>body{font-family:serif;font-size:16px} p{text-indent:2em;margin:0;text-align:justify}
    table{border-collapse:collapse;width:100%;margin:1em 0} td{border:1px solid black;vertical-align:middle}</style>`
  const foot = (before: string, after: string) =>
    `<div style="font-size:10px;width:100%;text-align:center">${before}<span class="pageNumber"></span>${after}</div>`

  type How = { head?: string; landscape?: boolean; scale?: number }

  async function printed(html: string, { head = '临禾市人民政府文件', ...more }: How = {}): Promise<string> {
    const page = await browser.newPage()
    await page.setContent(style + html)
    const bytes = await page.pdf({
      format: 'A4',
      margin: { top: '2cm', bottom: '2cm', left: '2.5cm', right: '2.5cm' },
      displayHeaderFooter: true,
      headerTemplate: foot(head, ''),
      footerTemplate: foot('— ', ' —'),
      ...more,
    })
    await page.close()
    return (await readDocument('a.pdf', new Uint8Array(bytes))).text
  }

  test.each([
    ['upright', {}],
    ['across', { landscape: true }],
    ['in small letters', { scale: 0.7 }],
    ['in large ones, over many pages', { scale: 1.6 }],
  ])('%s says what the text says, without running heads, feet and page numbers', async (_, how) => {
    const text = await printed(planAsHtml(), how)
    expect(saidBy(text)).toEqual(saidBy(planText))
    expect(text).not.toMatch(/人民政府文件|— \d/)
  })

  test('with a table without rules has its columns from where the words stand', async () => {
    const cell = (text: string) => `<td style="border:0;padding-right:60px">${text}</td>`
    const row = (...cells: string[]) => `<tr>${cells.map(cell).join('')}</tr>`
    const text = await printed(
      `<p>任务分工表</p><table style="width:auto">${row('序号', '重点任务', '责任单位')}${row('1', '办好康复站。', '市残联')}${row('2', '办好招聘会。', '市民政局')}</table>`,
      { head: '' },
    )
    expect(text.split('\n')).toEqual([
      '任务分工表',
      '序号\t重点任务\t责任单位',
      '1\t办好康复站。\t市残联',
      '2\t办好招聘会。\t市民政局',
    ])
  })
})

describe('the letters of a PDF', () => {
  /** Parts of one line, one after the other. */
  const line = (y: number, ...parts: readonly { text: string; bold?: boolean; raised?: boolean }[]) => {
    let x = 80
    return parts.map(({ text, bold = false, raised = false }) => {
      const size = raised ? 6 : 12
      const word = { codes: asUtf16(text, 'be'), x, y: raised ? y + 5 : y, size, bold }
      x += text.length * size
      return word
    })
  }
  const read = (words: Parameters<typeof inNamedCode>[1]) =>
    readDocument('a.pdf', inNamedCode('UniGB-UCS2-H', words))

  test('say by a bold face who leads, and signs of notes are no part of a name', async () => {
    const { text } = await read([
      ...line(760, { text: '重点任务（责任单位中加粗的为牵头单位）' }),
      ...line(
        730,
        { text: '1．办好康复站。（责任单位：市民政局' },
        { text: '①', raised: true },
        { text: '、' },
        { text: '市残联', bold: true },
        { text: '）' },
      ),
      ...line(
        700,
        { text: '2．办好招聘会。（责任单位：' },
        { text: '市人社局', bold: true },
        { text: '、市残联）' },
      ),
    ])
    const plan = readPlan(text)
    expect(plan.tasks.map(({ lead, coop }) => [lead, coop])).toEqual([
      [['市残联'], ['市民政局']],
      [['市人社局'], ['市残联']],
    ])
    for (const { name, at } of plan.tasks.flatMap((task) => task.mentions))
      expect(text.slice(at.from, at.to)).toBe(name)
  })

  test('that are spelt as radicals are the characters they look like', async () => {
    const { text } = await read(line(700, { text: '⼈⺠政府、住⻔、⻋站' }))
    expect(text).toBe('人民政府、住门、车站')
  })

  test('of full lines run on; a short line, and an indented one, end a paragraph', async () => {
    const full = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙'
    const at = (y: number, text: string, x = 80) => ({ codes: asUtf16(text, 'be'), x, y })
    const { text } = await read([
      at(760, full.slice(2), 104),
      at(740, full),
      at(720, '结束。'),
      at(700, full.slice(2), 104),
      at(680, '又完。'),
    ])
    expect(text.split('\n')).toEqual([`${full.slice(2)}${full}结束。`, `${full.slice(2)}又完。`])
  })
})

describe('a PDF', () => {
  const bomb = Uint8Array.from(
    Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n'),
      deflateSync(new Uint8Array(130 * 1024 * 1024)),
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  )
  const words = '一、办好康复站（责任单位：市残联）2025年'
  const problem = (bytes: Uint8Array) =>
    readDocument('a.pdf', bytes).then(
      () => '',
      (error) => error.problem?.code ?? String(error),
    )

  test.each([
    ['GBK-EUC-H', asGb18030(words)],
    ['UniGB-UCS2-H', asUtf16(words, 'be')],
  ])('whose font names the code %s and brings no table is read all the same', async (encoding, bytes) => {
    expect(
      (await readDocument('a.pdf', inNamedCode(encoding, [{ codes: bytes, x: 100, y: 700 }]))).text,
    ).toBe(words)
  })

  test.each([
    [
      'numbers its letters and tells nobody which they are',
      inNamedCode('Identity-H', [{ codes: [0x0f, 0xa1, 0x11, 0x97], x: 100, y: 700 }]),
      'document.pdf-letters-unknown',
    ],
    ['is a scan', scan, 'document.no-text-in-pdf'],
    ['unpacks to a hundred times its size and more', bomb, 'document.unpacks-too-large'],
    ['is empty', onePage(''), 'document.no-text-in-pdf'],
    ['needs a password', locked, 'document.locked'],
    ['breaks off', scan.slice(0, 60), 'document.broken'],
    ['is nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'document.broken'],
  ])('that %s is refused', async (_, bytes, code) => {
    expect(await problem(bytes)).toBe(code)
  })
})
