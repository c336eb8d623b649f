/** A task the reader missed: a person marked its lines; its name says which, so that it outlives every reading. */
import type { TaskRow } from './rows.ts'

export type Lines = { readonly from: number; readonly to: number }

export const addedKey = ({ from, to }: Lines): string => `task:+${from}-${to}`

/** The lines an added task was marked at; undefined for tasks the reader found. */
export function linesOfAdded(row: string): Lines | undefined {
  const [, from, to] = /^task:\+(\d+)-(\d+)$/.exec(row) ?? []
  return from && to ? { from: Number(from), to: Number(to) } : undefined
}

/** Nothing is known of it but its words; who leads it is asked like everything else. */
export const addedTask = (row: string, text: string): TaskRow => ({
  key: row,
  no: null,
  under: [],
  heading: null,
  text,
  lead: [],
  coop: [],
  named: [],
  leadKnown: false,
  timing: null,
  deadline: null,
  deadlineKind: null,
  targets: [],
  confidence: 1,
  line: linesOfAdded(row)?.from ?? null,
})

/** In the order of the document. Both lists are; a task without a line stays where it is. */
export function insertAdded(tasks: readonly TaskRow[], added: readonly TaskRow[]): TaskRow[] {
  const all = [...tasks]
  for (const task of added) {
    const after = all.findIndex(({ line }) => line !== null && line > (task.line ?? 0))
    all.splice(after < 0 ? all.length : after, 0, task)
  }
  return all
}

/** The reader has meanwhile found a task where a person had added one: one of the two is too many. */
export const isFoundSince = (row: string, read: readonly TaskRow[]): boolean => {
  const lines = linesOfAdded(row)
  return !!lines && read.some(({ line }) => line !== null && line >= lines.from && line <= lines.to)
}
