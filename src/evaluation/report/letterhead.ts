/** The lines around the text that only an office can give: secrecy, urgency, number, signature. What is not given is not printed. */
import { AlignmentType, Paragraph, TextRun } from 'docx'
import type { Day } from '#kernel'
import { dayText } from '../rounds/figure.ts'
import { closer, fonts, linePitch, sizes } from './page.ts'

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

/** A character of the text, and a digit, in twips. */
const [character, digit] = [320 + closer, 160]

/** Width as it is set: digits take half a character, and a quarter is left free where they meet Chinese. */
const widthOf = (text: string) =>
  [...text].reduce((width, sign) => width + (/[0-9]/.test(sign) ? digit : character), 0) +
  (text.match(/\d(?=\D)|\D(?=\d)/g) ?? []).length * (digit / 2)

/** How far the lines of an unsealed signature stand in from the right: the day begins two characters after the issuer (7.3.5.2). */
function indents(issuer: string, signed: string): readonly [issuer: number, day: number] {
  const apart = widthOf(issuer) - widthOf(signed)
  const [two, four] = [2 * character, 4 * character]
  return apart >= two ? [two, apart] : [four - apart, two]
}

/** One line free, then who signs, then the day; the last words of the text stay with it on a page. */
export function signatureOf({ issuer, signedOn }: Letterhead): Paragraph[] {
  const signed = signedOn && dayText(signedOn)
  const [first, second] = issuer && signed ? indents(issuer, signed) : [2 * character, 2 * character]
  const line = (text: string, right: number, isFirst: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right },
      keepNext: isFirst,
      ...(isFirst ? { spacing: { before: linePitch } } : {}),
      children: [new TextRun(text)],
    })
  return [
    ...(issuer ? [line(issuer, first, true)] : []),
    ...(signed ? [line(signed, second, issuer === null)] : []),
  ]
}
