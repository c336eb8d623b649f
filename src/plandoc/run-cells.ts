/** Cells of a table whose borders are only spaces, or nothing at all: cut where the kind of text changes. */
import type { Header } from './header.ts'
import { type Strand, slice, trim } from './strand.ts'

const kinds = /约束性|预期性/g
/** A value in the middle of run-together text: a dash, or a number with its comparison and per cent sign. */
const values =
  /(?:[≥≤><]=?\s?)?\d+(?:\.\d+)?\s?(?:%|‰)(?:以上|以下|左右)?|(?<=[\u4e00-\u9fff）%\s])[—]{1,2}(?=[\s\d≥≤><\u4e00-\u9fff])/g

/** Cut positions of an indicator line: around values and the words 约束性 / 预期性. */
function valueCuts(text: string): Set<number> {
  const cuts = new Set<number>()
  for (const pattern of [kinds, values])
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length
      // `（%）` is the unit of a name, not a value of its own
      if (text[found.index - 1] === '（') continue
      cuts.add(found.index)
      cuts.add(end)
    }
  return cuts
}

function cutAt(strand: Strand, cuts: readonly number[]): Strand[] {
  const bounds = [0, ...cuts, strand.text.length]
  return bounds.slice(1).flatMap((to, i) => {
    const piece = trim(slice(strand, bounds[i] ?? 0, to))
    return piece.text === '' ? [] : [piece]
  })
}

/** Splits a line of a run-together table. Linear. */
export function runCells(strand: Strand, header: Header): readonly Strand[] {
  const text = strand.text
  const cuts = header.kind === 'indicators' ? valueCuts(text) : new Set<number>()
  for (const found of text.matchAll(/\s+/g)) {
    const inside = /[><≥≤]$/.test(text.slice(Math.max(0, found.index - 1), found.index))
    const goesOn = /^(?:左右|以上|以下|以内|及以上)/.test(
      text.slice(found.index + found[0].length, found.index + found[0].length + 4),
    )
    if (!inside && !goesOn) cuts.add(found.index)
  }
  return cutAt(
    strand,
    [...cuts].filter((at) => at > 0 && at < text.length).toSorted((a, b) => a - b),
  )
}
