/** What of a row a person can look at, confirm or put right: a few aspects, each of one or more fields. */

/** `target` is one of a task's targets; `finding` something the reader noticed. */
export const aspects = {
  plan: { title: ['title'], issuer: ['issuer'], period: ['from', 'to'] },
  task: {
    units: ['lead', 'coop', 'named'],
    when: ['deadline', 'deadlineKind'],
    words: ['no', 'heading', 'text'],
  },
  target: { measure: ['text', 'comparator', 'value', 'unit', 'byYear'] },
  indicator: {
    name: ['no', 'name', 'unit', 'kind'],
    base: ['base', 'baseYear'],
    target: ['target', 'targetYear', 'comparator', 'value'],
  },
  finding: {},
} as const satisfies Record<string, Record<string, readonly string[]>>

export type RowKind = keyof typeof aspects

/** `checked`, `struck`, `noted`: what a person says of the whole row. `added`: the words of a task the reader missed. */
const marks = {
  plan: [],
  task: ['checked', 'struck', 'added', 'leadKnown', 'timing'],
  target: ['struck'],
  indicator: ['checked', 'struck'],
  finding: ['noted'],
} as const satisfies Record<RowKind, readonly string[]>

const isKind = (text: string): text is RowKind => Object.hasOwn(aspects, text)

/** `task:12/target:0` is a target of `task:12`. */
export function kindOf(row: string): RowKind | undefined {
  if (/\/target:\d+$/.test(row)) return 'target'
  const kind = row.split(':')[0] ?? ''
  return isKind(kind) && kind !== 'target' ? kind : undefined
}

export const aspectsOf = (kind: RowKind): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(aspects[kind])

/** Fields that are looked at together; none when the row has no such aspect. */
export const fieldsOfAspect = (row: string, aspect: string): readonly string[] => {
  const kind = kindOf(row)
  return aspectsOf(kind ?? 'finding').find(([name]) => name === aspect)?.[1] ?? []
}

/** Only what a reader of the document may have got wrong; keys and places are not open to correction. */
export function fieldsOpen(row: string): readonly string[] {
  const kind = kindOf(row)
  return kind ? [...aspectsOf(kind).flatMap(([, fields]) => fields), ...marks[kind]] : []
}

/** The task a target belongs to, and which of them it is. */
export function targetOfKey(row: string): { readonly task: string; readonly index: number } {
  const at = row.lastIndexOf('/target:')
  return { task: row.slice(0, at), index: Number(row.slice(at + '/target:'.length)) }
}

export const targetKey = (task: string, index: number): string => `${task}/target:${index}`
