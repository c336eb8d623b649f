/** The tree of headings and items: who stands under whom, with the paragraphs and tables of each. */
import { type Label, type LabelKind, rankOf } from './labels.ts'
import { isMarkerLine } from './marker-words.ts'
import type { Passage } from './passages.ts'
import { type Strand, said, slice, trim } from './strand.ts'
import type { Table } from './table.ts'

export type Block = { readonly passage: Passage } | { readonly table: Table }

export type Section = {
  readonly kind: 'root' | 'heading' | 'box' | 'appendix'
  readonly label: LabelKind | undefined
  readonly number: number | null
  /** As written: `（一）`. */
  readonly written: string
  readonly rank: number
  readonly head: Passage | undefined
  /** Its own text: what follows the label, then its unnumbered paragraphs. */
  readonly paragraphs: Strand[]
  readonly tables: Table[]
  readonly children: Section[]
  readonly parent: Section | undefined
}

const rootRank = -10
const boxRank = 20
const itemOfBox = 30

const section = (parent: Section | undefined, values: Partial<Section>): Section => ({
  kind: 'heading',
  label: undefined,
  number: null,
  written: '',
  rank: rootRank,
  head: undefined,
  paragraphs: [],
  tables: [],
  children: [],
  parent,
  ...values,
})

const inBox = (at: Section): Section | undefined => {
  for (let here: Section | undefined = at; here; here = here.parent) if (here.kind === 'box') return here
  return undefined
}

/** Numbered items go on inside a box until a wider heading, or a number that continues the text around it. */
function leavesBox(box: Section, passage: Passage): boolean {
  const { label } = passage
  const items = box.children
  const kind = items[0]?.label
  if (passage.depth > 0 && !label) return true
  if (!label) return items.length > 0 && /[。；！）]$/.test(lastText(items.at(-1)))
  if (!kind) return rankOf(label.kind) < rankOf('digit') && endsWithoutItems(box, label)
  if (rankOf(label.kind) < rankOf(kind)) return true
  if (label.kind !== kind) return false
  const goesOn = label.number === (items.at(-1)?.number ?? 0) + 1
  const outside = box.parent?.children.findLast((other) => other.label === label.kind)
  const goesOnOutside = box.parent?.label === label.kind && label.number === (box.parent.number ?? 0) + 1
  return !goesOn && (label.number === (outside?.number ?? -1) + 1 || goesOnOutside)
}

/** `（三）` after a box of bare paragraphs inside `（二）`. */
function countsOnAround(box: Section, label: Label): boolean {
  for (let at = box.parent; at; at = at.parent)
    if (at.label === label.kind) return box.paragraphs.length > 1 && label.number === (at.number ?? 0) + 1
  return false
}

const endsWithoutItems = (box: Section, label: Label): boolean =>
  box.tables.length > 0 || countsOnAround(box, label)

const lastText = (item: Section | undefined) => item?.paragraphs.at(-1)?.text ?? ''

/** The section under which a heading of this rank goes. */
function above(here: Section, rank: number): Section {
  let at = here
  while (at.parent && at.rank >= rank) at = at.parent
  return at
}

function opened(here: Section, passage: Passage): Section | undefined {
  const { label, depth, strand } = passage
  const common = { head: passage, paragraphs: strand.text === '' ? [] : [strand] }
  if (passage.kind === 'box') {
    const from = inBox(here)?.parent ?? here
    return section(from, { kind: 'box', rank: boxRank, ...common })
  }
  if (passage.kind === 'appendix') return section(above(here, -1), { kind: 'appendix', rank: -1, ...common })
  const box = inBox(here)
  const stays = box && !leavesBox(box, passage)
  const from = box && !stays ? (box.parent ?? here) : here
  if (label) {
    const rank = rankOf(label.kind) + (stays ? itemOfBox : 0)
    const { kind, number, written } = label
    return section(above(from, rank), { label: kind, number, written, rank, ...common })
  }
  if (depth === 0 || stays) return undefined
  const rank = depth === 1 ? -1 : depth - 2
  return section(above(from, rank), { rank, ...common })
}

/** Builds the tree in one walk over the blocks. */
export function sectionsOf(blocks: readonly Block[]): Section {
  const root = section(undefined, { kind: 'root' })
  let here = root
  for (const block of blocks) {
    if ('table' in block) {
      here.tables.push(block.table)
      continue
    }
    const next = opened(here, block.passage)
    if (next) {
      next.parent?.children.push(next)
      here = next
      continue
    }
    const box = inBox(here)
    if (box && leavesBox(box, block.passage)) here = box.parent ?? root
    here.paragraphs.push(block.passage.strand)
  }
  return root
}

/** Every section, in reading order. */
export function* everySection(root: Section): Generator<Section> {
  const waiting: Section[] = [root]
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    yield here
    for (let i = here.children.length - 1; i >= 0; i--) {
      const child = here.children[i]
      if (child) waiting.push(child)
    }
  }
}

const longestTitle = 48

/** `2024年：完成…`: a year is no title. */
const onlyDate = /^(?:20\d\d\s?年)?(?:\d{1,2}\s?月)?(?:底前?)?$/

/** A title and the text after it: `完善制度。对…`, `**完善制度。**对…`, `完善制度：对…`, or a title line of its own. */
export function titleAndBody(here: Section): { title: Strand | undefined; body: readonly Strand[] } {
  const [first, ...rest] = here.paragraphs
  if (!first) return { title: undefined, body: [] }
  const text = first.text
  const stop = text.slice(0, longestTitle + 1).search(/[。：！]|\s{2,}(?=[\u4e00-\u9fff])/)
  if (stop > 0 && stop < text.length - 1) {
    const after = trim(slice(first, stop + 1))
    const isLead = (/^[：\s]/.test(text[stop] ?? '') && stop > 30) || onlyDate.test(text.slice(0, stop))
    if (after.text !== '' && !isLead) return { title: trim(slice(first, 0, stop)), body: [after, ...rest] }
  }
  const whole = text.length <= longestTitle && !/[；]/.test(text) && !/[，。].*。/.test(text)
  const onlyTitle =
    whole && (rest.length > 0 || here.children.length > 0 || !text.endsWith('。') || text.length < 30)
  return onlyTitle ? { title: first, body: rest } : { title: undefined, body: here.paragraphs }
}

export const titleOf = (here: Section): string => {
  const { title } = titleAndBody(here)
  if (!title) return ''
  const bracket = title.text.search(/[（【]/)
  const marked = bracket > 0 && isMarkerLine(title.text.slice(bracket))
  return said(marked ? slice(title, 0, bracket) : title).replace(/[。：；]+$/, '')
}

/** Headings above a section, widest first. */
export function pathOf(here: Section): readonly Section[] {
  const path: Section[] = []
  for (let at = here.parent; at; at = at.parent) if (at.kind !== 'root') path.unshift(at)
  return path
}
