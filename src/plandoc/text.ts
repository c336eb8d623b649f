/** The words of a document, part by part, each part with the place that citations name: what the public reads. */
import { type Mark, marksOf } from './clause-marks.ts'
import type { PlanDocument } from './document.ts'
import { lettersOf } from './letters.ts'
import { linesOf } from './lines.ts'
import { isContents } from './passages.ts'
import { type Stretch, stretchesOf, type TextBlock } from './text-pieces.ts'

export type TextPart = {
  /** As citations name it: `3.1.2`, `box-2-3`, `annex-12`. */
  readonly anchor?: string
  /** The same in the document's own numbers: `第三章第一节二`. */
  readonly words?: string
  /** Of a part with a heading: 1 for the widest around here. */
  readonly depth?: number
  readonly heading?: string
  /** Paragraphs, or rows of a table; never both. */
  readonly blocks: readonly TextBlock[]
}

export type PlanText = readonly TextPart[]

/** What one document may weigh as a page; real plans have a tenth of this. */
const most = { letters: 200_000, parts: 6_000 }

/** Undefined where it is too long for one page. Cost: linear; lines are read anew, tables and tasks are not. */
export function textOf(source: string, document: PlanDocument): PlanText | undefined {
  if (source.length > most.letters) return undefined
  const lines = linesOf(lettersOf(source)).lines.filter((line) => !isContents(line))
  const parts = partsOf(stretchesOf(lines, marksOf(document)))
  return parts.length > most.parts ? undefined : parts
}

type Open = {
  readonly mark?: Mark | undefined
  readonly heading?: string | undefined
  readonly blocks: TextBlock[]
}

function partsOf(stretches: Iterable<Stretch>): TextPart[] {
  const open: Open[] = []
  for (const { begins, block } of stretches) {
    if (begins) {
      const { heading, rest } = headed(begins, block)
      open.push({ mark: begins, heading, blocks: rest === undefined ? [] : [rest] })
    } else if (block !== undefined) {
      const last = open.at(-1)
      if (last && takes(last, block)) last.blocks.push(block)
      else open.push({ blocks: [block] })
    }
  }
  return open.map(({ mark, heading, blocks }) => ({
    ...(mark?.anchor ? { anchor: mark.anchor, words: mark.words } : {}),
    ...(heading ? { depth: mark?.depth ?? 1, heading } : {}),
    blocks,
  }))
}

const isRow = (block: TextBlock | undefined) => Array.isArray(block)

/** A row that can be cited is a part of its own; what follows it is not it. */
function takes({ mark, heading, blocks: [first] }: Open, block: TextBlock): boolean {
  if (isRow(block)) return mark ? false : isRow(first)
  if (heading) return true
  return first !== undefined && !isRow(first)
}

/** A heading may run into its text: `一、…。…`; where it cannot be told from it, the words stay a paragraph. */
function headed({ kind, heading }: Mark, block: TextBlock | undefined) {
  if (block === undefined || kind === 'item' || kind === 'row') return { rest: block }
  const words = typeof block === 'string' ? block : block.join('')
  const end = kind === 'heading' ? endOfHeading(heading, words) : undefined
  if (end !== undefined) {
    const rest = words.slice(end).trim() || undefined
    return { heading: spaced(words.slice(0, end)), rest }
  }
  const alone = words.length <= longestHeading && !/[。；]/.test(words)
  return alone ? { heading: spaced(words), rest: undefined } : { rest: block }
}

const longestHeading = 80

/** The space between number and title, which layout lost. */
const spaced = (heading: string) =>
  heading.replace(/^(第.{1,3}?[编篇章节]|专\s?栏\s?[\d一二三四五六七八九十]{1,3})(?=[^\s：:、])/, '$1 ')

/** Where the heading ends in the words, whatever spaces lie between; with the stop after it. */
function endOfHeading(heading: string, words: string): number | undefined {
  const letters = heading.replace(/\s/g, '')
  let at = 0
  let met = 0
  for (; met < letters.length && at < words.length; at++) {
    const letter = words[at] ?? ''
    if (letter === letters[met]) met++
    else if (!/\s/.test(letter)) return undefined
  }
  if (met < letters.length) return undefined
  return at + (/^[。：；．]/.test(words.slice(at)) ? 1 : 0)
}
