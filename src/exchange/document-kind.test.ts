/** What a file is told by its bytes: other formats are named with the way to mend them, whatever they are called. */
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { documentProblems } from './document-problems.ts'
import { planAsDocx } from './docx-sample.ts'
import { zipOf } from './zip-write.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const zip = (...names: readonly string[]) => zipOf(new Map(names.map((name) => [name, utf8('x')])))
/** An old Office container with one stream of this name. */
const container = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Uint8Array(600),
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ])

async function refusal(name: string, bytes: Uint8Array) {
  const { problem } = await readDocument(name, bytes).then(
    () => ({ problem: { code: 'read', facts: {} } }),
    (error: { problem: { code: string; facts: Record<string, string | number> } }) => error,
  )
  const words = documentProblems[problem.code as keyof typeof documentProblems]
  return { code: problem.code, zh: words?.zh(problem.facts), en: words?.en(problem.facts) }
}

describe('a file that is no plan document', () => {
  test.each([
    ['规划.doc', container('WordDocument'), '旧版 Word', 'old Word'],
    ['规划.wps', container('WordDocument'), 'WPS', 'WPS'],
    ['规划.docx', container('WordDocument'), '旧版 Word', 'old Word'],
    ['规划.docx', container('Workbook'), 'Excel', 'spreadsheet'],
    ['规划.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'OFD', 'OFD'],
    ['规划.docx', zip('xl/workbook.xml'), 'Excel', 'spreadsheet'],
    ['规划.pptx', zip('ppt/presentation.xml'), '演示', 'presentation'],
    ['规划.odt', zip('content.xml'), 'OpenDocument', 'OpenDocument'],
    ['规划.zip', zip('规划.txt'), '压缩包', 'archive'],
    ['规划.txt', utf8('{\\rtf1 \\ansi'), 'RTF', 'RTF'],
    ['规划.doc', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), '归档', 'archive'],
    ['规划.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), '图片', 'picture'],
    ['规划.rar', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 1, 2), '压缩包', 'archive'],
  ])('%s is told what it is and how to mend it', async (name, ...[bytes, zh, en]) => {
    const told = await refusal(name, bytes)
    expect(told.code).toBe('document.foreign')
    expect(told.zh).toContain(zh)
    expect(told.zh).toContain('导入')
    expect(told.en).toContain(en)
  })

  test.each([
    ['with a password', 'a.docx', container('EncryptedPackage'), 'document.locked'],
    ['of chance bytes', 'a.txt', Uint8Array.from([1, 0, 0, 7, 9, 0, 0, 200, 3]), 'document.not-text'],
    ['without a byte', 'a.txt', new Uint8Array(0), 'document.empty'],
    ['of blanks', 'a.txt', utf8(' \n\t\n'), 'document.empty'],
    ['a page of menus only', 'a.html', utf8('<html><nav>首页</nav></html>'), 'document.empty'],
    ['of 21 MiB', 'a.txt', new Uint8Array(21 * 1024 * 1024), 'document.too-large'],
  ])('%s is refused', async (_, name, ...[bytes, code]) => {
    expect((await refusal(name, bytes)).code).toBe(code)
  })
})

describe('a file with the wrong ending', () => {
  test('is read as what it is, and that is said', async () => {
    const { format, warnings } = await readDocument('规划.doc', await planAsDocx())
    expect([format, warnings]).toEqual([
      'docx',
      [{ code: 'document.named-otherwise', facts: { name: '规划.doc', kind: '.docx' } }],
    ])
  })

  test('is a web page when it begins like one', async () => {
    const { format, text } = await readDocument('规划.doc', utf8('<!DOCTYPE html><html><p>一、甲</p></html>'))
    expect([format, text]).toEqual(['html', '一、甲'])
  })

  test.each(['规划', '规划.TXT', '规划.text'])('or none, like %s, is text', async (name) => {
    expect(await readDocument(name, utf8('一、甲'))).toEqual({ text: '一、甲', format: 'txt', warnings: [] })
  })

  test('that holds signs nobody can decode says how many', async () => {
    const { warnings } = await readDocument('a.txt', Uint8Array.from([...utf8('甲'), 0xff, 0x0a]))
    expect(warnings.map(({ code }) => code)).toEqual(['document.letters-lost'])
  })
})

test.each(Object.entries(documentProblems))('%s has a full sentence in both languages', (_, words) => {
  const facts = { name: '规划.doc', kind: 'doc', size: 30, limit: 20, pages: 3, count: 2 }
  expect(words.zh(facts)).toMatch(/。$/)
  expect(words.en(facts)).toMatch(/\.$/)
  expect(words.zh(facts) + words.en(facts)).not.toMatch(/undefined/)
})
