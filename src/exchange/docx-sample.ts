/** The plan of the tests as a Word document, with numbers that Word computes and cells that are merged. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { blocksOf, type Merged, merged, planText } from './document-sample.ts'

const cellOf = (cell: NonNullable<Merged>) =>
  new TableCell({
    columnSpan: cell.across,
    rowSpan: cell.down,
    children: [new Paragraph({ children: [new TextRun(cell.text)] })],
  })

/** Chapters, sections and measures are numbered by Word, and their numbers stand nowhere in the text. */
function paragraphOf(text: string, measure: number): Paragraph {
  const chapter = /^第.([章节]) (.*)$/.exec(text)
  const item = /^[一二三四五六七八九十]、(.*)$/.exec(text)
  if (chapter)
    return new Paragraph({
      numbering: { reference: 'chapters', level: chapter[1] === '章' ? 0 : 1 },
      heading: chapter[1] === '章' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      children: [new TextRun({ text: chapter[2] ?? '', bold: true })],
    })
  if (item)
    return new Paragraph({
      numbering: { reference: 'measures', level: 0, instance: measure },
      children: [new TextRun(item[1] ?? '')],
    })
  return new Paragraph({ alignment: AlignmentType.BOTH, children: [new TextRun(text)] })
}

export async function planAsDocx(): Promise<Uint8Array> {
  let measure = 0
  const children = blocksOf(planText).map((block) => {
    if ('rows' in block)
      return new Table({
        rows: merged(block.rows).map(
          (row) => new TableRow({ children: row.flatMap((cell) => (cell ? [cellOf(cell)] : [])) }),
        ),
      })
    if (block.text.startsWith('一、')) measure++
    return paragraphOf(block.text, measure)
  })
  const format = LevelFormat.CHINESE_COUNTING
  const document = new Document({
    numbering: {
      config: [
        { reference: 'measures', levels: [{ level: 0, format, text: '%1、' }] },
        {
          reference: 'chapters',
          levels: [
            { level: 0, format, text: '第%1章' },
            { level: 1, format, text: '第%2节' },
          ],
        },
      ],
    },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
