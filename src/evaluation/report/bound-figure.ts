/** A figure in the file, bound twice: a content control whose tag leads to its key, and a bookmark for programs that drop controls. */
import { Bookmark, BuilderElement, type ParagraphChild, TextRun, type XmlComponent } from 'docx'
import type { Figure } from '../rounds/figure.ts'

/** Tags may have 64 characters, keys more; the number leads to the key through the report's own list. */
export const tagOf = (number: number): string => `tongxing-figure-${number}`

/** A bookmark's name stands once in a file, a figure may stand there several times. */
export const bookmarkOf = (number: number, time: number): string => `tongxing_${number}_${time}`

export type Bound = {
  readonly figure: Figure
  readonly number: number
  /** The first, second … time it stands in the file. */
  readonly time: number
}

const value = (element: string, val: string): XmlComponent =>
  new BuilderElement<{ val: string }>({ name: element, attributes: { val: { key: 'w:val', value: val } } })

/** Not locked: an editor may type over it, and the check then says that it was changed. */
export function boundFigure({ figure, number, time }: Bound, type: { readonly size?: number }): Bookmark {
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [value('w:alias', figure.key.slice(0, 64)), value('w:tag', tagOf(number))],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: [new TextRun({ ...type, text: figure.shown })] }),
    ],
  })
  // The library's type of children does not know content controls; it writes whatever component it is given.
  return new Bookmark({ id: bookmarkOf(number, time), children: [control as unknown as ParagraphChild] })
}
