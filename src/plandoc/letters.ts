/** The text as the grammar sees it: one normal form of every sign, each knowing its offset in the source. */
import { type Mark, markAt } from './markup.ts'
import { meantSign, spreadOut } from './misread.ts'
import { yearOfDocument } from './period.ts'
import { lineStarts, type Place, placeAt } from './place.ts'
import { isDigit, plainCode } from './signs.ts'

export type Letters = {
  readonly source: string
  /** Normal form. Never longer than the source. */
  readonly text: string
  /** Source offset of every character of `text`. */
  readonly map: Int32Array
  /** 1 where the source is emphasised. */
  readonly bold: Uint8Array
  readonly starts: readonly number[]
  /** The year a yearly plan says in its title; dates may leave it out. */
  readonly year: number | null
}

type Ink = { codes: Uint16Array; map: Int32Array; bold: Uint8Array; length: number; heavy: boolean }

function put(ink: Ink, code: number, offset: number) {
  if (code === 10) ink.heavy = false // emphasis never runs on into the next paragraph
  ink.codes[ink.length] = code
  ink.map[ink.length] = offset
  ink.bold[ink.length] = ink.heavy ? 1 : 0
  ink.length++
}

function putMark(ink: Ink, mark: Mark, offset: number) {
  if (mark.bold !== undefined) ink.heavy = mark.bold === 'switch' ? !ink.heavy : mark.bold
  for (const sign of mark.as) put(ink, sign.charCodeAt(0), offset)
}

/** Scanning confuses the letters O and l with digits; between digits only the digit makes sense. */
function unconfused(source: string, at: number, code: number): number {
  const between = isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))
  if (!between) return code
  if (code === 79 || code === 111) return 48
  return code === 108 || code === 73 ? 49 : code
}

/** `,` and `:` are Chinese punctuation unless they group digits. */
function punctuation(source: string, at: number, code: number): number {
  if (code !== 44 && code !== 58) return code
  const inNumber = isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))
  if (inNumber) return code
  return code === 44 ? 0xff0c : 0xff1a
}

/** The sign that is meant; −1 for none. */
const meantBy = (source: string, at: number, code: number): number =>
  punctuation(source, at, meantSign(source, at, unconfused(source, at, plainCode(code))))

function decode(codes: Uint16Array, length: number): string {
  const chunks: string[] = []
  for (let i = 0; i < length; i += 8192)
    chunks.push(String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192))))
  return chunks.join('')
}

/** One pass over the source; every look-ahead is bounded. */
export function lettersOf(source: string): Letters {
  const size = source.length
  const ink: Ink = {
    codes: new Uint16Array(size),
    map: new Int32Array(size),
    bold: new Uint8Array(size),
    length: 0,
    heavy: false,
  }
  for (let at = 0; at < size; at++) {
    const mark = markAt(source, at)
    if (mark) {
      putMark(ink, mark, at)
      at += mark.take - 1
      continue
    }
    const code = source.charCodeAt(at)
    if (code === 13) {
      if (source.charCodeAt(at + 1) !== 10) put(ink, 10, at)
      continue
    }
    const plain = spreadOut(source, at) ? -1 : meantBy(source, at, code)
    if (plain >= 0) put(ink, plain, at)
  }
  const text = decode(ink.codes, ink.length)
  return {
    source,
    text,
    year: yearOfDocument(text),
    map: ink.map.subarray(0, ink.length),
    bold: ink.bold.subarray(0, ink.length),
    starts: lineStarts(source),
  }
}

/** The place of the characters `from`..`to` of the normal form. */
export function placeOfLetters(letters: Letters, from: number, to: number): Place {
  const begin = letters.map[from] ?? letters.source.length
  const last = letters.map[Math.max(from, to - 1)] ?? begin
  return placeAt(letters.starts, begin, Math.max(begin, last + (to > from ? 1 : 0)))
}
