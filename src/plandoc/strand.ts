/** A piece of text, possibly joined over line and page breaks, that still knows where each character stood. */
import { type Letters, placeOfLetters } from './letters.ts'
import type { Place } from './place.ts'
import { isChinese } from './signs.ts'

/** From position `at` of the joined text on, characters come from `start` of the letters on. */
type Part = { readonly at: number; readonly start: number }

export type Strand = {
  readonly letters: Letters
  readonly text: string
  /** Most strands are one part; joined ones have several, in order. */
  readonly parts: readonly Part[]
}

export const strandOf = (letters: Letters, from: number, to: number): Strand => ({
  letters,
  text: letters.text.slice(from, to),
  parts: [{ at: 0, start: from }],
})

/** Index of the part a position lies in. */
function partIndex(strand: Strand, position: number): number {
  let low = 0
  let high = strand.parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((strand.parts[middle]?.at ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

const partAt = (strand: Strand, position: number): Part =>
  strand.parts[partIndex(strand, position)] ?? { at: 0, start: 0 }

/** The index in the letters of a character of the strand. */
export function letterAt(strand: Strand, position: number): number {
  const part = partAt(strand, position)
  return part.start + (position - part.at)
}

/** Costs the parts it keeps, not the parts of the whole. */
export function slice(strand: Strand, from: number, to: number = strand.text.length): Strand {
  const end = Math.min(to, strand.text.length)
  const first = partIndex(strand, from)
  const head = strand.parts[first] ?? { at: 0, start: 0 }
  const parts: Part[] = [{ at: 0, start: head.start + (from - head.at) }]
  for (let i = first + 1; i < strand.parts.length; i++) {
    const part = strand.parts[i]
    if (!part || part.at >= end) break
    parts.push({ at: part.at - from, start: part.start })
  }
  return { letters: strand.letters, text: strand.text.slice(from, end), parts }
}

export function trim(strand: Strand): Strand {
  const text = strand.text
  const kept = text.trim()
  if (kept.length === text.length) return strand
  const from = text.length - text.trimStart().length
  return slice(strand, from, from + kept.length)
}

/** Joins strands; the separator counts as standing where the strand before it ends. */
export function join(strands: readonly Strand[], separator = ''): Strand {
  const [first] = strands
  if (!first) throw new RangeError('nothing to join')
  if (strands.length === 1) return first
  const parts: Part[] = []
  const texts: string[] = []
  let length = 0
  for (const strand of strands) {
    if (length > 0 && separator) {
      parts.push({ at: length, start: (parts.at(-1)?.start ?? 0) + length - 1 - (parts.at(-1)?.at ?? 0) })
      texts.push(separator)
      length += separator.length
    }
    for (const part of strand.parts) parts.push({ at: length + part.at, start: part.start })
    texts.push(strand.text)
    length += strand.text.length
  }
  return { letters: first.letters, text: texts.join(''), parts }
}

/** Without the spaces inside it; what scanning set apart, `2 0 2 4 年`, is together again. */
export function closed(strand: Strand): Strand {
  const words = [...strand.text.matchAll(/[^ \t]+/g)]
  if (words.length < 2) return strand
  return join(words.map((word) => slice(strand, word.index, word.index + word[0].length)))
}

/** Where the strand, or the characters `from`..`to` of it, stood in the source. */
export function placeOf(strand: Strand, from = 0, to: number = strand.text.length): Place {
  const begin = letterAt(strand, from)
  const end = to > from ? letterAt(strand, to - 1) + 1 : begin
  return placeOfLetters(strand.letters, begin, Math.max(begin, end))
}

/** The share of the characters that are emphasised in the source. */
export function boldShare(strand: Strand): number {
  if (strand.text.length === 0) return 0
  let heavy = 0
  for (let i = 0; i < strand.text.length; i++) heavy += strand.letters.bold[letterAt(strand, i)] ?? 0
  return heavy / strand.text.length
}

/** Drops spaces that stand next to Chinese characters, where they are layout and not language. */
export function closeUp(text: string): string {
  if (!/\s/.test(text)) return text
  const out: string[] = []
  const trimmed = text.trim()
  for (let i = 0; i < trimmed.length; i++) {
    if (!/\s/.test(trimmed[i] ?? '')) out.push(trimmed[i] ?? '')
    else if (out.length > 0) {
      let next = i
      while (next < trimmed.length && /\s/.test(trimmed[next] ?? '')) next++
      const before = (out.at(-1) ?? '').charCodeAt(0)
      if (!isChinese(before) && !isChinese(trimmed.charCodeAt(next))) out.push(' ')
      i = next - 1
    }
  }
  return out.join('')
}

const needsCare = /[\s\ue000-\uf8ff\\&<]/

/** The source's own characters, when nothing between them was dropped or stands for something else. */
function asIs({ letters, text, parts }: Strand): string | undefined {
  const [part] = parts
  if (parts.length !== 1 || !part || text === '') return undefined
  const from = letters.map[part.start] ?? 0
  const to = (letters.map[part.start + text.length - 1] ?? 0) + 1
  const written = to - from === text.length ? letters.source.slice(from, to) : undefined
  return written === undefined || needsCare.test(written) ? undefined : written
}

/** The words of the strand as the source writes them: its own signs, without markup and layout spaces. */
export function said(strand: Strand): string {
  const written = asIs(strand)
  if (written !== undefined) return written
  const { letters, text } = strand
  const out: string[] = []
  for (let i = 0; i < text.length; i++) {
    const offset = letters.map[letterAt(strand, i)] ?? 0
    const original = letters.source[offset] ?? ''
    const isMarkup = original === '\\' || original === '&' || original === '<'
    out.push(text[i] === ' ' || text[i] === '\n' || isMarkup ? (text[i] ?? '') : original)
  }
  return closeUp(out.join('').replaceAll('\n', ''))
}
