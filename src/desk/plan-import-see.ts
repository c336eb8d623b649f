/** Names of values, rows and findings in addresses: `task:12.units`, `task:12/target:0.measure`, `finding:lead-unknown@3`. */
import { fieldsOfAspect, kindOfRow, type RowKind, targetOfKey } from '#plans'
import type { ValueKind } from '#web'

const kinds: Readonly<Record<RowKind, Readonly<Record<string, ValueKind>>>> = {
  plan: { title: 'planTitle', issuer: 'issuer', period: 'period' },
  task: { units: 'units', when: 'when', words: 'words' },
  target: { measure: 'measure' },
  indicator: { name: 'name', base: 'base', target: 'target' },
  finding: {},
}

export type See = { readonly row: string; readonly aspect: string | undefined }

/** What stands after the last dot is an aspect only when its row has such a one: names of rows may hold dots. */
export function splitSee(see: string): See {
  const dot = see.lastIndexOf('.')
  const [row, aspect] = [see.slice(0, dot), see.slice(dot + 1)]
  const kind = dot > 0 ? kindOfRow(row) : undefined
  return kind && Object.hasOwn(kinds[kind], aspect) ? { row, aspect } : { row: see, aspect: undefined }
}

export const rowOfSee = (see: string): string => splitSee(see).row

/** The task or indicator: a target is looked through with its task. */
export function ownRow(see: string): string {
  const row = rowOfSee(see)
  return kindOfRow(row) === 'target' ? targetOfKey(row).task : row
}

export function valueKindOf(see: string): ValueKind | undefined {
  const { row, aspect } = splitSee(see)
  const kind = kindOfRow(row)
  return kind && aspect !== undefined ? kinds[kind][aspect] : undefined
}

/** The value a field belongs to; undefined for what is said of a whole row. */
export const aspectOfField = (row: string, field: string): string | undefined =>
  Object.keys(kinds[kindOfRow(row) ?? 'finding']).find((aspect) =>
    fieldsOfAspect(row, aspect).includes(field),
  )
