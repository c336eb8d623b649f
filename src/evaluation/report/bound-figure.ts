/** A figure in the file: a content control whose tag is the figure's key, so that it is found again after people edited the text. */
import { BuilderElement, TextRun, type XmlComponent } from 'docx'
import type { Figure } from '../rounds/figure.ts'

/** Tags may have 64 characters, keys more; the number leads to the key through the report's own list. */
export const tagOf = (number: number): string => `tongxing-figure-${number}`

const value = (element: string, val: string): XmlComponent =>
  new BuilderElement<{ val: string }>({ name: element, attributes: { val: { key: 'w:val', value: val } } })

/** Not locked: an editor may type over it, and the check then says that it was changed. */
export function boundFigure(
  figure: Figure,
  number: number,
  run: { readonly font?: Font; readonly size?: number },
) {
  return new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [value('w:alias', figure.key.slice(0, 64)), value('w:tag', tagOf(number))],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: [new TextRun({ ...run, text: figure.shown })] }),
    ],
  })
}

type Font = { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string }
