/** Styles of the file: headings are headings of the document, so that a screen reader can move along them. */
import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { closer, fonts, linePitch, sizes } from './page.ts'

const font = (eastAsia: string) => ({ ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia })

const exactly = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/** Two characters, whatever the size of the type. */
export const twoCharacters = { firstLineChars: 200, firstLine: 640 } as const

const headingStyle = (eastAsia: string) => ({
  run: { font: font(eastAsia), size: sizes.third, bold: false, italics: false, color: '000000' },
  paragraph: { spacing: exactly, indent: twoCharacters, keepNext: true, alignment: AlignmentType.BOTH },
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font(fonts.body),
        size: sizes.third,
        characterSpacing: closer,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactly },
    },
    title: {
      run: { font: font(fonts.title), size: sizes.second, characterSpacing: 0, bold: false, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly, line: 640, before: linePitch, after: linePitch },
      },
    },
    heading1: headingStyle(fonts.first),
    heading2: headingStyle(fonts.second),
    heading3: headingStyle(fonts.body),
    heading4: headingStyle(fonts.body),
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body',
      basedOn: 'Normal',
      paragraph: { indent: twoCharacters, alignment: AlignmentType.BOTH },
    },
    {
      id: 'TableCaption',
      name: 'Table Caption',
      basedOn: 'Normal',
      run: { font: font(fonts.first), size: sizes.fourth, characterSpacing: 0, snapToGrid: false },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { ...exactly, before: 200, after: 80 },
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: sizes.smallFourth, characterSpacing: 0, snapToGrid: false },
      paragraph: { spacing: { line: 340, lineRule: LineRuleType.EXACT, before: 20, after: 20 } },
    },
  ],
}
