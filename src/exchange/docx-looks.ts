/** Takes out of a Word document what only says how it looks: most of its tags, and with them half of the time and memory to read it. */
import { tagsOf } from './document-xml.ts'

/** Empty tags without a meaning for the text: fonts, sizes, distances, borders, spelling marks, bookmarks. */
const looks = new Set(
  [
    'rFonts sz szCs lang color kern ind spacing jc snapToGrid proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak',
    'widowControl adjustRightInd tcW shd vAlign noWrap textAlignment outlineLvl bCs i iCs u kinsoku overflowPunct autoSpaceDE',
    'autoSpaceDN topLinePunct wordWrap top left bottom right start end insideH insideV keepNext keepLines position w fitText',
    'highlight bdr em effect tblW tblLook tblInd tblLayout trHeight cantSplit gridCol pgSz pgMar cols docGrid noProof',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `w:${name}`),
)

/** Marks of editing sessions hang on these. */
const plain = new Set(['w:p', 'w:r', 'w:tr', 'w:tc', 'w:tbl'])

/** `tags` counts what is left, opening and empty ones. Linear. */
export function withoutLooks(xml: string): { readonly xml: string; readonly tags: number } {
  const out: string[] = []
  let at = 0
  let tags = 0
  for (const { name, kind, inside, from, to } of tagsOf(xml)) {
    const drops = kind === 'empty' && looks.has(name)
    const strips = kind === 'open' && inside !== '' && plain.has(name)
    if (kind !== 'close' && !drops) tags++
    if (!drops && !strips) continue
    out.push(xml.slice(at, from), strips ? `<${name}>` : '')
    at = to
  }
  out.push(xml.slice(at))
  return { xml: out.join(''), tags }
}
