/** Finds markers of responsibility in a passage: in brackets, in a line headed 责任单位：, or in a sentence of their own. */
import { limits } from './limits.ts'
import { doubtful, type Marker, markerIn, markerOfSentence } from './marker.ts'
import { isMarkerLine, keyBeginsAt } from './marker-words.ts'
import { type Strand, slice, trim } from './strand.ts'

/** `bodyTo`: how far the text of the task reaches; beyond `from` when the marker is part of what the task says. */
export type FoundMarker = Marker & { readonly from: number; readonly to: number; readonly bodyTo: number }

type Span = { from: number; to: number; closed: boolean }

const opening = new Set(['（', '【', '[', '〔', '〈'])
const closing = new Set(['）', '】', ']', '〕', '〉'])

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
  const newline = text.indexOf('\n', last)
  const to = newline < 0 ? text.length : newline
  return [...pairs.filter((pair) => pair.to <= last || pair.from >= to), { from: last, to, closed: false }]
}

/** How far a text may be trusted: items of a plan say by sentences who does them; texts without numbers may be news. */
export type Setting = { readonly sentences: boolean; readonly numbered: boolean }

/** Names alone in brackets only count where a sentence ends, not in the middle of one. */
function standsAtEnd(text: string, { from, to }: Span, { numbered }: Setting): boolean {
  const before = text.slice(0, from).trimEnd().at(-1) ?? '。'
  if (!numbered && !/[。；！]/.test(before)) return false
  const after = /^ *(\n|$|.)/.exec(text.slice(to, to + 8))?.[1] ?? ''
  if (after === '' || after === '\n') return true
  return /[。；！]/.test(before) || after === '。'
}

const note = /^(?:注|备注|说明|(?:资料|数据)?来源|附注)\s?[：:]/

/** `注：…（市统计局）。` says where a figure comes from. */
function inNote(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  return note.test(text.slice(start, start + 8))
}

function inBrackets(strand: Strand, setting: Setting): FoundMarker[] {
  return brackets(strand.text).flatMap((span) => {
    if (span.to - span.from > limits.marker) return []
    const marker = markerIn(slice(strand, span.from + 1, span.closed ? span.to - 1 : span.to))
    if (!marker) return []
    if (marker.confidence < doubtful && !/[。；！]\s*$/.test(strand.text.slice(0, span.from))) return []
    if (marker.form !== 'key' && (!standsAtEnd(strand.text, span, setting) || inNote(strand.text, span.from)))
      return []
    const confidence = span.closed ? marker.confidence : marker.confidence - 0.15
    return [{ ...marker, confidence, from: span.from, to: span.to, bodyTo: span.from }]
  })
}

/** Tells, asked in rising order, whether a position lies in what is taken. */
function inside(taken: readonly FoundMarker[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((taken[next]?.to ?? Infinity) <= at) next++
    return (taken[next]?.from ?? Infinity) <= at
  }
}

/** Where a sentence or a line begins: a marker without brackets can stand nowhere else. */
const beginnings = /(?:^|[。；！）\n])[-—－\s]{0,4}/g

/** The line or sentence from here, and where it ends. */
function lineFrom(text: string, at: number): { end: number; to: number } {
  const ahead = text.slice(at, at + limits.marker)
  const newline = ahead.indexOf('\n')
  const line = newline < 0 ? ahead : ahead.slice(0, newline)
  const stop = line.indexOf('。')
  return stop < 0 ? { end: at + line.length, to: at + line.length } : { end: at + stop, to: at + stop + 1 }
}

/** `责任单位：A、B` without brackets: from the key to the end of the line. */
function unbracketed(strand: Strand, taken: readonly FoundMarker[]): FoundMarker[] {
  const out: FoundMarker[] = []
  const isTaken = inside(taken)
  let done = 0
  for (const found of strand.text.matchAll(beginnings)) {
    const at = found.index + found[0].length
    if (at < done || isTaken(at) || !keyBeginsAt(strand.text, at)) continue
    const { end, to } = lineFrom(strand.text, at)
    const marker = markerIn(slice(strand, at, end))
    if (!marker || marker.form !== 'key') continue
    out.push({ ...marker, from: at, to, bodyTo: at })
    done = to
  }
  return out
}

const longestSentence = 160
const endsInVerb = /(?:牵头|负责|主办|承办|配合|协助|参与|参加|落实|实施|支持|推进|办理|组织|协办|协同|工作)$/

/** A quick look before the sentence is taken apart. */
const mayAssign = /牵头，(?:会同|联合|商)|^由.{2,60}(?:牵头|负责)，|^[—－-]{1,2}|负责.{2,40}，.{3,20}负责/

/** `市残联牵头，市财政局配合。`: a whole sentence between stops. */
function sentences(strand: Strand, taken: readonly FoundMarker[]): FoundMarker[] {
  const out: FoundMarker[] = []
  const isTaken = inside(taken)
  const { text } = strand
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !'。；！？\n'.includes(text[at] ?? '')) continue
    const sentence = trim(slice(strand, from, Math.min(at, from + longestSentence)))
    const start = from
    from = at + 1
    if (at - start > longestSentence || sentence.text.length < 5) continue
    if (!mayAssign.test(sentence.text) && !endsInVerb.test(sentence.text)) continue
    if (isTaken(start)) continue
    const marker = markerOfSentence(sentence)
    if (!marker) continue
    const to = Math.min(at + 1, text.length)
    out.push({ ...marker, from: start, to, bodyTo: marker.says ? to : start })
  }
  return out
}

const duty = /^[：:]\s?(?=(?:负责|牵头|承担|组织|做好|制定|落实|指导|开展|推进|配合|协助|参与))/
const longestHead = 80

/** `县教育局：负责编制规划。`: the office stands at the head of the item, its work after it. */
function officeFirst(strand: Strand): FoundMarker[] {
  const colon = strand.text.slice(0, longestHead).search(/[：:]/)
  const found = colon < 3 ? null : duty.exec(strand.text.slice(colon, colon + 8))
  if (!found) return []
  const marker = markerIn(slice(strand, 0, colon))
  if (marker?.form !== 'bare' || marker.confidence < doubtful) return []
  const to = colon + found[0].length
  const evidence = 'office first'
  return [{ ...marker, confidence: 0.7, evidence, from: 0, to, bodyTo: 0 }]
}

const inOrder = (markers: readonly FoundMarker[]) => markers.toSorted((a, b) => a.from - b.from)

/** All markers of the passage in reading order. */
export function markersIn(strand: Strand, setting: Setting): readonly FoundMarker[] {
  const bracketed = inBrackets(strand, setting)
  const lines = unbracketed(strand, bracketed)
  // brackets inside such a line are part of its names
  const isWithin = inside(lines)
  const apart = lines.length === 0 ? bracketed : bracketed.filter((each) => !isWithin(each.from))
  const headed = inOrder([...apart, ...lines])
  if (!setting.sentences) return headed
  // beside a marker such a sentence is text: `资金由市财政局负责。（责任单位：…）`
  if (headed.length > 0) return headed
  return inOrder([...officeFirst(strand), ...sentences(strand, [])])
}
