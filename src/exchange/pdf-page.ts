/** One page of a PDF as words and ruled lines with their places: x to the right, y down, in points. The only file that knows unpdf. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { refuse } from '#kernel'
import { CodeTables, knownLetters } from './pdf-cmaps.ts'
import { isBoldFont, unradical } from './pdf-letters.ts'

/** An upright piece of text as the page draws it. */
export type Word = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line it stands on. */
  readonly base: number
  readonly size: number
  readonly bold: boolean
}

/** A straight ruled line, level or upright. */
export type Rule = {
  readonly level: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export type PdfPage = {
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  readonly width: number
  readonly height: number
  readonly pictures: number
  /** Text was drawn here, whether or not anybody can tell its letters. */
  readonly drawsText: boolean
}

type Matrix = readonly [number, number, number, number, number, number]
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Operators = Record<string, number>

const asMatrix = (values: readonly number[]): Matrix => [
  values[0] ?? 1,
  values[1] ?? 0,
  values[2] ?? 0,
  values[3] ?? 1,
  values[4] ?? 0,
  values[5] ?? 0,
]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const applied = (m: Matrix, x: number, y: number) => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
})

/** A rule is thinner than this; what is thicker is a coloured area. */
const thickest = 3

/** The most a hostile page may draw before its rules are no longer read. */
const mostRules = 20_000

type Box = { left: number; right: number; top: number; bottom: number }

function rulesOfBox(box: Box, outlined: boolean): Rule[] {
  const { left, right, top, bottom } = box
  const [width, height] = [right - left, bottom - top]
  if (height <= thickest && width > thickest)
    return [{ level: true, at: (top + bottom) / 2, from: left, to: right }]
  if (width <= thickest && height > thickest)
    return [{ level: false, at: (left + right) / 2, from: top, to: bottom }]
  if (!outlined || width <= thickest) return []
  return [
    { level: true, at: top, from: left, to: right },
    { level: true, at: bottom, from: left, to: right },
    { level: false, at: left, from: top, to: bottom },
    { level: false, at: right, from: top, to: bottom },
  ]
}

/** Numbers a drawing step takes: move, line, curve, quadratic curve, close. */
const steps = [2, 2, 6, 4, 0]

/** The boxes around the parts of a path; a part begins with a move. */
function boxesOf(path: ArrayLike<number>, matrix: Matrix): Box[] {
  const boxes: Box[] = []
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? 4
    const count = steps[step] ?? 0
    if (step === 0) boxes.push({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity })
    const box = boxes.at(-1)
    for (let j = i + 1; box && j < i + 1 + count; j += 2) {
      const { x, y } = applied(matrix, path[j] ?? 0, path[j + 1] ?? 0)
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    i += 1 + count
  }
  return boxes.filter((box) => box.right >= box.left)
}

type Drawn = { readonly rules: Rule[]; pictures: number; drawsText: boolean }

/** Follows the drawing state far enough to know where lines are. */
function drawn(list: { fnArray: number[]; argsArray: unknown[] }, view: Matrix, ops: Operators): Drawn {
  const out: Drawn = { rules: [], pictures: 0, drawsText: false }
  const stack: Matrix[] = []
  let matrix = view
  list.fnArray.forEach((op, i) => {
    const args = list.argsArray[i] as readonly unknown[]
    if (op === ops['save'] || op === ops['paintFormXObjectBegin']) stack.push(matrix)
    if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? view
    if (op === ops['transform']) matrix = times(matrix, asMatrix(args as number[]))
    if (op === ops['paintFormXObjectBegin'] && Array.isArray(args[0]))
      matrix = times(matrix, asMatrix(args[0] as number[]))
    if (op === ops['showText']) out.drawsText = true
    if (op === ops['paintImageXObject'] || op === ops['paintInlineImageXObject']) out.pictures++
    if (op !== ops['constructPath'] || out.rules.length > mostRules) return
    const [paint, [path] = []] = args as [number, [ArrayLike<number>?]]
    if (!path || paint === ops['endPath']) return
    const outlined = paint !== ops['fill'] && paint !== ops['eoFill']
    for (const box of boxesOf(path, matrix)) out.rules.push(...rulesOfBox(box, outlined))
  })
  return out
}

type Item = { str: string; transform: number[]; width: number; fontName: string }

/** Upright text only: watermarks lie askew. */
function wordOf(item: Item, view: Matrix, bold: (font: string) => boolean): Word | undefined {
  const m = times(view, asMatrix(item.transform))
  const size = Math.hypot(m[2], m[3])
  if (item.str.trim() === '' || Math.abs(m[1]) > 0.1 * size || m[0] <= 0) return undefined
  const scale = Math.hypot(view[0], view[1])
  const text = knownLetters(unradical(item.str))
  return {
    text,
    left: m[4],
    right: m[4] + item.width * scale,
    base: m[5],
    size,
    bold: bold(item.fontName),
  }
}

async function readPage(page: Page, ops: Operators): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const view = asMatrix(transform)
  const list = await page.getOperatorList()
  const content = await page.getTextContent()
  const fonts = new Map<string, boolean>()
  const bold = (name: string) => {
    const known = fonts.get(name) ?? isBoldFont(fontOf(page, name))
    fonts.set(name, known)
    return known
  }
  const words = content.items.flatMap((item) => {
    const word = 'str' in item ? wordOf(item, view, bold) : undefined
    return word ? [word] : []
  })
  const own = drawn(list, view, ops)
  page.cleanup()
  return { words, width, height, ...own }
}

function fontOf(page: Page, name: string): string {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
  return font && typeof font === 'object' && 'name' in font ? String(font.name) : ''
}

/** Nothing is drawn, nothing is fetched from anywhere. */
const options = {
  verbosity: 0,
  disableFontFace: true,
  useWorkerFetch: false,
  cMapUrl: 'tables/',
  cMapPacked: false,
  BinaryDataFactory: CodeTables,
}

/** The parser's own complaints are about the file; anything else is a defect here. */
function unopened(error: Error, name: string): never {
  if (error.name === 'PasswordException') return refuse('document.locked', { name })
  if (/Exception$|^FormatError$/.test(error.name)) return refuse('document.broken', { name, kind: 'PDF' })
  throw error
}

const mostPages = 1000

/** The pages one after the other; only one is held at a time. */
export async function* pagesOfPdf(name: string, bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const { OPS } = await getResolvedPDFJS()
  // The parser takes its bytes away, so it is given a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), options).catch((error: Error) =>
    unopened(error, name),
  )
  try {
    if (pdf.numPages > mostPages)
      refuse('document.too-many-pages', { name, pages: pdf.numPages, limit: mostPages })
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number).catch((error: Error) => unopened(error, name))
      yield await readPage(page, OPS as unknown as Operators).catch((error: Error) => unopened(error, name))
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}
