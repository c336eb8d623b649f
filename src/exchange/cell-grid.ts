/** Merged cells spread over the rows and columns they cover. */

export type Cell = {
  /** Its paragraphs or lines, as they stand one under the other. */
  readonly lines: readonly string[]
  readonly across: number
  readonly down: number
}

/** Wider or longer than any real table; a page cannot ask for a million cells with one number. */
const widest = 60
const longest = 2000

type Placed = { readonly lines: readonly string[]; readonly owner: number; readonly copy: boolean }

/** A number of a row stands once: below it, in a merged cell, there is none. */
const rowNumber = /^[（(]?\d{1,4}[）).、．]?$/
const prose = /[。；]|^[^、]{16,}$/

export const bare = (lines: readonly string[]) => lines.join('').replace(/<\/?b>/g, '')

/** Every cell at each place it covers; what a merged cell says holds for all its rows, but only once across. */
export function spread(rows: readonly (readonly Cell[])[]): Placed[][] {
  const grid: Placed[][] = rows.map(() => [])
  let owner = 0
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x]) x++
      owner++
      const [across, down] = [Math.min(cell.across, widest - x), Math.min(cell.down, longest)]
      for (let dy = 0; dy < down && y + dy < rows.length; dy++)
        for (let dx = 0; dx < across; dx++) {
          const vanishes = dx > 0 || (dy > 0 && rowNumber.test(bare(cell.lines)))
          const line = grid[y + dy]
          if (line && !line[x + dx])
            line[x + dx] = { lines: vanishes ? [] : cell.lines, owner, copy: dx > 0 || dy > 0 }
        }
      x += across
    }
  })
  return grid
}

const isProse = (cell: Placed | undefined) => cell !== undefined && prose.test(bare(cell.lines))

/** A task merged over rows that hold no other prose is one task: its offices and dates are gathered. */
function belongsAbove(row: readonly Placed[]): boolean {
  const merged = row.filter((cell, x) => cell.copy && isProse(cell) && row[x - 1]?.owner !== cell.owner)
  return merged.length > 0 && !row.some((cell) => !cell.copy && isProse(cell))
}

export function gathered(grid: readonly (readonly Placed[])[]): Placed[][] {
  const out: Placed[][] = []
  for (const row of grid) {
    const above = out.at(-1)
    if (!above || !belongsAbove(row)) out.push([...row])
    else
      row.forEach((cell, x) => {
        const upper = above[x]
        const adds = !cell.copy && cell.lines.length > 0
        if (adds) above[x] = { ...cell, lines: [...(upper?.lines ?? []), ...cell.lines] }
      })
  }
  return out
}
