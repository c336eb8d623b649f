/** The numbering a Word document defines: which paragraph counts in which list, at which level, and how the number looks. */
import { attributeOf, tagsOf } from './document-xml.ts'
import { type Level, listsOf, valueOf } from './numbering-lists.ts'

/** Where a paragraph counts: the number of its list and the level. */
export type Position = { readonly num: string; readonly level: number }

export type Numbering = {
  readonly levelAt: (at: Position) => Level | undefined
  /** Lists that share a definition go on counting in one another. */
  readonly listOf: (num: string) => string | undefined
  readonly startOf: (at: Position) => number | undefined
  /** What a paragraph of this style counts as by itself. */
  readonly ofStyle: (style: string) => Position | undefined
}

type Style = { num: string | undefined; level: number | undefined; above: string | undefined }

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue
    if (tag.name === 'w:style') {
      style = { num: undefined, level: undefined, above: undefined }
      styles.set(attributeOf(tag, 'w:styleId') ?? '', style)
    } else if (!style) continue
    else if (tag.name === 'w:basedOn') style.above = valueOf(tag)
    else if (tag.name === 'w:numId') style.num = valueOf(tag)
    else if (tag.name === 'w:ilvl') style.level = Number(valueOf(tag)) || 0
  }
  return styles
}

/** Styles that inherit from one another in a ring end here. */
const deepest = 20

export function numberingOf(numberingXml: string, stylesXml: string): Numbering {
  const { lists, uses } = listsOf(numberingXml)
  const styles = stylesOf(stylesXml)
  const listOf = (num: string, hops = 0): string | undefined => {
    const id = uses.get(num)?.list
    const link = id === undefined ? undefined : lists.get(id)?.link
    const linked = link === undefined ? undefined : styles.get(link)?.num
    return linked === undefined || hops > deepest ? id : listOf(linked, hops + 1)
  }
  const levelAt = ({ num, level }: Position) =>
    uses.get(num)?.levels.get(level) ?? lists.get(listOf(num) ?? '')?.levels.get(level)
  const ofStyle = (id: string): Position | undefined => {
    let style = styles.get(id)
    for (let hops = 0; style && hops < deepest; hops++) {
      const { num } = style
      if (num !== undefined) {
        const levels = lists.get(listOf(num) ?? '')?.levels
        const own = [...(levels ?? [])].find(([, level]) => level.style === id)?.[0]
        return num === '0' ? undefined : { num, level: own ?? style.level ?? 0 }
      }
      style = styles.get(style.above ?? '')
    }
    return undefined
  }
  return { levelAt, listOf, ofStyle, startOf: ({ num, level }) => uses.get(num)?.starts.get(level) }
}
