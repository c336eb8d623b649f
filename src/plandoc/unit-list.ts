/** Reads a list of offices: separators, brackets that belong to a name, names broken over lines, "and others". */
import type { Place } from './place.ts'
import { boldShare, closeUp, placeOf, type Strand, slice, trim } from './strand.ts'
import { aboutList, cleanName, others, remark, saysLead, stars } from './unit-cleaning.ts'
import { completions } from './unit-completion.ts'
import { isCollective, isDepartment, longestName, nameLikeness } from './unit-names.ts'
import { namesOf, roughNamesOf } from './unit-pieces.ts'

export type Unit = {
  readonly name: string
  readonly at: Place
  /** How much it looks like the name of an office, 0 … 1. */
  readonly likeness: number
  /** It stands for a group whose members the text does not list. */
  readonly collective: boolean
  /** Share of it that is emphasised in the source. */
  readonly bold: number
  /** A line or page break ran through it. */
  readonly repaired: boolean
  /** The list itself says that it leads: `市文旅局（牵头）`. */
  readonly leads: boolean
  /** A star or another sign stands at it. */
  readonly starred: boolean
  /** The full name that an elided one may stand for. */
  readonly suggestion: string | null
}

export type UnitList = { readonly units: readonly Unit[]; readonly andOthers: boolean }

/** Words after a list that say what the list does and are not part of the last name. */
const tail =
  /(?:等(?:有关|相关)?(?:部门|单位|成员单位)?)?(?:按照?(?:各自)?(?:职责|职能)(?:分工)?(?:共同|分别)?(?:负责|落实|承担|推进)?|(?:共同|分别|分工|具体|组织)?(?:负责|落实|实施|牵头|配合|参与|参加|承办)(?:落实|实施)?)$/

/** No office list is longer; what is longer is not a list. */
const longestList = 4000

function unitOf(whole: Strand, broken: boolean): Unit | undefined {
  const name = cleanName(whole.text)
  if (name === '' || /^[—\-/\\·无]+$/.test(name) || aboutList.test(name)) return undefined
  const note = remark.exec(whole.text)
  const strand = note ? slice(whole, 0, note.index) : whole
  return {
    name,
    at: placeOf(strand),
    likeness: nameLikeness(name),
    collective: isCollective(name),
    bold: boldShare(strand),
    repaired: broken,
    leads: saysLead.test(closeUp(whole.text)),
    starred: stars.test(closeUp(whole.text)),
    suggestion: null,
  }
}

function withSuggestions(units: readonly Unit[]): readonly Unit[] {
  const full = completions(units.map((unit) => unit.name))
  return full.every((name) => name === null)
    ? units
    : units.map((unit, i) => ({ ...unit, suggestion: full[i] ?? null }))
}

/** Reads the list. Linear in its length. */
export function unitsIn(strand: Strand): UnitList {
  const whole = trim(slice(strand, 0, longestList))
  const cut = tail.exec(whole.text.slice(-40))
  const body = cut ? trim(slice(whole, 0, whole.text.length - cut[0].length)) : whole
  const andOthers = /等(?:有关|相关)?(?:部门|单位)?$/.exec(body.text)
  const list =
    andOthers && body.text.length > andOthers[0].length
      ? slice(body, 0, body.text.length - andOthers[0].length)
      : body
  const text = list.text
  const cuts = namesOf(text)
  const seen = new Set<string>()
  const units: Unit[] = []
  let open = false
  for (const piece of cuts) {
    const words = trim(slice(list, piece.from, piece.to))
    const unit = unitOf(words, piece.broken)
    open ||= others.test(words.text)
    if (!unit || seen.has(unit.name)) continue
    seen.add(unit.name)
    units.push(unit)
  }
  return {
    units: withSuggestions(units),
    andOthers: open || andOthers !== null || (cut?.[0].startsWith('等') ?? false),
  }
}

/** The names a text begins with, where the last one runs on into a sentence: `市公安局、市教育局逐户核实`. */
export function unitsAhead(strand: Strand): UnitList {
  const list = roughNamesOf(strand.text)
  const units: Unit[] = []
  for (const piece of list) {
    const words = trim(slice(strand, piece.from, piece.to))
    const whole = unitOf(words, false)
    if (whole && whole.likeness >= 0.9) {
      units.push(whole)
      continue
    }
    const length = nameAhead(words.text)
    const unit = length > 0 ? unitOf(slice(words, 0, length), false) : undefined
    if (unit) units.push(unit)
    break
  }
  return { units, andOthers: false }
}

/** Length of the name a text begins with: the shortest made of a known field, else the shortest at all; 0 for none. */
function nameAhead(text: string): number {
  let any = 0
  for (let length = 3; length <= Math.min(text.length, longestName); length++) {
    const head = text.slice(0, length)
    if (isDepartment(head)) return length
    if (any === 0 && length >= 4 && nameLikeness(head) >= 0.9) any = length
  }
  return any
}

/** How much the whole text reads as a list of offices: the mean likeness of its pieces. */
export function listLikeness(text: string): number {
  if (text.length > 600) return 0
  const list = roughNamesOf(text)
  if (list.length === 0) return 0
  const sum = list.reduce(
    (total, piece) => total + nameLikeness(closeUp(text.slice(piece.from, piece.to)).replace(/等$/, '')),
    0,
  )
  return sum / list.length
}
