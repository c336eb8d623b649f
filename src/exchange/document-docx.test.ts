/** Word documents: the numbers Word computes, tracked changes, notes, bold leads, and archives built to do harm. */
import {
  Document,
  FootnoteReferenceRun,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readPlan } from '#plandoc'
import { readDocument } from './document.ts'
import { zipEntries } from './document-zip.ts'
import { zipOf } from './zip-write.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = (...targets: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      (target, i) =>
        `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target.replace(/\.xml|word\/document\.xml/, '') || 'officeDocument'}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** A document of hand-written XML. */
const written = (body: string, { numbering = '', styles = '' } = {}) =>
  zipOf(
    new Map(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': relations('word/document.xml'),
        'word/_rels/document.xml.rels': relations('numbering.xml', 'styles.xml'),
        'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
        'word/numbering.xml': `<w:numbering ${w}>${numbering}</w:numbering>`,
        'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
      }).map(([name, text]) => [name, utf8(text)] as const),
    ),
  )

const lines = async (bytes: Uint8Array) => (await readDocument('a.docx', bytes)).text.split('\n')
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const numbered = (num: number, level: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr></w:pPr>${run(text)}</w:p>`
const level = (n: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const styled = (written: string, more: string) => written.replace('<w:lvlText', `${more}<w:lvlText`)
const list = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const use = (num: number, id: number, more = '') =>
  `<w:num w:numId="${num}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`

describe('numbers that Word computes', () => {
  test('stand in the text: chapters, measures, items, and wider ones begin the narrower anew', async () => {
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '%1、'),
        level(1, 'chineseCounting', '（%2）'),
        level(2, 'decimal', '%3.'),
        level(3, 'decimalEnclosedCircle', '%4'),
      ) + use(1, 0)
    const body = [0, 1, 2, 2, 3, 1, 2, 0, 1].map((n) => numbered(1, n, '甲')).join('')
    expect(await lines(written(body, { numbering }))).toEqual([
      '一、甲',
      '（一）甲',
      '1. 甲',
      '2. 甲',
      '① 甲',
      '（二）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
    ])
  })

  test('go on in a list of the same definition, and begin again where the list says so', async () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.')) +
      use(1, 0) +
      use(2, 0) +
      use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    const body = [1, 2, 3, 3, 1].map((num) => numbered(num, 0, '甲')).join('')
    expect(await lines(written(body, { numbering }))).toEqual(['1. 甲', '2. 甲', '5. 甲', '6. 甲', '7. 甲'])
  })

  test('come from the style of a paragraph, also an inherited one; number 0 takes them away', async () => {
    const numbering =
      list(
        0,
        styled(level(0, 'chineseCounting', '第%1章'), '<w:pStyle w:val="H1"/>'),
        styled(level(1, 'decimal', '%1.%2'), '<w:isLgl/><w:pStyle w:val="H2"/>'),
      ) + use(1, 0)
    const style = (id: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
    const styles =
      style('H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H1b', '<w:basedOn w:val="H1"/>')
    const p = (id: string, more = '') =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${run('甲')}</w:p>`
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    expect(
      await lines(written(p('H1') + p('H2') + p('H1b') + p('H1', none) + p('H2'), { numbering, styles })),
    ).toEqual(['第一章 甲', '1.1 甲', '第二章 甲', '甲', '2.1 甲'])
  })

  test('fill the cells of a column that holds nothing else', async () => {
    const numbering = list(0, level(0, 'decimal', '%1')) + use(1, 0)
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (text: string) => `<w:tr>${cell(numbered(1, 0, ''))}${cell(`<w:p>${run(text)}</w:p>`)}</w:tr>`
    expect(await lines(written(`<w:tbl>${row('甲')}${row('乙')}</w:tbl>`, { numbering }))).toEqual([
      '1\t甲',
      '2\t乙',
    ])
  })

  test('of bullets are nothing', async () => {
    const numbering = list(0, level(0, 'bullet', '')) + use(1, 0)
    expect(await lines(written(numbered(1, 0, '甲'), { numbering }))).toEqual(['甲'])
  })
})

describe('tracked changes', () => {
  test('count as accepted: what is deleted or moved away is gone, what is put in stays', async () => {
    const deleted = '<w:del><w:r><w:delText>市民政局</w:delText></w:r></w:del>'
    const body = `<w:p>${run('责任单位：')}${deleted}<w:ins>${run('市残联')}</w:ins></w:p>
      <w:p><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom>${run('甲')}</w:p>
      <w:p><w:moveTo w:id="1">${run('新处')}</w:moveTo></w:p>`
    expect(await lines(written(body))).toEqual(['责任单位：市残联', '甲', '新处'])
  })

  test('a deleted paragraph has no number', async () => {
    const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0)
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`
    expect(await lines(written(numbered(1, 0, '甲') + gone + numbered(1, 0, '丙'), { numbering }))).toEqual([
      '1. 甲',
      '2. 丙',
    ])
  })
})

