/** A table read back from flattened text: its columns, its rows, and how sure each row is. */
import type { Header } from './header.ts'
import type { Strand } from './strand.ts'

export type Row = {
  /** One entry a column; several strands when lines or pages broke the cell; empty when no cell stood there. */
  readonly cells: readonly (readonly Strand[])[]
  /** Titles of groups this row stands under. */
  readonly group: Strand | undefined
  /** 0 … 1: how well the cells fit the columns. */
  readonly confidence: number
}

export type Table = {
  readonly header: Header
  readonly rows: readonly Row[]
  /** Lines taken, the header included. */
  readonly from: number
  readonly to: number
}
