/** Lines of prose become passages: wrapped lines and page breaks are closed, headings and items begin anew. */
import { isClosing } from './closing-lines.ts'
import { type Label, labelAt } from './labels.ts'
import type { Line } from './lines.ts'
import { isMarkerLine } from './marker-words.ts'
import { join, type Strand, slice } from './strand.ts'
import { listLikeness } from './unit-list.ts'

export type Passage = {
  readonly kind: 'plain' | 'box' | 'appendix'
  readonly label: Label | undefined
  /** Without its label. */
  readonly strand: Strand
  /** The label itself, for its place. */
  readonly start: Strand
  readonly depth: number
  /** It stood at the beginning of a line. */
  readonly atLine: boolean
}

/** Numbered, or with a short title after a space. */
const boxHead =
  /^专\s?栏(?:\s{0,3}([\d一二三四五六七八九十]{1,3})\s{0,3}[：:、.]?\s*|\s{0,2}[：:]\s*|\s{1,4}(?=[^，。；：]{2,30}(?:\n|$)))/
const appendixHead = /^附\s{0,3}[件录表]\s{0,3}[\d一二三四五六七八九十]{0,2}\s{0,3}(?:[：:]|$)/
const contents = /(?:[.…·]\s?){3,}\s*\d{0,4}\s*$|[.…·]{2,}\s+\d{1,4}\s*$/
const finished = /[。；！？：]”?$|[。！？]）$|）$/
const longestTitle = 48

/** A line of the table of contents: dot leaders and a page number. */
export const isContents = (line: Line): boolean =>
  contents.test(line.strand.text.slice(-60)) || /^目\s{0,4}[录次]$/.test(line.strand.text)

const opensBracket = (text: string): boolean => {
  const tail = text.slice(-1500)
  const open = tail.lastIndexOf('（')
  return open >= 0 && tail.indexOf('）', open) < 0
}

type Open = { strands: Strand[]; first: Line; label: Label | undefined; kind: Passage['kind'] }

const textOf = (open: Open) => open.strands.at(-1)?.text ?? ''

/** A heading stands alone although no punctuation ends it. */
function isTitle(open: Open): boolean {
  if (open.first.depth > 0 || open.kind !== 'plain') return true
  const { label } = open
  const text = textOf(open)
  if (label && ['part', 'chapter', 'section'].includes(label.kind)) return !/[。]/.test(text)
  const short = open.strands.length === 1 && text.length <= longestTitle && !/[。；]/.test(text)
  // wide headings may hold a comma; a numbered item with one is a sentence that a page break cut
  const wide = label?.kind === 'cn' || label?.kind === 'cn-bracket'
  return short && (label ? wide || !text.includes('，') : !/[，、：]/.test(text) && text.length <= 24)
}

/** `…。责任单位：A、B` is complete unless its list goes on. */
const endsInList = (text: string): boolean => {
  const sentence = text.slice(text.lastIndexOf('。', text.length - 2) + 1)
  return sentence.length < 300 && isMarkerLine(sentence)
}

const listGoesOn = (text: string): boolean => !/[。：]/.test(text) && listLikeness(text) > 0.5

/** After a bracket that was never closed: a wide heading, or the next number of the same counting. */
const opensAnew = (before: Label | undefined, label: Label): boolean =>
  ['part', 'chapter', 'section', 'cn'].includes(label.kind) ||
  (label.kind === before?.kind && label.number === before.number + 1)

/** Does this line go on where the passage broke off? */
function continues(open: Open, line: Line, label: Label | undefined): boolean {
  const text = textOf(open)
  if (line.depth > 0 || boxHead.test(line.strand.text) || appendixHead.test(line.strand.text)) return false
  if (open.kind !== 'plain') return false
  if (line.bullet) return false
  if (opensBracket(text)) return label === undefined || !opensAnew(open.label, label)
  if (label || isMarkerLine(line.strand.text)) return false
  if (endsInList(text)) return /[、，和及与]$/.test(text) || listGoesOn(line.strand.text)
  return !finished.test(text) && !isTitle(open)
}

function close(open: Open): Passage {
  const whole = join(open.strands)
  const head =
    open.kind === 'box'
      ? (boxHead.exec(whole.text)?.[0].length ?? 0)
      : open.kind === 'appendix'
        ? (appendixHead.exec(whole.text)?.[0].length ?? 0)
        : (open.label?.length ?? 0)
  return {
    kind: open.kind,
    label: open.label,
    strand: slice(whole, head),
    start: slice(whole, 0, Math.max(1, head)),
    depth: open.first.depth,
    atLine: true,
  }
}

const kindOf = (text: string): Passage['kind'] =>
  boxHead.test(text) ? 'box' : appendixHead.test(text) ? 'appendix' : 'plain'

/** The number of a box: `专栏 3` is 3. */
export const boxNumber = (passage: Passage): string => boxHead.exec(passage.start.text)?.[1] ?? ''

/** Joins the lines of one stretch between tables. Linear. */
export function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const out: Passage[] = []
  let open: Open | undefined
  for (const [at, line] of lines.entries()) {
    if (isContents(line) || isClosing(lines, at)) continue
    const text = line.strand.text
    const kind = kindOf(text)
    const label = kind === 'plain' ? labelAt(text) : undefined
    if (open && continues(open, line, label)) {
      // a page number inside a broken sentence is not part of it
      if (!/^\d{1,3}$/.test(text)) open.strands.push(line.strand)
      continue
    }
    if (open) out.push(close(open))
    open = { strands: [line.strand], first: line, label, kind }
  }
  if (open) out.push(close(open))
  return out
}
