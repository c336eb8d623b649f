/** Which part of a web page is the document: not the menus, the way there, the sharing buttons, the imprint. */
import { attribute, children, type Element, isElement, type Parent } from './document-html-tree.ts'

const never = new Set(
  'script style noscript template head nav header footer aside iframe object embed svg canvas audio video select button input textarea label dialog'.split(
    ' ',
  ),
)

const roles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog'])

/** Names offices' sites give to what stands around an article; only whole words between signs count. */
const around =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|share|bdsharebuttonbox|footer|foot|sidebar|copyright|toolbar|topbar|qrcode|pagination|siteMap)(?:$|[-_ ])/i

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i

type Weight = { readonly text: number; readonly linked: number; readonly links: number }

const weights = new WeakMap<Parent, Weight>()

/** How much text stands in links, as in menus and lists of other pages. Every element is weighed once. */
function weigh(node: Parent): Weight {
  const known = weights.get(node)
  if (known) return known
  const sum = { text: 0, linked: 0, links: 0 }
  for (const child of children(node)) {
    if (!isElement(child)) sum.text += 'value' in child ? child.value.replace(/\s+/g, '').length : 0
    else if (!never.has(child.tagName)) {
      const { text, linked, links } = weigh(child)
      const link = child.tagName === 'a' && attribute(child, 'href') !== ''
      sum.text += text
      sum.linked += link ? text : linked
      sum.links += link ? 1 : links
    }
  }
  weights.set(node, sum)
  return sum
}

const boxes = new Set(['div', 'ul', 'dl', 'section', 'p', 'td', 'table'])

/** A block that is mostly links, and short ones. */
function isMenu(node: Element): boolean {
  if (!boxes.has(node.tagName)) return false
  const { text, linked, links } = weigh(node)
  return links >= 3 && linked / text > 0.6 && text / links < 40
}

/** Stands around the document and is no part of it. */
export function isFurniture(node: Element): boolean {
  if (never.has(node.tagName) || roles.has(attribute(node, 'role'))) return true
  if (node.attrs.some((each) => each.name === 'hidden') || hidden.test(attribute(node, 'style'))) return true
  return around.test(attribute(node, 'class')) || around.test(attribute(node, 'id')) || isMenu(node)
}

function find(node: Parent, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of children(node)) {
    if (!isElement(child)) continue
    const found = wanted(child) ? child : find(child, wanted)
    if (found) return found
  }
  return undefined
}

const isArticle = (node: Element) =>
  node.tagName === 'article' || node.tagName === 'main' || attribute(node, 'role') === 'main'

/** The part the page itself calls its article, when it holds most of the text; otherwise all of it. */
export function articleOf(page: Parent): Parent {
  const body = find(page, (node) => node.tagName === 'body') ?? page
  const article = find(body, isArticle)
  if (!article) return body
  const [own, all] = [weigh(article), weigh(body)]
  return own.text - own.linked > (all.text - all.linked) / 2 ? article : body
}