describe('a document written by a word processor', () => {
  const packed = async (children: readonly (Paragraph | Table)[], footnotes = {}) =>
    new Uint8Array(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })))

  test('keeps footnotes out of names and their words at the end', async () => {
    const bytes = await packed(
      [
        new Paragraph({
          children: [
            new TextRun('（责任单位：市残联'),
            new FootnoteReferenceRun(1),
            new TextRun('、市民政局）'),
          ],
        }),
      ],
      { 1: { children: [new Paragraph('排在第一位的为牵头单位。')] } },
    )
    const [first, ...rest] = await lines(bytes)
    expect(first).toBe('（责任单位：市残联、市民政局）')
    expect(rest.join('')).toContain('排在第一位的为牵头单位。')
  })

  test('says who leads by bold letters', async () => {
    const bytes = await packed([
      new Paragraph('重点任务（责任单位中加粗的为牵头单位）'),
      ...['办好康复站。', '办好招聘会。'].map(
        (task, i) =>
          new Paragraph({
            children: [
              new TextRun(`${i + 1}.${task}（责任单位：市民政局、`),
              new TextRun({ text: '市残联', bold: true }),
              new TextRun('）'),
            ],
          }),
      ),
    ])
    const plan = readPlan((await lines(bytes)).join('\n'))
    expect(plan.tasks.map(({ lead, coop }) => [lead, coop])).toEqual([
      [['市残联'], ['市民政局']],
      [['市残联'], ['市民政局']],
    ])
  })

  test('with a merged date gives it to every task it stands beside', async () => {
    const cell = (text: string, rowSpan = 1) => new TableCell({ rowSpan, children: [new Paragraph(text)] })
    const row = (...cells: readonly TableCell[]) => new TableRow({ children: cells })
    const bytes = await packed([
      new Paragraph('重点任务分工表'),
      new Table({
        rows: [
          row(cell('序号'), cell('重点任务'), cell('责任单位'), cell('完成时限')),
          row(cell('1'), cell('办好康复站，每县一所。'), cell('市残联'), cell('2024年底前', 2)),
          row(cell('2'), cell('办好招聘会，每季一场。'), cell('市民政局')),
        ],
      }),
    ])
    const plan = readPlan((await lines(bytes)).join('\n'))
    expect(plan.tasks.map(({ no, deadline }) => [no, deadline])).toEqual([
      [1, '2024-12-31'],
      [2, '2024-12-31'],
    ])
  })

  test('says how many pictures were not read', async () => {
    const data = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
      (sign) => sign.charCodeAt(0),
    )
    const picture = new ImageRun({ type: 'png', data, transformation: { width: 10, height: 10 } })
    const { text, warnings } = await readDocument(
      'a.docx',
      await packed([new Paragraph({ children: [new TextRun('甲'), picture] })]),
    )
    expect([text, warnings]).toEqual(['甲', [{ code: 'document.pictures', facts: { count: 1 } }]])
  })
})

describe('an archive', () => {
  const problem = (bytes: Uint8Array) =>
    readDocument('a.docx', bytes).then(
      () => '',
      (error) => error.problem.code,
    )
  const bomb = (claimed: number) => {
    const bytes = written(`<w:p>${run('甲')}</w:p>`)
    const entry = zipEntries(bytes)?.findIndex(({ name }) => name === 'word/document.xml') ?? 0
    const view = new DataView(bytes.buffer)
    let at = view.getUint32(bytes.length - 6, true)
    for (let i = 0; i < entry; i++) at += 46 + view.getUint16(at + 28, true)
    view.setUint32(at + 24, claimed, true)
    return bytes
  }

  test('that would unpack beyond the limit is refused before anything is unpacked', async () => {
    expect(await problem(bomb(0xf0000000))).toBe('document.unpacks-too-large')
  })

  test('that breaks off is told to be broken', async () => {
    const bytes = written(`<w:p>${run('甲')}</w:p>`)
    expect(await problem(bytes.slice(0, bytes.length - 40))).toBe('document.broken')
    expect(await problem(bytes.slice(0, 60))).toBe('document.broken')
  })

  test('whose text would make a tree beyond memory is refused', async () => {
    expect(await problem(written('<w:p/>'.repeat(450_000)))).toBe('document.tangled')
  })

  test('with XML that is none is told to be broken', async () => {
    expect(await problem(written('<w:p><w:r></w:p>'))).toBe('document.broken')
  })
})
