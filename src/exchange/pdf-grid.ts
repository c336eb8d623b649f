/** Ruled lines as tables: where columns and rows are, and which cells are merged. */
import type { Rule } from './pdf-drawing.ts'
import { type Group, groupsOf, joined, near } from './pdf-rules.ts'

export type Area = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type GridCell = Area & {
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

export type Grid = Area & {
  readonly columns: readonly number[]
  readonly rows: number
  readonly cells: readonly GridCell[]
}

/** Distinct positions, from small to large. */
function positions(values: readonly number[]): number[] {
  const out: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (out.at(-1) ?? -Infinity) >= near) out.push(value)
  return out
}

const covers = (rules: readonly Rule[], at: number, middle: number) =>
  rules.some((rule) => Math.abs(rule.at - at) < near && rule.from - near < middle && rule.to + near > middle)

const mid = (edges: readonly number[], i: number) => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2

/** Grows each cell to the right and down until a line stops it. */
function cellsOf({ level, upright }: Group, xs: readonly number[], ys: readonly number[]): GridCell[] {
  const taken = new Set<string>()
  const cells: GridCell[] = []
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row}/${column}`)) continue
      let across = 1
      while (column + across < xs.length - 1 && !covers(upright, xs[column + across] ?? 0, mid(ys, row)))
        across++
      let down = 1
      while (row + down < ys.length - 1 && !covers(level, ys[row + down] ?? 0, mid(xs, column))) down++
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < across; dx++) taken.add(`${row + dy}/${column + dx}`)
      cells.push({
        row,
        column,
        across,
        down,
        left: xs[column] ?? 0,
        right: xs[column + across] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + down] ?? 0,
      })
    }
  return cells
}

function gridOf(group: Group): Grid | undefined {
  const ends = group.level.flatMap(({ from, to }) => [from, to])
  const inner = positions(group.upright.map(({ at }) => at))
  // a table open at its sides has no upright line there
  const outer = [Math.min(...ends), Math.max(...ends)].filter((x) =>
    inner.every((at) => Math.abs(at - x) > 8),
  )
  const xs = positions([...inner, ...outer])
  const lines = positions(group.level.map(({ at }) => at))
  // a row that a page break cuts has no line there
  const sides = group.upright.flatMap(({ from, to }) => [from, to])
  const open = [Math.min(...sides), Math.max(...sides)].filter((y) =>
    lines.every((at) => Math.abs(at - y) > 8),
  )
  const ys = positions([...lines, ...open])
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > 20_000) return undefined
  return {
    columns: xs,
    rows: ys.length - 1,
    cells: cellsOf(group, xs, ys),
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
  }
}

/** The tables of a page from top to bottom. A frame around a page is one cell, and no table. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const level = joined(rules.filter((rule) => rule.level))
  const upright = joined(rules.filter((rule) => !rule.level))
  if (level.length * upright.length > 4_000_000) return []
  return groupsOf(level, upright)
    .flatMap((group) => gridOf(group) ?? [])
    .filter((grid) => grid.cells.length > 1)
    .toSorted((a, b) => a.top - b.top)
}
