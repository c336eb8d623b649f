/** Reads the bound figures back out of a .docx that people edited: which are there, and what stands in them now. */
import { zipEntry } from './zip-entry.ts'

export type FoundFigure = { readonly number: number; readonly shown: string }

export type ReadBack = {
  /** In the order of the text; a figure that was copied is there twice. */
  readonly figures: readonly FoundFigure[]
  /** Runs of digits that stand in no bound figure, in the order of the text. */
  readonly unbound: readonly string[]
}

const token = /<(\/?)(w:[\w-]+|mc:[\w-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g

/** Cost: one pass over the text. Text that is struck out by tracked changes, and fields' codes, do not count. */
export function readDocx(file: Uint8Array): ReadBack {
  const xml = new TextDecoder().decode(zipEntry(file, 'word/document.xml'))
  const reading = new Reading()
  for (const [, close, tag, attributes = '', alone, text] of xml.matchAll(token))
    if (text !== undefined) reading.text(plainText(text))
    else if (close) reading.close(tag ?? '')
    else {
      reading.open(tag ?? '', attributes)
      if (alone) reading.close(tag ?? '')
    }
  return reading.result()
}

/** A stretch of the text that belongs to a figure; within a bookmark the control is the finer one. */
type Stretch = { readonly bookmark: string | null; number: number | null; shown: string; finer: boolean }

class Reading {
  readonly #figures: FoundFigure[] = []
  readonly #loose: string[] = ['']
  readonly #open: Stretch[] = []
  #inText = false
  #deleted = 0

  open(tag: string, attributes: string): void {
    if (tag === 'w:sdt') this.#open.push({ bookmark: null, number: null, shown: '', finer: false })
    else if (tag === 'w:tag') this.#name(valueOf(attributes, 'val'))
    else if (tag === 'w:bookmarkStart') this.#mark(attributes)
    else if (tag === 'w:bookmarkEnd') this.#end(({ bookmark }) => bookmark === valueOf(attributes, 'id'))
    else if (tag === 'w:t') this.#inText = true
    else if (tag === 'w:del') this.#deleted += 1
  }

  close(tag: string): void {
    if (tag === 'w:sdt') this.#end(({ bookmark }) => bookmark === null)
    else if (tag === 'w:t') this.#inText = false
    else if (tag === 'w:del') this.#deleted -= 1
    else if (tag === 'w:p') this.#loose.push('')
  }

  text(piece: string): void {
    if (!this.#inText || this.#deleted > 0) return
    const bound = this.#open.findLast(({ number }) => number !== null)
    if (bound) bound.shown += piece
    else this.#loose[this.#loose.length - 1] += piece
  }

  result(): ReadBack {
    return {
      figures: this.#figures,
      unbound: this.#loose.flatMap((line) => line.match(/\d+(?:[.,]\d+)*%?/g) ?? []),
    }
  }

  #name(tag: string): void {
    const [, number] = /^tongxing-figure-(\d+)$/.exec(tag) ?? []
    const control = this.#open.findLast(({ bookmark }) => bookmark === null)
    if (control && number !== undefined) control.number = Number(number)
  }

  #mark(attributes: string): void {
    const [, number] = /^tongxing_(\d+)_\d+$/.exec(valueOf(attributes, 'name')) ?? []
    if (number === undefined) return
    this.#open.push({ bookmark: valueOf(attributes, 'id'), number: Number(number), shown: '', finer: false })
  }

  /** A bookmark around a control that was read says nothing new. Two figures side by side never run together in the words between them. */
  #end(which: (one: Stretch) => boolean): void {
    const at = this.#open.findLastIndex(which)
    const [ended] = at < 0 ? [] : this.#open.splice(at, 1)
    if (!ended || ended.number === null) return
    const around = this.#open.findLast(({ number }) => number === ended.number)
    if (around) around.finer = true
    if (!ended.finer) this.#figures.push({ number: ended.number, shown: ended.shown })
    this.#loose[this.#loose.length - 1] += '\u0000'
  }
}

const valueOf = (attributes: string, name: string): string =>
  new RegExp(`w:${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plainText = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, ...[hex, decimal, named]) =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
      : (entities[String(named)] ?? whole),
  )
