/** A web page as text: the article without menus and scripts, a paragraph a line, a row of a table a line. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { refuse } from '#kernel'
import type { Cell } from './cell-grid.ts'
import { linesOfTable } from './document-cells.ts'
import { articleOf, isFurniture } from './document-html-article.ts'
import {
  attribute,
  children,
  type Element,
  isElement,
  listStyle,
  type Parent,
  rowsOf,
  span,
  textOf,
  weightOf,
  within,
} from './document-html-tree.ts'
import { type LineWriter, lineWriter } from './document-lines.ts'
import { listMarker } from './document-numerals.ts'

/** Real pages stay far below; beyond, building the tree would cost more than its text is worth. */
const limits = { depth: 400, elements: 600_000 }

function tree(html: string, name: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let elements = 0
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > limits.depth || ++elements > limits.elements) refuse('document.tangled', { name })
      },
      onItemPop: () => {
        depth--
      },
    },
  })
}

/** Tags that end a line; all others run on in it. */
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main menu nav p section summary td th title tr'.split(
    ' ',
  ),
)

type Walk = { readonly out: LineWriter; readonly bold: boolean }

function walk(parent: Parent, at: Walk): void {
  for (const node of children(parent)) {
    if (isElement(node)) element(node, at)
    else if (node.nodeName === '#text' && 'value' in node)
      at.out.write(node.value.replace(/[ \t\r\n\f]+/g, ' '), at.bold)
  }
}

function element(node: Element, at: Walk): void {
  const tag = node.tagName
  if (isFurniture(node)) return
  if (tag === 'br' || tag === 'hr') return at.out.end()
  if (tag === 'sup' || tag === 'sub') return raised(node, at)
  if (tag === 'table') return table(node, at)
  if (tag === 'pre') return preformatted(node, at)
  if (tag === 'ol' || tag === 'ul') return list(node, at)
  const weight = weightOf(node)
  const bold = weight === undefined ? at.bold : weight
  if (!blocks.has(tag)) return walk(node, { ...at, bold })
  at.out.end()
  walk(node, { ...at, bold })
  at.out.end()
}

/** Text kept as it was typed: its line ends are lines, its tabs divide cells. */
function preformatted(node: Element, at: Walk): void {
  at.out.end()
  at.out.lines.push(...textOf(node).split('\n'))
}

const small: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

/** Raised digits after a unit of measure belong to it; others are signs of footnotes and no part of a name. */
function raised(node: Element, at: Walk): void {
  const text = textOf(node).trim()
  const note = /^(?:[[〔［（(]?\d{1,3}[\])）〕］]?|[①-⑳*＊†])$/.test(text) || hasLink(node)
  const power = small[text]
  if (node.tagName === 'sup' && power && /[a-zA-Z米]$/.test(at.out.begun())) at.out.write(power, at.bold)
  else if (node.tagName === 'sub' || !note) walk(node, at)
}

const hasLink = (node: Element) => children(node).some((child) => isElement(child) && child.tagName === 'a')

function list(node: Element, at: Walk): void {
  let count = Number.parseInt(attribute(node, 'start'), 10) || 1
  at.out.end()
  for (const item of children(node)) {
    if (!isElement(item)) continue
    const own = Number.parseInt(attribute(item, 'value'), 10)
    count = own || count
    if (item.tagName === 'li' && node.tagName === 'ol' && !attribute(item, 'id').startsWith('footnote'))
      at.out.number(listMarker(listStyle(node), count))
    if (item.tagName === 'li') count++
    element(item, at)
    at.out.end()
    at.out.number('')
  }
}

/** A table inside a table is layout; then the outer one is read as the paragraphs it holds. */
function table(node: Element, at: Walk): void {
  const rows = rowsOf(node)
  const nested = rows.some((row) => row.some((cell) => within(cell, 'table')))
  at.out.end()
  if (nested) {
    for (const cell of rows.flat()) {
      walk(cell, at)
      at.out.end()
    }
    return
  }
  for (const caption of children(node))
    if (isElement(caption) && caption.tagName === 'caption') element(caption, at)
  at.out.end()
  at.out.lines.push(...linesOfTable(rows.map((row) => row.map(cellOf))))
}

function cellOf(cell: Element): Cell {
  const out = lineWriter({ keepWholeBold: true })
  walk(cell, { out, bold: weightOf(cell) === true })
  out.end()
  return { lines: out.lines, across: span(cell, 'colspan'), down: span(cell, 'rowspan') }
}

/** Lines of the page. Time and memory grow with the page; nesting beyond all reason is refused. */
export function linesOfHtml(html: string, name: string): readonly string[] {
  const page = tree(html, name)
  const out = lineWriter({ keepWholeBold: false })
  walk(articleOf(page), { out, bold: false })
  out.end()
  return out.lines
}
