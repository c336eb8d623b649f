/** Tags of an XML text one after the other: enough to find and mend single places without building a tree. */

export type Tag = {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  /** As written between name and bracket. */
  readonly inside: string
  /** Offsets of the whole tag. */
  readonly from: number
  readonly to: number
}

/** No tag is longer; what is longer is no tag. */
const longestTag = 20_000

/** Comments and the like, which may hold brackets of their own. */
const asides: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where a comment that begins here ends; undefined when none begins here. */
function afterAside(xml: string, from: number): number | undefined {
  const aside = asides.find(([begin]) => xml.startsWith(begin, from))
  if (!aside) return undefined
  const end = xml.indexOf(aside[1], from)
  return end < 0 ? xml.length : end + aside[1].length
}

/** The bracket that ends the tag: not one inside a quoted value. */
function endOfTag(xml: string, from: number): number | undefined {
  let quote = ''
  for (let at = from + 1; at < Math.min(xml.length, from + longestTag); at++) {
    const sign = xml[at] ?? ''
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '>') return at + 1
    else if (sign === '"' || sign === "'") quote = sign
  }
  return undefined
}

function tagAt(xml: string, from: number, to: number): Tag | undefined {
  const close = xml[from + 1] === '/'
  const empty = xml[to - 2] === '/'
  const all = xml.slice(from + (close ? 2 : 1), to - (empty ? 2 : 1))
  const name = /^[\w:.-]+/.exec(all)?.[0]
  if (name === undefined) return undefined
  return { name, kind: close ? 'close' : empty ? 'empty' : 'open', inside: all.slice(name.length), from, to }
}

/** Linear in the text; what has no end ends the walk. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const after = afterAside(xml, at)
    const to = after ?? endOfTag(xml, at)
    if (to === undefined) return
    const tag = after === undefined ? tagAt(xml, at, to) : undefined
    if (tag) yield tag
    at = to
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (all, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? all
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** The value of an attribute; undefined when the tag does not have it. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const at = tag.inside.search(new RegExp(`\\s${name}\\s*=`))
  if (at < 0) return undefined
  const value = /=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.inside.slice(at))
  return value ? plain(value[1] ?? value[2] ?? '') : undefined
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
