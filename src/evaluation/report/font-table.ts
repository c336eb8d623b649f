/** The font table of the file: every font with the one that may stand in for it. */
import { substitutes } from './page.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${substitutes
    .map(
      ({ name, instead, family }) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('')}</w:fonts>`,
} as const
