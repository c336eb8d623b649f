/** Where a value stands in the source text, so that a reader can be shown the very characters. */

/** Line and column count from 1; `from`/`to` are offsets in the original text (UTF-16 units, end excluded). */
export type Place = {
  readonly line: number
  readonly column: number
  readonly from: number
  readonly to: number
}

/** Offsets at which the lines of the original text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Binary search: a place costs the logarithm of the number of lines. */
export function placeAt(starts: readonly number[], from: number, to: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= from) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: from - (starts[low] ?? 0) + 1, from, to }
}
