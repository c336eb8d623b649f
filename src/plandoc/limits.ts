/** How much of a hostile file is read before the reader stops and says so. Real plans are a hundredth of this. */
export const limits = {
  lines: 60_000,
  /** Paragraphs, headings and items. */
  passages: 20_000,
  /** Rows of one table, and tasks of the whole document. */
  tasks: 5_000,
  indicators: 2_000,
  /** Columns a table header may have. */
  columns: 14,
  /** Characters between the brackets of a marker of responsibility. */
  marker: 1_500,
  /** Distinct units compared with one another for double names. */
  namesCompared: 300,
  /** Places one finding points to. */
  placesOfFinding: 100,
} as const
