/** Blocks of a report as paragraphs and tables of the file. */
import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Figures } from '../rounds/figure.ts'
import { notKnown } from '../rounds/figure.ts'
import type { Block, Part } from './block.ts'
import { boundFigure } from './bound-figure.ts'
import { headingNumbers, type HeadingLevel as Level } from './numbering.ts'
import { fonts, sizes } from './page.ts'
import { tableOf } from './tables.ts'

export type Binding = {
  readonly figures: Figures
  readonly numbers: ReadonlyMap<string, number>
  /** How often each figure was written so far. */
  readonly times: Map<string, number>
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Level, string>

/** Tables and headings are numbered in the order they come. */
export function blocksOf(blocks: readonly Block[], binding: Binding): FileChild[] {
  const numberOf = headingNumbers()
  let tables = 0
  return blocks.flatMap((block, at): FileChild[] => {
    // The signature never stands alone on a page: the last words stay with it (7.3.5.5).
    const keepNext = at === blocks.length - 1
    switch (block.kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: linesOf(block.lines, binding) })]
      case 'heading':
        return [
          new Paragraph({
            heading: headings[block.level],
            children: [new TextRun(numberOf(block.level) + block.text)],
          }),
        ]
      case 'paragraph':
        return [new Paragraph({ style: 'Body', keepNext, children: runsOf(block.parts, binding) })]
      case 'table':
        tables += 1
        return tableOf(block, { number: tables, runs: (parts) => runsOf(parts, binding, cell) })
      case 'open':
        return [
          new Paragraph({
            style: 'Body',
            keepNext,
            children: [new TextRun({ text: `【${block.asks}】`, font: kai })],
          }),
        ]
    }
  })
}

/** A line break after every line but the last: a title is broken where its meaning allows. */
const linesOf = (lines: readonly (readonly Part[])[], binding: Binding): ParagraphChild[] =>
  lines.flatMap((parts, i) => [...(i === 0 ? [] : [new TextRun({ break: 1 })]), ...runsOf(parts, binding)])

const kai = { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: fonts.second }
const cell = { size: sizes.smallFourth } as const

type Type = { readonly size?: number }

function runsOf(
  parts: readonly Part[],
  { figures, numbers, times }: Binding,
  type: Type = {},
): ParagraphChild[] {
  return parts.map((part) => {
    if (typeof part === 'string') return new TextRun({ ...type, text: part })
    if ('name' in part) return new TextRun({ ...type, text: part.name })
    const figure = figures.get(part.figure) ?? { key: part.figure, exact: null, shown: notKnown }
    const time = (times.get(figure.key) ?? 0) + 1
    times.set(figure.key, time)
    return boundFigure({ figure, number: numbers.get(figure.key) ?? 0, time }, type)
  })
}
