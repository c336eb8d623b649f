/** Counts the paragraphs of a Word document as Word does, and shows each number as its list shows it. */
import type { Numbering, Position } from './document-numbering.ts'
import { numeral } from './document-numerals.ts'

/** Counts through a document: each call is the next numbered paragraph. */
export function counter(numbering: Numbering): (at: Position) => string {
  const counts = new Map<string, (number | undefined)[]>()
  const seen = new Set<string>()
  return (at) => {
    const level = numbering.levelAt(at)
    const list = numbering.listOf(at.num)
    if (!level || list === undefined) return ''
    const count = counts.get(list) ?? []
    counts.set(list, count)
    const started = numbering.startOf(at)
    const first = `${at.num}/${at.level}`
    const before = count[at.level]
    const anew = started !== undefined && !seen.has(first)
    seen.add(first)
    count[at.level] = anew ? started : before === undefined ? (started ?? level.start) : before + 1
    for (let deeper = at.level + 1; deeper < count.length; deeper++) {
      const restart = numbering.levelAt({ num: at.num, level: deeper })?.restart
      if (restart === undefined || (restart > 0 && at.level < restart)) count[deeper] = undefined
    }
    return spaced(shown(numbering, at, count))
  }
}

function shown(numbering: Numbering, at: Position, count: readonly (number | undefined)[]): string {
  const own = numbering.levelAt(at)
  return (own?.text ?? '').replace(/%(\d)/g, (_, digit) => {
    const level = Number(digit) - 1
    const other = numbering.levelAt({ num: at.num, level })
    const n = count[level] ?? other?.start ?? 1
    const format = own?.legal ? 'decimal' : (other?.format ?? 'decimal')
    return format === 'decimal' ? String(n) : numeral(format, n)
  })
}

/** Bullets say nothing; after Latin signs and chapters a space keeps the number apart from what follows. */
function spaced(label: string): string {
  const text = label.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  return /[、）．：]$/.test(text) ? text : `${text} `
}
