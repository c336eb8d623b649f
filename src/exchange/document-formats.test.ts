/** One plan in every format says the same. */
import { describe, expect, test } from 'vitest'
import { readPlan } from '#plandoc'
import { readDocument } from './document.ts'
import { asGb18030, asUtf16, planAsHtml, planAsMarkdown, planText, saidBy } from './document-sample.ts'
import { planAsDocx } from './docx-sample.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const expected = saidBy(planText)
const menu = `<header>临禾市人民政府</header><div class="nav"><a href="/">首页</a></div>
  <ul><li><a href="/a">2. 关于就业的通知</a></li><li><a href="/b">3. 关于教育的通知</a></li><li><a href="/c">政策解读</a></li></ul>
  <script>var a = "一、脚本"</script>`
const foot = '<div id="footer">一、主办单位：临禾市（责任单位：市网信办）</div>'

const formats: readonly (readonly [string, string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['UTF-8 text', 'a.txt', 'txt', () => utf8(planText)],
  ['UTF-8 text with a byte order mark', 'a.txt', 'txt', () => utf8(`\ufeff${planText}`)],
  ['text with line ends of Windows', 'a.txt', 'txt', () => utf8(planText.replaceAll('\n', '\r\n'))],
  ['GB 18030 text', 'a.txt', 'txt', () => asGb18030(planText)],
  ['UTF-16 text with its mark', 'a.txt', 'txt', () => asUtf16(`\ufeff${planText}`, 'le')],
  ['UTF-16 text without a mark', 'a.txt', 'txt', () => asUtf16(planText, 'be')],
  ['Markdown', 'a.md', 'md', () => utf8(planAsMarkdown())],
  ['a web page', 'a.html', 'html', () => utf8(planAsHtml())],
  ['a web page with menus around', 'a.htm', 'html', () => utf8(planAsHtml({ before: menu, after: foot }))],
  [
    'a web page that declares GB 2312',
    'a.html',
    'html',
    () => asGb18030(planAsHtml({ before: '<meta charset="gb2312">', after: '' })),
  ],
  ['a Word document', 'a.docx', 'docx', planAsDocx],
]

describe('the plan of Linhe', () => {
  test.each(formats)(
    'as %s says the same tasks, units, dates and indicators',
    async (_, name, ...[format, make]) => {
      const read = await readDocument(name, await make())
      expect(read.format).toBe(format)
      expect(read.warnings).toEqual([])
      expect(saidBy(read.text)).toEqual(expected)
    },
  )

  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${planText}`)],
    ['GB 18030', asGb18030(planText)],
    ['UTF-16', asUtf16(planText, 'le')],
    ['line ends of Windows', utf8(planText.replaceAll('\n', '\r\n'))],
  ])('saved as %s is the very same text, and so the same document', async (_, bytes) => {
    expect((await readDocument('a.txt', bytes)).text).toBe(planText)
  })

  test('of a Word document has every value at its place in the text', async () => {
    const { text } = await readDocument('a.docx', await planAsDocx())
    const plan = readPlan(text)
    const mentions = plan.tasks.flatMap((task) => task.mentions)
    expect(mentions.length).toBeGreaterThan(20)
    for (const { name, at } of mentions) expect(text.slice(at.from, at.to)).toBe(name)
  })
})
