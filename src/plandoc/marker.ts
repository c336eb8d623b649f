/** Reads the inside of a marker of responsibility into lists of offices with their parts. */
import type { UnitPart } from './document.ts'
import { keyPattern, partOfKey, sharedWork, verbs } from './marker-words.ts'
import type { Assigned } from './responsibility.ts'
import { type Strand, slice, trim } from './strand.ts'
import { timingLikeness } from './timing.ts'
import { type UnitList, unitsIn } from './unit-list.ts'

export type Marker = {
  readonly assigned: readonly Assigned[]
  readonly schedule: Strand | undefined
  /** `key`: 责任单位：… · `verb`: …负责 · `bare`: only names. */
  readonly form: 'key' | 'verb' | 'bare'
  /** 0 … 1 */
  readonly confidence: number
  readonly evidence: string
}

const listOf = (part: UnitPart, list: UnitList): Assigned[] =>
  list.units.length > 0 ? [{ part, units: list.units, andOthers: list.andOthers, by: 'wording' }] : []

const likenessOf = (list: UnitList): number =>
  list.units.length === 0 ? 0 : list.units.reduce((sum, unit) => sum + unit.likeness, 0) / list.units.length

/** `牵头单位：A；配合单位：B、C；完成时限：2023年底` */
function keyed(inside: Strand): Marker | undefined {
  const found = [...inside.text.matchAll(keyPattern())]
  const [first] = found
  if (!first || first.index > 4) return undefined
  const assigned: Assigned[] = []
  let schedule: Strand | undefined
  found.forEach((key, i) => {
    const body = trim(slice(inside, key.index + key[0].length, found[i + 1]?.index))
    const part = partOfKey(key[1] ?? '')
    if (part === 'timing') schedule ??= body
    else assigned.push(...byVerbsOrList(body, part))
  })
  if (assigned.length === 0 && !schedule) return undefined
  return { assigned: withCoop(assigned), schedule, form: 'key', confidence: 0.95, evidence: first[1] ?? '' }
}

/** `责任单位：A牵头，B配合` says more than its key. */
function byVerbsOrList(body: Strand, part: UnitPart): Assigned[] {
  const told = verbal(body)
  if (told && told.assigned.some((list) => list.part !== 'joint')) return [...told.assigned]
  return listOf(part, unitsIn(body))
}

/** `责任单位` beside `牵头单位` cooperates; `责任单位` beside `配合单位` leads. */
function withCoop(assigned: readonly Assigned[]): readonly Assigned[] {
  const has = (part: UnitPart) => assigned.some((list) => list.part === part)
  if (has('lead'))
    return assigned.map((list) => (list.part === 'joint' ? { ...list, part: 'coop' as const } : list))
  return has('coop')
    ? assigned.map((list) => (list.part === 'joint' ? { ...list, part: 'lead' as const } : list))
    : assigned
}

/** Positions of `，` and `；` outside brackets. */
function clauses(strand: Strand): Strand[] {
  const out: Strand[] = []
  let depth = 0
  let from = 0
  const { text } = strand
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '（') depth++
    if (text[i] === '）') depth = Math.max(0, depth - 1)
    const ends = i === text.length || (depth === 0 && '，；。'.includes(text[i] ?? ''))
    if (!ends) continue
    const clause = trim(slice(strand, from, i))
    if (clause.text !== '') out.push(clause)
    from = i + 1
  }
  return out
}

/** `A牵头，B、C配合`, `A、B按职责分工负责`, `由A负责，2025年底前完成` */
function verbal(inside: Strand): Marker | undefined {
  const assigned: Assigned[] = []
  let schedule: Strand | undefined
  let waiting = 0
  let shared = false
  const parts = clauses(inside)
  for (const [i, clause] of parts.entries()) {
    const verb = verbs.find(([, pattern]) => pattern.test(clause.text.slice(-24)))
    if (!verb && timingLikeness(clause.text) > 0) schedule ??= clause
    else if (!verb) waiting++
    else {
      const ending = verb[1].exec(clause.text.slice(-24))?.[0] ?? ''
      shared ||= sharedWork.test(ending)
      const [part] = verb
      const lists = parts.slice(i - waiting, i).map((early) => listOf(part, unitsIn(early)))
      const own = unitsIn(slice(clause, 0, clause.text.length - ending.length))
      if (likenessOf(own) < 0.5) return undefined
      assigned.push(...lists.flat(), ...listOf(part, own))
      waiting = 0
    }
  }
  if (assigned.length === 0 || waiting > 0) return undefined
  const lists = shared ? assigned : withCoop(assigned)
  return { assigned: lists, schedule, form: 'verb', confidence: 0.85, evidence: 'verb' }
}

/** Only names between the brackets: believed when the first surely is an office and none is not. */
function bareList(inside: Strand): Marker | undefined {
  if (inside.text.length > 300) return undefined
  const list = unitsIn(inside)
  const [first] = list.units
  const sure =
    first !== undefined && first.likeness >= 0.9 && list.units.every((unit) => unit.likeness >= 0.6)
  return sure
    ? {
        assigned: listOf('joint', list),
        schedule: undefined,
        form: 'bare',
        confidence: 0.6,
        evidence: 'names only',
      }
    : undefined
}

/** The marker these words make, if they make one. */
export function markerIn(inside: Strand): Marker | undefined {
  const words = trim(inside)
  return words.text === '' ? undefined : (keyed(words) ?? verbal(words) ?? bareList(words))
}
