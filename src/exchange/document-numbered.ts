/** Writes the numbers Word computes into the paragraphs they stand before, because whoever reads the text only must see them. */
import type { Numbering, Position } from './document-numbering.ts'
import { attributeOf, escaped, type Tag, tagsOf } from './document-xml.ts'
import { counter } from './numbering-count.ts'

/** What the properties of one paragraph say about its number. */
type Properties = {
  style: string | undefined
  num: string | undefined
  level: number | undefined
  deleted: boolean
  depth: number
}

type Edit = { readonly from: number; readonly to: number; readonly text: string }

function positionOf(properties: Properties, numbering: Numbering): Position | undefined {
  const { num, level, style } = properties
  const styled = style === undefined ? undefined : numbering.ofStyle(style)
  if (num === '0') return undefined
  if (num !== undefined) return { num, level: level ?? styled?.level ?? 0 }
  return styled && { ...styled, level: level ?? styled.level }
}

/** Moved text is text taken out here and put in there. */
const moved: Readonly<Record<string, string>> = { 'w:moveFrom': 'w:del', 'w:moveTo': 'w:ins' }

const newProperties = (): Properties => ({
  style: undefined,
  num: undefined,
  level: undefined,
  deleted: false,
  depth: 0,
})

/** Earlier states of properties, kept for tracking, nest in the present ones and do not count. */
const earlier = new Set(['w:pPrChange', 'w:rPrChange', 'w:numberingChange'])

function note(open: Properties, tag: Tag): void {
  if (earlier.has(tag.name) && tag.kind !== 'empty') open.depth += tag.kind === 'open' ? 1 : -1
  if (open.depth > 0) return
  if (tag.kind === 'close') return
  if (tag.name === 'w:pStyle') open.style = attributeOf(tag, 'w:val')
  if (tag.name === 'w:numId') open.num = attributeOf(tag, 'w:val')
  if (tag.name === 'w:ilvl') open.level = Number(attributeOf(tag, 'w:val')) || 0
  if (tag.name === 'w:del') open.deleted = true
}

const run = (label: string) => `<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`

/** The document with its numbers as text. Linear. */
export function withNumbers(xml: string, numbering: Numbering): string {
  const next = counter(numbering)
  const edits: Edit[] = []
  let open: Properties | undefined
  let paragraph: Tag | undefined
  for (const tag of tagsOf(xml)) {
    const instead = moved[tag.name]
    if (instead)
      edits.push({ from: tag.from, to: tag.to, text: xml.slice(tag.from, tag.to).replace(tag.name, instead) })
    if (tag.name === 'w:p') paragraph = tag.kind === 'open' ? tag : undefined
    else if (tag.name === 'w:pPr' && tag.kind === 'open' && !open) {
      open = paragraph && newProperties()
      paragraph = undefined
    } else if (tag.name === 'w:pPr' && tag.kind === 'close' && open?.depth === 0) {
      const at = open.deleted ? undefined : positionOf(open, numbering)
      const label = at ? next(at) : ''
      if (label) edits.push({ from: tag.to, to: tag.to, text: run(label) })
      open = undefined
    } else if (open) note(open, tag)
  }
  return edited(xml, edits)
}

/** Edits stand in the order of the text. */
function edited(xml: string, edits: readonly Edit[]): string {
  const out: string[] = []
  let at = 0
  for (const { from, to, text } of edits) {
    out.push(xml.slice(at, from), text)
    at = to
  }
  out.push(xml.slice(at))
  return out.join('')
}
