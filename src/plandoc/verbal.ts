/** Reads `A牵头，B、C配合`: lists of offices whose part is told by the verb after them. */
import type { UnitPart } from './document.ts'
import { sharedWork, together, verbs } from './marker-words.ts'
import type { Assigned } from './responsibility.ts'
import { type Strand, slice, trim } from './strand.ts'
import { timingLikeness } from './timing.ts'
import { type UnitList, unitsAhead, unitsIn } from './unit-list.ts'

export const listOf = (part: UnitPart, list: UnitList): Assigned[] =>
  list.units.length > 0 ? [{ part, units: list.units, andOthers: list.andOthers, by: 'wording' }] : []

export const likenessOf = (list: UnitList): number =>
  list.units.length === 0 ? 0 : list.units.reduce((sum, unit) => sum + unit.likeness, 0) / list.units.length

/** `责任单位` beside `牵头单位` cooperates; `责任单位` beside `配合单位` leads. */
export function withCoop(assigned: readonly Assigned[]): readonly Assigned[] {
  const has = (part: UnitPart) => assigned.some((list) => list.part === part)
  if (has('lead'))
    return assigned.map((list) => (list.part === 'joint' ? { ...list, part: 'coop' as const } : list))
  return has('coop')
    ? assigned.map((list) => (list.part === 'joint' ? { ...list, part: 'lead' as const } : list))
    : assigned
}

/** Clauses between `，` and `；` outside brackets. */
export function clauses(strand: Strand): Strand[] {
  const out: Strand[] = []
  let depth = 0
  let from = 0
  const { text } = strand
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '（' || text[i] === '〔') depth++
    if (text[i] === '）' || text[i] === '〕') depth = Math.max(0, depth - 1)
    const ends = i === text.length || (depth === 0 && '，；。'.includes(text[i] ?? ''))
    if (!ends) continue
    const clause = trim(slice(strand, from, i))
    if (clause.text !== '') out.push(clause)
    from = i + 1
  }
  return out
}

/** The verb a clause ends in; 24 characters hold the longest. */
function verbOf(clause: Strand): { part: UnitPart; ending: string } | undefined {
  const end = clause.text.slice(-24)
  for (const [part, pattern] of verbs) {
    const ending = pattern.exec(end)?.[0]
    if (ending) return { part, ending }
  }
  return undefined
}

export type Verbal = {
  readonly assigned: readonly Assigned[]
  readonly schedule: Strand | undefined
  /** The least certain name, 0 … 1. */
  readonly surest: number
  /** After the names the sentence goes on to say what they do: it is text of the task too. */
  readonly says: boolean
}

type Found = {
  assigned: Assigned[]
  waiting: UnitList[]
  schedule: Strand | undefined
  shared: boolean
  says: boolean
}

const leadTold = (found: Found) => found.assigned.some((list) => list.part === 'lead')

/** Lists before a verb of cooperation: after a lead they cooperate too, else they are the ones helped. */
const partOfWaiting = (part: UnitPart, found: Found): UnitPart =>
  part === 'coop' && !leadTold(found) ? 'joint' : part

/** `张某副市长负责`: a person watches over the work, an office does it. */
const person =
  /(?:省长|市长|县长|区长|州长|镇长|书记|主任|局长|常委|主席|部长|理事长|秘书长|同志)(?:牵头)?(?:负责|牵头|包抓|主抓)$/

/** `由市疾控中心牵头，各医院配合，每周分析疫情`: after the lead the sentence says how. */
function goesOn(found: Found): boolean {
  found.says = leadTold(found)
  return found.says
}

/** Takes one clause; false when it is none of offices. */
function take(found: Found, clause: Strand): boolean {
  if (clause.text.length <= 20 && person.test(clause.text)) return true
  const companions = together.exec(clause.text)
  if (companions && leadTold(found)) {
    const rest = slice(clause, companions[0].length)
    const verb = verbOf(rest)
    const list = verb ? unitsIn(slice(rest, 0, rest.text.length - verb.ending.length)) : undefined
    const sure = list && likenessOf(list) >= 0.6 ? list : unitsAhead(rest)
    found.assigned.push(...listOf('coop', sure))
    if (sure !== list) found.says = true
    return sure.units.length > 0
  }
  const verb = verbOf(clause)
  if (!verb && timingLikeness(clause.text) > 0) {
    found.schedule ??= clause
    return true
  }
  if (!verb) {
    const list = unitsIn(clause)
    if (likenessOf(list) < 0.5) return goesOn(found)
    found.waiting.push(list)
    return true
  }
  found.shared ||= sharedWork.test(verb.ending)
  const own = unitsIn(slice(clause, 0, clause.text.length - verb.ending.length))
  if (likenessOf(own) < 0.5) return false
  const before = partOfWaiting(verb.part, found)
  for (const list of found.waiting) found.assigned.push(...listOf(before, list))
  found.assigned.push(...listOf(verb.part, own))
  found.waiting = []
  return true
}

/** `A牵头，B、C配合`, `A、B按职责分工负责`, `由A负责，2025年底前完成`, `A牵头，会同B` */
export function verbal(inside: Strand): Verbal | undefined {
  const found: Found = { assigned: [], waiting: [], schedule: undefined, shared: false, says: false }
  for (const clause of clauses(inside)) if (!take(found, clause)) return undefined
  if (found.assigned.length === 0) return undefined
  // `A牵头，B、C`, `A、B按职责分工负责，各区政府落实`: those named after the verb go along
  const along = leadTold(found) ? 'coop' : 'joint'
  for (const list of found.waiting) found.assigned.push(...listOf(along, list))
  const assigned = found.shared && !leadTold(found) ? found.assigned : withCoop(found.assigned)
  const surest = Math.min(...assigned.flatMap((list) => list.units.map((unit) => unit.likeness)))
  return { assigned, schedule: found.schedule, surest, says: found.says }
}

/** The names before the duty: `市卫健局负责制定目录`, `站点建设由各乡镇负责`. */
function bearer(clause: Strand): { list: UnitList; by: boolean } | undefined {
  const at = clause.text.search(/(?:具体)?(?:负责|承担)/)
  if (at < 3) return undefined
  const from = /(?<!自)由(?!.*由)/.exec(clause.text.slice(0, at))
  return { list: unitsIn(slice(clause, from ? from.index + 1 : 0, at)), by: from !== null }
}

/** `市卫健局负责制定目录，市工信局负责组织生产`: each clause an office and its own work; one alone must say 由. */
export function duties(sentence: Strand): Verbal | undefined {
  const parts = clauses(sentence)
  const bearers = parts.flatMap((clause) => bearer(clause) ?? [])
  if (bearers.length < parts.length || (bearers.length < 2 && !bearers[0]?.by)) return undefined
  const assigned = bearers.flatMap(({ list }) => listOf('joint', list))
  if (assigned.length < parts.length) return undefined
  const surest = Math.min(...assigned.flatMap((list) => list.units.map((unit) => unit.likeness)))
  return { assigned, schedule: undefined, surest, says: true }
}
