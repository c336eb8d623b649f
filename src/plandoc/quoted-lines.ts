/** A cell of a list divided by commas may hold line breaks between its quotation marks. */

const opens = /(?:^|[,，])"[^"]*$/
const closes = /^[^"]*"(?:[,，]|$)/

const mostLines = 6
const longest = 2000

/** Where the line that begins at `from` really ends: beyond line ends inside an open cell. Bounded. */
export function endOfLine(text: string, from: number): number {
  const end = (at: number) => {
    const newline = text.indexOf('\n', at)
    return newline < 0 ? text.length : newline
  }
  const first = end(from)
  if (first - from > longest || !opens.test(text.slice(from, first))) return first
  for (let to = first, lines = 0; lines < mostLines && to < text.length; lines++) {
    const next = end(to + 1)
    if (next - from > longest) return first
    const line = text.slice(to + 1, next)
    if (line.includes('"')) return closes.test(line) ? next : first
    to = next
  }
  return first
}
