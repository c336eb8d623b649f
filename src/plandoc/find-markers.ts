/** Finds markers of responsibility in a passage: in brackets, or in a line or sentence headed 责任单位：. */
import { limits } from './limits.ts'
import { type Marker, markerIn } from './marker.ts'
import { isMarkerLine, keyPattern } from './marker-words.ts'
import { type Strand, slice } from './strand.ts'

export type FoundMarker = Marker & { readonly from: number; readonly to: number }

type Span = { from: number; to: number; closed: boolean }

const opening = new Set(['（', '【', '[', '〔'])
const closing = new Set(['）', '】', ']', '〕'])

/** Outermost brackets, matched by a stack in one pass; an opening one that heads a marker may lack its end. */
function brackets(text: string): Span[] {
  const open: number[] = []
  const pairs: Span[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (opening.has(sign)) open.push(i)
    else if (closing.has(sign)) {
      const from = open.pop()
      if (from === undefined) continue
      while ((pairs.at(-1)?.from ?? -1) > from) pairs.pop()
      pairs.push({ from, to: i + 1, closed: true })
    }
  }
  const last = open.findLast((at) => isMarkerLine(text.slice(at, at + 60)))
  if (last === undefined) return pairs
  return [...pairs.filter((pair) => pair.to <= last), { from: last, to: text.length, closed: false }]
}

/** Names alone in brackets only count where a sentence ends, not in the middle of one. */
function standsAtEnd(text: string, { from, to }: Span): boolean {
  const before = text.slice(0, from).trimEnd().at(-1) ?? '。'
  const after = /^ *(\n|$|.)/.exec(text.slice(to, to + 8))?.[1] ?? ''
  if (after === '' || after === '\n') return true
  return /[。；！]/.test(before) || after === '。'
}

function inBrackets(strand: Strand): FoundMarker[] {
  return brackets(strand.text).flatMap((span) => {
    if (span.to - span.from > limits.marker) return []
    const marker = markerIn(slice(strand, span.from + 1, span.closed ? span.to - 1 : span.to))
    if (!marker || (marker.form !== 'key' && !standsAtEnd(strand.text, span))) return []
    const confidence = span.closed ? marker.confidence : marker.confidence - 0.15
    return [{ ...marker, confidence, from: span.from, to: span.to }]
  })
}

/** `责任单位：A、B` without brackets: from the key to the end of the line. */
function unbracketed(strand: Strand, taken: readonly FoundMarker[]): FoundMarker[] {
  const out: FoundMarker[] = []
  let done = 0
  let next = 0
  for (const found of strand.text.matchAll(keyPattern())) {
    const at = found.index
    while ((taken[next]?.to ?? Infinity) <= at) next++
    if (at < done || (taken[next]?.from ?? Infinity) <= at) continue
    const before = strand.text.slice(Math.max(0, at - 3), at)
    if (before.trim() !== '' && !/[。；！）\n] *$/.test(before)) continue
    const ahead = strand.text.slice(at, at + limits.marker)
    const newline = ahead.indexOf('\n')
    const end = at + (newline < 0 ? ahead.length : newline)
    const stop = strand.text.slice(at, end).indexOf('。')
    const to = stop < 0 ? end : at + stop + 1
    const marker = markerIn(slice(strand, at, stop < 0 ? to : to - 1))
    if (!marker || marker.form !== 'key') continue
    out.push({ ...marker, from: at, to })
    done = to
  }
  return out
}

/** All markers of the passage in reading order. */
export function markersIn(strand: Strand): readonly FoundMarker[] {
  const bracketed = inBrackets(strand)
  return [...bracketed, ...unbracketed(strand, bracketed)].toSorted((a, b) => a.from - b.from)
}
