/** Markdown is text that `plandoc` reads as it is; only tables written as HTML, and breaks inside cells, are laid out here. */
import { linesOfHtml } from './document-html.ts'

const row = /^\s*\|.*\|\s*$/

/** The text with every whole `<table>…</table>` laid out; what has no end stays as it is written. */
function withTables(text: string, name: string): string {
  const out: string[] = []
  let at = 0
  let depth = 0
  let from = -1
  for (const { 0: tag, index } of text.matchAll(/<table(?=[\s>])|<\/table>/gi)) {
    if (tag[1] !== '/') {
      if (depth++ === 0) from = index
      continue
    }
    depth = Math.max(0, depth - 1)
    if (depth > 0 || from < at) continue
    const to = index + tag.length
    out.push(text.slice(at, from), '\n', linesOfHtml(text.slice(from, to), name).join('\n'), '\n')
    at = to
    from = -1
  }
  return out.join('') + text.slice(at)
}

/** What Markdown writes and the reader of plans does not know: the other sign of bold, references to notes, breaks in cells. */
function plainLine(line: string): string {
  const plain = line
    .replace(/__(?=\S)([^_]{1,200})__/g, '**$1**')
    .replace(/(\S)\[\^[\w-]{1,20}\](?!:)/g, '$1')
  return row.test(plain) ? plain.replace(/<br\s*\/?>/gi, ' ') : plain
}

/** Linear: tables do not overlap, and every look is bounded. */
export function textOfMarkdown(text: string, name: string): string {
  return withTables(text, name)
    .split('\n')
    .filter((line) => !/^\s*(?:```|~~~)/.test(line))
    .map(plainLine)
    .join('\n')
}
