/** A tree of conditions as an SVG picture: boxes from top to bottom, each joined to the one it belongs to. */

export type PictureWords = {
  readonly kind: string
  readonly words: string
  readonly clauses: string
  readonly parts: readonly PictureWords[]
}

type Titled = { readonly id: string; readonly title: string; readonly description: string }

/** In pixels at full size; the picture scales with the page. */
const size = { width: 760, indent: 28, padding: 10, gap: 12, letter: 15, line: 22, small: 18 } as const

type Box = {
  readonly node: PictureWords
  readonly depth: number
  readonly y: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** Grows with the number of conditions. Colour comes from the page, so that it also serves large print and high contrast. */
export function pictureOf(tree: PictureWords, { id, title, description }: Titled): string {
  const boxes: Box[] = []
  const height = placed(tree, 0, { y: size.gap, into: boxes })
  const head = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc"`,
    ` viewBox="0 0 ${size.width} ${height}" font-size="${size.letter}" fill="none" stroke="currentColor">`,
  ].join('')
  const told = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`
  return `${head}${told}${joins(tree, boxes)}${boxes.map(boxDrawn).join('')}</svg>`
}

/** Puts a condition and all below it under one another; answers where the next one begins. */
function placed(node: PictureWords, depth: number, at: { y: number; into: Box[] }): number {
  const room = size.width - depth * size.indent - 2 * size.padding - 4
  const lines = wrapped(node.words, room / size.letter)
  const notes = node.clauses === '' ? [] : wrapped(node.clauses, room / (size.letter - 3))
  const height = 2 * size.padding + lines.length * size.line + notes.length * size.small
  at.into.push({ node, depth, y: at.y, height, lines, notes })
  return node.parts.reduce(
    (y, part) => placed(part, depth + 1, { y, into: at.into }),
    at.y + height + size.gap,
  )
}

/** Lines of at most so many full letters; a Latin letter takes about half of one. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const piece of text.match(/[ -ɏ’“”–]+? |[ -ɏ’“”–]+|[^]/gu) ?? []) {
    const width = widthOf(piece)
    if (taken + width > room && line !== '') {
      lines.push(line.trimEnd())
      ;[line, taken] = ['', 0]
    }
    line += piece
    taken += width
  }
  return [...lines, line]
}

const widthOf = (piece: string) =>
  [...piece].reduce((sum, letter) => sum + (/[\u0020-\u024f]/.test(letter) ? 0.56 : 1), 0)

/** Round where one of several is enough, broken where the source leaves it open, else square. */
const looks: Readonly<Record<string, string>> = { any: ' rx="14"', open: ' stroke-dasharray="6 4"' }

function boxDrawn({ node, depth, y, height, lines, notes }: Box): string {
  const x = depth * size.indent + 2
  const text = (said: string, i: number, { from, step, small }: Row) =>
    `<text x="${x + size.padding}" y="${from + i * step}" fill="currentColor" stroke="none"${small}>${escaped(said)}</text>`
  const first = y + size.padding + size.letter
  const below = first + lines.length * size.line - 4
  return [
    `<rect x="${x}" y="${y}" width="${size.width - x - 2}" height="${height}"${looks[node.kind] ?? ''}/>`,
    ...lines.map((line, i) => text(line, i, { from: first, step: size.line, small: '' })),
    ...notes.map((note, i) =>
      text(note, i, { from: below, step: size.small, small: ` font-size="${size.letter - 3}"` }),
    ),
  ].join('')
}

type Row = { readonly from: number; readonly step: number; readonly small: string }

/** From the left edge of each group down to each of its parts. */
function joins(node: PictureWords, boxes: readonly Box[]): string {
  const box = boxes.find((one) => one.node === node)
  const mine = boxes.filter((one) => node.parts.includes(one.node))
  if (!box) return ''
  const x = box.depth * size.indent + 2 + size.indent / 2
  const lines = mine.map(
    (part) =>
      `<path d="M${x} ${box.y + box.height}V${part.y + part.height / 2}H${part.depth * size.indent + 2}"/>`,
  )
  return lines.join('') + node.parts.map((part) => joins(part, boxes)).join('')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
