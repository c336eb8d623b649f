/** Tables as rows of one line each: merged cells spread out, breaks inside a cell closed or kept apart. */

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

const bare = (lines: readonly string[]) => lines.join('').replace(/<\/?b>/g, '')

/** Every cell at each place it covers; what a merged cell says holds for all its rows, but only once across. */
function spread(rows: readonly (readonly Cell[])[]): Placed[][] {
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

function gathered(grid: readonly (readonly Placed[])[]): Placed[][] {
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

const sign = /[、，。；：！？,;:/（(《“]$/
const nextSign = /^[、，。；：！？,;:/）)》”]/
const officeEnd = /(?:[局委办会院部厅署处联社府司队团行校站室企]|公司|中心|集团|单位|部门|等)[）)]?$/
const prefix = /^(?:[市省区县州盟旗镇乡各]|自治|国家|全国|中国|中央|团[市省区县州]|有关|相关)/

/** A break between two lines of a cell: a name cut in two is closed, two names or two sentences stay apart. */
function closing(before: string, after: string, prefixed: boolean): '' | ' ' {
  if (sign.test(before) || nextSign.test(after)) return /[。；]$/.test(before) ? ' ' : ''
  if (before.length > 30 || after.length > 30) return ' '
  if (!officeEnd.test(before) && !/\d/.test(after)) return /[。；，]/.test(before + after) ? ' ' : ''
  return prefixed && !prefix.test(after) ? '' : ' '
}

/** One line of a cell, without tabs. */
export function cellText(lines: readonly string[]): string {
  const kept = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  const prefixed = prefix.test(bare(kept.slice(0, 1)))
  return kept.reduce((text, line) => {
    if (text === '') return line
    const plain = text.replace(/<\/?b>/g, '')
    return text + closing(plain.slice(-60), bare([line]), prefixed && !plain.includes('。')) + line
  }, '')
}

const wholly = /^<b>[^<]*<\/b>$/

/** A row that is bold throughout, like a header, marks nothing in particular. */
function plainRow(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell !== '')
  return filled.every((cell) => wholly.test(cell)) ? cells.map((cell) => cell.replace(/<\/?b>/g, '')) : cells
}

/** The lines of a table. A table of one column is a box around paragraphs, and is read as these. */
export function linesOfTable(rows: readonly (readonly Cell[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => bare(cell.lines).trim() !== ''))
  const grid = gathered(spread(filled))
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width <= 1 || filled.every((row) => row.length === 1))
    return filled.flatMap((row) => row[0]?.lines ?? [])
  return grid.map((row) =>
    plainRow(Array.from({ length: width }, (_, x) => cellText(row[x]?.lines ?? []))).join('\t'),
  )
}
