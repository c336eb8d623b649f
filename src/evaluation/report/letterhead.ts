/** The lines around the text that only an office can give: secrecy, urgency, number, signature. What is not given is not printed. */
import { AlignmentType, Paragraph, TextRun } from 'docx'
import type { Day } from '#kernel'
import { dayText } from '../rounds/figure.ts'
import { fonts, sizes } from './page.ts'

export type Letterhead = {
  /** 密级和保密期限, such as 内部. */
  readonly secrecy: string | null
  readonly urgency: string | null
  /** 发文字号. */
  readonly number: string | null
  /** Who signs. */
  readonly issuer: string | null
  readonly signedOn: Day | null
}

export const noLetterhead: Letterhead = {
  secrecy: null,
  urgency: null,
  number: null,
  issuer: null,
  signedOn: null,
}

const black = { ascii: fonts.first, hAnsi: fonts.first, eastAsia: fonts.first }

/** 密级 and 紧急程度 flush left at the top in 黑体, 文号 centred below (7.2). */
export const headOf = ({ secrecy, urgency, number }: Letterhead): Paragraph[] => [
  ...[secrecy, urgency]
    .filter((line) => line !== null)
    .map(
      (line) => new Paragraph({ children: [new TextRun({ text: line, font: black, size: sizes.third })] }),
    ),
  ...(number === null
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 240 },
          children: [new TextRun(number)],
        }),
      ]),
]

/** Signature and day at the right, four characters in from the margin, one line free above. */
export const signatureOf = ({ issuer, signedOn }: Letterhead): Paragraph[] =>
  [issuer, signedOn && dayText(signedOn)]
    .filter((line) => line !== null)
    .map(
      (line, i) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          indent: { right: 1264 },
          ...(i === 0 ? { spacing: { before: 1160 } } : {}),
          keepLines: true,
          children: [new TextRun(line)],
        }),
    )
