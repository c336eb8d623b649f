/** Writes a report as a .docx by the conventions of GB/T 9704; every figure is bound to its key. */
import { Document, Packer } from 'docx'
import type { Figures } from '../rounds/figure.ts'
import { type Block, keysIn } from './block.ts'
import { fontTable } from './font-table.ts'
import { footers } from './footers.ts'
import { headOf, type Letterhead, signatureOf } from './letterhead.ts'
import { linePitch, margins, paper } from './page.ts'
import { blocksOf } from './paragraphs.ts'
import { styles } from './styles.ts'

export type ReportFile = {
  readonly blocks: readonly Block[]
  readonly figures: Figures
  readonly letterhead: Letterhead
  /** The title of the file, for lists and screen readers. */
  readonly title: string
}

/** Number of each figure's content control, by key: the order in which the keys are met. */
export const numbersOf = (blocks: readonly Block[]): ReadonlyMap<string, number> =>
  new Map(keysIn(blocks).map((key, i) => [key, i + 1]))

/** Cost: one run a part. */
export async function writeDocx({ blocks, figures, letterhead, title }: ReportFile): Promise<Uint8Array> {
  const numbers = numbersOf(blocks)
  const file = new Document({
    title,
    creator: letterhead.issuer ?? '',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: paper, margin: margins },
          grid: { type: 'lines', linePitch },
        },
        footers,
        children: [
          ...headOf(letterhead),
          ...blocksOf(blocks, { figures, numbers, times: new Map() }),
          ...signatureOf(letterhead),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file, undefined, [fontTable]))
}
