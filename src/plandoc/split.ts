/** Cuts items that run on in one line: `…。2.…。3.…`, accepted only where the counting goes on. */
import { type Label, type LabelKind, labelAt, labelKinds, rankOf } from './labels.ts'
import type { Passage } from './passages.ts'
import { slice, trim } from './strand.ts'

type Candidate = {
  readonly at: number
  readonly label: Label
  /** Only a title stands between it and the label before: nothing finished, nothing enumerated. */
  readonly afterTitle: boolean
}

const boundary = /[。；！？）”：]/
const longestTitle = 40

/** A label opens after a finished sentence, or after spaces where a sentence or a title ended. */
function mayOpen(text: string, at: number, afterTitle: boolean): boolean {
  const before = text[at - 1] ?? ''
  if (boundary.test(before)) return true
  if (before !== ' ' && before !== '\n') return text[at] === '（' && afterTitle
  return afterTitle || /[。；！？）\s]/.test(text[at - 2] ?? '')
}

const mayBegin = /[\d一二三四五六七八九十（第①-⑳❶-❿㊀-㊉㈠-㈩⑴-⒇⒈-⒛]/

/** Places where a label may begin inside a passage. */
function candidates(text: string): Candidate[] {
  const out: Candidate[] = []
  let from = 0
  for (let at = 1; at < text.length; at++) {
    if (!mayBegin.test(text[at] ?? '')) continue
    const afterTitle = at - from <= longestTitle && at > from && !/[。；，]/.test(text.slice(from, at))
    if (!mayOpen(text, at, afterTitle)) continue
    const label = labelAt(text, at)
    if (!label) continue
    out.push({ at, label, afterTitle })
    from = at + label.length
  }
  return out
}

/** How far each kind of numbering has come; below a wider label the narrower ones rest (negative) and begin anew or go on. */
export type Counter = Map<LabelKind, number>

function take(counter: Counter, label: Label): void {
  counter.set(label.kind, label.number)
  for (const kind of labelKinds)
    if (rankOf(kind) > rankOf(label.kind) && counter.has(kind))
      counter.set(kind, -Math.abs(counter.get(kind) ?? 0))
}

function goesOn(counter: Counter, { kind, number }: Label): boolean {
  const last = counter.get(kind) ?? 0
  return number === Math.abs(last) + 1 || (last < 0 && number === 1)
}

function accepted(passage: Passage, counter: Counter): Candidate[] {
  const { text } = passage.strand
  const all = candidates(text)
  if (all.length === 0) return []
  const followed = new Set(all.map(({ label }) => `${label.kind}${label.number - 1}`))
  return all.filter(({ label, afterTitle }) => {
    if (!goesOn(counter, label)) return false
    const opensLevel = label.number === 1
    if (opensLevel && !followed.has(`${label.kind}1`) && !afterTitle) return false
    take(counter, label)
    return true
  })
}

/** The passage, or its parts when several items run on in it. One pass over its text. */
export function splitPassage(passage: Passage, counter: Counter): readonly Passage[] {
  if (passage.kind !== 'plain') {
    if (passage.kind === 'box') counter.clear()
    return [passage]
  }
  if (passage.label) take(counter, passage.label)
  const cuts = accepted(passage, counter)
  if (cuts.length === 0) return [passage]
  const whole = passage.strand
  const head = { ...passage, strand: trim(slice(whole, 0, cuts[0]?.at ?? 0)) }
  const items = cuts.map(({ at, label }, i) => ({
    ...passage,
    label,
    strand: trim(slice(whole, at + label.length, cuts[i + 1]?.at)),
    start: slice(whole, at, at + Math.max(1, label.length)),
    depth: 0,
    atLine: false,
  }))
  return head.strand.text === '' && !passage.label ? items : [head, ...items]
}
