/** What the tree of a web page says about one element: attributes, text, weight of its letters. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: Node): node is Element => 'tagName' in node

export const children = (parent: Parent): readonly Node[] => parent.childNodes

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''

export function textOf(node: Parent): string {
  return children(node)
    .map((child) => (isElement(child) ? textOf(child) : 'value' in child ? child.value : ''))
    .join('')
}

/** Is there such an element anywhere below? */
export function within(node: Parent, tag: string): boolean {
  return children(node).some((child) => isElement(child) && (child.tagName === tag || within(child, tag)))
}

/** Bold, not bold, or as around it. */
export function weightOf(node: Element): boolean | undefined {
  const styled = /font-weight\s*:\s*([a-z0-9]+)/i.exec(attribute(node, 'style'))?.[1]
  if (styled && styled !== 'inherit') return /^bold|^[6-9]00/.test(styled)
  return node.tagName === 'b' || node.tagName === 'strong' ? true : undefined
}

/** The cells of a table, row by row. */
export function rowsOf(node: Parent): Element[][] {
  return children(node).flatMap((part) => {
    if (!isElement(part)) return []
    if (part.tagName !== 'tr') return /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? rowsOf(part) : []
    return [children(part).filter((cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName))]
  })
}

/** How far a cell reaches. */
export const span = (element: Element, name: string) =>
  Math.max(1, Number.parseInt(attribute(element, name), 10) || 1)

/** How a list counts. */
export const listStyle = (node: Element) =>
  /list-style(?:-type)?:\s*([a-z-]+)/i.exec(attribute(node, 'style'))?.[1] ?? attribute(node, 'type')
