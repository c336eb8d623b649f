/** Page numbers `— 1 —` in 四号 宋体: on odd pages to the right, on even pages to the left, one character in (7.5). */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { fonts, sizes } from './page.ts'

const font = { ascii: fonts.number, hAnsi: fonts.number, eastAsia: fonts.number }
const oneCharacter = 280

const pageNumber = (side: 'left' | 'right') =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: oneCharacter },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: sizes.fourth })],
      }),
    ],
  })

export const footers = { default: pageNumber('right'), even: pageNumber('left') }
