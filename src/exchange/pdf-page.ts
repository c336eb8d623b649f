/** One page of a PDF as words and ruled lines with their places: x to the right, y down, in points. The only file that knows unpdf. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { refuse } from '#kernel'
import { CodeTables, knownLetters } from './pdf-cmaps.ts'
import { drawn, type Operators, type Rule } from './pdf-drawing.ts'
import { isBoldFont, unradical } from './pdf-letters.ts'
import { asMatrix, type Matrix, times } from './pdf-matrix.ts'

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

export type PdfPage = {
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  readonly width: number
  readonly height: number
  readonly pictures: number
  /** Text was drawn here, whether or not anybody can tell its letters. */
  readonly drawsText: boolean
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

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
