/** Tables of the file: captioned, head repeated on every page, rows never split, numbers to the right. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, Part } from './block.ts'
import { fonts, margins, paper, sizes } from './page.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type Making = { readonly number: number; readonly runs: (parts: readonly Part[]) => ParagraphChild[] }

const head = { ascii: fonts.first, hAnsi: fonts.first, eastAsia: fonts.first }
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const all = { top: line, bottom: line, left: line, right: line }
const typeArea = paper.width - margins.left - margins.right

export function tableOf(block: TableBlock, { number, runs }: Making): FileChild[] {
  const widths = widthsOf(block)
  const cell = (children: ParagraphChild[], at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: all,
      margins: { left: 80, right: 80 },
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: at === 0 && !isHead ? AlignmentType.LEFT : AlignmentType.CENTER,
          children,
        }),
      ],
    })
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((text, at) =>
      cell([new TextRun({ text, font: head, size: sizes.smallFourth })], at, true),
    ),
  })
  const rows = block.rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((parts, at) => cell(runs(parts), at, false)) }),
  )
  return [
    new Paragraph({ style: 'TableCaption', children: [new TextRun(`表${number}　${block.caption}`)] }),
    new Table({
      width: { size: typeArea, type: WidthType.DXA },
      columnWidths: widths,
      alignment: AlignmentType.CENTER,
      rows: [headRow, ...rows],
    }),
    new Paragraph({ style: 'TableText', children: [] }),
  ]
}

/** The first column names the row and gets more room; many columns leave less of it. */
function widthsOf({ head: columns }: TableBlock): number[] {
  const first = Math.floor(typeArea * Math.max(0.24, 0.5 - 0.05 * columns.length))
  const other = Math.floor((typeArea - first) / Math.max(1, columns.length - 1))
  return columns.map((_, at) => (at === 0 ? typeArea - other * (columns.length - 1) : other))
}
