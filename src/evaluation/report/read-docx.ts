/** Reads the bound figures back out of a .docx that people edited: which are there, and what stands in them now. */
import { zipEntry } from './zip-entry.ts'

export type FoundFigure = { readonly number: number; readonly shown: string }

export type ReadBack = {
  /** In the order of the text; a figure that was copied is there twice. */
  readonly figures: readonly FoundFigure[]
  /** Runs of digits that stand in no bound figure, in the order of the text. */
  readonly unbound: readonly string[]
}

const prefix = 'tongxing-figure-'
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

type Control = { number: number | null; shown: string }

class Reading {
  readonly #figures: { number: number; shown: string }[] = []
  readonly #loose: string[] = ['']
  readonly #controls: Control[] = []
  #inText = false
  #deleted = 0

  open(tag: string, attributes: string): void {
    if (tag === 'w:sdt') this.#controls.push({ number: null, shown: '' })
    else if (tag === 'w:tag') this.#name(attributes)
    else if (tag === 'w:t') this.#inText = true
    else if (tag === 'w:del') this.#deleted += 1
  }

  close(tag: string): void {
    if (tag === 'w:sdt') this.#leave()
    else if (tag === 'w:t') this.#inText = false
    else if (tag === 'w:del') this.#deleted -= 1
    else if (tag === 'w:p') this.#loose.push('')
  }

  text(piece: string): void {
    if (!this.#inText || this.#deleted > 0) return
    const bound = this.#controls.findLast(({ number }) => number !== null)
    if (bound) bound.shown += piece
    else this.#loose[this.#loose.length - 1] += piece
  }

  result(): ReadBack {
    return {
      figures: this.#figures,
      unbound: this.#loose.flatMap((line) => line.match(/\d+(?:[.,]\d+)*%?/g) ?? []),
    }
  }

  #name(attributes: string): void {
    const [, value = ''] = /w:val\s*=\s*["']([^"']*)["']/.exec(attributes) ?? []
    const control = this.#controls.at(-1)
    if (control && value.startsWith(prefix)) control.number = Number(value.slice(prefix.length))
  }

  /** A bound figure ends here; two that stand side by side never run together with the words between them. */
  #leave(): void {
    const control = this.#controls.pop()
    if (control?.number === null || !control) return
    this.#figures.push({ number: control.number, shown: control.shown })
    this.#loose[this.#loose.length - 1] += '\u0000'
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plainText = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, ...[hex, decimal, named]) =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
      : (entities[String(named)] ?? whole),
  )
